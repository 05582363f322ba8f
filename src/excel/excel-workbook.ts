/**
 * The open workbook in Excel, through Office.js: carries out what was decided elsewhere, and
 * decides nothing.
 */

import {
  LayRefusal,
  type CellChange,
  type CellMark,
  type Laid,
  type OpenSheet,
  type OpenWorkbook,
  type SheetCell,
  type SheetsToLay,
} from '../ports/ports';
import type { Workbook } from '../core/sheet/grid';
import { withActiveSheet } from './active-sheet';
import { asRefusal, isRefusedForGood, PATIENT, runInExcel, type Patience, type RunOptions } from './batches';
import { changeCells } from './change-cells';
import { laySheets } from './lay-sheets';
import { applyMarks } from './marks';
import { askForCarried, askForNames, noted, writeCarried } from './carried-notes';
import { askForNotes, readNotes, sendWithNotesName, writeNotesPart } from './notes';
import { ownedSheets } from './owned-sheets';
import { readSheets } from './read-sheets';
import { ReadingMemory } from './reading-memory';

export class ExcelWorkbook implements OpenWorkbook {
  private readonly patience: Patience;
  private readonly memory = new ReadingMemory();

  constructor(patience: Partial<Patience> = {}) {
    this.patience = { ...PATIENT, ...patience };
  }

  /**
   * The workbook's name as it is now, also after it was saved under another one; "" where Excel
   * does not say.
   */
  name(): Promise<string> {
    return this.run(async ({ workbook }) => {
      workbook.load('name');
      await workbook.context.sync();
      return workbook.name;
    });
  }

  sheets(): Promise<readonly OpenSheet[]> {
    return this.run(async (context) => {
      const { worksheets } = context.workbook;
      const { asked, activeId } = await withActiveSheet(context, () => {
        worksheets.load('items/id,items/name,items/visibility');
        return askForNotes(context);
      });
      const items = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
      const owned = ownedSheets(await readNotes(context, asked), items);
      return items.map(({ id, name, visibility }) => ({
        name,
        visibility: visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden',
        isActive: id === activeId,
        isOwned: owned.has(id),
      }));
    });
  }

  read(names?: readonly string[], before?: Workbook): Promise<Workbook> {
    return this.run((context) => readSheets(context, names, { memory: this.memory, workbook: before }));
  }

  lay(change: SheetsToLay, signal?: AbortSignal): Promise<Laid> {
    return laySheets(change, this.patience, signal);
  }

  setCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    return this.run((context) => changeCells(context, changes), { isOneUndoStep: true });
  }

  reveal({ sheet, cell }: SheetCell): Promise<void> {
    return this.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.load('visibility');
      await context.sync();
      // Showing it would change the user's workbook.
      if (worksheet.visibility !== 'Visible') throw new LayRefusal('hiddenSheet', sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  mark(marks: readonly CellMark[]): Promise<void> {
    return this.run((context) => applyMarks(context, marks), { isOneUndoStep: true });
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
    return this.run(
      async (context) => {
        const asked = askForNotes(context);
        const carried = askForCarried(context);
        await context.sync();
        const names = askForNames(carried);
        const notes = await readNotes(context, asked);
        await context.sync();
        const { revision } = noted(notes, carried, names);
        const next = { ...notes, text, revision: revision + 1 };
        writeNotesPart(context, asked, next);
        await sendWithNotesName(context, asked, next, () => () => true);
        await writeCarried(context, names, text);
      },
      { isOneUndoStep: true },
    );
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
    const told =
      (what: 'contents' | 'looks') =>
      ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
        this.memory.noteChange(worksheetId, what);
        listener();
        return Promise.resolve();
      };
    const changed = told('contents');
    const registrations = await this.run(async (context) => {
      const { worksheets } = context.workbook;
      const added: { context: OfficeExtension.ClientRequestContext; remove(): void }[] = [
        worksheets.onChanged.add(changed),
        worksheets.onFormatChanged.add(told('looks')),
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

  private async run<T>(
    work: (context: Excel.RequestContext) => Promise<T>,
    options: RunOptions = {},
  ): Promise<T> {
    try {
      return await runInExcel(work, this.patience, options);
    } catch (fault) {
      throw asRefusal(fault);
    }
  }
}

/**
 * The cell at the top left of the selection; undefined where several ranges, a chart or a chart
 * sheet are.
 */
async function selectedCell(context: Excel.RequestContext): Promise<SheetCell | undefined> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  const range = context.workbook.getSelectedRange().getCell(0, 0);
  range.load('address');
  try {
    await context.sync();
  } catch (fault) {
    if (isRefusedForGood(fault)) return undefined;
    throw fault;
  }
  return { sheet: sheet.name, cell: range.address.slice(range.address.lastIndexOf('!') + 1) };
}

function tellsOfSorting(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.10');
}
