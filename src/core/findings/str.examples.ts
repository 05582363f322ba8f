/** STR: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { StrFacts } from './str';
import type { LocalName } from './place';

const level1: LocalName = { vi: 'Đạt cấp độ 1', en: 'accreditation level 1' };
const preparing: LocalName = {
  vi: 'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
  en: 'preparing to register',
};

export const examples: StrFacts = {
  STR001: {
    nearest: {
      sheet: 'Tổng hợp',
      cell: 'A5',
      found: 3,
      table: 'Kết quả KĐCLGD cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông',
    },
  },
  STR002: { table: 'Kết quả KĐCLGD', confidence: 0.62, bound: 0.7 },
  STR003: { column: level1 },
  STR004: { column: level1, candidates: ['H5', 'M5'] },
  STR005: { label: 'Tiểu hoc', meant: 'Tiểu học' },
  STR006: {},
  STR007: { label: 'Tiểu học', firstCell: 'A7' },
  STR008: {
    kind: { vi: 'Trường phổ thông có nhiều cấp học', en: 'multiLevel' },
    labels: ['TH&THCS', 'THCS&THPT'],
  },
  STR009: { label: 'Trong đó: ngoài công lập' },
  STR010: { headers: ['Tỉ lệ đạt'] },
  STR011: { what: 'row' },
  STR012: {},
  STR013: { column: level1 },
  STR014: { column: preparing },
  STR015: { label: 'Tổng cộng' },
  STR016: { why: 'noList', table: null },
  STR017: { list: 'Danh sách cơ sở giáo dục', confidence: 0.62, bound: 0.7 },
  STR018: { tables: ['Kết quả KĐCLGD', 'Báo cáo cuối năm học về kiểm định chất lượng giáo dục'] },
  STR019: {
    field: { vi: 'Hạn nộp hồ sơ đăng ký đợt 1', en: 'deadline for registering, round 1' },
    typed: 'khi có công văn',
  },
  STR020: {
    part: { vi: 'bảng tiêu chí Mức 4', en: 'table of the criteria of Mức 4' },
    list: 'Tổng hợp kết quả tự đánh giá theo tiêu chí',
    lists: [],
  },
  STR022: { headers: ['TT', 'Họ và tên', 'Nhiệm vụ được phân công', 'Tiêu chí phụ trách'], others: 1 },
  STR021: { label: 'Trường THCS Thiện Hưng', others: 2, lastRow: 24 },
  STR023: {
    label: 'Trường phổ thông có nhiều cấp học',
    parts: ['Trường TH&THCS', 'Trường THCS&THPT'],
    by: 'sum',
  },
  STR024: { label: 'Mầm non', parts: ['- Nhà trẻ', '- Mẫu giáo'] },
  STR025: { label: 'I. Mầm non', parts: ['Trong đó: ngoài công lập'] },
  STR026: { field: { vi: 'Số giấy chứng nhận', en: 'number of the certificate' }, typed: '15-Mar' },
  STR027: { label: 'Trường Mầm non Hoa Mai' },
  STR029: {
    letter: 'L',
    column: { vi: 'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài', en: 'preparing to register' },
  },
  STR030: {
    letter: 'L',
    columns: [{ vi: 'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài', en: 'preparing to register' }],
  },
  STR028: { names: ['Trường MN Hoa Mai', 'Trường MN Sao Sáng'] },
};
