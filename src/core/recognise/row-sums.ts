/** Whether rows of figures add up to another one. */

import type { CountFigure, TableRow } from '../submission/submission';

export function readsAs({ reading }: CountFigure, state: CountFigure['reading']['state']): boolean {
  return reading.state === state;
}

/**
 * Whether the rows make up the whole in every column in which it has a figure, and in one at least
 * with schools in it. A blank adds nothing; what could not be read could be anything, and nothing
 * is said then.
 */
export function sumsTo(whole: TableRow, rows: readonly TableRow[]): boolean {
  let isProved = false;
  for (const [id, { reading }] of Object.entries(whole.counts)) {
    if (reading.state === 'blank') continue;
    if (reading.state !== 'value') return false;
    let sum = 0;
    for (const { counts } of rows) {
      const own = counts[id]?.reading;
      if (own?.state === 'value') sum += own.value;
      else if (own && own.state !== 'blank') return false;
    }
    if (sum !== reading.value) return false;
    isProved ||= sum > 0;
  }
  return isProved && rows.length > 0;
}

/** Whether two rows have the same figures. */
export function countedAlike(a: TableRow, b: TableRow): boolean {
  const readings = ({ counts }: TableRow): string =>
    JSON.stringify(Object.values(counts).map(({ reading }) => reading));
  return readings(a) === readings(b);
}
