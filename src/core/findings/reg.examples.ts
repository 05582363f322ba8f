/** REG: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { RegFacts } from './reg';

const school = 'Trường Mầm non Hoa Sen';
const asOf = '2022-01-31';

export const examples: RegFacts = {
  REG001: { school, day: '2021-08-15', asOf },
  REG002: { school, day: '2022-08-15', asOf },
  REG003: { school, day: '2022', asOf },
  REG019: { school, state: 'Ngưng hoạt động' },
  REG016: { school, unit: 'Lộc Ninh', otherUnit: 'Bù Đốp', same: 'code' },
};
