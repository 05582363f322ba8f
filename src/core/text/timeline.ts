/**
 * Lays the periods of a plan end to end: which days between them belong to none, and which to
 * several.
 */

/** First and last day, both in it; ISO text. The end is not before the start. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Periods count from 0, as they were given. */
export type TimelineFact =
  /**
   * Days between a period and the next that no period has; `after` is the one that ends last before
   * them.
   */
  | {
      readonly kind: 'gap';
      readonly after: number;
      readonly before: number;
      readonly from: string;
      readonly to: string;
      readonly gapDays: number;
      /**
       * Whether nobody works in the gap anyhow: 'sundays' only Sundays, 'weekends' Saturdays too,
       * 'workdays' more.
       */
      readonly of: 'sundays' | 'weekends' | 'workdays';
    }
  /** Days that two periods share. */
  | {
      readonly kind: 'overlap';
      readonly periods: readonly [number, number];
      readonly from: string;
      readonly to: string;
      readonly days: number;
    }
  /** The period starts before the one that was given before it. */
  | { readonly kind: 'outOfOrder'; readonly period: number };

/**
 * Gaps and overlaps by day, and periods out of order; [] where each begins the day after the last
 * one's end.
 */
export function timeline(periods: readonly Days[]): readonly TimelineFact[] {
  const inOrder = periods
    .map(({ from, to }, index) => ({ from: dayNumber(from), to: dayNumber(to), index }))
    .sort((a, b) => a.from - b.from || a.index - b.index);
  return [...gapsAndOverlaps(inOrder), ...outOfOrder(periods)];
}

interface Numbered {
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

function gapsAndOverlaps(inOrder: readonly Numbered[]): TimelineFact[] {
  const facts: TimelineFact[] = [];
  let furthest: Numbered | undefined;
  inOrder.forEach((next, place) => {
    if (furthest && next.from > furthest.to + 1) facts.push(gap(furthest, next));
    for (const earlier of inOrder.slice(0, place)) {
      if (earlier.to >= next.from) facts.push(overlap(earlier, next));
    }
    if (!furthest || next.to > furthest.to) furthest = next;
  });
  return facts;
}

function gap(last: Numbered, next: Numbered): TimelineFact {
  const [from, to] = [last.to + 1, next.from - 1];
  return {
    kind: 'gap',
    after: last.index,
    before: next.index,
    from: isoDay(from),
    to: isoDay(to),
    gapDays: to - from + 1,
    of: restDays(from, to),
  };
}

function restDays(from: number, to: number): 'sundays' | 'weekends' | 'workdays' {
  // A week holds workdays: longer gaps need no looking at.
  if (to - from >= 2) return 'workdays';
  const weekdays = [weekday(from), weekday(to)];
  if (weekdays.every((day) => day === SUNDAY)) return 'sundays';
  return weekdays.every((day) => day === SUNDAY || day === SATURDAY) ? 'weekends' : 'workdays';
}

function overlap(earlier: Numbered, later: Numbered): TimelineFact {
  const to = Math.min(earlier.to, later.to);
  return {
    kind: 'overlap',
    periods: [Math.min(earlier.index, later.index), Math.max(earlier.index, later.index)],
    from: isoDay(later.from),
    to: isoDay(to),
    days: to - later.from + 1,
  };
}

function outOfOrder(periods: readonly Days[]): TimelineFact[] {
  return periods.flatMap(({ from }, period): TimelineFact[] => {
    const before = periods[period - 1];
    return before && from < before.from ? [{ kind: 'outOfOrder', period }] : [];
  });
}

const SUNDAY = 0;
const SATURDAY = 6;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1 January 1970. */
function dayNumber(isoDay: string): number {
  return Date.parse(`${isoDay.slice(0, 10)}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

function isoDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function weekday(day: number): number {
  return new Date(day * MILLISECONDS_PER_DAY).getUTCDay();
}
