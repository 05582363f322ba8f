/** Every report table the product knows, once each. */

import type { Template } from '../core/template/template';
import { accreditationResults } from './accreditation-results';
import { schoolRegister } from './school-register';

export const TEMPLATES: readonly Template[] = [accreditationResults, schoolRegister];
