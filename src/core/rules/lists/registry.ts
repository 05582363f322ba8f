/** All rules that check a list, in the order in which their findings are told: reading first, then what must hold. */

import { cat008 } from './cat008';
import { CRITERIA_RULES } from './criteria/registry';
import { reg011 } from './reg011';
import { reg012 } from './reg012';
import { reg015 } from './reg015';
import { reg018 } from './reg018';
import { req003 } from './req003';
import { rng001Field } from './rng001-field';
import { rng005 } from './rng005';
import { rng006 } from './rng006';
import { rng007 } from './rng007';
import { rng008 } from './rng008';
import { rng009 } from './rng009';
import { rng010 } from './rng010';
import { rng016 } from './rng016';
import { rng017Field } from './rng017-field';
import { rng018 } from './rng018';
import { rng019 } from './rng019';
import { typ001Field } from './typ001-field';
import { typ002Field } from './typ002-field';
import { typ003Field } from './typ003-field';
import { typ007 } from './typ007';
import { typ008 } from './typ008';
import { WORK_RULES } from './work/registry';
import type { ListRule } from './list-rule';

const ALL = [
  typ001Field,
  typ002Field,
  typ003Field,
  typ007,
  typ008,
  req003,
  cat008,
  rng005,
  rng006,
  rng007,
  rng008,
  rng009,
  rng010,
  ...CRITERIA_RULES,
  ...WORK_RULES,
  rng001Field,
  rng016,
  rng017Field,
  rng018,
  rng019,
  reg011,
  reg012,
  reg015,
  reg018,
] as const;

export type ListRuleCode = (typeof ALL)[number]['code'];

export const LIST_RULES: readonly ListRule<ListRuleCode>[] = ALL;
