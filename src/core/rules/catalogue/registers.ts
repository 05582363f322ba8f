/** REG: schools that are not counted on a date, and schools that two units name. */

import type { LocalName } from '../../findings/place';
import type { RuleCode } from '../registry';
import type { CodesOf, Entries } from './entry';

const EXISTS: LocalName = {
  vi: 'Mẫu 1, bảng 1a: tổng số CSGD hiện có, tính đến ngày số liệu',
  en: 'Mẫu 1, table 1a: the schools that there are on the date of the figures',
};

const school = 'Trường Mầm non Hoa Sen';
const asOf = '2022-01-31';

export const REGISTER_ENTRIES: Entries<Exclude<CodesOf<'REG'>, RuleCode>> = {
  REG001: { source: EXISTS, facts: { school, day: '2021-08-15', asOf } },
  REG002: { source: EXISTS, facts: { school, day: '2022-08-15', asOf } },
  REG003: { source: EXISTS, facts: { school, day: '2022', asOf } },
  REG016: {
    source: {
      vi: 'Mỗi trường thuộc một đơn vị (docs/decisions/0002)',
      en: 'each school belongs to one unit (docs/decisions/0002)',
    },
    facts: { school, unit: 'Lộc Ninh', otherUnit: 'Bù Đốp', same: 'code' },
  },
};
