/**
 * Reads days as Vietnamese offices type them: 31/5/2021 · tháng 5 năm 2021 · 2021 · năm học
 * 2020-2021.
 */

import type { Cell } from '../sheet/grid';
import { cellText } from './cell-text';
import { serialParts, type ShownDay } from './format-day';
import { canonical } from './label';
import { shownNumber } from './number-format';

/** ISO text as far as it is known: "2021-05-31", "2021-05" or "2021". */
export type KnownDay = string;

export type DayReading =
  | { readonly state: 'day'; readonly day: KnownDay }
  | { readonly state: 'none' }
  /** Written as a day that no calendar has, or not as a day at all. */
  | { readonly state: 'unreadable' };

/**
 * The oldest schools of today's kind are of the 1860s; under a date format such a number is a year
 * too, not a day of 1905.
 */
const FIRST_YEAR = 1860;
const LAST_YEAR = 2100;

/**
 * A day in a cell: a date, a year, or text. @param date1904 whether the workbook counts its days
 * from 1904
 */
export function readDay(cell: Cell | undefined, date1904: boolean): DayReading {
  const value = cell?.value;
  if (!cell || value === undefined || value === null) return { state: 'none' };
  if (typeof value === 'number') {
    if (isYear(value)) return yearReading(value);
    const shown = shownNumber(value, cell.style);
    // «00\/00\/0000» shows 15032021 as a day.
    if (shown.kind === 'text') return parseDay(shown.text);
    return shown.kind === 'day' && shown.shows.year
      ? serialDay(value, date1904, shown.shows)
      : { state: 'unreadable' };
  }
  if (typeof value === 'object' && 'isoDate' in value) return parseDay(value.isoDate);
  return typeof value === 'string' ? parseDay(cellText(cell)) : { state: 'unreadable' };
}

/**
 * «31/05/2021», «5/2021», «tháng 5 năm 2021», «2021», «2020-2021» (the year it ends in), a day
 * inside other words.
 */
export function parseDay(text: string): DayReading {
  const typed = canonical(text);
  if (typed === '' || /^[-.…_]+$/.test(typed)) return { state: 'none' };
  const full =
    /(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/.exec(typed) ??
    /(?<!\d)(\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/.exec(typed);
  if (full) return dayReading(Number(full[3]), Number(full[2]), Number(full[1]));
  const iso = ISO_DAY.exec(typed);
  if (iso) return isoReading(iso);
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

/**
 * Programs write the time of day behind it, mostly midnight: «2020-10-20 00:00:00»,
 * «2021-03-18T00:00:00.000Z».
 */
const ISO_DAY =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]+(\d{1,2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?(?: ?(z|[+-]\d{2}:?\d{2}))?)?$/;
const MINUTES_OF_VIETNAM = 7 * 60;

/**
 * With a time zone it is a moment, and the day is Vietnam's: programs here write 20 October as 19
 * October, 17:00 Z.
 */
function isoReading([, year, month, day, time, zone]: RegExpExecArray): DayReading {
  const reading = dayReading(Number(year), Number(month), Number(day));
  if (reading.state !== 'day' || time === undefined || zone === undefined) return reading;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = zone === 'z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const moment = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    hours,
    minutes - offset + MINUTES_OF_VIETNAM,
  );
  return { state: 'day', day: new Date(moment).toISOString().slice(0, 10) };
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

/** The day as far as it is shown: what Excel added to «2/2021» nobody typed. */
function serialDay(serial: number, date1904: boolean, shows: ShownDay['shows']): DayReading {
  const parts = serialParts(serial, date1904);
  if (!parts) return { state: 'unreadable' };
  if (shows.month === false) return yearReading(parts.year);
  return dayReading(parts.year, parts.month, shows.day ? parts.day : undefined);
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
