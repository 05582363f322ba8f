/** How the rows of a plan share out the criteria: which have no row, and which have several. */

import type { KindCriteria } from '../../regulations/catalogue';
import type { ListRecord } from '../../submission/list-submission';
import type { CriteriaCheck } from '../../checks/criteria-checks';
import type { CriterionCode } from '../../text/criteria-tokens';
import { coverage, expandCriteria, type Coverage } from '../../text/criteria-lists';
import { fold } from '../../text/folded';
import type { ListInput } from '../rule/rule';
import { checksOf, codesAmong } from './criteria-fields';
import { catalogueOf } from './governing-catalogue';

export interface SharedOut {
  readonly check: Extract<CriteriaCheck, { check: 'shared' }>;
  readonly catalogue: KindCriteria;
  readonly records: readonly ListRecord[];
  readonly coverage: Coverage;
  /** Whether the row says that its group works together with another one. */
  readonly saysShared: (record: ListRecord) => boolean;
}

/** Nothing while a row cannot be read: what it holds may be what seems to be missing. */
export function* sharedOut(input: ListInput): Iterable<SharedOut> {
  const { template, list } = input;
  const catalogue = catalogueOf(input);
  for (const check of checksOf(template, 'shared')) {
    const { records } = list;
    if (!catalogue || records.length === 0) continue;
    const readings = records.map(({ fields }) => fields[check.column]?.reading);
    if (readings.some((one) => one?.state === 'unreadable' || one?.state === 'damaged')) continue;
    const groups = readings.map((one): readonly CriterionCode[] =>
      one?.state === 'criteria' ? expandCriteria(one.items, catalogue.codes).criteria : [],
    );
    const saysShared = (record: ListRecord): boolean =>
      check.notes.some((id) => TOGETHER.test(fold(record.fields[id]?.typed ?? '').text));
    yield {
      check,
      catalogue,
      records,
      coverage: coverage(groups, codesAmong(catalogue, check.among)),
      saysShared,
    };
  }
}

/** «phối hợp với nhóm 2», «cùng nhóm 3», «nhóm 1 và nhóm 2», «các nhóm». */
const TOGETHER = /phoi hop|\bcung\b|\bchung\b|nhom[^,;]* va [^,;]*nhom|cac nhom|tat ca/;
