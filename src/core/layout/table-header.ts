/**
 * Lays out a template's stacked headers: groups merged over their columns, single headers merged
 * downwards.
 */

import type { Column } from '../template/template';
import { headerDepth } from '../totals/totals-places';
import { headerHeight, type SheetBuilder } from './plan-builder';

/**
 * Puts the headers of the columns at (row, column) and to the right.
 * @returns how many rows they take
 */
export function layOutHeader(
  sheet: SheetBuilder,
  columns: readonly Column[],
  row: number,
  column: number,
): number {
  const depth = headerDepth(columns);
  const isMergedDown = columns.map(() => false);
  for (let level = 0; level < depth; level++) {
    let index = 0;
    while (index < columns.length) {
      const first = columns[index];
      if (!first) break;
      const end = level < depth - 1 ? groupEnd(columns, index, level) : index;
      const text = first.header[level];
      if (text !== undefined) {
        isMergedDown[index] = level === first.header.length - 1 && end === index;
        const range = {
          top: row + level,
          left: column + index,
          bottom: isMergedDown[index] ? row + depth - 1 : row + level,
          right: column + end,
        };
        sheet.merge(range, text, 'header');
      } else if (!isMergedDown[index]) {
        // A column of a group without a header of its own, as the form's second column under «Ghi
        // chú».
        sheet.put(row + level, column + index, null, 'header');
      }
      index = end + 1;
    }
  }
  const tallest = Math.max(
    ...columns.map((one) => headerHeight(one.header[one.header.length - 1] ?? '', one.width)),
  );
  sheet.height(row, 32);
  if (depth > 1) sheet.height(row + depth - 1, tallest);
  else sheet.height(row, tallest);
  return depth;
}

/** The last column that shares the group header at this level and all above it. */
function groupEnd(columns: readonly Column[], start: number, level: number): number {
  const path = columns[start]?.header.slice(0, level + 1);
  if (!path || path.length <= level) return start;
  let end = start;
  while (columns[end + 1]?.header.slice(0, level + 1).join('\u0000') === path.join('\u0000')) end++;
  return end;
}
