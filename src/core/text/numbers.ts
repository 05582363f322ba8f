/** Reads numbers as Vietnamese offices type them: 1.234,5 · «12 trường» · «02» · «-» · «75,5%». */

import type { Cell } from '../sheet/grid';
import { cellText, isStruckOut, valueText } from './cell-text';
import { canonical } from './label';
import { inFifteenDigits, shownNumber } from './number-format';

/** How a number came about; shown in the provenance sheet. */
export type ReadingManner =
  | 'number' // a number in the file
  | 'text' // digits stored as text
  | 'withUnit' // «12 trường»
  | 'dash' // «-» or «không»: the officer's way to write none
  | 'recomputed'; // derived: worked out again from its parts

/** What a cell gave when a number was looked for in it. Unknown is never 0. */
export type NumberReading =
  | { readonly state: 'value'; readonly value: number; readonly manner: ReadingManner }
  | { readonly state: 'blank' }
  /** A formula whose value the writing program did not store. */
  | { readonly state: 'noStoredValue' }
  /** #DIV/0! and its like. */
  | { readonly state: 'errorValue' }
  | { readonly state: 'unreadable' };

/** A percentage as typed, before its scale is known: 0.755 and 75.5 may mean the same. */
export interface TypedPercent {
  readonly number: number;
  /**
   * Whether a percent sign or a percent format says which scale is meant: 'hundredths' for 75.5,
   * 'ratio' for 0.755.
   */
  readonly scale: 'hundredths' | 'ratio' | 'unknown';
  /**
   * Decimals shown to the reader, on the scale 0–100; undefined when the file holds full precision.
   */
  readonly decimals: number | undefined;
}

export type PercentReading =
  { readonly state: 'typed'; readonly percent: TypedPercent } | Exclude<NumberReading, { state: 'value' }>;

/**
 * A count of schools, read from a cell. Fractions and negative numbers are values here; a rule
 * objects to them.
 */
export function readCount(cell: Cell | undefined): NumberReading {
  if (!cell) return { state: 'blank' };
  if (cell.value === null) return { state: 'noStoredValue' };
  if (isStruckOut(cell)) return { state: 'unreadable' };
  if (typeof cell.value === 'number') return countShown(cell.value, cell);
  if (typeof cell.value === 'object') return { state: 'error' in cell.value ? 'errorValue' : 'unreadable' };
  if (typeof cell.value === 'boolean') return { state: 'unreadable' };
  return parseCount(cellText(cell));
}

/**
 * A number under a format that shows something else than the number is refused: 2-Feb is no count,
 * nor is 1600%.
 */
function countShown(stored: number, { style }: Cell): NumberReading {
  const value = inFifteenDigits(stored);
  const own: NumberReading = { state: 'value', value, manner: 'number' };
  const shown = shownNumber(value, style);
  if (shown.kind === 'number' || (shown.kind === 'percent' && value === 0)) return own;
  if (shown.kind !== 'text') return { state: 'unreadable' };
  const said = parseCount(shown.text);
  return said.state === 'value' && said.value === value ? own : { state: 'unreadable' };
}

/** «1.582», «02», «12 trường», «-». A comma before three digits is refused: 1,582 may be either. */
export function parseCount(text: string): NumberReading {
  const typed = canonical(text);
  if (typed === '' || BLANK_LINE.test(typed)) return { state: 'blank' };
  if (NONE.test(typed)) return { state: 'value', value: 0, manner: 'dash' };
  const match = COUNT_WITH_UNIT.exec(typed);
  const value = match?.[1] === undefined ? undefined : parseVietnameseNumber(match[1]);
  if (value === undefined) return { state: 'unreadable' };
  return { state: 'value', value, manner: match?.[2] ? 'withUnit' : 'text' };
}

const BLANK_LINE = /^[.…_]+$/;
const NONE = /^(?:-+|không(?: có)?|ko)$/;
const COUNT_WITH_UNIT = /^([+-]?\d[\d., ]*)\s*(trường|tr\.?|csgd|cơ sở(?: giáo dục)?|đơn vị|đv)?\.?$/;

/**
 * Digits with dot or blank between thousands and comma before decimals. Also a dot before one, two
 * or four and more digits (12.5), which can only be a decimal point. Undefined where it could be
 * read in two ways (1,582).
 */
export function parseVietnameseNumber(text: string): number | undefined {
  const typed = text.replace(/ (?=\d{3}(?:\D|$))/g, '.').trim();
  if (/^[+-]?\d+$/.test(typed)) return Number(typed);
  if (/^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(typed)) {
    return Number(typed.replace(/\./g, '').replace(',', '.'));
  }
  if (/^[+-]?0,\d+$/.test(typed) || /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/.test(typed))
    return Number(typed.replace(',', '.'));
  if (/^[+-]?0\.\d+$/.test(typed) || /^[+-]?\d+\.(?:\d{1,2}|\d{4,})$/.test(typed)) return Number(typed);
  return undefined;
}

