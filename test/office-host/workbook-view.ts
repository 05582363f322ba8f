/** The workbook as a test looks at it: single cells, and the whole as comparable JSON. */

import { parseAddress } from '../../src/core/sheet/address';
import { FORMAT_DEFAULTS, formatValue, type FormatValue } from './model/cell-format';
import type { CellContent } from './model/cell-store';
import { shownText } from './model/shown-text';
import { takeSnapshot, type WorkbookSnapshot } from './model/snapshot';
import { restoreSnapshot } from './model/restore-snapshot';
import type { HostWorkbook } from './model/workbook';

export interface CellView {
  readonly value: CellContent;
  /** With "=". */
  readonly formula: string | undefined;
  readonly text: string;
  /** Keys as below range.format ("fill.color", "font.bold", "borders.EdgeTop.style"), and numberFormat. */
  format(key: string): FormatValue;
}

export class WorkbookView {
  constructor(readonly book: HostWorkbook) {}

  get sheetNames(): string[] {
    return this.book.sheets.map(({ name }) => name);
  }

  cell(sheet: string, address: string): CellView {
    const at = parseAddress(address);
    if (!at) throw new Error(`no address: ${address}`);
    this.book.refresh();
    const { cells } = this.book.requireSheet(sheet);
    const cell = cells.find(at.row, at.column);
    const format = cells.formatAt(at.row, at.column);
    return {
      value: cell?.value ?? '',
      formula: cell?.formula,
      text: shownText(cell),
      format: (key) => {
        const value: FormatValue | undefined = formatValue(format, key);
        if (value === undefined)
          throw new Error(`no such format: ${key}, but ${Object.keys(FORMAT_DEFAULTS).join()}`);
        return value;
      },
    };
  }

  /** Everything that a user or a saved file could show of the workbook, sorted; without ids. */
  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.book);
  }

  /** Opens a file in the workbook's place. */
  async open(bytes: Uint8Array): Promise<void> {
    const { openXlsx } = await import('./files/open-xlsx');
    await openXlsx(this.book, bytes);
  }

  /** Makes the workbook what a snapshot says. */
  restore(snapshot: WorkbookSnapshot): void {
    restoreSnapshot(this.book, snapshot);
  }
}
