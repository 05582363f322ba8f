/** All rules that check a table, in the order in which their findings are told: reading first, then ranges, then sums. */

import type { AcrossRule } from './across/across-rule';
import { ACROSS_RULES, type AcrossRuleCode } from './across/registry';
import { req001 } from './req001';
import { req002 } from './req002';
import { rng001 } from './rng001';
import { rng002 } from './rng002';
import { rng003 } from './rng003';
import { rng004 } from './rng004';
import { rng017 } from './rng017';
import { rng011 } from './rng011';
import { rng012 } from './rng012';
import { rng013 } from './rng013';
import type { ListRule } from './lists/list-rule';
import { LIST_RULES, type ListRuleCode } from './lists/registry';
import type { Rule } from './rule';
import { sum001 } from './sum001';
import { sum002 } from './sum002';
import { sum003 } from './sum003';
import { sum004 } from './sum004';
import { sum005 } from './sum005';
import { typ001 } from './typ001';
import { typ002 } from './typ002';
import { typ003 } from './typ003';
import { typ004 } from './typ004';
import { typ005 } from './typ005';

const TABLE_RULES = [
  typ001,
  typ002,
  typ003,
  typ004,
  typ005,
  req001,
  req002,
  rng001,
  rng002,
  rng003,
  rng004,
  rng017,
  rng011,
  rng012,
  rng013,
  sum001,
  sum002,
  sum003,
  sum004,
  sum005,
] as const;

/** The codes that rules raise; all other findings come from reading, recognising and merging. */
export type RuleCode = (typeof TABLE_RULES)[number]['code'] | ListRuleCode | AcrossRuleCode;

export const RULES: readonly Rule<RuleCode>[] = TABLE_RULES;

/** The rules for tables, those for lists and those across both; a code may check both tables and lists. */
export const ALL_RULES: readonly (Rule<RuleCode> | ListRule<RuleCode> | AcrossRule<RuleCode>)[] = [
  ...TABLE_RULES,
  ...LIST_RULES,
  ...ACROSS_RULES,
];
