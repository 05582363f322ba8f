/**
 * Reads stretches of days as plans give them: «01/11/2023-31/5/2024» · «01-30/11/2023» · «tháng
 * 12/2017».
 */

import type { Cell } from '../sheet/grid';
import { cellText, valueText } from './cell-text';
import { fold } from './folded';

/** From the first day to the last, both in it; ISO text ("2023-11-01"). */
export interface Period {
  readonly from: string;
  readonly to: string;
  /**
   * The coarsest thing typed. Only 'day' was typed to the day; a month is all its days; a school
   * year is taken from 1 September to 31 August, so that no day lies in two of them.
   */
  readonly precision: 'day' | 'month' | 'schoolYear';
}

export type UnreadablePeriod =
  /** 31/02, month 13, a school year of two years. */
  | 'noSuchDay'
  | 'endBeforeStart'
  /** «cuối tháng 12/2017», «đầu tháng 3/2018»: the days are not said. */
  | 'vague'
  | 'notAPeriod';

export type PeriodReading =
  | { readonly state: 'period'; readonly period: Period }
  | { readonly state: 'blank' }
  | { readonly state: 'noStoredValue' }
  | { readonly state: 'errorValue' }
  | { readonly state: 'unreadable'; readonly why: UnreadablePeriod; readonly what: string };

/** The ISO day of a cell that holds a date ("2023-10-01"), undefined for any other cell. */
export type DayOfCell = (cell: Cell) => string | undefined;

/** The period in a cell; a cell that holds a date is a period of one day. */
export function readPeriod(cell: Cell | undefined, dayOf: DayOfCell): PeriodReading {
  if (!cell) return { state: 'blank' };
  const { value } = cell;
  if (value === null) return { state: 'noStoredValue' };
  if (typeof value === 'string') return parsePeriod(cellText(cell));
  if (typeof value === 'object' && 'error' in value) return { state: 'errorValue' };
  const day = /^\d{4}-\d\d-\d\d/.exec(dayOf(cell) ?? '')?.[0];
  return typeof value === 'boolean' || day === undefined
    ? { state: 'unreadable', why: 'notAPeriod', what: valueText(value) }
    : { state: 'period', period: { from: day, to: day, precision: 'day' } };
}

/**
 * The period that a text says and nothing else: «Từ 01-30/11/2023», «đợt 1: tháng 12/2017»,
 * «31/01/2022».
 */
export function parsePeriod(text: string): PeriodReading {
  const folded = fold(text);
  const typed = folded.text.replace(/\s+/g, ' ').trim();
  if (/^[-.…_ ]*$/.test(typed)) return { state: 'blank' };
  const what = folded.quote(0, folded.text.length);
  const bare = typed.replace(INTRODUCTION, '').replace(/\.$/, '');
  if (/\b(?:cuoi|dau|giua) (?:thang|nam)/.test(bare)) return { state: 'unreadable', why: 'vague', what };
  const found = parseStretch(bare);
  return typeof found === 'string'
    ? { state: 'unreadable', why: found, what }
    : { state: 'period', period: found };
}

/** «Đợt 1:», «Thời gian:», «Từ», «trong». */
const INTRODUCTION = /^(?:dot (?:\d+|[ivx]+) ?[:.-]? ?)?(?:thoi gian ?: ?)?(?:(?:tu|trong)(?= ) ?)?/;

function parseStretch(text: string): Period | UnreadablePeriod {
  const whole = parseEnd(text);
  if (whole) return typeof whole === 'string' ? whole : periodOf(whole, whole);
  // A dash may part days as well as numbers of one day; where both ends can be read, it parts days.
  for (const sign of text.matchAll(/ ?(?:-+>?|→|~| (?:cho )?(?:den|toi)(?: het)?(?= )) ?/g)) {
    const last = parseEnd(text.slice(sign.index + sign[0].length));
    if (!last) continue;
    if (typeof last === 'string') return last;
    const first = parseEnd(text.slice(0, sign.index), last);
    if (first) return typeof first === 'string' ? first : periodOf(first, last);
  }
  return 'notAPeriod';
}

