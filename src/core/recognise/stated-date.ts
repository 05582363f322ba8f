/**
 * The day that the figures of a table stand at, as the lines over it say: «tính đến 31/01/2022».
 */

import type { Grid } from '../sheet/grid';
import { cellText } from '../text/cell-text';
import { canonical } from '../text/label';
import { TITLE_ROWS } from './unit-claims';

const STATED_DATE = /(?:tính đến|đến)(?: hết)?(?: ngày)? ?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u;
const SPELT_DATE = /(?:tính đến|đến)(?: hết)?(?: ngày)? ?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u;

/** «tính đến 31/01/2022» in the lines over a table, as an ISO day. */
export function statedDate(grid: Grid, from: number, to: number): string | undefined {
  for (let row = to; row >= Math.max(1, from, to - TITLE_ROWS); row--) {
    for (const cell of grid.rowCells(row)) {
      if (typeof cell.value !== 'string') continue;
      const text = canonical(cellText(cell));
      const match = STATED_DATE.exec(text) ?? SPELT_DATE.exec(text);
      const day = match && isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
      if (day) return day;
    }
  }
  return undefined;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (month < 1 || month > 12 || day < 1 || day > (days[month - 1] ?? 0)) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
