/** Findings about criteria, evidence and plans: the facts of each code, and how severe it is. */

import type { UnreadableReason } from '../text/unreadable';
import type { LocalName, Severity } from './place';

/** Criteria stand in facts as codes: "1.10"; "M4.3" is the third of Mức 4. */
export interface CriteriaFindingFacts {
  /** Excel kept a number or a day where a criterion was typed; `candidates` are those that exist. */
  TYP009: {
    readonly column: LocalName;
    readonly typed: string;
    readonly damage: 'number' | 'date';
    readonly candidates: readonly string[];
  };
  /** No criterion, or not one alone. `what` is the piece that was not understood. */
  TYP010: {
    readonly column: LocalName;
    readonly typed: string;
    readonly what: string;
    readonly why: UnreadableReason | null;
  };
  /** No code of a piece of evidence. `candidates` are the codes that it may stand for. */
  TYP011: {
    readonly column: LocalName;
    readonly typed: string;
    readonly why: UnreadableReason | null;
    readonly candidates: readonly string[];
  };
  /** No period: the days are not said, or there are none such (query). */
  TYP012: { readonly column: LocalName; readonly typed: string; readonly why: UnreadableReason | null };
  /** «1,1» was read as criterion 1.1, and could be a list (query). */
  TYP013: { readonly column: LocalName; readonly typed: string; readonly read: readonly string[] };
  /** The kind of school or the day is not known, or no known circular held: nothing was compared with a catalogue. */
  CRT001: { readonly lacks: 'kind' | 'day' | 'circular' };
  /** A criterion that no known circular has for such schools. */
  CRT002: { readonly column: LocalName; readonly code: string; readonly circular: string };
  /** A criterion that the circular in force does not have, but others do (query). */
  CRT003: {
    readonly column: LocalName;
    readonly code: string;
    readonly circular: string;
    readonly others: readonly string[];
  };
  /** A range that runs backwards. */
  CRT004: { readonly column: LocalName; readonly from: string; readonly to: string };
  /** Criteria that are not of the standard in the same row. */
  CRT005: { readonly codes: readonly string[]; readonly standard: string };
  /** Criteria that no row has. */
  CRT006: { readonly missing: readonly string[]; readonly circular: string };
  /** Criteria that another row has as well, which nothing says is meant (query). */
  CRT007: { readonly codes: readonly string[]; readonly otherCell: string };
  /** A level that the circular does not give the criterion, as far as known (query). */
  CRT008: { readonly code: string; readonly level: number; readonly circular: string };
  /** A level is marked, and a lower one is not. */
  CRT009: { readonly code: string; readonly level: number; readonly missing: readonly number[] };
  /** A criterion of Mức 4 although not all others are at their highest (query). */
  CRT010: { readonly code: string; readonly missing: readonly string[] };
  /** The level declared is not the one that the criteria come to (query). */
  CRT011: {
    readonly declared: number;
    readonly derived: number;
    readonly missing: readonly string[];
    readonly circular: string;
  };
  /** The national standard declared asks for a higher level than the criteria come to (query). */
  CRT012: {
    readonly standard: number;
    readonly needs: number;
    readonly derived: number;
    readonly circular: string;
  };
  /** A criterion stands twice in an assessment. */
  CRT013: { readonly code: string; readonly firstCell: string };
  /** A criterion without a level among others that have one. */
  CRT014: { readonly code: string };
  /** Schools or criteria are not in the order of the form (query). */
  CRT015: { readonly what: 'school' | 'criterion'; readonly name: string; readonly before: string };
  /** «Đạt» without a level, or a criterion of Mức 4 with another level. */
  CRT016: { readonly code: string; readonly level: number };
  /** Criteria of the circular that the assessment does not list. */
  /** The day is not exact enough to tell which of the circulars holds: nothing was compared (query). ISO, as far as known. */
  CRT018: { readonly day: string; readonly circulars: readonly string[] };
  CRT017: { readonly missing: readonly string[]; readonly circular: string };
  /** A piece of evidence without a code. */
  EVD001: { readonly name: string };
  /** Filed under another criterion than its code names (query). */
  EVD002: { readonly code: string; readonly filed: string; readonly named: string };
  /** The same code for pieces of different names. */
  EVD003: { readonly code: string; readonly firstCell: string };
  /** The same piece under several codes (query). */
  EVD004: { readonly name: string; readonly codes: readonly string[]; readonly firstCell: string };
  /** Serial numbers that are left out (query). */
  EVD005: { readonly missing: readonly string[] };
  /** The first piece of a criterion is not number 1 (query). */
  EVD006: { readonly first: string };
  /** The same piece, with the same code, twice under one criterion (query). */
  EVD008: { readonly code: string; readonly firstCell: string };
  /** A code as another circular has them (query). */
  EVD007: { readonly code: string; readonly circular: string };
  /** Working days between two periods belong to neither (query). ISO days. */
  PLN001: { readonly from: string; readonly to: string; readonly days: number };
  /** Only days of rest lie between two periods. ISO days. */
  PLN002: { readonly from: string; readonly to: string };
  /** Two periods share days (query). ISO days. */
  PLN003: {
    readonly from: string;
    readonly to: string;
    readonly days: number;
    readonly otherCell: string;
  };
  /** A period begins before the one above it (query). */
  PLN004: { readonly above: string };
  /** The council has an even number of members, or too few (query). */
  PLN005: { readonly members: number };
  /** Not just one chairman, or not just one secretary (query). */
  PLN006: { readonly role: 'chairman' | 'secretary'; readonly found: number };
}

export const CRITERIA_SEVERITIES: Readonly<Record<keyof CriteriaFindingFacts, Severity>> = {
  TYP009: 'error',
  TYP010: 'error',
  TYP011: 'error',
  TYP012: 'query',
  TYP013: 'query',
  CRT001: 'info',
  CRT002: 'error',
  CRT003: 'query',
  CRT004: 'error',
  CRT005: 'error',
  CRT006: 'error',
  CRT007: 'query',
  CRT008: 'query',
  CRT009: 'error',
  CRT010: 'query',
  CRT011: 'query',
  CRT012: 'query',
  CRT013: 'error',
  CRT014: 'error',
  CRT015: 'query',
  CRT016: 'error',
  CRT017: 'error',
  CRT018: 'query',
  EVD001: 'error',
  EVD002: 'query',
  EVD003: 'error',
  EVD004: 'query',
  EVD005: 'query',
  EVD006: 'query',
  EVD007: 'query',
  EVD008: 'query',
  PLN001: 'query',
  PLN002: 'info',
  PLN003: 'query',
  PLN004: 'query',
  PLN005: 'query',
  PLN006: 'query',
};
