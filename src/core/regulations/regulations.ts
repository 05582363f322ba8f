/** All regulations, and which of them holds for a day, a school or a criterion. */

import { circular57of2026 } from './circular-57-2026';
import { circulars2018 } from './circulars-2018';
import { circulars2018Amended } from './circulars-2018-amended';
import { circularsBefore2018 } from './circulars-before-2018';
import { covers, criterionCodes, isInForce, type Regulation } from './regulation';
import type { SchoolKind } from './school-kinds';
import type { KnownDay } from '../text/dates';

/** In the order in which they came into force. The next circular is one file and one name here. */
export const REGULATIONS: readonly Regulation[] = [
  circularsBefore2018,
  circulars2018,
  circulars2018Amended,
  circular57of2026,
];

/**
 * The one in force on the day; undefined before the first, and on days when none covered the kind
 * that is given. Of a month or a year it is the one that was in force throughout: where another
 * takes over within it, nobody can tell.
 * @param day ISO, as far as known
 */
export function regulationOn(
  day: KnownDay,
  regulations: readonly Regulation[] = REGULATIONS,
  kind?: SchoolKind,
): Regulation | undefined {
  const [onFirst, onLast] = endsOf(day).map((end) => regulations.find((one) => isInForce(one, end, kind)));
  return onFirst === onLast ? onFirst : undefined;
}

/**
 * All that were in force at some time of the day, month or year, in their order: several where one
 * takes over from another.
 * @param day ISO, as far as known
 */
export function regulationsDuring(
  day: KnownDay,
  regulations: readonly Regulation[] = REGULATIONS,
  kind?: SchoolKind,
): readonly Regulation[] {
  const [first, last] = endsOf(day);
  return regulations.filter((one) => isInForce(one, first, kind, last));
}

/**
 * First and last day of what is known; the last of a month may be one that no calendar has, and is
 * only compared.
 */
function endsOf(day: KnownDay): readonly [string, string] {
  const months = day.length === 4 ? [`${day}-01`, `${day}-12`] : [day, day];
  const [first = day, last = day] = months;
  return day.length === 10 ? [day, day] : [`${first}-01`, `${last}-31`];
}

export interface RegulationQuestion {
  /** What the officer said, by id; stands before all else. */
  readonly chosen?: string | undefined;
  /**
   * ISO, as far as known: the decision that recognised the school. What it was recognised under
   * stays true.
   */
  readonly decisionDate?: KnownDay | undefined;
  /** ISO day the figures stand at. */
  readonly asOf?: KnownDay | undefined;
  /**
   * Circulars are about some kinds of schools: without it one may be found that does not cover the
   * school.
   */
  readonly kind?: SchoolKind | undefined;
}

export type RegulationAnswer =
  | {
      readonly regulation: Regulation;
      readonly because: 'chosen' | 'decisionDate' | 'asOf' | 'latest';
      /**
       * Whether the days it was found by are verified; what an officer chose needs none, what is
       * only the latest has none.
       */
      readonly isVerified: boolean;
    }
  /**
   * Not known: none covered the kind then, or the day is known so far only that it may be one of
   * several.
   */
  | {
      readonly regulation: undefined;
      readonly because: 'decisionDate' | 'asOf' | 'latest';
      readonly candidates: readonly Regulation[];
      readonly isVerified: false;
    };

/**
 * The regulation for a school: the officer's choice, else by the day of the decision, else by the
 * day of the figures; the latest that covers its kind where nothing tells. One that was not in
 * force, or is about other kinds, is never taken.
 * @throws Error for an id that there is not
 */
export function regulationFor(
  { chosen, decisionDate, asOf, kind }: RegulationQuestion,
  regulations: readonly Regulation[] = REGULATIONS,
): RegulationAnswer {
  if (chosen !== undefined)
    return { regulation: regulationCalled(chosen, regulations), because: 'chosen', isVerified: true };
  const because = decisionDate !== undefined ? 'decisionDate' : asOf !== undefined ? 'asOf' : 'latest';
  const day = decisionDate ?? asOf;
  if (day === undefined) {
    const latest = regulations.filter((one) => kind === undefined || covers(one, kind)).at(-1);
    return latest
      ? { regulation: latest, because, isVerified: false }
      : { regulation: undefined, because, candidates: [], isVerified: false };
  }
  const regulation = regulationOn(day, regulations, kind);
  if (regulation) return { regulation, because, isVerified: regulation.dates.isVerified };
  const candidates = regulationsDuring(day, regulations, kind);
  return { regulation, because, candidates, isVerified: false };
}

/** @throws Error for an id that there is not */
export function regulationCalled(id: string, regulations: readonly Regulation[] = REGULATIONS): Regulation {
  const regulation = regulations.find((one) => one.id === id);
  if (!regulation) throw new Error(`there is no regulation ${id}`);
  return regulation;
}

/**
 * The regulations that have the criterion for the kind: 3.5 is in those before 25/01/2025 and in
 * the one of 2026.
 */
export function regulationsWith(
  kind: SchoolKind,
  code: string,
  regulations: readonly Regulation[] = REGULATIONS,
): readonly Regulation[] {
  return regulations.filter((regulation) => criterionCodes(regulation, kind).includes(code));
}

/**
 * The day on which an award ends: so many years after the decision.
 * @param decisionDate ISO day; of a month or a year alone, the month or year of the end
 */
export function recognitionEnds({ recognitionYears }: Regulation, decisionDate: string): string {
  const [year = '', ...rest] = decisionDate.split('-');
  const end = Number(year) + recognitionYears.years;
  const [month, day] = rest;
  if (month === undefined || day === undefined) return [String(end), ...rest].join('-');
  // 29 February has no day of its own in most years.
  const lastDay = month === '02' && day === '29' && !isLeapYear(end) ? '28' : day;
  return `${String(end)}-${month}-${lastDay}`;
}

/** Whether the award is over on the day: it holds on its last one. ISO days. */
export function isExpired(regulation: Regulation, decisionDate: string, asOf: string): boolean {
  return recognitionEnds(regulation, decisionDate) < asOf;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
