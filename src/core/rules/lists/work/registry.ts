/** Rules for schedules, narrative reports and tasks. */

import { nar001 } from './nar001';
import { sch001 } from './sch001';
import { sch002 } from './sch002';
import { sch003 } from './sch003';
import { sch004 } from './sch004';
import { tsk001 } from './tsk001';
import { tsk002 } from './tsk002';

export const WORK_RULES = [sch001, sch002, sch003, sch004, nar001, tsk001, tsk002] as const;
