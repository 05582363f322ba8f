/**
 * All findings that no rule raises, area by area; rules declare their own (see rules/registry.ts).
 * Codes are permanent once shipped; a retired one stays in its area's file as a comment with its
 * reason.
 */

import { CAT, type CatFacts } from './cat';
import type { Declared } from './declaration';
import { FIL, type FilFacts } from './fil';
import { MRG, type MrgFacts } from './mrg';
import { PRD, type PrdFacts } from './prd';
import { RCV, type RcvFacts } from './rcv';
import { REG, type RegFacts } from './reg';
import { RUL, type RulFacts } from './rul';
import { SCH, type SchFacts } from './sch';
import { SEA, type SeaFacts } from './sea';
import { STR, type StrFacts } from './str';
import { SYS, type SysFacts } from './sys';
import { TYP, type TypFacts } from './typ';
import { UNT, type UntFacts } from './unt';

export interface DeclaredFacts
  extends
    CatFacts,
    FilFacts,
    MrgFacts,
    PrdFacts,
    RcvFacts,
    RegFacts,
    RulFacts,
    SchFacts,
    SeaFacts,
    StrFacts,
    SysFacts,
    TypFacts,
    UntFacts {}

export type DeclaredCode = keyof DeclaredFacts;

export const DECLARED: Declared<DeclaredFacts> = {
  ...CAT,
  ...FIL,
  ...MRG,
  ...PRD,
  ...RCV,
  ...REG,
  ...RUL,
  ...SCH,
  ...SEA,
  ...STR,
  ...SYS,
  ...TYP,
  ...UNT,
};
