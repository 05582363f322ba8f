/**
 * A workbook that was opened as a file: looked at, changed, given new sheets, and saved, never
 * losing what it holds.
 */

import type { SheetName } from '../core/layout/note-names';
import { layOutNotes, MARK_SHEET, NOTES_SHEET, readMark } from '../core/layout/product-mark';
import { addressOf, parseAddress } from '../core/sheet/address';
import { changeCells, withPlannedSheets, type CellChange } from '../core/sheet/change-workbook';
import type { Cell, Grid, SheetVisibility, Workbook } from '../core/sheet/grid';
import type { SheetPlan } from '../core/sheet/plan';
import { cellText } from '../core/text/cell-text';
import { fileNotesOf, nextNotes, type FileNotes } from '../notes/file-notes';
import { NO_NOTES, readPaneNotes } from '../notes/pane-notes';
import { namesOfAnswers } from '../notes/sheet-answers';

export interface FileSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Laid out by the product. */
  readonly isOwned: boolean;
  /** In characters, from column A on. */
  readonly widths: readonly number[];
}

export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  /** A formula whose value is not known until Excel works it out. */
  readonly isStale: boolean;
  readonly formula?: string;
}

/** Part of a sheet, as it is shown. */
export interface SheetWindow {
  readonly cells: readonly ShownCell[];
  readonly merges: readonly { top: number; left: number; bottom: number; right: number }[];
}

const NARROWEST = 6;
const WIDEST = 42;
/** Columns shown; a report has fewer than thirty. */
const MOST_COLUMNS = 200;

export class OpenFile {
  private readonly changes = new Map<string, CellChange>();
  private readonly laid = new Map<string, SheetPlan>();
  private current: Workbook;
  private notes: FileNotes;

  constructor(
    readonly name: string,
    private readonly bytes: Uint8Array,
    private readonly original: Workbook,
  ) {
    this.current = original;
    this.notes = fileNotesOf(original);
  }

  get workbook(): Workbook {
    return this.current;
  }

  get isChanged(): boolean {
    return this.changes.size > 0 || this.laid.size > 0;
  }

  sheets(): FileSheet[] {
    return this.current.sheets.map(({ name, visibility, lastRow, lastColumn }) => ({
      name,
      visibility,
      lastRow,
      lastColumn: Math.min(lastColumn, MOST_COLUMNS),
      isOwned: this.notes.owned.includes(name),
      widths: this.widths(name),
    }));
  }

  window(sheet: string, top: number, bottom: number): SheetWindow {
    const grid = this.current.sheets.find(({ name }) => name === sheet);
    if (!grid) return { cells: [], merges: [] };
    const cells: ShownCell[] = [];
    for (let row = top; row <= bottom; row++) {
      for (const cell of grid.rowCells(row)) if (cell.column <= MOST_COLUMNS) cells.push(shown(cell));
    }
    const merges = grid.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
    return { cells, merges };
  }

  /** @returns what stood there before */
  change(changes: readonly CellChange[]): readonly CellChange[] {
    const { before } = changeCells(this.current, changes);
    const plans = changes.flatMap((change) => {
      const plan = this.laid.get(change.sheet);
      return plan ? [{ change, plan }] : [];
    });
    // All or none: what cannot be changed is found before anything is.
    plans.forEach(({ change, plan }) => withText(plan, change));
    for (const change of changes) {
      const plan = this.laid.get(change.sheet);
      if (plan) this.laid.set(plan.name, withText(plan, change));
      else this.changes.set(`${change.sheet}!${change.cell}`, change);
    }
    this.dropUndone();
    this.refresh();
    return before;
  }

  /** @throws RangeError for a sheet of the user's own: ask `isTaken` first */
  lay(plans: readonly SheetPlan[]): void {
    const taken = plans.find(({ name }) => this.isTaken(name));
    if (taken) throw new RangeError(`sheet ${taken.name} is the user's own`);
    for (const plan of plans) {
      this.laid.set(plan.name, plan);
      // What was typed into the sheet before goes with it.
      for (const [key, { sheet }] of this.changes) if (sheet === plan.name) this.changes.delete(key);
    }
    const owned = [...new Set([...this.notes.owned, ...plans.map(({ name }) => name)])];
    this.note({ owned });
  }

  get text(): string | null {
    return this.notes.text;
  }

  /** Keeps the pane's own text in the workbook. */
  remember(text: string): void {
    this.note({ text });
  }

  /** Whether the sheet was laid out since the file was opened: it stands in no bytes yet. */
  isLaid(sheet: string): boolean {
    return this.laid.has(sheet);
  }

  /** Whether a sheet of this name is the user's own. */
  isTaken(name: string): boolean {
    const lower = name.toLowerCase();
    // The mark of a form says whose it is; the product may always say it anew.
    if (name === MARK_SHEET && readMark(this.original)?.kind === 'template') return false;
    return (
      this.original.sheets.some((grid) => grid.name.toLowerCase() === lower) &&
      !this.notes.owned.includes(name)
    );
  }

  /** What has to be written into the bytes to save. */
  pending(): {
    readonly bytes: Uint8Array;
    readonly changes: readonly CellChange[];
    readonly sheets: readonly SheetPlan[];
    /** Sheets of the product's that may be replaced. */
    readonly replaces: readonly string[];
    /** What sheets carry themselves, where it is to be written anew. */
    readonly sheetNames?: readonly SheetName[];
  } {
    const replaces = [...this.notes.owned, NOTES_SHEET, MARK_SHEET];
    const names = this.laid.has(NOTES_SHEET) ? this.answers() : undefined;
    return {
      bytes: this.bytes,
      changes: [...this.changes.values()],
      sheets: [...this.laid.values()],
      replaces,
      ...(names && { sheetNames: names }),
    };
  }

