/** STR: the structure of a table or list, as recognition met it. */

import type { Declared } from './declaration';
import type { LocalName, UnreadSheet } from './place';

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

const AS_SHOWN: LocalName = {
  vi: 'Ô được đọc như người xem thấy (docs/reading.md)',
  en: 'a cell is read as a person sees it (docs/reading.md)',
};

export interface StrFacts {
  /** No report table was found in the workbook; `nearest` is the header row that came closest. */
  STR001: {
    readonly nearest: {
      readonly sheet: string;
      readonly cell: string;
      readonly found: number;
      /** The form's title; absent in what was stored before there were several tables. */
      readonly table?: string;
    } | null;
  };
  /** A table was found, but not surely enough to be merged. Shares from 0 to 1. */
  STR002: {
    /** The form's title; absent in what was stored before there were several tables. */
    readonly table?: string;
    readonly confidence: number;
    readonly bound: number;
  };
  /** A column of the form is missing. */
  STR003: { readonly column: LocalName };
  /** Several columns could be this one, and nothing decides between them. */
  STR004: { readonly column: LocalName; readonly candidates: readonly string[] };
  /** A row with figures whose label is no school kind. */
  STR005: {
    readonly label: string;
    /** The row's name that was probably meant; absent where none is one slip away. */
    readonly meant?: string;
  };
  /** A row with figures and no label. */
  STR006: Record<never, never>;
  /** The same label twice in one table. */
  STR007: { readonly label: string; readonly firstCell: string };
  /** Several rows of different labels belong to one kind and were added up. */
  STR008: { readonly kind: LocalName; readonly labels: readonly string[] };
  /** A row that repeats a part of another («Trong đó: …») and so was not counted. */
  STR009: { readonly label: string };
  /**
   * Columns that the form does not have, with figures in a table or anything in a list; they were
   * not merged.
   */
  STR010: { readonly headers: readonly string[] };
  /** The table, or some of its rows or columns, is hidden in the workbook. */
  STR011: { readonly what: 'sheet' | 'row' | 'column' };
  /** The table has no total row to check against. */
  STR012: Record<never, never>;
  /** A column was known by its place and by the arithmetic of its figures, not by its header. */
  STR013: { readonly column: LocalName };
  /** A column that may be left out is missing: optional, or a part whose sum holds without it. */
  STR014: { readonly column: LocalName };
  /** A row of a list that is no record: a total, a note. It was not counted. */
  STR015: {
    readonly label: string;
    /** It is the sum of a list that is not of schools. */
    readonly isSum?: boolean;
  };
  /** A sheet with content that was not read, and why. */
  STR016: { readonly why: UnreadSheet; readonly table: string | null };
  /** A list was found, but not surely enough for its records to be counted. Shares from 0 to 1. */
  STR017: { readonly list: string; readonly confidence: number; readonly bound: number };
  /**
   * Several report tables fit the place alike; their titles. Not merged until the officer says
   * which it is.
   */
  STR018: { readonly tables: readonly string[] };
  /** A field over a table that cannot be read as the day it should be. */
  STR019: { readonly field: LocalName; readonly typed: string };
  /**
   * A part of a list stands apart from it, and no list or several may be meant. `lists` are their
   * sheets.
   */
  STR020: { readonly part: LocalName; readonly list: string; readonly lists: readonly string[] };
  /**
   * Rows with figures that stand in no table or list that was recognised: the first one's label,
   * how many more there are, and the row of the last.
   */
  STR021: { readonly label: string; readonly others: number; readonly lastRow: number };
  /**
   * A table with a few words of a form in its header, and so of no form of the product; nothing of
   * it was read.
   */
  STR022: { readonly headers: readonly string[]; readonly others: number };
  /** A row is the sum of others of its kind and counts instead of them; `by`: what shows it. */
  STR023: { readonly label: string; readonly parts: readonly string[]; readonly by: 'sum' | 'total' };
  /**
   * A row reads as the whole of others of its kind, but the figures do not say so: only it counts
   * for now.
   */
  STR024: { readonly label: string; readonly parts: readonly string[] };
  /** A kind without figures of its own, under which only some parts of it have any. */
  STR025: { readonly label: string; readonly parts: readonly string[] };
  /** Excel made a day of what was typed into a column of text. */
  STR026: { readonly field: LocalName; readonly typed: string };
  /** A row whose name is struck out counts all the same. */
  STR027: { readonly label: string };
  /** Several schools in one cell: they count as one. */
  STR028: { readonly names: readonly string[] };
  /** A column of figures without a header was read as the form's by its place. `letter`: the sheet's. */
  STR029: { readonly letter: string; readonly column: LocalName };
  /** A column of figures without a header, while these of the form are missing: nothing of it counts. */
  STR030: { readonly letter: string; readonly columns: readonly LocalName[] };
  /** A list of an earlier school year among those of the report. */
  STR031: { readonly own: string; readonly report: string };
}

export const STR: Declared<StrFacts> = {
  STR001: { severity: 'error', source: RECOGNITION },
  STR002: { severity: 'error', source: RECOGNITION },
  STR003: { severity: 'error', source: RECOGNITION },
  STR004: { severity: 'error', source: RECOGNITION },
  STR005: { severity: 'error', source: RECOGNITION },
  STR006: { severity: 'error', source: RECOGNITION },
  STR007: { severity: 'error', source: ONCE },
  STR008: { severity: 'query', source: ONCE },
  STR009: { severity: 'info', source: ONCE },
  STR010: { severity: 'info', source: RECOGNITION },
  STR011: { severity: 'query', source: HIDDEN },
  STR012: { severity: 'info', source: RECOGNITION },
  STR013: { severity: 'query', source: BY_PLACE },
  STR014: { severity: 'info', source: BY_PLACE },
  STR015: { severity: 'info', source: LISTS },
  STR016: { severity: 'info', source: LISTS },
  STR017: { severity: 'error', source: LISTS },
  STR018: { severity: 'error', source: RECOGNITION },
  STR019: { severity: 'query', source: RECOGNITION },
  STR020: { severity: 'query', source: RECOGNITION },
  STR021: { severity: 'query', source: RECOGNITION },
  STR022: { severity: 'query', source: RECOGNITION },
  STR023: { severity: 'info', source: ONCE },
  STR024: { severity: 'query', source: ONCE },
  STR025: { severity: 'error', source: ONCE },
  STR026: { severity: 'query', source: AS_SHOWN },
  STR027: { severity: 'query', source: AS_SHOWN },
  STR028: { severity: 'error', source: ONCE },
  STR029: { severity: 'query', source: BY_PLACE },
  STR030: { severity: 'query', source: BY_PLACE },
  STR031: { severity: 'query', source: HIDDEN },
};
