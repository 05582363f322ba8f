/**
 * What stands behind each finding that no rule raises: reading, recognition, merging and the program itself. With the
 * rules, which carry their own source and examples, it is the whole catalogue; docs/rules.md is made from both.
 */

import type { FindingCode } from '../../findings/findings';
import { SCHEDULE } from '../lists/work/schedule';
import type { RuleCode } from '../registry';
import type { Entries } from './entry';
import { FILE_ENTRIES } from './files';
import { MERGING_ENTRIES } from './merging';
import { PERIOD_ENTRIES } from './periods';
import { RECEIVING_ENTRIES } from './receiving';
import { REGISTER_ENTRIES } from './registers';
import { TABLE_ENTRIES } from './tables';
import { UNIT_ENTRIES } from './units';

export type OtherCode = Exclude<FindingCode, RuleCode>;

/** A new code without an entry does not compile. */
export const CATALOGUE: Entries<OtherCode> = {
  ...FILE_ENTRIES,
  ...TABLE_ENTRIES,
  ...MERGING_ENTRIES,
  ...REGISTER_ENTRIES,
  ...RECEIVING_ENTRIES,
  ...PERIOD_ENTRIES,
  ...UNIT_ENTRIES,
  RUL001: {
    source: {
      vi: 'Không có gì bị bỏ qua mà không nói ra',
      en: 'nothing is left unchecked in silence',
    },
    facts: { rule: 'SUM005', reason: 'Sở cho phép để trống dòng cộng', by: 'Trần Thị B', date: '2022-02-14' },
  },
  SCH005: { source: SCHEDULE, facts: { unit: 'Bù Đốp' } },
  SYS001: {
    source: {
      vi: 'Sự cố của chương trình không được coi là đã kiểm tra đạt',
      en: 'a fault of the program is no check that was passed',
    },
    facts: { rule: 'SUM001', fault: 'TypeError' },
  },
};
