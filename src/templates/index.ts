/** Every form the product knows, once each. */

import type { ListTemplate } from '../core/template/list-template';
import type { Template } from '../core/template/template';
import { accreditationResults } from './accreditation-results';
import { schoolRegister } from './school-register';

/** Tables by school kind, which offices send and provinces merge. */
export const TEMPLATES: readonly Template[] = [accreditationResults];

/** Lists of schools, which add up to such a table. */
export const LIST_TEMPLATES: readonly ListTemplate[] = [schoolRegister];
export { schoolRegister };

/** All that can be laid out to be filled in. */
export const FORMS: readonly (Template | ListTemplate)[] = [...TEMPLATES, ...LIST_TEMPLATES];
