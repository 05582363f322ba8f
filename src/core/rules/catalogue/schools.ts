/** LST: lists and forms of schools. */

import type { LocalName } from '../findings';
import type { CodesOf, Entries } from './entry';

const FORM: LocalName = {
  vi: 'Danh sách CSGD cộng lại thành bảng 1a (Mẫu 1)',
  en: 'the list of schools adds up to table 1a (Mẫu 1)',
};
const ONCE: LocalName = {
  vi: 'Mỗi trường chỉ tính một lần, ở cấp độ cao nhất',
  en: 'each school counts once, at its highest level',
};
const ORDER: LocalName = {
  vi: 'Trình tự kiểm định: tự đánh giá, đánh giá ngoài, rồi mới có kết quả',
  en: 'the order of accreditation: self-assessment, external assessment, outcome',
};

const school = 'Trường Mầm non Hoa Sen';
const places = ['Danh sách CSGD!B6', 'Hoa Sen!B3'];

export const SCHOOL_ENTRIES: Entries<CodesOf<'LST'>> = {
  LST001: { source: FORM, facts: {} },
  LST002: { source: FORM, facts: { school: 'Trường Hoa Sen', typed: 'công lập' } },
  LST003: { source: FORM, facts: { school, typed: 'khá' } },
  LST004: {
    source: FORM,
    facts: {
      school,
      column: { vi: 'Đã hoàn thành tự đánh giá', en: 'self-assessment completed' },
      typed: '?',
    },
  },
  LST005: { source: ORDER, facts: { school, typed: 'Cấp độ 2' } },
  LST006: { source: ONCE, facts: { school, places, used: 'Danh sách CSGD!B6' } },
  LST007: { source: ONCE, facts: { school: 'Hoa Sen', places } },
  LST008: { source: FORM, facts: { sheet: 'Ghi chú' } },
  LST009: { source: FORM, facts: { sheet: 'Danh sách', confidence: 0.62, bound: 0.7 } },
  LST010: { source: ORDER, facts: { school } },
  LST011: { source: FORM, facts: { count: 12 } },
  LST012: { source: ORDER, facts: { school } },
};
