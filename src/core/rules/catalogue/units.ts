/** UNT: units that change. */

import type { CodesOf, Entries } from './entry';

export const UNIT_ENTRIES: Entries<CodesOf<'UNT'>> = {
  UNT001: {
    source: {
      vi: 'Cấp huyện kết thúc hoạt động ngày 30/6/2025; chỉ người tổng hợp biết trường nào nay thuộc xã nào',
      en: 'the district level ended on 30 June 2025; which school belongs to which commune now only the officer knows',
    },
    facts: { unit: 'Hớn Quản', day: '2025-07-01', why: 'noRule', successors: ['Tân Khai', 'Minh Đức'] },
  },
  UNT002: {
    source: {
      vi: 'Danh sách đơn vị và ngày có hiệu lực của từng đơn vị',
      en: 'the list of units, and from when to when each of them exists',
    },
    facts: { rule: 'Hớn Quản=Tân Khải', why: 'unknownSuccessor', day: '2025-07-01' },
  },
};
