/** error: must be put right; query: unusual, to be confirmed or explained; info: good to know. */

export type Severity = 'error' | 'query' | 'info';
/** A column's or row's name in both languages of the messages. */
export interface LocalName {
  readonly vi: string;
  readonly en: string;
}
/** The form, circular or plain reason that a finding rests on. */
export interface RuleSource extends LocalName {
  /**
   * Nobody has compared it with the official text: the source says so, and what rests on it is
   * listed in docs/rules.md.
   */
  readonly isUnverified?: true;
}
/**
 * Where something is. `file` is the source's path as given; a finding about the whole run has none.
 */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** A1 notation. */
  readonly cell?: string;
}
/**
 * Why a sheet with content was not read: nothing like a list on it, a list without records, one
 * that is unsure, another table.
 */
export type UnreadSheet = 'noList' | 'noRecords' | 'unsure' | 'otherTable';
/** What would put a finding right: one cell's new value, a percentage from 0 to 100. */
export interface Fix {
  readonly cell: string;
  readonly value: number | string;
  /**
   * What is written into the cell, where that is not the value itself: 0.591 for 59.1 under a
   * format with %.
   */
  readonly content?: number | string;
}