/**
 * One end of a period as typed; `day` is undefined for a month or a school year, which starts in
 * `year`.
 */
interface End {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
  readonly precision: Period['precision'];
}

const DAY = /^(?:ngay )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/;
const DAY_IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam |[/.-])(\d{4})$/;
const MONTH = /^(?:thang |t)(\d{1,2}) ?(?:[/.-] ?|nam )(\d{4})$|^(\d{1,2})\/(\d{4})$/;
const SCHOOL_YEAR = /^(?:nam hoc|nh) ?(\d{4}) ?- ?(\d{4})$/;
const DAY_AND_MONTH = /^(?:ngay )?(\d{1,2}) ?(?:[/.]|thang) ?(\d{1,2})$/;
const DAY_ALONE = /^(?:ngay )?(\d{1,2})$/;
const MONTH_ALONE = /^(?:thang |t)(\d{1,2})$/;

/**
 * @param last the other end, from which a first one takes what it does not say: 09/3 đến 11/3/2022
 */
function parseEnd(text: string, last?: End): End | UnreadablePeriod | undefined {
  const schoolYear = SCHOOL_YEAR.exec(text);
  if (schoolYear) {
    const year = Number(schoolYear[1]);
    return Number(schoolYear[2]) === year + 1
      ? { year, month: 9, day: undefined, precision: 'schoolYear' }
      : 'noSuchDay';
  }
  const day = DAY.exec(text);
  if (day) return dayEnd(day[4], day[3], day[1]);
  const inWords = DAY_IN_WORDS.exec(text);
  if (inWords) return dayEnd(inWords[3], inWords[2], inWords[1]);
  const month = MONTH.exec(text);
  if (month) return monthEnd(month[2] ?? month[4], month[1] ?? month[3]);
  if (!last || last.precision === 'schoolYear') return undefined;
  if (last.day === undefined) {
    const alone = MONTH_ALONE.exec(text);
    return alone ? monthEnd(last.year, alone[1]) : undefined;
  }
  const dayAndMonth = DAY_AND_MONTH.exec(text);
  if (dayAndMonth) return dayEnd(last.year, dayAndMonth[2], dayAndMonth[1]);
  const alone = DAY_ALONE.exec(text);
  return alone ? dayEnd(last.year, last.month, alone[1]) : undefined;
}

type Digits = string | number | undefined;

function monthEnd(year: Digits, month: Digits): End | UnreadablePeriod {
  const end = { year: Number(year), month: Number(month), day: undefined, precision: 'month' } as const;
  return end.year < FIRST_YEAR || end.month < 1 || end.month > 12 ? 'noSuchDay' : end;
}

function dayEnd(year: Digits, month: Digits, day: Digits): End | UnreadablePeriod {
  const end = monthEnd(year, month);
  if (typeof end === 'string') return end;
  const isDay = Number(day) >= 1 && Number(day) <= lastOfMonth(end.year, end.month);
  return isDay ? { ...end, day: Number(day), precision: 'day' } : 'noSuchDay';
}

/** Dates of the first centuries are slips of the keyboard, and calendars differ about them. */
const FIRST_YEAR = 1900;

function periodOf(first: End, last: End): Period | UnreadablePeriod {
  const from = isoDay(first.year, first.month, first.day ?? 1);
  const [endYear, endMonth] = last.precision === 'schoolYear' ? [last.year + 1, 8] : [last.year, last.month];
  const to = isoDay(endYear, endMonth, last.day ?? lastOfMonth(endYear, endMonth));
  if (to < from) return 'endBeforeStart';
  const coarsest = COARSEST_FIRST.find((grain) => grain === first.precision || grain === last.precision);
  return { from, to, precision: coarsest ?? 'day' };
}

const COARSEST_FIRST = ['schoolYear', 'month', 'day'] as const;

function isoDay(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastOfMonth(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
