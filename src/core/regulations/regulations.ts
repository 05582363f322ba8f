/** All regulations, and which of them holds for a day, a school or a criterion. */

import { circular57of2026 } from './circular-57-2026';
import { circulars2018 } from './circulars-2018';
import { circulars2018Amended } from './circulars-2018-amended';
import { circularsBefore2018 } from './circulars-before-2018';
import { covers, criterionCodes, isInForce, type Regulation } from './regulation';
import type { SchoolKind } from './school-kinds';

/** In the order in which they came into force. The next circular is one file and one name here. */
export const REGULATIONS: readonly Regulation[] = [
  circularsBefore2018,
  circulars2018,
  circulars2018Amended,
  circular57of2026,
];

/**
 * The one in force on the day; undefined before the first, and on days when none covered the kind that is given.
 * @param day ISO day
 */
export function regulationOn(
  day: string,
  regulations: readonly Regulation[] = REGULATIONS,
  kind?: SchoolKind,
): Regulation | undefined {
  return regulations.find((one) => isInForce(one, day, kind));
}

export interface RegulationQuestion {
  /** What the officer said, by id; stands before all else. */
  readonly chosen?: string | undefined;
  /** ISO day of the decision that recognised the school: what it was recognised under stays true. */
  readonly decisionDate?: string | undefined;
  /** ISO day the figures stand at. */
  readonly asOf?: string | undefined;
  /** Circulars are about some kinds of schools: without it one may be found that does not cover the school. */
  readonly kind?: SchoolKind | undefined;
}

export interface RegulationAnswer {
  readonly regulation: Regulation;
  readonly because: 'chosen' | 'decisionDate' | 'asOf' | 'latest';
  /** Whether the days it was found by are verified; what an officer chose needs none, what is only the latest has none. */
  readonly isVerified: boolean;
}

/**
 * The regulation for a school: the officer's choice, else by the day of the decision, else by the day of the figures; the
 * latest where nothing tells. @throws Error for an id that there is not
 */
export function regulationFor(
  { chosen, decisionDate, asOf, kind }: RegulationQuestion,
  regulations: readonly Regulation[] = REGULATIONS,
): RegulationAnswer {
  if (chosen !== undefined) {
    const regulation = regulations.find(({ id }) => id === chosen);
    if (!regulation) throw new Error(`there is no regulation ${chosen}`);
    return { regulation, because: 'chosen', isVerified: true };
  }
  const days = [
    ['decisionDate', decisionDate],
    ['asOf', asOf],
  ] as const;
  for (const [because, day] of days) {
    const regulation = day === undefined ? undefined : regulationOn(day, regulations, kind);
    if (regulation) return { regulation, because, isVerified: regulation.dates.isVerified };
  }
  const covering = regulations.filter((one) => kind === undefined || covers(one, kind));
  const latest = covering.at(-1) ?? regulations.at(-1);
  if (!latest) throw new Error('there is no regulation');
  return { regulation: latest, because: 'latest', isVerified: false };
}

/** The regulations that have the criterion for the kind: 3.5 is in those before 25/01/2025 and in the one of 2026. */
export function regulationsWith(
  kind: SchoolKind,
  code: string,
  regulations: readonly Regulation[] = REGULATIONS,
): readonly Regulation[] {
  return regulations.filter((regulation) => criterionCodes(regulation, kind).includes(code));
}

/**
 * The day on which a recognition ends: so many years after the decision.
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

/** Whether the recognition is over on the day: it holds on its last one. ISO days. */
export function isExpired(regulation: Regulation, decisionDate: string, asOf: string): boolean {
  return recognitionEnds(regulation, decisionDate) < asOf;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
