/** PRD: one period held against the one before. */

import { DEFAULT_JUMP } from '../../findings/period-facts';
import type { CodesOf, Entries } from './entry';

const TABLE = 'Kết quả KĐCLGD cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông';

export const PERIOD_ENTRIES: Entries<CodesOf<'PRD'>> = {
  PRD001: {
    source: {
      vi: 'Công nhận có giá trị nhiều năm: số trường đạt kiểm định chỉ giảm khi có trường hết hạn, giải thể hay sáp nhập',
      en: 'recognition lasts for years: fewer schools are accredited only where some expired, closed or merged',
    },
    facts: {
      table: TABLE,
      row: 'Mầm non',
      level: { vi: 'Đạt cấp độ 2', en: 'level 2' },
      then: 96,
      now: 91,
      reasons: 2,
    },
  },
  PRD002: {
    source: {
      vi: 'Số trường ít đổi từ năm này sang năm khác; ngưỡng do chương trình đặt, đổi được bằng --jump',
      en: 'numbers of schools change little from one year to the next; the bound is the program’s, and --jump sets another',
    },
    facts: {
      table: TABLE,
      row: 'Tiểu học',
      column: { vi: 'Đã được đánh giá ngoài', en: 'externally assessed' },
      then: 40,
      now: 75,
      jump: DEFAULT_JUMP,
    },
  },
  PRD003: {
    source: {
      vi: 'Chỉ so được với kì trước, như sổ đã được báo cáo',
      en: 'only with an earlier period can be compared, as it was reported',
    },
    facts: { file: 'tong-hop-2021.xlsx', why: 'notEarlier', then: '2022-01-31', now: '2022-01-31' },
  },
};
