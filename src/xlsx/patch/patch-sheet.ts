/** Changes cells of one sheet's part; every byte that says something else stays. */

import { grouped } from '../../core/grouped';
import { addressOf, parseRange, rangeAddress, type CellRange } from '../../core/sheet/address';
import { cannotPatch } from '../../core/findings/patch-refusals';
import { changedCell, newCell, type CellContent } from './cell-source';
import { findPlaces, type CellPlace, type RowPlace, type SheetPlaces } from './sheet-places';
import { applyEdits, tagWith, valueOf, type Edit, type Tag } from './xml-source';

export interface PlacedChange {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export interface SheetPart {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly sheet: string;
}

export interface PatchedSheet {
  readonly bytes: Uint8Array;
  /** Whether a formula came, went, or became another. */
  readonly changedFormulas: boolean;
}

/**
 * @param changes no address twice
 * @throws PatchRefusedError sharedFormula, arrayFormula, hiddenByMerge; FileRefusedError when the
 *   sheet is damaged
 */
export function patchSheet(
  { bytes, part, sheet }: SheetPart,
  changes: readonly PlacedChange[],
): PatchedSheet {
  const inOrder = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const byRow = grouped(inOrder, ({ row }) => row);
  const places = findPlaces(bytes, part, sheet, new Set(byRow.keys()));
  for (const change of changes) requireFree(places, sheet, change);
  const patch = new SheetPatch(places);
  for (const [row, inRow] of byRow) patch.changeRow(row, inRow);
  return { bytes: applyEdits(bytes, patch.finish()), changedFormulas: patch.changedFormulas };
}

function requireFree(places: SheetPlaces, sheet: string, { row, column, content }: PlacedChange): void {
  const cell = addressOf(row, column);
  if (places.sharedMasters.has(cell)) throw cannotPatch('sharedFormula', { sheet, cell });
  const array = places.arrays.find((range) => contains(range, row, column));
  // A formula that fills its own cell only can go with it.
  if (array && rangeAddress(array) !== cell) {
    throw cannotPatch('arrayFormula', { sheet, cell, range: rangeAddress(array) });
  }
  const merge = places.merges.find((range) => contains(range, row, column));
  if (merge && content !== null && addressOf(merge.top, merge.left) !== cell) {
    throw cannotPatch('hiddenByMerge', { sheet, cell, range: rangeAddress(merge) });
  }
}

export function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

class SheetPatch {
  changedFormulas = false;
  private readonly edits: Edit[] = [];
  /** Rows that were not there, and what shall stand in a sheet without any. */
  private newRows = '';
  private bounds: CellRange | undefined;
  private readonly prefix: string;

  constructor(private readonly places: SheetPlaces) {
    this.prefix = places.data.tag.prefix;
  }

  changeRow(row: number, changes: readonly PlacedChange[]): void {
    // One row may stand in pieces; the reader puts them together, and so must we.
    const pieces = this.places.rows.filter((one) => one.row === row);
    const cells = pieces.flatMap((piece) => piece.cells);
    const added: PlacedChange[] = [];
    for (const change of changes) {
      const cell = cells.find(({ column }) => column === change.column);
      if (cell) this.changeCell(cell, change.content);
      else if (change.content !== null) added.push(change);
    }
    if (added.length === 0) return;
    for (const { column, content } of added) {
      this.widen(row, column);
      this.noteFormula(content);
    }
    const last = pieces[pieces.length - 1];
    if (last) this.addCells(pieces, last, added);
    else this.addRow(row, added);
  }

  finish(): readonly Edit[] {
    const { data } = this.places;
    if (this.newRows !== '') {
      const text = data.tag.isSelfClosed
        ? `${tagWith(data.tag, {})}${this.newRows}</${data.tag.name}>`
        : this.newRows;
      const start = data.tag.isSelfClosed ? data.start : data.closeStart;
      this.edits.push({ start, end: data.closeStart, text });
    }
    this.widenDimension();
    return this.edits;
  }

  private changeCell(cell: CellPlace, content: CellContent): void {
    if (cell.hasFormula) this.changedFormulas = true;
    this.noteFormula(content);
    this.edits.push({ start: cell.start, end: cell.end, text: changedCell(cell, content) });
  }

  /** Each new cell before the first with a larger column; the rest at the row's end. */
  private addCells(pieces: readonly RowPlace[], last: RowPlace, added: readonly PlacedChange[]): void {
    const cells = pieces.flatMap((piece) => piece.cells);
    const tag = last.tag as Tag;
    let atEnd = '';
    for (const change of added) {
      const next = cells.find(({ column }) => column > change.column);
      const text = this.cellSource(change, tag);
      if (next) this.edits.push({ start: next.start, end: next.start, text });
      else atEnd += text;
    }
    // The columns from where to where the row is filled: a hint, which would be wrong now.
    for (const piece of pieces) {
      const hasSpans = piece.tag !== undefined && valueOf(piece.tag, 'spans') !== undefined;
      const opensForEnd = piece === last && atEnd !== '' && tag.isSelfClosed;
      if (!piece.tag || !(hasSpans || opensForEnd)) continue;
      const open = tagWith(piece.tag, { spans: null });
      const text = piece.tag.isSelfClosed && !opensForEnd ? `${open.slice(0, -1)}/>` : open;
      this.edits.push({
        start: piece.start,
        end: piece.openEnd,
        text: opensForEnd ? `${text}${atEnd}</${tag.name}>` : text,
      });
    }
    if (atEnd !== '' && !tag.isSelfClosed) {
      this.edits.push({ start: last.closeStart, end: last.closeStart, text: atEnd });
    }
  }

  private addRow(row: number, added: readonly PlacedChange[]): void {
    const cells = added.map((change) => this.cellSource(change, undefined)).join('');
    const text = `<${this.prefix}row r="${String(row)}">${cells}</${this.prefix}row>`;
    const next = this.places.rows.find((one) => one.row > row);
    if (next) this.edits.push({ start: next.start, end: next.start, text });
    else this.newRows += text;
  }

  /** A new cell looks as Excel would make it: as its row, else as its column. */
  private cellSource({ row, column, content }: PlacedChange, rowTag: Tag | undefined): string {
    const attribute = (name: string): string | undefined => rowTag && valueOf(rowTag, name);
    const ofRow = /^(?:1|true)$/.test(attribute('customFormat') ?? '') ? attribute('s') : undefined;
    const ofColumn = this.places.columnStyles.find(({ first, last }) => column >= first && column <= last);
    // In the words of the element that it comes into.
    const prefix = rowTag?.prefix ?? this.prefix;
    return newCell({ row, column, prefix }, content, ofRow ?? ofColumn?.style);
  }

  private noteFormula(content: CellContent): void {
    if (typeof content === 'object' && content !== null) this.changedFormulas = true;
  }

  private widen(row: number, column: number): void {
    const { top, left, bottom, right } = this.bounds ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
    this.bounds = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }

  private widenDimension(): void {
    const { dimension } = this.places;
    if (!dimension || !this.bounds) return;
    const old = parseRange(valueOf(dimension.tag, 'ref') ?? '');
    // One that says nothing readable is left as it was.
    if (!old) return;
    this.widen(old.top, old.left);
    this.widen(old.bottom, old.right);
    const open = tagWith(dimension.tag, { ref: rangeAddress(this.bounds) });
    const text = dimension.tag.isSelfClosed ? `${open.slice(0, -1)}/>` : open;
    this.edits.push({ start: dimension.start, end: dimension.end, text });
  }
}
