/** Rectangles of cells: what of one lies in another, and what is left when a piece is cut out. */

import {
  MAX_COLUMN,
  MAX_ROW,
  columnName,
  parseRange,
  rangeAddress,
  type CellRange,
} from '../../../src/core/sheet/address';
import { invalidArgument } from '../protocol/host-error';

export const WHOLE_SHEET: CellRange = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

export const rowCount = (area: CellRange): number => area.bottom - area.top + 1;
export const columnCount = (area: CellRange): number => area.right - area.left + 1;
export const isAllRows = (area: CellRange): boolean => area.top === 1 && area.bottom === MAX_ROW;
export const isAllColumns = (area: CellRange): boolean => area.left === 1 && area.right === MAX_COLUMN;
/** Whole rows or columns: Excel answers null for their cells instead of millions of values. */
export const isUnbounded = (area: CellRange): boolean => isAllRows(area) || isAllColumns(area);

export const contains = (area: CellRange, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export function overlap(a: CellRange, b: CellRange): CellRange | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** The up to four rectangles that are left of `area` without `cut`. */
export function without(area: CellRange, cut: CellRange): CellRange[] {
  const hole = overlap(area, cut);
  if (!hole) return [area];
  const rest: CellRange[] = [];
  if (hole.top > area.top) rest.push({ ...area, bottom: hole.top - 1 });
  if (hole.left > area.left) rest.push({ ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 });
  if (hole.right < area.right)
    rest.push({ ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 });
  if (hole.bottom < area.bottom) rest.push({ ...area, top: hole.bottom + 1 });
  return rest;
}

/** "B2:C5", "$A$3:$A$4", "A:C", "2:7"; a sheet name before "!" has been taken off. */
export function parseAreaAddress(address: string, location: string): CellRange {
  const cells = parseRange(address);
  if (cells) return cells;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  if (columns?.[1] && columns[2]) {
    const across = parseRange(`${columns[1]}1:${columns[2]}1`);
    if (across) return { ...across, bottom: MAX_ROW };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows?.[1] && rows[2]) {
    const down = parseRange(`A${rows[1]}:A${rows[2]}`);
    if (down) return { ...down, right: MAX_COLUMN };
  }
  throw invalidArgument(location);
}

export function areaAddress(area: CellRange): string {
  if (isAllRows(area) && isAllColumns(area)) return `1:${String(MAX_ROW)}`;
  if (isAllRows(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isAllColumns(area)) return `${String(area.top)}:${String(area.bottom)}`;
  return rangeAddress(area);
}

/** Refuses what reaches over the sheet's edge. */
export function checkedArea(area: CellRange, location: string): CellRange {
  const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  const inside = area.top >= 1 && area.left >= 1 && area.bottom <= MAX_ROW && area.right <= MAX_COLUMN;
  if (!whole || !inside || area.top > area.bottom || area.left > area.right) throw invalidArgument(location);
  return area;
}

/** What applies to rectangles and is replaced where a new one is laid over it, as data validations are. */
export class Regions<T> {
  private list: { area: CellRange; value: T }[] = [];

  all(): readonly { readonly area: CellRange; readonly value: T }[] {
    return this.list;
  }

  set(area: CellRange, value: T): void {
    this.clear(area);
    this.list.push({ area, value });
  }

  clear(area: CellRange): void {
    this.list = this.list.flatMap((one) =>
      without(one.area, area).map((rest) => ({ area: rest, value: one.value })),
    );
  }

  at(row: number, column: number): T | undefined {
    return this.list.find((one) => contains(one.area, row, column))?.value;
  }

  /** The values found in an area; undefined stands for cells that have none. */
  within(area: CellRange): Set<T | undefined> {
    const found = new Set<T | undefined>();
    let rest = [area];
    for (const one of this.list) {
      if (overlap(one.area, area)) found.add(one.value);
      rest = rest.flatMap((piece) => without(piece, one.area));
    }
    if (rest.length > 0) found.add(undefined);
    return found;
  }
}
