/** Every form the product knows, once each. */

import { templatesOf, type Form, type Template } from '../core/template/template';
import { accreditationResults } from './accreditation-results';
import { annualReport } from './annual-report';
import { assessmentTargets } from './assessment-targets';
import { criteriaAssessment } from './criteria-assessment';
import {
  diplomaManagementLower,
  diplomaManagementUpper,
  diplomaTotalsLower,
  diplomaTotalsUpper,
} from './diploma-management';
import { evidenceIndex } from './evidence-index';
import { inspectionSchedule } from './inspection-schedule';
import { narrativeReport, narrativeReportAffiliated } from './narrative-report';
import { externalAssessmentRegistration } from './external-assessment-registration';
import { publicDisclosure, publicDisclosureTotals } from './public-disclosure';
import { qualityImprovement } from './quality-improvement';
import { qualityManagementTasks } from './quality-management-tasks';
import { schoolRegister } from './school-register';
import { selfAssessmentDataEntry } from './self-assessment-data-entry';
import { selfAssessmentPlan } from './self-assessment-plan';

/** All that can be laid out to be filled in, in the order in which they are offered. */
export const FORMS: readonly Form[] = [
  accreditationResults,
  selfAssessmentDataEntry,
  annualReport,
  assessmentTargets,
  schoolRegister,
  externalAssessmentRegistration,
  publicDisclosure,
  publicDisclosureTotals,
  diplomaManagementLower,
  diplomaTotalsLower,
  diplomaManagementUpper,
  diplomaTotalsUpper,
  criteriaAssessment,
  qualityImprovement,
  evidenceIndex,
  selfAssessmentPlan,
  narrativeReport,
  narrativeReportAffiliated,
  inspectionSchedule,
  qualityManagementTasks,
];

/** All that is recognised, checked and merged: the forms, those of several lists taken apart. */
export const TEMPLATES: readonly Template[] = FORMS.flatMap(templatesOf);
