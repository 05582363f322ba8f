/** CAT and MRG: whose report it is, and what becomes of it in a merge. */

import type { LocalName } from '../../findings/place';
import type { RuleCode } from '../registry';
import type { CodesOf, Entries } from './entry';

const UNITS: LocalName = {
  vi: 'Danh sách đơn vị phải báo cáo, với ngày thành lập và giải thể',
  en: 'the list of units that should report, with the days they exist from and to',
};
const CLAIMS: LocalName = {
  vi: 'Tên đơn vị ghi trong sổ tính, rồi mới đến tên tệp',
  en: 'what the workbook says of its unit, then its file name',
};
const AS_OF: LocalName = {
  vi: 'Số liệu của một lần tổng hợp ở cùng một ngày',
  en: 'figures that are added up stand at one date',
};
const ONCE: LocalName = {
  vi: 'Mỗi đơn vị chỉ được tính một lần (docs/decisions/0002)',
  en: 'each unit counts once (docs/decisions/0002)',
};
const TABLES: LocalName = {
  vi: 'Nhiều bảng của cùng một mẫu trong một sổ (docs/decisions/0004)',
  en: 'several tables of one form in one workbook (docs/decisions/0004)',
};
const DECISION: LocalName = {
  vi: 'Quyết định của người tổng hợp được ghi lại',
  en: 'what the officer decided is put on record',
};
const SEAL: LocalName = {
  vi: 'Số liệu đã niêm phong thì không đổi mà không báo (docs/decisions/0012)',
  en: 'figures that were sealed do not change in silence (docs/decisions/0012)',
};

const SCHOOLS: LocalName = {
  vi: 'Mỗi trường chỉ tính một lần, ở cấp độ cao nhất (docs/decisions/0011)',
  en: 'each school counts once, at its highest level (docs/decisions/0011)',
};

const school = 'Trường Mầm non Hoa Sen';

export const MERGING_ENTRIES: Entries<Exclude<CodesOf<'CAT'>, RuleCode> | CodesOf<'MRG'> | CodesOf<'SEA'>> = {
  CAT001: { source: UNITS, facts: { unit: 'Bù Đốc' } },
  CAT002: {
    source: UNITS,
    facts: { unit: 'Chơn Thành', asOf: '2022-01-31', validFrom: '2022-10-01', validTo: null },
  },
  CAT003: { source: CLAIMS, facts: { typed: 'Bu Dop', unit: 'Bù Đốp', difference: 'diacritics' } },
  CAT004: { source: UNITS, facts: { typed: 'Tân Tiến', candidates: ['xã Tân Tiến', 'phường Tân Tiến'] } },
  CAT005: { source: AS_OF, facts: { stated: '2021-01-31', asOf: '2022-01-31' } },
  CAT006: { source: CLAIMS, facts: { unit: 'Hớn Quản' } },
  CAT007: { source: CLAIMS, facts: { used: 'Bù Đốp', other: 'Bù Đăng' } },
  MRG001: { source: ONCE, facts: {} },
  MRG002: { source: ONCE, facts: { original: 'Bu Dop.xlsx' } },
  MRG003: {
    source: ONCE,
    facts: { unit: 'Bù Đốp', by: 'Bu Dop (sua).xlsx', date: '2022-02-10', byDate: '2022-02-14' },
  },
  MRG004: { source: ONCE, facts: { unit: 'Bù Đốp', otherUnit: 'Bù Đăng' } },
  MRG005: {
    source: TABLES,
    facts: {
      table: 'Kết quả KĐCLGD cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông',
      tables: ['Mẫu 1!A4:L10', 'Bản nháp!A4:L10'],
    },
  },
  MRG006: { source: TABLES, facts: { original: 'Mẫu 1!A4:L10', why: 'copy' } },
  MRG007: { source: UNITS, facts: { unit: 'Phước Long' } },
  MRG008: { source: ONCE, facts: {} },
  MRG009: { source: DECISION, facts: { errors: 3 } },
  MRG010: { source: DECISION, facts: { range: 'A4:L10', confidence: 0.62 } },
  MRG011: { source: DECISION, facts: { range: 'A4:L10' } },
  MRG012: { source: SCHOOLS, facts: { school, counted: 'Hoa Sen!B3', result: 'Đạt cấp độ 2' } },
  MRG013: { source: SCHOOLS, facts: { school, counted: 'Hoa Sen!B3' } },
  MRG014: { source: SCHOOLS, facts: { school, other: 'Hoa Sen!B3', differs: 'spelling' } },
  MRG015: { source: SCHOOLS, facts: { table: 'Kết quả KĐCLGD', schools: 60 } },
  MRG016: {
    source: ONCE,
    facts: {
      unit: 'Bù Đốp',
      tables: ['Kết quả KĐCLGD'],
      by: 'Bu Dop (sua).xlsx',
      date: '2022-02-10',
      byDate: '2022-02-14',
    },
  },
  MRG017: { source: DECISION, facts: {} },
  MRG018: { source: DECISION, facts: { instead: ['Bu Dop.xlsx'] } },
  MRG019: { source: ONCE, facts: { sheets: ['Tổng hợp tỉnh'] } },
  MRG020: { source: ONCE, facts: { files: ['Bu Dop.xlsx'] } },
  SEA001: { source: SEAL, facts: { on: '2022-02-10', cells: ['Mẫu 1!C6 (từ 14 thành 15)'], more: 0 } },
};
