/** STR and TYP006: what recognition has to say of a table. */

import type { LocalName } from '../../findings/place';
import type { CodesOf, Entries } from './entry';

const RECOGNITION: LocalName = {
  vi: 'Nhận ra mỗi bảng theo mẫu của bảng đó; không bao giờ đoán (docs/reading.md)',
  en: 'each table is recognised by its own form, never by guessing (docs/reading.md)',
};
const BY_PLACE: LocalName = {
  vi: 'Cột nhận ra theo vị trí (docs/decisions/0005)',
  en: 'columns known by their place (docs/decisions/0005)',
};
const ONCE: LocalName = {
  vi: 'Mỗi con số chỉ được cộng một lần',
  en: 'no figure is counted twice',
};
const HIDDEN: LocalName = {
  vi: 'Trang ẩn thường là số liệu kỳ trước (docs/decisions/0004)',
  en: 'hidden sheets are mostly of an earlier period (docs/decisions/0004)',
};
const LISTS: LocalName = {
  vi: 'Danh sách nhận ra theo tiêu đề cột (docs/decisions/0011)',
  en: 'lists are recognised by their headers (docs/decisions/0011)',
};
const ENCODINGS: LocalName = {
  vi: 'Bảng mã TCVN3 và VNI (docs/reading.md)',
  en: 'the encodings TCVN3 and VNI (docs/reading.md)',
};

const AS_SHOWN: LocalName = {
  vi: 'Ô được đọc như người xem thấy (docs/reading.md)',
  en: 'a cell is read as a person sees it (docs/reading.md)',
};

const level1: LocalName = { vi: 'Đạt cấp độ 1', en: 'accreditation level 1' };
const preparing: LocalName = {
  vi: 'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
  en: 'preparing to register',
};

export const TABLE_ENTRIES: Entries<CodesOf<'STR'> | 'TYP006'> = {
  STR001: {
    source: RECOGNITION,
    facts: {
      nearest: {
        sheet: 'Tổng hợp',
        cell: 'A5',
        found: 3,
        table: 'Kết quả KĐCLGD cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông',
      },
    },
  },
  STR002: { source: RECOGNITION, facts: { table: 'Kết quả KĐCLGD', confidence: 0.62, bound: 0.7 } },
  STR003: { source: RECOGNITION, facts: { column: level1 } },
  STR004: { source: RECOGNITION, facts: { column: level1, candidates: ['H5', 'M5'] } },
  STR005: { source: RECOGNITION, facts: { label: 'Trung tâm Tin học' } },
  STR006: { source: RECOGNITION, facts: {} },
  STR007: { source: ONCE, facts: { label: 'Tiểu học', firstCell: 'A7' } },
  STR008: {
    source: ONCE,
    facts: {
      kind: { vi: 'Trường phổ thông có nhiều cấp học', en: 'multiLevel' },
      labels: ['TH&THCS', 'THCS&THPT'],
    },
  },
  STR009: { source: ONCE, facts: { label: 'Trong đó: ngoài công lập' } },
  STR010: { source: RECOGNITION, facts: { headers: ['Tỉ lệ đạt'] } },
  STR011: { source: HIDDEN, facts: { what: 'row' } },
  STR012: { source: RECOGNITION, facts: {} },
  STR013: { source: BY_PLACE, facts: { column: level1 } },
  STR014: { source: BY_PLACE, facts: { column: preparing } },
  STR015: { source: LISTS, facts: { label: 'Tổng cộng' } },
  STR016: { source: LISTS, facts: { why: 'noList', table: null } },
  STR017: { source: LISTS, facts: { list: 'Danh sách cơ sở giáo dục', confidence: 0.62, bound: 0.7 } },
  STR018: {
    source: RECOGNITION,
    facts: { tables: ['Kết quả KĐCLGD', 'Báo cáo cuối năm học về kiểm định chất lượng giáo dục'] },
  },
  STR019: {
    source: RECOGNITION,
    facts: {
      field: { vi: 'Hạn nộp hồ sơ đăng ký đợt 1', en: 'deadline for registering, round 1' },
      typed: 'khi có công văn',
    },
  },
  STR020: {
    source: RECOGNITION,
    facts: {
      part: { vi: 'bảng tiêu chí Mức 4', en: 'table of the criteria of Mức 4' },
      list: 'Tổng hợp kết quả tự đánh giá theo tiêu chí',
      lists: [],
    },
  },
  STR021: { source: RECOGNITION, facts: { label: 'Trường THCS Thiện Hưng', others: 2, lastRow: 24 } },
  STR023: {
    source: ONCE,
    facts: {
      label: 'Trường phổ thông có nhiều cấp học',
      parts: ['Trường TH&THCS', 'Trường THCS&THPT'],
      by: 'sum',
    },
  },
  STR024: { source: ONCE, facts: { label: 'Mầm non', parts: ['- Nhà trẻ', '- Mẫu giáo'] } },
  STR025: { source: ONCE, facts: { label: 'I. Mầm non', parts: ['Trong đó: ngoài công lập'] } },
  STR026: {
    source: AS_SHOWN,
    facts: { field: { vi: 'Số giấy chứng nhận', en: 'number of the certificate' }, typed: '15-Mar' },
  },
  STR027: { source: AS_SHOWN, facts: { label: 'Trường Mầm non Hoa Mai' } },
  STR028: { source: ONCE, facts: { names: ['Trường MN Hoa Mai', 'Trường MN Sao Sáng'] } },
  TYP006: { source: ENCODINGS, facts: { font: '.VnTime' } },
};
