/**
 * Cells as few rectangles: what is the same for many of them is asked of Excel once for each
 * rectangle.
 */

import { grouped } from '../core/grouped';
import type { CellRange } from '../core/sheet/address';

/**
 * Few rectangles that cover exactly the cells: runs down each column, then equal runs of
 * neighbouring columns in one.
 */
export function asRectangles(cells: readonly { row: number; column: number }[]): CellRange[] {
  const byColumn = grouped(cells, ({ column }) => column);
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    const runs = runsOf((byColumn.get(column) ?? []).map(({ row }) => row));
    for (const [top, bottom] of runs) {
      const key = `${String(top)}:${String(bottom)}`;
      const before = open.get(key);
      if (before && before.right === column - 1) open.set(key, { ...before, right: column });
      else {
        if (before) done.push(before);
        open.set(key, { top, bottom, left: column, right: column });
      }
    }
  }
  return [...done, ...open.values()];
}

function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
