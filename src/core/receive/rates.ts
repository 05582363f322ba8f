/** How many of the reports that are owed came: by day, by tier and by the office over them. */

import { grouped } from '../grouped';
import type { RateCount, RateOfDay, Receipt, ReportRate } from './receipts';

/** One for each report that some unit owes, in the order in which they stand. */
export function ratesOf(receipts: readonly Receipt[]): ReportRate[] {
  const owed = receipts.filter(({ isExpected }) => isExpected);
  return [...new Set(owed.map(({ report }) => report))].map((report) => {
    const own = owed.filter((one) => one.report === report);
    return {
      report,
      ...count(own),
      byDay: byDay(own),
      byTier: ratesBy(own, ({ unit }) => unit.tier).map(([tier, rate]) => ({ tier, ...rate })),
      byParent: ratesBy(own, ({ unit }) => unit.parent).map(([parent, rate]) => ({ parent, ...rate })),
    };
  });
}

function count(receipts: readonly Receipt[]): RateCount {
  return {
    expected: receipts.length,
    received: receipts.filter(isReceived).length,
    inTime: receipts.every(({ due }) => due === null)
      ? null
      : receipts.filter((one) => one.state === 'received' && one.daysLate === 0).length,
  };
}

function isReceived({ state }: Receipt): boolean {
  return state === 'received' || state === 'late';
}

function byDay(receipts: readonly Receipt[]): RateOfDay[] {
  const came = receipts.filter(isReceived);
  const deadlines = new Set(receipts.flatMap(({ due }) => due ?? []));
  const arrivals = came.flatMap(({ arrivedOn }) => arrivedOn ?? []);
  const days: (string | null)[] = [...new Set([...arrivals, ...deadlines])].sort();
  if (came.some(({ arrivedOn }) => arrivedOn === null)) days.unshift(null);
  let soFar = 0;
  return days.map((day): RateOfDay => {
    const arrived = came.filter(({ arrivedOn }) => arrivedOn === day);
    soFar += arrived.length;
    return {
      day,
      arrived: arrived.length,
      soFar,
      isDeadline: day !== null && deadlines.has(day),
      late: arrived.filter(({ state }) => state === 'late').length,
    };
  });
}

/** In the order in which the groups first occur. */
function ratesBy(receipts: readonly Receipt[], of: (receipt: Receipt) => string): [string, RateCount][] {
  return [...grouped(receipts, of)].map(([group, own]) => [group, count(own)]);
}
