/**
 * REG: schools that are not counted on a date, and schools that two units name. The other codes are
 * rules (rules/reg).
 */

import type { Declared } from './declaration';
import type { LocalName } from './place';

const EXISTS: LocalName = {
  vi: 'Mẫu 1, bảng 1a: tổng số CSGD hiện có, tính đến ngày số liệu',
  en: 'Mẫu 1, table 1a: the schools that there are on the date of the figures',
};

export interface RegFacts {
  /** The school was closed before the figures stand, and is not counted. ISO, as far as known. */
  REG001: { readonly school: string; readonly day: string; readonly asOf: string };
  /** The school was founded after the figures stand, and is not counted. ISO, as far as known. */
  REG002: { readonly school: string; readonly day: string; readonly asOf: string };
  /**
   * Nothing tells whether the school was closed by then; it is counted. `asOf` null: nobody said
   * when the figures stand.
   */
  REG003: { readonly school: string; readonly day: string; readonly asOf: string | null };
  /** The list says that the school does not work now; it is not counted. `state` as typed. */
  REG019: { readonly school: string; readonly state: string };
  /** The same school stands in the lists of two units. */
  REG016: {
    readonly school: string;
    readonly unit: string;
    readonly otherUnit: string;
    readonly same: 'code' | 'name';
  };
}

export const REG: Declared<RegFacts> = {
  REG001: { severity: 'query', source: EXISTS },
  REG002: { severity: 'query', source: EXISTS },
  REG003: { severity: 'query', source: EXISTS },
  REG019: { severity: 'query', source: EXISTS },
  REG016: {
    severity: 'query',
    source: {
      vi: 'Mỗi trường thuộc một đơn vị (docs/decisions/0002)',
      en: 'each school belongs to one unit (docs/decisions/0002)',
    },
  },
};
