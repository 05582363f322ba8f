/**
 * A figure as read. It keeps its address until it is printed; nobody works the address out again.
 */

import type { Hit } from '../findings/findings';

export interface Figure {
  /** A1 notation, without the sheet. */
  readonly cell: string;
  /** The text a person sees in the cell (legacy fonts decoded); "" for a blank one. */
  readonly typed: string;
  readonly isFormula: boolean;
}
/** Why recognition is as sure as it is, for the officer to see. */
export type RecognitionNote =
  | { readonly note: 'formHeader'; readonly column: string; readonly cell: string }
  | { readonly note: 'otherWords'; readonly column: string; readonly cell: string; readonly header: string }
  | { readonly note: 'byPlace'; readonly column: string; readonly cell: string }
  | { readonly note: 'missing'; readonly column: string };
export interface MappedColumn {
  readonly id: string;
  /** Column number on the sheet. */
  readonly column: number;
  /** 0–1 */
  readonly confidence: number;
}
/** Whose figures a text says they are. */
export interface UnitClaim {
  readonly name: string;
  /** As written: «huyện», «thị xã», «xã» …; undefined where the text names none. */
  readonly tier?: string;
  /** It was typed without diacritics: «Thanh An» may be Thạnh An. */
  readonly isBare?: boolean;
  /** The units it is said to belong to, each with its tier: «tỉnh Cà Mau». */
  readonly within?: readonly string[];
  readonly from: 'given' | 'metadata' | 'title' | 'fileName';
  readonly place?: { readonly sheet: string; readonly cell: string };
}
export type TableChoice = 'use' | 'leave';
/** Under this, a table is named in a finding and left out: recognition is never a guess. */
export const CONFIDENCE_BOUND = 0.7;
/**
 * Whether the table may be merged: recognition is sure of it and of which table it is, or the
 * officer said so.
 */
export function isSure({ decided, confidence, rivals }: Sureness): boolean {
  return decided === undefined ? confidence >= CONFIDENCE_BOUND && !rivals : decided === 'use';
}
/**
 * What recognition found wrong; of a table that may be another one just that, for the rest hangs on
 * which it is.
 */
export function recognisedHits({
  decided,
  rivals,
  hits,
}: Omit<Sureness, 'confidence'> & { readonly hits: readonly Hit[] }): readonly Hit[] {
  return rivals && decided === undefined ? hits.filter(({ code }) => code === 'STR018') : hits;
}

/** What decides whether a table or list counts. */
export interface Sureness {
  readonly confidence: number;
  readonly decided?: TableChoice;
  readonly rivals?: readonly string[];
}
