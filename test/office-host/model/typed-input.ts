/**
 * What Excel makes of text that is typed into a cell or set through range.values (en-US): "1.10" becomes the number
 * 1.1 and "1/2/2022" a date, unless the cell's format is Text or the text begins with an apostrophe.
 */

import { isWellFormed } from '../calc/formula-references';
import type { CellContent } from './cell-store';

export interface TypedInput {
  readonly value: CellContent;
  readonly formula?: string;
  /** Taken on by a cell whose format is General. */
  readonly numberFormat?: string;
  readonly isQuoted?: boolean;
}

const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!'];
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Excel fills a missing year in with the present one; a test must not depend on when it runs. */
const YEAR_WHEN_MISSING = 2026;

export function readTypedInput(input: string | number | boolean, numberFormat: string): TypedInput {
  if (typeof input !== 'string') return { value: input };
  if (numberFormat === '@') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), isQuoted: true };
  if (input.startsWith('=') && input.length > 1) return { value: 0, formula: input };
  const text = input.trim();
  if (text === '') return { value: input };
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  return readNumber(text) ?? readDate(text) ?? readTime(text) ?? readSigned(text) ?? { value: input };
}

/** "+A1" and "-A1*2" are formulas without their equals sign; "- mầm non" is one too, though a wrong one. */
function readSigned(text: string): TypedInput | undefined {
  const formula = `=${text}`;
  return /^[+-]./.test(text) && isWellFormed(formula) ? { value: 0, formula } : undefined;
}

function readNumber(text: string): TypedInput | undefined {
  const inBrackets = /^\((.+)\)$/.exec(text)?.[1];
  const percent = /^(.+?)\s?%$/.exec(text)?.[1];
  const dollars = /^([+-]?)\$\s?(.+)$/.exec(text);
  const plain = inBrackets ?? percent ?? (dollars ? `${dollars[1] ?? ''}${dollars[2] ?? ''}` : text);
  if (!NUMBER.test(plain) || !/\d/.test(plain)) return undefined;
  const number = Number(plain.replace(/,/g, ''));
  if (!Number.isFinite(number)) return undefined;
  if (percent !== undefined)
    return { value: number / 100, numberFormat: plain.includes('.') ? '0.00%' : '0%' };
  if (dollars) return { value: number, numberFormat: '$#,##0.00' };
  if (plain.includes(',')) return { value: number, numberFormat: plain.includes('.') ? '#,##0.00' : '#,##0' };
  if (/e/i.test(plain)) return { value: number, numberFormat: '0.00E+00' };
  return { value: inBrackets === undefined ? number : -number };
}

function readDate(text: string): TypedInput | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (american) return date(fullYear(american[3]), Number(american[1]), Number(american[2]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return date(YEAR_WHEN_MISSING, Number(short[1]), Number(short[2]), 'd-mmm');
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) return date(Number(monthYear[2]), Number(monthYear[1]), 1, 'mmm-yy');
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1;
    const year = named[3] === undefined ? YEAR_WHEN_MISSING : fullYear(named[3]);
    return date(year, month, Number(named[1]), named[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
  }
  return undefined;
}

function readTime(text: string): TypedInput | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function fullYear(digits = ''): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): TypedInput | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  if (!isReal || year < 1900 || year > 9999) return undefined;
  const serial = Math.round((at.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that there was not.
  return { value: serial < 61 ? serial - 1 : serial, numberFormat };
}
