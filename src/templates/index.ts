/** Every form the product knows, once each. */

import { templatesOf, type Form, type Template } from '../core/template/template';
import { accreditationResults } from './accreditation-results';
import {
  diplomaManagementLower,
  diplomaManagementUpper,
  diplomaTotalsLower,
  diplomaTotalsUpper,
} from './diploma-management';
import { externalAssessmentRegistration } from './external-assessment-registration';
import { publicDisclosure, publicDisclosureTotals } from './public-disclosure';
import { schoolRegister } from './school-register';

/** All that can be laid out to be filled in, in the order in which they are offered. */
export const FORMS: readonly Form[] = [
  accreditationResults,
  schoolRegister,
  externalAssessmentRegistration,
  publicDisclosure,
  publicDisclosureTotals,
  diplomaManagementLower,
  diplomaTotalsLower,
  diplomaManagementUpper,
  diplomaTotalsUpper,
];

/** All that is recognised, checked and merged: the forms, those of several lists taken apart. */
export const TEMPLATES: readonly Template[] = FORMS.flatMap(templatesOf);