/**
 * A percentage, read from a cell; which scale it is on is decided with its base, by
 * `settlePercent`.
 */
export function readPercent(cell: Cell | undefined): PercentReading {
  if (!cell) return { state: 'blank' };
  if (cell.value === null) return { state: 'noStoredValue' };
  if (isStruckOut(cell)) return { state: 'unreadable' };
  if (typeof cell.value === 'number') {
    const shown = shownNumber(cell.value, cell.style);
    if (shown.kind === 'day') return { state: 'unreadable' };
    // «0.0"%"» puts the sign behind a number on the scale 0–100.
    if (shown.kind === 'text') return parsePercent(shown.text);
    return { state: 'typed', percent: percentNumber(cell.value, cell.style.numberFormat) };
  }
  if (typeof cell.value === 'object') return { state: 'error' in cell.value ? 'errorValue' : 'unreadable' };
  if (typeof cell.value === 'boolean') return { state: 'unreadable' };
  return parsePercent(cellText(cell));
}

/** «75,5%», «75.5», «0,755», «75 %». */
export function parsePercent(text: string): PercentReading {
  const typed = canonical(text);
  if (typed === '' || BLANK_LINE.test(typed) || NONE.test(typed) || typed === '%') return { state: 'blank' };
  const match = /^([+-]?\d[\d., ]*?)\s*(%)?$/.exec(typed);
  const digits = match?.[1];
  if (digits === undefined) return { state: 'unreadable' };
  // A percentage has no thousands: in 85.714 and 85,714 the sign can only be a decimal one.
  const number = /^[+-]?\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
  if (number === undefined) return { state: 'unreadable' };
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return { state: 'typed', percent: { number, scale: match?.[2] ? 'hundredths' : 'unknown', decimals } };
}

function percentNumber(number: number, numberFormat: string): TypedPercent {
  // Only the first section counts, and quoted text in it says nothing about the number.
  const section = numberFormat.replace(/"[^"]*"|\\./g, '').split(';')[0] ?? '';
  const shown = /(?:0|#)(?:\.([0#]+))?/.exec(section);
  const decimals = shown ? (shown[1]?.length ?? 0) : undefined;
  if (section.includes('%')) return { number, scale: 'ratio', decimals };
  if (decimals !== undefined) return { number, scale: 'unknown', decimals };
  // General: what is stored is what is shown, unless it is the long tail of a division.
  const places = /\.(\d+)$/.exec(valueText(number))?.[1]?.length ?? 0;
  return { number, scale: 'unknown', decimals: places > 6 ? undefined : places };
}

/** A percentage on the scale 0–100 with the decimals that were shown on that scale. */
export interface SettledPercent {
  readonly value: number;
  readonly decimals: number | undefined;
}

/**
 * Puts a typed percentage on the scale 0–100. Where neither a sign nor a format tells, the scale is
 * taken on which it is nearer to what part and whole imply; without these, a number up to 1 is
 * taken for a ratio.
 */
export function settlePercent(typed: TypedPercent, implied: number | undefined): SettledPercent {
  const asRatio: SettledPercent = {
    value: typed.number * 100,
    // A cell formatted "0.0%" already shows decimals on the scale 0–100; bare 0.755 shows three,
    // two of them whole per cent.
    decimals:
      typed.decimals === undefined || typed.scale === 'ratio'
        ? typed.decimals
        : Math.max(0, typed.decimals - 2),
  };
  const asHundredths: SettledPercent = { value: typed.number, decimals: typed.decimals };
  if (typed.scale === 'ratio') return asRatio;
  if (typed.scale === 'hundredths') return asHundredths;
  if (implied === undefined) return Math.abs(typed.number) <= 1 ? asRatio : asHundredths;
  return Math.abs(asRatio.value - implied) < Math.abs(asHundredths.value - implied) ? asRatio : asHundredths;
}

/**
 * count / base as a percentage rounded half up to one decimal, from whole numbers so that no binary
 * fraction tips it; null over 0.
 */
export function percentOf(count: number, base: number): number | null {
  return base === 0 ? null : Math.floor((count * 2000 + base) / (2 * base)) / 10;
}

/**
 * Whether a shown percentage is count / base to the decimals shown; exact halves may go either way.
 */
export function isPercentOf(shown: SettledPercent, count: number, base: number): boolean {
  const exact = (count / base) * 100;
  // Stored values carry the full tail even under a format with few decimals: both readings of them
  // are right.
  const tolerance = shown.decimals === undefined ? 1e-6 : 0.5 * 10 ** -shown.decimals + 1e-9;
  return Math.abs(shown.value - exact) <= tolerance;
}
