/** PRD: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { PrdFacts } from './prd';
import { DEFAULT_JUMP } from './prd';

const TABLE = 'Kết quả KĐCLGD cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông';

export const examples: PrdFacts = {
  PRD001: {
    table: TABLE,
    row: 'Mầm non',
    level: { vi: 'Đạt cấp độ 2', en: 'level 2' },
    then: 96,
    now: 91,
    reasons: 2,
  },
  PRD002: {
    table: TABLE,
    row: 'Tiểu học',
    column: { vi: 'Đã được đánh giá ngoài', en: 'externally assessed' },
    then: 40,
    now: 75,
    jump: DEFAULT_JUMP,
  },
  PRD003: { file: 'tong-hop-2021.xlsx', why: 'notEarlier', then: '2022-01-31', now: '2022-01-31' },
};
