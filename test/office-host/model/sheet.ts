/** One worksheet: its cells, and everything that is laid over them. */

import type { CellRange } from '../../../src/core/sheet/address';
import { HostError } from '../protocol/host-error';
import { Regions, contains } from './area';
import { formatValue, type CellFormat } from './cell-format';
import { CellStore, isEmptyCell } from './cell-store';
import { Protection } from './protection';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A data validation as Office.js takes it apart. */
export interface Validation {
  readonly rule?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks?: boolean;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly type: 'Custom';
  areas: CellRange[];
  formula: string;
  stopIfTrue: boolean;
  /** Keys as in a cell's format; only what the rule sets. */
  format: CellFormat;
}

export interface HostTable {
  readonly id: string;
  name: string;
  area: CellRange;
  readonly options: Record<string, unknown>;
}

export interface HostChart {
  readonly id: string;
  /** Properties of the chart itself. */
  readonly options: Record<string, unknown>;
  /** Properties of its parts, by the path of the part (title, axes/valueAxis). */
  readonly parts: Map<string, Record<string, unknown>>;
  source: { readonly sheet: HostSheet; readonly area: CellRange };
  seriesBy: string;
  position?: CellRange;
}

/** Points, as a new sheet in Calibri 11 has them. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export class HostSheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  readonly cells = new CellStore();
  merges: CellRange[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Those of the hidden rows that a filter hides. */
  readonly filteredRows = new Set<number>();
  readonly protection: Protection;
  readonly validations = new Regions<Validation>();
  /** The first is looked at first. */
  conditionalFormats: HostConditionalFormat[] = [];
  frozen: CellRange | undefined;
  autoFilter: CellRange | undefined;
  readonly pageLayout: Record<string, unknown> = {};
  printArea: CellRange | undefined;
  printTitleRows: CellRange | undefined;
  printTitleColumns: CellRange | undefined;
  readonly tables: HostTable[] = [];
  readonly charts: HostChart[] = [];
  selection: CellRange = { top: 1, left: 1, bottom: 1, right: 1 };
  readonly view: Record<string, unknown> = {};
  /** worksheet.customProperties: small texts kept with the sheet. */
  readonly customProperties = new Map<string, string>();
  isDeleted = false;

  constructor(
    readonly id: string,
    public name: string,
    keepsProtection = false,
  ) {
    this.protection = new Protection(keepsProtection);
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.merges.find((merge) => contains(merge, row, column));
  }

  /** Whether the cell lies under a merge and is not its top left one. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /** @param valuesOnly leaves cells out that only have a look */
  usedArea(valuesOnly: boolean): CellRange | undefined {
    let used: CellRange | undefined;
    for (const [row, column, cell] of this.cells.entries()) {
      const counts =
        !isEmptyCell(cell) || (!valuesOnly && cell.format !== this.cells.layerFormat(row, column));
      if (!counts) continue;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return used;
  }

  /** @throws HostError when the sheet is protected and some cell of the area is locked. */
  refuseLocked(area: CellRange, location: string): void {
    if (!this.protection.isOn) return;
    for (const format of this.cells.formatsIn(area)) {
      if (formatValue(format, 'protection.locked') === true) throw new HostError('AccessDenied', location);
    }
  }
}
