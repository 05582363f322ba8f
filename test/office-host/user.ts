/** What the person in front of Excel does while the add-in is open. */

import type { EventFeed } from './model/events';
import { areaAddress, parseAreaAddress } from './model/area';
import { writeInputs } from './model/write-cells';
import type { HostWorkbook } from './model/workbook';

export class User {
  constructor(
    private readonly book: HostWorkbook,
    private readonly excel: {
      readonly afterwards: () => void;
      readonly pressButton: (action: string) => Promise<void>;
    },
  ) {}

  /** Types, by the user's settings, the same into every cell of the range. @throws HostError when a cell is locked */
  type(sheet: string, address: string, input: string | number | boolean): void {
    const of = this.book.requireSheet(sheet);
    const area = parseAreaAddress(address, 'user.type');
    writeInputs({ book: this.book, sheet: of, area }, this.asTyped(input), 'user.type', 'user');
    this.excel.afterwards();
  }

  /** A formula that fills the cells under it with a list. */
  spill(sheet: string, address: string, formula: string, values: readonly (string | number)[]): void {
    const of = this.book.requireSheet(sheet);
    const { top, left } = parseAreaAddress(address, 'user.spill');
    values.forEach((value, i) => {
      const cell = of.cells.touch(top + i, left);
      cell.value = value;
      cell.spilledFrom = { row: top, column: left };
      if (i === 0) cell.formula = formula;
    });
    this.book.touch();
    this.excel.afterwards();
  }

  /** A filter that hides these rows. */
  filterOut(sheet: string, address: string, rows: readonly number[]): void {
    const of = this.book.requireSheet(sheet);
    of.autoFilter = parseAreaAddress(address, 'user.filterOut');
    for (const row of rows) {
      of.hiddenRows.add(row);
      of.filteredRows.add(row);
    }
  }

  /** Pastes values; what a cell holds is read as if it was typed. */
  paste(sheet: string, address: string, values: readonly (readonly (string | number | boolean)[])[]): void {
    const of = this.book.requireSheet(sheet);
    const { top, left } = parseAreaAddress(address, 'user.paste');
    const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
    writeInputs({ book: this.book, sheet: of, area }, values, 'user.paste', 'user');
    this.excel.afterwards();
  }

  /** Sorts the rows of the range by their first cells, by value; Excel tells of it as a sorting, not as a change. */
  sortRows(sheet: string, address: string): void {
    const of = this.book.requireSheet(sheet);
    const { top, left, bottom, right } = parseAreaAddress(address, 'user.sortRows');
    of.refuseLocked({ top, left, bottom, right }, 'user.sortRows');
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, k) => of.cells.find(top + i, left + k)?.value ?? ''),
    );
    rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : Number(String(a) > String(b))));
    rows.forEach((values, i) => {
      values.forEach((value, k) => {
        of.cells.touch(top + i, left + k).value = value;
      });
    });
    this.book.touch();
    this.raise('rowSorted', of.id, { address, source: 'Local' });
  }

  select(sheet: string, address: string): void {
    const of = this.book.requireSheet(sheet);
    this.book.activate(of);
    of.selection = parseAreaAddress(address, 'user.select');
    this.raise('selectionChanged', of.id, { address: areaAddress(of.selection) });
  }

  activate(sheet: string): void {
    this.book.activate(this.book.requireSheet(sheet));
    this.excel.afterwards();
  }

  /** Presses a ribbon button. @returns resolves when its command has completed */
  pressButton(action: string): Promise<void> {
    return this.excel.pressButton(action);
  }

  addSheet(name: string): void {
    this.book.addSheet(name);
    this.excel.afterwards();
  }

  deleteSheet(name: string): void {
    this.book.deleteSheet(this.book.requireSheet(name));
    this.excel.afterwards();
  }

  renameSheet(name: string, to: string): void {
    this.book.renameSheet(this.book.requireSheet(name), to);
    this.excel.afterwards();
  }

  /** Vietnamese settings read «1,5» as one and a half and «30/4/2026» as the last of April. */
  private asTyped(input: string | number | boolean): string | number | boolean {
    if (this.book.behaviour.dataLocale === 'en-US' || typeof input !== 'string') return input;
    if (/^[+-]?[\d.,]+%?$/.test(input)) {
      return input.replace(/[.,]/g, (one) => (one === '.' ? ',' : '.'));
    }
    return input.replace(/^(\d{1,2})\/(\d{1,2})(\/\d{4})?$/, '$2/$1$3');
  }

  private raise(...args: Parameters<EventFeed['raise']>): void {
    this.book.events.raise(...args);
    this.excel.afterwards();
  }
}
