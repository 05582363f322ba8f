/** The open workbook in Excel, through Office.js: carries out what was decided elsewhere, and decides nothing. */

import type { CellChange, CellMark, OpenSheet, OpenWorkbook, SheetCell, SheetsToLay } from '../ports/ports';
import type { Workbook } from '../core/sheet/grid';
import { asRefusal, PATIENT, runInExcel, type Patience } from './batches';
import { laySheets } from './lay-sheets';
import { applyMarks } from './marks';
import { askForCarried, askForNames, noted, writeCarried } from './carried-notes';
import { askForNotes, readNotes, writeNotes } from './notes';
import { ownedSheets } from './owned-sheets';
import { readSheets } from './read-sheets';
import { ReadingMemory } from './reading-memory';
import { TEXT_FORMAT, typedContent } from './typed-text';

export class ExcelWorkbook implements OpenWorkbook {
  private readonly patience: Patience;
  private readonly memory = new ReadingMemory();

  constructor(patience: Partial<Patience> = {}) {
    this.patience = { ...PATIENT, ...patience };
  }

  sheets(): Promise<readonly OpenSheet[]> {
    return this.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      const active = worksheets.getActiveWorksheet();
      active.load('id');
      const asked = askForNotes(context);
      await context.sync();
      const items = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
      const owned = ownedSheets(await readNotes(context, asked), items);
      return items.map(({ id, name, visibility }) => ({
        name,
        visibility: visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden',
        isActive: id === active.id,
        isOwned: owned.has(id),
      }));
    });
  }

  read(names?: readonly string[], before?: Workbook): Promise<Workbook> {
    return this.run((context) => readSheets(context, names, { memory: this.memory, workbook: before }));
  }

  lay(change: SheetsToLay, signal?: AbortSignal): Promise<void> {
    return laySheets(change, this.patience, signal);
  }

  setCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    return this.run(async (context) => {
      const cells = changes.map(({ sheet, cell }) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
        range.load('formulas,valueTypes,values,numberFormat,format/protection/locked');
        const { protection } = context.workbook.worksheets.getItem(sheet);
        protection.load('protected,options');
        return { range, protection };
      });
      await context.sync();
      const before = changes.map(({ sheet, cell }, i): CellChange => {
        const range = cells[i]?.range;
        return { sheet, cell, content: contentBefore(range) };
      });
      changes.forEach(({ content }, i) => {
        const one = cells[i];
        if (!one) return;
        const isLocked = one.protection.protected && one.range.format.protection.locked !== false;
        // A password of the user's refuses this; then nothing is changed.
        if (isLocked) one.protection.unprotect();
        one.range.formulas = [[typedChange(content, one.range.numberFormat[0]?.[0])]];
        if (isLocked) one.protection.protect(one.protection.options);
      });
      await context.sync();
      return before.reverse();
    });
  }

  reveal({ sheet, cell }: SheetCell): Promise<void> {
    return this.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.load('visibility');
      await context.sync();
      // What is hidden has to be shown to be looked at.
      if (worksheet.visibility !== 'Visible') worksheet.visibility = 'Visible';
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  mark(marks: readonly CellMark[]): Promise<void> {
    return this.run((context) => applyMarks(context, marks));
  }

  recall(): Promise<string | undefined> {
    return this.run(async (context) => {
      const asked = askForNotes(context);
      const carried = askForCarried(context);
      await context.sync();
      const names = askForNames(carried);
      const notes = await readNotes(context, asked);
      await context.sync();
      return noted(notes, carried, names).text ?? undefined;
    });
  }

  remember(text: string): Promise<void> {
    return this.run(async (context) => {
      const asked = askForNotes(context);
      const carried = askForCarried(context);
      await context.sync();
      const names = askForNames(carried);
      const notes = await readNotes(context, asked);
      await context.sync();
      const { revision } = noted(notes, carried, names);
      writeNotes(context, asked, { ...notes, text, revision: revision + 1 });
      writeCarried(names, text);
      await context.sync();
    });
  }

  async onSelected(listener: (place: SheetCell) => void): Promise<() => Promise<void>> {
    const tell = async (): Promise<void> => {
      const place = await this.run(selectedCell);
      if (place) listener(place);
    };
    const registration = await this.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(tell);
      await context.sync();
      return added;
    });
    await tell();
    return () =>
      Excel.run(registration.context as Excel.RequestContext, async (context) => {
        registration.remove();
        await context.sync();
      });
  }

  async onChanged(listener: () => void): Promise<() => Promise<void>> {
    const changed = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      this.memory.noteChange(worksheetId);
      listener();
      return Promise.resolve();
    };
    const registrations = await this.run(async (context) => {
      const { worksheets } = context.workbook;
      const added: { context: OfficeExtension.ClientRequestContext; remove(): void }[] = [
        worksheets.onChanged.add(changed),
        worksheets.onFormatChanged.add(changed),
      ];
      if (tellsOfSorting())
        added.push(worksheets.onRowSorted.add(changed), worksheets.onColumnSorted.add(changed));
      await context.sync();
      return added;
    });
    // Where Excel does not tell of sorting, nothing read before can be trusted.
    const isRemembering = tellsOfSorting();
    if (isRemembering) this.memory.begin();
    return async () => {
      if (isRemembering) this.memory.end();
      const [first] = registrations;
      if (!first) return;
      await Excel.run(first.context as Excel.RequestContext, async (context) => {
        for (const registration of registrations) registration.remove();
        await context.sync();
      });
    };
  }

  private async run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await runInExcel(work, this.patience);
    } catch (fault) {
      throw asRefusal(fault);
    }
  }
}

/** The cell at the top left of the selection; undefined where several ranges or a chart are selected. */
async function selectedCell(context: Excel.RequestContext): Promise<SheetCell | undefined> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  const range = context.workbook.getSelectedRange().getCell(0, 0);
  range.load('address');
  try {
    await context.sync();
  } catch (fault) {
    if (fault instanceof OfficeExtension.Error && fault.code === 'InvalidSelection') return undefined;
    throw fault;
  }
  return { sheet: sheet.name, cell: range.address.slice(range.address.lastIndexOf('!') + 1) };
}

function tellsOfSorting(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.10');
}

function typedChange(content: CellChange['content'], numberFormat: unknown): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'string' && numberFormat === TEXT_FORMAT) return content;
  return typeof content === 'object' ? typedContent(content) : typedContent({ value: content });
}

function contentBefore(range: Excel.Range | undefined): CellChange['content'] {
  const formula: unknown = range?.formulas[0]?.[0];
  const value: unknown = range?.values[0]?.[0];
  const type = range?.valueTypes[0]?.[0];
  if (typeof formula === 'string' && formula.startsWith('=') && !(type === 'String' && formula === value)) {
    return { formula: formula.slice(1) };
  }
  if (type === 'Empty') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
