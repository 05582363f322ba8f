/** MRG: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { MrgFacts } from './mrg';

const school = 'Trường Mầm non Hoa Sen';

export const examples: MrgFacts = {
  MRG001: {},
  MRG002: { original: 'Bu Dop.xlsx' },
  MRG003: { unit: 'Bù Đốp', by: 'Bu Dop (sua).xlsx', date: '2022-02-10', byDate: '2022-02-14' },
  MRG004: { unit: 'Bù Đốp', otherUnit: 'Bù Đăng' },
  MRG005: {
    table: 'Kết quả KĐCLGD cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông',
    tables: ['Mẫu 1!A4:L10', 'Bản nháp!A4:L10'],
  },
  MRG006: { original: 'Mẫu 1!A4:L10', why: 'copy' },
  MRG007: { unit: 'Phước Long' },
  MRG008: {},
  MRG009: { errors: 3 },
  MRG010: { range: 'A4:L10', confidence: 0.62 },
  MRG011: { range: 'A4:L10' },
  MRG012: { school, counted: 'Hoa Sen!B3', result: 'Đạt cấp độ 2' },
  MRG013: { school, counted: 'Hoa Sen!B3' },
  MRG014: { school, other: 'Hoa Sen!B3', differs: 'spelling' },
  MRG015: { table: 'Kết quả KĐCLGD', schools: 60 },
  MRG016: {
    unit: 'Bù Đốp',
    tables: ['Kết quả KĐCLGD'],
    by: 'Bu Dop (sua).xlsx',
    date: '2022-02-10',
    byDate: '2022-02-14',
  },
  MRG017: {},
  MRG018: { instead: ['Bu Dop.xlsx'] },
  MRG019: { sheets: ['Tổng hợp tỉnh'] },
  MRG020: { files: ['Bu Dop.xlsx'] },
  MRG021: { unit: 'Bù Đốp', by: 'Bu Dop (sua).xlsx', date: '2022-02-10', byDate: '2022-02-14' },
};
