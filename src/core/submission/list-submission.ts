/**
 * What recognition makes of a list: its records, each field with its value, its cell and how it was
 * read.
 */

import type { SchoolKind } from '../regulations/school-kinds';
import type { Hit } from '../findings/findings';
import type { CellRange } from '../sheet/address';
import type { CriterionItem } from '../text/criteria';
import type { KnownDay } from '../text/dates';
import type { EvidenceCode } from '../text/evidence-codes';
import type { ReadingManner, TypedPercent } from '../text/numbers';
import type { Period } from '../text/periods';
import type { UnreadableReason } from '../text/unreadable';
import {
  type Figure,
  isSure,
  type MappedColumn,
  type RecognitionNote,
  type TableChoice,
  type UnitClaim,
} from './recognised';

/** What a field gave. Blank, «chưa» and unreadable are three things. */
export type FieldReading =
  | { readonly state: 'blank' }
  /** A formula whose value the writing program did not store. */
  | { readonly state: 'noStoredValue' }
  /** #DIV/0! and its like. */
  | { readonly state: 'errorValue' }
  /**
   * `what` is the piece that was not understood, `candidates` what it may stand for, where the
   * reader can say so.
   */
  | {
      readonly state: 'unreadable';
      readonly why?: UnreadableReason;
      readonly what?: string;
      readonly candidates?: readonly string[];
    }
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'kind'; readonly kind: SchoolKind; readonly from: 'column' | 'name' | 'heading' }
  /** `on` where the cell says when. */
  | { readonly state: 'done'; readonly on?: KnownDay }
  | { readonly state: 'notDone' }
  | { readonly state: 'date'; readonly day: KnownDay }
  /** As typed: a fraction or a negative number is a value here, and a rule objects to it. */
  | { readonly state: 'count'; readonly value: number; readonly manner: ReadingManner }
  | { readonly state: 'percent'; readonly percent: TypedPercent }
  /** The year it ends in: 2021 for «2021» and for «2020-2021». */
  | { readonly state: 'year'; readonly year: number }
  /**
   * `lower` are choices marked as well that are included in the highest: levels 1 and 2 of a school
   * of level 2.
   */
  | { readonly state: 'choice'; readonly choice: string; readonly lower: readonly string[] }
  /** Says that there is no choice yet. */
  | { readonly state: 'none' }
  /** Choices that exclude one another. */
  | { readonly state: 'conflict'; readonly choices: readonly string[] }
  /** References to criteria, at least one; just one criterion where the column holds one. */
  | {
      readonly state: 'criteria';
      readonly items: readonly CriterionItem[];
      /** 'commaDecimal': typed «1,1», which could also be a list. */
      readonly manner: 'text' | 'number' | 'commaDecimal';
    }
  /**
   * Excel kept something else than was typed: 1.10 as the number 1.1, 1-10 as a day. What it may
   * have been.
   */
  | {
      readonly state: 'damaged';
      readonly damage: 'number' | 'date';
      readonly candidates: readonly CriterionItem[];
    }
  | { readonly state: 'evidence'; readonly code: EvidenceCode }
  | { readonly state: 'period'; readonly period: Period };

export interface Field extends Figure {
  /** Where it stands on another sheet than the rest of its list. */
  readonly sheet?: string;
  readonly reading: FieldReading;
}

/** One school, criterion or task as one sheet has it. */
export interface ListRecord {
  readonly row: number;
  /** Where it stands on another sheet than the rest of its list. */
  readonly sheet?: string;
  /** As typed. */
  readonly name: string;
  readonly nameCell: string;
  /**
   * By column id; a column that the sheet lacks is absent, except a kind that the name or a heading
   * tells.
   */
  readonly fields: Readonly<Record<string, Field>>;
}

/** What a record is called, of the text in its field. */
export function recordName(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}

/** A list on a sheet: rows under a header, or one record's fields below one another. */
export interface RecognisedList {
  readonly template: string;
  readonly templateVersion: number;
  readonly shape: 'rows' | 'form';
  /** The source that it came in, where lists of several are looked at together. */
  readonly file?: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** 0–1; under `CONFIDENCE_BOUND` the list is a finding and its records are not counted. */
  readonly confidence: number;
  readonly notes: readonly RecognitionNote[];
  readonly columns: readonly MappedColumn[];
  readonly records: readonly ListRecord[];
  /** The fields over the list, by their ids. */
  readonly head: Readonly<Record<string, Field>>;
  /** What the lines over the list say of whose it is; the last one of them is nearest. */
  readonly claims: readonly UnitClaim[];
  /**
   * How much of the declaration and of the sheet's header were matched, 0–1: decides between
   * templates that both fit.
   */
  readonly fit: number;
  readonly isHidden: boolean;
  /**
   * It is a part of a list and no list by itself, and was joined to none; `isNamed` where words
   * over it say so.
   */
  readonly part?: { readonly isNamed: boolean };
  /** Where the parts stand that were joined to the list. */
  readonly joined?: readonly { readonly sheet: string; readonly range: CellRange }[];
  /**
   * Ids of other templates that fit this place alike: which of them it is, is the officer's to say.
   */
  readonly rivals?: readonly string[];
  /** What recognition itself found wrong. */
  readonly hits: readonly Hit[];
  /** What the officer said of the list; absent where recognition decides. */
  readonly decided?: TableChoice;
}

/** The sheet that a record stands on. */
export function sheetOf(list: RecognisedList, { sheet = list.sheet }: { readonly sheet?: string }): string {
  return sheet;
}

/** The sheets that a list and its parts stand on, each once. */
export function sheetsOf({ sheet, joined = [] }: RecognisedList): readonly string[] {
  return [...new Set([sheet, ...joined.map((one) => one.sheet)])];
}
/** Whether the list holds records that count. */
export function isSureList(list: RecognisedList): boolean {
  return list.records.length > 0 && isSure(list);
}
