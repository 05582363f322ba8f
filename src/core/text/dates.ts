/** Reads days as Vietnamese offices type them: 31/5/2021 · tháng 5 năm 2021 · 2021 · năm học 2020-2021. */

import type { Cell } from '../sheet/grid';
import { cellText } from './cell-text';
import { canonical } from './label';

/** ISO text as far as it is known: "2021-05-31", "2021-05" or "2021". */
export type KnownDay = string;

export type DayReading =
  | { readonly state: 'day'; readonly day: KnownDay }
  | { readonly state: 'none' }
  /** Written as a day that no calendar has, or not as a day at all. */
  | { readonly state: 'unreadable' };

/** The oldest schools of today's kind are of the 1860s; under a date format such a number is a year too, not a day of 1905. */
const FIRST_YEAR = 1860;
const LAST_YEAR = 2100;
const MILLISECONDS_PER_DAY = 86_400_000;
/** The days that serial numbers count from; from March 1900 on Excel's 29 February 1900 is behind. */
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);

/** A day in a cell: a date, a year, or text. @param date1904 whether the workbook counts its days from 1904 */
export function readDay(cell: Cell | undefined, date1904: boolean): DayReading {
  const value = cell?.value;
  if (!cell || value === undefined || value === null) return { state: 'none' };
  if (typeof value === 'number') {
    return isDateFormat(cell.style.numberFormat) && !isYear(value)
      ? serialDay(value, date1904)
      : yearReading(value);
  }
  if (typeof value === 'object' && 'isoDate' in value)
    return { state: 'day', day: value.isoDate.slice(0, 10) };
  return typeof value === 'string' ? parseDay(cellText(cell)) : { state: 'unreadable' };
}

/** «31/05/2021», «5/2021», «tháng 5 năm 2021», «2021», «2020-2021» (the year it ends in), a day inside other words. */
export function parseDay(text: string): DayReading {
  const typed = canonical(text);
  if (typed === '' || /^[-.…_]+$/.test(typed)) return { state: 'none' };
  const full =
    /(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/.exec(typed) ??
    /(?<!\d)(\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/.exec(typed);
  if (full) return dayReading(Number(full[3]), Number(full[2]), Number(full[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso) return dayReading(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = /^(?:tháng )?(\d{1,2})(?: ?[/.-] ?| năm )(\d{4})$/.exec(typed);
  if (month) return dayReading(Number(month[2]), Number(month[1]), undefined);
  const schoolYear = /^(?:năm học )?(\d{4}) ?[-/] ?(\d{4})$/.exec(typed);
  if (schoolYear) {
    const end = Number(schoolYear[2]);
    return end === Number(schoolYear[1]) + 1 ? yearReading(end) : { state: 'unreadable' };
  }
  const year = /^(?:năm )?(\d{4})$/.exec(typed);
  return year ? yearReading(Number(year[1])) : { state: 'unreadable' };
}

/** Whether the first is surely before the second, as far as both are known. */
export function isBefore(a: KnownDay, b: KnownDay): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function yearReading(value: number): DayReading {
  return isYear(value) ? { state: 'day', day: String(value) } : { state: 'unreadable' };
}

/** Whether a number format shows days; text and colours in it say nothing. */
function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/General/i, ''));
}

function serialDay(serial: number, date1904: boolean): DayReading {
  const time = (date1904 ? ZERO_1904 : ZERO_1900) + Math.floor(serial) * MILLISECONDS_PER_DAY;
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? { state: 'unreadable' }
    : dayReading(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function dayReading(year: number, month: number, day: number | undefined): DayReading {
  if (!isYear(year) || month < 1 || month > 12) return { state: 'unreadable' };
  const known = `${String(year)}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return { state: 'day', day: known };
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > last
    ? { state: 'unreadable' }
    : { state: 'day', day: `${known}-${String(day).padStart(2, '0')}` };
}
