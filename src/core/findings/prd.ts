/** PRD: one period held against the one before. Days are ISO. */

import type { Declared } from './declaration';
import type { LocalName } from './place';

/**
 * A total that changes by more than this share of what it was is asked about, in percent, unless
 * the officer says another.
 */
export const DEFAULT_JUMP = 30;

export interface PrdFacts {
  /**
   * Fewer schools are at a level or above than before; `reasons`: how many closed or expired, null
   * where no list of schools says.
   */
  PRD001: {
    readonly table: string;
    readonly row: string;
    /** The lowest level. */
    readonly level: LocalName;
    readonly then: number;
    readonly now: number;
    readonly reasons: number | null;
  };
  /** A total changed by more than `jump` percent of what it was. */
  PRD002: {
    readonly table: string;
    readonly row: string;
    readonly column: LocalName;
    readonly then: number;
    readonly now: number;
    readonly jump: number;
  };
  /**
   * The earlier result is hard to compare with: of the same day or a later one, changed by hand, or
   * with no table of this one.
   */
  PRD003: {
    readonly file: string;
    readonly why: 'notEarlier' | 'changed' | 'nothingAlike';
    readonly then: string | null;
    readonly now: string | null;
  };
}

export const PRD: Declared<PrdFacts> = {
  PRD001: {
    severity: 'query',
    source: {
      vi: 'Công nhận có giá trị nhiều năm: số trường đạt kiểm định chỉ giảm khi có trường hết hạn, giải thể hay sáp nhập',
      en: 'recognition lasts for years: fewer schools are accredited only where some expired, closed or merged',
    },
  },
  PRD002: {
    severity: 'query',
    source: {
      vi: 'Số trường ít đổi từ năm này sang năm khác; ngưỡng do chương trình đặt, đổi được bằng --jump',
      en: 'numbers of schools change little from one year to the next; the bound is the program’s, and --jump sets another',
    },
  },
  PRD003: {
    severity: 'query',
    source: {
      vi: 'Chỉ so được với kì trước, như sổ đã được báo cáo',
      en: 'only with an earlier period can be compared, as it was reported',
    },
  },
};
