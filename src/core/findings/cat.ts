/** CAT: whose report it is. CAT008 is a rule (rules/cat). */

import type { Declared } from './declaration';
import type { LocalName } from './place';

/** What is said of units rests on their list. */
export const UNITS: LocalName = {
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

export interface CatFacts {
  /** The unit is not in the list of units. */
  CAT001: { readonly unit: string };
  /** The unit does not exist on the date the figures stand at. ISO days. */
  CAT002: {
    readonly unit: string;
    readonly asOf: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  };
  /** The unit was recognised although its name is written in another way. */
  CAT003: {
    readonly typed: string;
    readonly unit: string;
    /**
     * 'longer': it goes on where the unit's name ends. 'parent': the file says that it belongs to
     * another province.
     */
    readonly difference: 'diacritics' | 'tier' | 'longer' | 'parent';
  };
  /** The name fits several units of the list. */
  CAT004: { readonly typed: string; readonly candidates: readonly string[] };
  /** The table's date is not the date of the run. ISO days. */
  CAT005: { readonly stated: string; readonly asOf: string };
  /** The unit was taken from the file name only. */
  CAT006: { readonly unit: string };
  /** Two places of the workbook name different units. */
  CAT007: { readonly used: string; readonly other: string };
}

export const CAT: Declared<CatFacts> = {
  CAT001: { severity: 'error', source: UNITS },
  CAT002: { severity: 'error', source: UNITS },
  CAT003: { severity: 'info', source: CLAIMS },
  CAT004: { severity: 'error', source: UNITS },
  CAT005: { severity: 'query', source: AS_OF },
  CAT006: { severity: 'info', source: CLAIMS },
  CAT007: { severity: 'query', source: CLAIMS },
};
