/** MRG: what becomes of a report, a table or a school in a merge. */

import { UNITS } from './cat';
import type { Declared } from './declaration';
import type { LocalName } from './place';

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
const SCHOOLS: LocalName = {
  vi: 'Mỗi trường chỉ tính một lần, ở cấp độ cao nhất (docs/decisions/0011)',
  en: 'each school counts once, at its highest level (docs/decisions/0011)',
};

export interface MrgFacts {
  /** Nothing in the workbook or its name says whose it is. */
  MRG001: Record<never, never>;
  /** The same bytes were received before. */
  MRG002: { readonly original: string };
  /** Another workbook of the same unit is used instead. Dates are ISO or null. */
  MRG003: {
    readonly unit: string;
    readonly by: string;
    readonly date: string | null;
    readonly byDate: string | null;
  };
  /** A file of this name came before from another unit; both are counted. */
  MRG004: { readonly unit: string; readonly otherUnit: string };
  /** Two tables of one unit in one workbook hold different figures; none was merged. */
  MRG005: { readonly table: string; readonly tables: readonly string[] };
  /**
   * A table that repeats another one of the workbook, or a hidden one whose kinds a visible one
   * has, is not counted.
   */
  MRG006: { readonly original: string; readonly why: 'copy' | 'hidden' };
  /** A unit that should report did not. */
  MRG007: {
    readonly unit: string;
    /** Where others came of it: the one that is missing. */ readonly report?: string;
  };
  /** The workbook is a result of this product; counting it would count its sources again. */
  MRG008: Record<never, never>;
  /** Left out because of its errors (--strict). */
  MRG009: { readonly errors: number };
  /** The officer said that this table counts. */
  MRG010: { readonly range: string; readonly confidence: number };
  /** The officer said that this table does not count. */
  MRG011: { readonly range: string };
  /** The same school stands here and elsewhere with a higher result; it counts once, there. */
  MRG012: { readonly school: string; readonly counted: string; readonly result: string | null };
  /** The same school with the same content stands elsewhere; it counts once. */
  MRG013: { readonly school: string; readonly counted: string };
  /** Two schools that may be one; both are counted. */
  MRG014: {
    readonly school: string;
    readonly other: string;
    readonly differs: 'kind' | 'place' | 'spelling' | 'levels';
  };
  /** No table was sent; its figures were counted from the list of schools. */
  MRG015: { readonly table: string; readonly schools: number };
  /**
   * Some of the tables are used from another workbook of the unit; the others of this one count.
   * Dates as in MRG003.
   */
  MRG016: {
    readonly unit: string;
    readonly tables: readonly string[];
    readonly by: string;
    readonly date: string | null;
    readonly byDate: string | null;
  };
  /** The officer took the workbook out of the totals. */
  MRG017: Record<never, never>;
  /** The same, and other workbooks of the unit, superseded until then, count instead. */
  MRG018: { readonly instead: readonly string[] };
  /**
   * A result that somebody changed since it was made; without `sheets`, its memory cannot be read.
   */
  MRG019: { readonly sheets: readonly string[] };
  /** A result whose figures come from sources that are merged here as well. */
  MRG020: { readonly files: readonly string[] };
  /**
   * Another workbook of the same unit has not one figure in common with this one, so that it may be
   * another unit's and does not replace it before the officer says so. Dates as in MRG003.
   */
  MRG021: MrgFacts['MRG003'];
}

export const MRG: Declared<MrgFacts> = {
  MRG001: { severity: 'error', source: ONCE },
  MRG002: { severity: 'info', source: ONCE },
  MRG003: { severity: 'query', source: ONCE },
  MRG004: { severity: 'query', source: ONCE },
  MRG005: { severity: 'error', source: TABLES },
  MRG006: { severity: 'query', source: TABLES },
  MRG007: { severity: 'query', source: UNITS },
  MRG008: { severity: 'error', source: ONCE },
  MRG009: { severity: 'error', source: DECISION },
  MRG010: { severity: 'info', source: DECISION },
  MRG011: { severity: 'info', source: DECISION },
  MRG012: { severity: 'query', source: SCHOOLS },
  MRG013: { severity: 'query', source: SCHOOLS },
  MRG014: { severity: 'query', source: SCHOOLS },
  MRG015: { severity: 'info', source: SCHOOLS },
  MRG016: { severity: 'query', source: ONCE },
  MRG017: { severity: 'info', source: DECISION },
  MRG018: { severity: 'query', source: DECISION },
  MRG019: { severity: 'error', source: ONCE },
  MRG020: { severity: 'error', source: ONCE },
  MRG021: { severity: 'error', source: ONCE },
};
