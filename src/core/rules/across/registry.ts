/** All rules across the tables and lists of one unit, in the order in which their findings are told. */

import type { AcrossRule } from './across-rule';
import { reg004 } from './reg004';
import { reg005 } from './reg005';
import { reg006 } from './reg006';
import { reg007 } from './reg007';
import { reg008 } from './reg008';
import { reg009 } from './reg009';
import { reg010 } from './reg010';
import { reg013 } from './reg013';
import { reg014 } from './reg014';
import { reg017 } from './reg017';

const ALL = [reg004, reg005, reg006, reg007, reg008, reg009, reg010, reg013, reg014, reg017] as const;

export type AcrossRuleCode = (typeof ALL)[number]['code'];

export const ACROSS_RULES: readonly AcrossRule<AcrossRuleCode>[] = ALL;