  /** Undefined where the notes are damaged: then what the sheets carry is left as it is. */
  private answers(): readonly SheetName[] | undefined {
    const { text } = this.notes;
    const notes = text === null ? NO_NOTES : readPaneNotes(text);
    return notes && namesOfAnswers(notes.explanations);
  }

  /**
   * A change that puts back what the file holds is none: formulas keep the values they were saved
   * with.
   */
  private dropUndone(): void {
    for (const [key, change] of this.changes) {
      const { before } = changeCells(this.original, [change]);
      const [original] = before;
      if (JSON.stringify(original?.content) === JSON.stringify(change.content)) this.changes.delete(key);
    }
  }

  private note(change: Partial<Pick<FileNotes, 'owned' | 'text'>>): void {
    this.notes = { ...this.notes, ...change };
    this.laid.set(NOTES_SHEET, layOutNotes(JSON.stringify(nextNotes(this.notes, {}))));
    this.refresh();
  }

  private refresh(): void {
    const { workbook } = changeCells(this.original, [...this.changes.values()]);
    this.current = keepingGrids(this.current, withPlannedSheets(workbook, [...this.laid.values()]));
  }

  private widths(sheet: string): number[] {
    const plan = this.laid.get(sheet);
    if (plan) return [...plan.columnWidths];
    const grid = this.current.sheets.find(({ name }) => name === sheet);
    if (!grid) return [];
    const widths = new Array<number>(Math.min(grid.lastColumn, MOST_COLUMNS)).fill(NARROWEST);
    const merged = new Set(
      grid.merges.filter(({ left, right }) => left !== right).map(({ top, left }) => addressOf(top, left)),
    );
    const lastRow = Math.min(grid.lastRow, 200);
    for (let row = 1; row <= lastRow; row++) {
      for (const cell of grid.rowCells(row)) {
        if (cell.column > widths.length || merged.has(addressOf(cell.row, cell.column))) continue;
        const needed = Math.min(WIDEST, cellText(cell).length + 2);
        widths[cell.column - 1] = Math.max(widths[cell.column - 1] ?? NARROWEST, Math.min(needed, 24));
      }
    }
    return widths;
  }
}

/**
 * Heading lines are text that no formula reads; the rest of a sheet that was just laid out is made
 * anew and not typed into.
 */
const HEADING_ROWS = 3;

/** @throws RangeError for any other cell than a text in the heading of the sheet */
function withText(plan: SheetPlan, { cell, content }: CellChange): SheetPlan {
  const at = parseAddress(cell);
  const own = plan.cells.find(({ row, column }) => row === at?.row && column === at.column);
  if (!own || own.row > HEADING_ROWS || typeof own.value !== 'string' || typeof content !== 'string')
    throw new RangeError('sheets that were just laid out are not changed cell by cell');
  return { ...plan, cells: plan.cells.map((one) => (one === own ? { ...own, value: content } : one)) };
}

/**
 * The later workbook, with the Grids of the earlier one where nothing changed: what was found in
 * them stays true.
 */
function keepingGrids(earlier: Workbook, later: Workbook): Workbook {
  const known = new Map(earlier.sheets.map((grid) => [grid.name, grid]));
  const sheets = later.sheets.map((grid) => {
    const before = known.get(grid.name);
    return before && isSame(before, grid) ? before : grid;
  });
  return { ...later, sheets };
}

/**
 * Whether nobody could tell the two apart; changes of cells leave merged and hidden cells as they
 * are.
 */
function isSame(a: Grid, b: Grid): boolean {
  if (a === b) return true;
  if (a.cellCount !== b.cellCount || a.visibility !== b.visibility) return false;
  if (a.merges !== b.merges && JSON.stringify(a.merges) !== JSON.stringify(b.merges)) return false;
  const others = b.cells()[Symbol.iterator]();
  for (const cell of a.cells()) {
    const other = others.next().value as Cell;
    const isAlike =
      cell.row === other.row &&
      cell.column === other.column &&
      cell.formula === other.formula &&
      cell.style.numberFormat === other.style.numberFormat &&
      cell.style.font === other.style.font &&
      (cell.value === other.value || JSON.stringify(cell.value) === JSON.stringify(other.value));
    if (!isAlike) return false;
  }
  return true;
}

function shown(cell: Cell): ShownCell {
  const { row, column, value, formula } = cell;
  const isNumber = typeof value === 'number';
  return {
    row,
    column,
    text: isNumber ? numberText(value, cell.style.numberFormat) : cellText(cell),
    isNumber,
    isStale: value === null,
    ...(formula !== undefined && formula !== '' && { formula }),
  };
}

/**
 * Near to how Excel shows it: percentages and dates as such, no more decimals than anyone reads.
 */
function numberText(value: number, format: string): string {
  // Quoted text and conditions in brackets say nothing about the kind of number.
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/[dy]/i.test(bare)) return dayText(value);
  const isPercent = bare.includes('%');
  const text = String(Math.round((isPercent ? value * 100 : value) * 100) / 100).replace('.', ',');
  return isPercent ? `${text}%` : text;
}

/** A serial day of the 1900 system as dd/mm/yyyy. */
function dayText(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  if (Number.isNaN(day.getTime())) return String(serial);
  return day.toISOString().slice(0, 10).split('-').reverse().join('/');
}
