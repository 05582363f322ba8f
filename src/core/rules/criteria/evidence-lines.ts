/**
 * The pieces of a list of evidence that have a readable code, and what is odd about their numbers.
 */

import type { ListRecord } from '../../submission/list-submission';
import type { CriteriaCheck } from '../../checks/criteria-checks';
import type { EvidenceCode } from '../../text/evidence-codes';
import { checkEvidenceNumbering, type NumberingFact } from '../../text/evidence-numbering';
import type { RuleSource } from '../../findings/place';
import type { ListInput } from '../rule/rule';
import { checksOf } from './criteria-fields';

/** What the codes of evidence rest on. */
export const GUIDANCE: RuleSource = {
  vi: 'Cách mã hóa minh chứng theo Công văn 5932 và 5942/BGDĐT-QLCL năm 2018 (chưa đối chiếu với văn bản gốc)',
  en: 'how evidence is coded by the ministry’s letters 5932 and 5942 of 2018 (not compared with the official texts)',
  isUnverified: true,
};

type EvidenceCheck = Extract<CriteriaCheck, { check: 'evidence' }>;

export interface EvidenceLine {
  readonly record: ListRecord;
  readonly code: EvidenceCode;
}

export function* evidenceLines(
  input: ListInput,
): Iterable<{ readonly check: EvidenceCheck; readonly lines: readonly EvidenceLine[] }> {
  for (const check of checksOf(input.template, 'evidence')) {
    const lines = input.list.records.flatMap((record): EvidenceLine[] => {
      const reading = record.fields[check.code]?.reading;
      return reading?.state === 'evidence' ? [{ record, code: reading.code }] : [];
    });
    yield { check, lines };
  }
}

export interface NumberingHit<Kind extends NumberingFact['kind']> {
  readonly fact: Extract<NumberingFact, { kind: Kind }>;
  readonly check: EvidenceCheck;
  /** The records that the fact is about. */
  readonly records: readonly [ListRecord, ...ListRecord[]];
}

/**
 * The facts of one kind. One piece may be cited for several criteria: the same code and name again
 * is no other piece.
 */
export function* numberingFacts<Kind extends NumberingFact['kind']>(
  input: ListInput,
  kind: Kind,
): Iterable<NumberingHit<Kind>> {
  for (const { check, lines } of evidenceLines(input)) {
    const named = lines.map(({ record, code }) => ({ code, name: record.fields[check.name]?.typed ?? '' }));
    for (const fact of checkEvidenceNumbering(named)) {
      if (fact.kind !== kind) continue;
      const [first, ...others] = fact.at.flatMap((at) => lines[at]?.record ?? []);
      if (!first) continue;
      yield {
        fact: fact as Extract<NumberingFact, { kind: Kind }>,
        check,
        records: [first, ...others],
      };
    }
  }
}
