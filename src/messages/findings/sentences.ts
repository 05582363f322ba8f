/** The sentences of all findings, area by area. */

import type { AllFacts, RuleCode } from '../../core/rules/rules';
import { CAT } from './cat';
import { CRT } from './crt';
import { EVD } from './evd';
import { FIL } from './fil';
import { MRG } from './mrg';
import { NAR } from './nar';
import { PLN } from './pln';
import { PRD } from './prd';
import { RCV } from './rcv';
import { REG } from './reg';
import { REQ } from './req';
import { RNG } from './rng';
import { RUL } from './rul';
import { SCH } from './sch';
import { SEA } from './sea';
import { STR } from './str';
import { SUM } from './sum';
import { SYS } from './sys';
import { TSK } from './tsk';
import { TYP } from './typ';
import { UNT } from './unt';
import type { RuleSentence, Sentence } from './sentences-of';

/** A code without a sentence does not compile. */
export const SENTENCES: {
  readonly [Code in keyof AllFacts]: Code extends RuleCode
    ? RuleSentence<AllFacts[Code]>
    : Sentence<AllFacts[Code]>;
} = {
  ...CAT,
  ...CRT,
  ...EVD,
  ...FIL,
  ...MRG,
  ...NAR,
  ...PLN,
  ...PRD,
  ...RCV,
  ...REG,
  ...REQ,
  ...RNG,
  ...RUL,
  ...SCH,
  ...SEA,
  ...STR,
  ...SUM,
  ...SYS,
  ...TSK,
  ...TYP,
  ...UNT,
};
