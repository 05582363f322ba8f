/**
 * «✗» and «❌» in a list are marks as «x» is, unless the same list has ticks: beside «✔» they say
 * no.
 */

import type { Grid } from '../sheet/grid';
import { cellText } from '../text/cell-text';
import type { ListMapping } from './list-columns';
import type { RecordCell } from './read-record';

const TICK = /^\s*[✓✔✅☑√]\ufe0f?\s*$/u;
const CROSS = /^\s*[✕✖✗✘❌❎☓×]\ufe0f?\s*$/u;
/** As offices write it. */
const NO = 'không';

/**
 * Whether a tick stands in one of the list's columns. @param from the first row under its header
 */
export function holdsTicks(grid: Grid, { slots }: ListMapping, from: number): boolean {
  const columns = new Set(slots.map(({ header }) => header.column));
  let isThere = false;
  grid.forEachText((text, row, column) => {
    isThere ||= row >= from && text.length <= 4 && columns.has(column) && TICK.test(text);
  });
  return isThere;
}

export function withCrosses(cells: RecordCell[], hasTicks: boolean): RecordCell[] {
  if (!hasTicks) return cells;
  return cells.map((one) => (CROSS.test(cellText(one.cell)) ? { ...one, readAs: NO } : one));
}
