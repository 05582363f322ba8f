/** Reads one sheet's part into a Grid, cell by cell, losing none. */

import { refused } from '../../core/findings/file-refusals';
import { addressOf, MAX_COLUMN, MAX_ROW, parseRange, type CellRange } from '../../core/sheet/address';
import {
  DuplicateCellError,
  GridBuilder,
  type CellStyle,
  type CellValue,
  type Grid,
  type SheetVisibility,
  type TextRun,
} from '../../core/sheet/grid';
import { MAX_CELLS } from './limits';
import type { FormulaResults } from './calculated';
import { attributesOf } from './package';
import { PlainCell } from './plain-cell';
import { readRichText, unescape, type RichText } from './rich-text';
import type { SharedStrings } from './shared-strings';
import type { XmlReader } from './xml-reader';

export interface SheetContext {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly styles: readonly CellStyle[];
  readonly strings: SharedStrings;
  readonly formulas: FormulaResults;
  /** Cells read so far in the sheets before. */
  readonly cellsBefore: number;
}

/** Sheets that hold cells; macro sheets are Excel 4's. */
const SHEET_ROOTS: readonly string[] = ['worksheet', 'macrosheet'];

/** Elements inside the table of cells that belong in their place and nowhere else. */
const CELL_HOLDERS: readonly string[] = ['row', 'c'];

/**
 * What no other vocabulary calls an element. Drawings and form controls beside the table of cells
 * have a «row» of their own, which is an anchor and no row of cells.
 */
const TABLE_OF_CELLS: readonly string[] = ['sheetData'];

/** A date, a date with a time, or a time, as ISO 8601 writes them. */
const ISO_DATE =
  /^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?|T?\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]\d{2}:\d{2})?$/;

/** @throws FileRefusedError FIL010, FIL012, FIL013, FIL018 */
export function readSheet(xml: XmlReader, context: SheetContext): Grid {
  return new SheetReader(xml, context).read();
}

class SheetReader {
  private readonly builder = new GridBuilder();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private row = 0;
  private column = 0;
  /** Whether the row gave its number, or one of its cells did: then it cannot be another. */
  private saysItsRow = false;
  private isRowHidden = false;
  /** Index of the shared string that the last value pointed at; -1 for none. */
  private sharedIndex = -1;
  private readonly mostCells: number;
  private readonly plain = new PlainCell();

  constructor(
    private readonly xml: XmlReader,
    private readonly context: SheetContext,
  ) {
    this.mostCells = MAX_CELLS - context.cellsBefore;
  }

  read(): Grid {
    const { xml } = this;
    let hasData = false;
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.depth === 1) {
        if (!SHEET_ROOTS.includes(xml.name)) throw xml.malformed();
      } else if (xml.name === 'sheetData') {
        hasData = true;
        this.readRows();
      } else if (xml.name === 'mergeCells') this.readMerges();
      else if (xml.name === 'cols') this.readColumns();
      // Everything else whole: extensions may hold elements of the same names.
      else this.skipForeign(TABLE_OF_CELLS);
    }
    if (!hasData) throw xml.malformed();
    const { name, visibility, styles } = this.context;
    const facts = {
      name,
      visibility,
      styles,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
    try {
      return this.builder.build(facts);
    } catch (fault) {
      if (fault instanceof DuplicateCellError) throw this.malformed(fault.row, fault.column);
      throw fault;
    }
  }

  private readRows(): void {
    const { xml } = this;
    for (;;) {
      const token = xml.next();
      if (token === 'close' && xml.depth === 1) {
        this.closeRow();
        return;
      }
      if (token !== 'open') continue;
      if (xml.depth === 3 && xml.name === 'row') this.openRow();
      else if (xml.depth === 4 && xml.name === 'c') this.readCell();
      else {
        this.skipForeign(CELL_HOLDERS);
        continue;
      }
      this.readPlainCells();
    }
  }

  /**
   * Cells as most programs write them, up to the first that is not, which is then read tag by tag.
   */
  private readPlainCells(): void {
    const { xml, plain, context, row } = this;
    const { texts, runs } = context.strings;
    while (xml.plainCell(plain, row)) {
      this.column = plain.column === 0 ? this.column + 1 : plain.column;
      if (this.column > MAX_COLUMN) throw this.malformed(row, MAX_COLUMN);
      if (!plain.hasValue) continue;
      if (this.builder.cellCount >= this.mostCells) throw refused('FIL010', { limit: MAX_CELLS });
      const { number, style } = plain;
      if (!plain.isShared) this.builder.add(row, this.column, number, style);
      else {
        const text = texts[number];
        if (text === undefined) throw this.textMissing();
        this.builder.add(row, this.column, text, style, undefined, runs.get(number));
      }
    }
  }

  /**
   * Passes over an element that says nothing about cells; one that holds any of `cells` itself
   * would lose them.
   */
  private skipForeign(cells: readonly string[]): void {
    const { xml } = this;
    const outside = xml.depth - 1;
    if (cells.includes(xml.name)) throw xml.malformed();
    for (let token = xml.next(); token !== 'close' || xml.depth > outside; token = xml.next()) {
      if (token === 'open' && cells.includes(xml.name)) throw xml.malformed();
    }
  }

  private openRow(): void {
    const { xml } = this;
    this.closeRow();
    let row = this.row + 1;
    let isHidden = false;
    this.saysItsRow = false;
    while (xml.nextAttribute()) {
      if (xml.hasAttributePrefix) continue;
      const name = xml.attributeName;
      if (name === 'r') {
        row = xml.attributeNumber();
        this.saysItsRow = true;
      } else if (name === 'hidden') isHidden ||= isTrue(xml.attributeWord());
      else if (name === 'ht') isHidden ||= Number(xml.attributeWord()) === 0;
    }
    // Written so that NaN, a number that is none, fails too.
    if (!(row >= 1 && row <= MAX_ROW)) throw this.malformed(this.row + 1, 1);
    this.row = row;
    this.column = 0;
    this.isRowHidden = isHidden;
  }

  /** Only here is it certain which row it was. */
  private closeRow(): void {
    if (this.isRowHidden) this.hiddenRows.add(this.row);
    this.isRowHidden = false;
  }

  private readCell(): void {
    const { xml } = this;
    this.column++;
    let type = 'n';
    let style = 0;
    while (xml.nextAttribute()) {
      if (xml.hasAttributePrefix) continue;
      const name = xml.attributeName;
      if (name === 'r') this.column = this.readAddress();
      else if (name === 't') type = xml.attributeWord();
      else if (name === 's') style = xml.attributeNumber();
    }
    if (this.column > MAX_COLUMN) throw this.malformed(this.row, MAX_COLUMN);
    let value: CellValue | undefined;
    let formula: string | undefined;
    let runs: readonly TextRun[] | undefined;
    let hasValue = false;
    let inline: RichText | undefined;
    for (let token = xml.next(); token !== 'close' || xml.depth !== 3; token = xml.next()) {
      if (token === 'text' && xml.depth === 4 && !xml.isBlankText())
        throw this.malformed(this.row, this.column);
      if (token !== 'open') continue;
      if (xml.name === 'v') {
        if (hasValue) throw this.malformed(this.row, this.column);
        hasValue = true;
        value = this.readValue(type);
        if (this.sharedIndex >= 0) runs = this.context.strings.runs.get(this.sharedIndex);
      } else if (xml.name === 'f') formula = this.readText();
      else if (xml.name === 'is') {
        if (inline) throw this.malformed(this.row, this.column);
        inline = readRichText(xml);
      } else this.skipForeign(CELL_HOLDERS);
    }
    // Of a text beside a value the cell's type says which one Excel shows; without a value there is
    // no choice.
    if (inline && (type === 'inlineStr' || value === undefined)) {
      value = inline.text;
      runs = inline.runs;
    }
    if (value === undefined) {
      if (formula === undefined) return;
      value = null;
    }
    if (formula !== undefined) value = this.context.formulas.of(value);
    if (this.builder.cellCount >= this.mostCells) throw refused('FIL010', { limit: MAX_CELLS });
    this.builder.add(this.row, this.column, value, style, formula, runs);
  }

  /** Reads <v> to its close. Undefined for a blank one, but an empty text result is ''. */
  private readValue(type: string): CellValue | undefined {
    const { xml } = this;
    this.sharedIndex = -1;
    const token = xml.next();
    // An empty reference to a shared text points at none: the cell is blank, as in Excel.
    if (token === 'close') return type === 'str' ? '' : undefined;
    if (token !== 'text') throw this.malformed(this.row, this.column);
    const isBlank = xml.isBlankText() && type !== 'str' && type !== 'inlineStr';
    const value = isBlank ? undefined : this.parseValue(type);
    // A value in several pieces (around a comment, say) is written by no program and would be read
    // in part.
    if (xml.next() !== 'close') throw this.malformed(this.row, this.column);
    return value;
  }

  private parseValue(type: string): CellValue {
    const { xml, row, column } = this;
    switch (type) {
      case 's': {
        const index = xml.number();
        const text = this.context.strings.texts[index];
        if (text === undefined) throw this.textMissing();
        this.sharedIndex = index;
        return text;
      }
      case 'str':
      case 'inlineStr':
        return unescape(xml.text());
      case 'b': {
        const text = xml.text().trim().toLowerCase();
        if (!/^(?:0|1|true|false)$/.test(text)) throw this.malformed(row, column);
        return text === '1' || text === 'true';
      }
      case 'e':
        return { error: xml.text().trim() };
      case 'd': {
        const isoDate = xml.text().trim();
        if (!ISO_DATE.test(isoDate)) throw this.malformed(row, column);
        return { isoDate };
      }
      case 'n': {
        const number = xml.number();
        if (!Number.isFinite(number)) throw this.malformed(row, column);
        return number;
      }
      default:
        throw this.malformed(row, column);
    }
  }

  private readText(): string {
    const { xml } = this;
    const outside = xml.depth - 1;
    let text = '';
    for (let token = xml.next(); token !== 'close' || xml.depth !== outside; token = xml.next()) {
      if (token === 'text') text += xml.text();
    }
    return text;
  }

  /**
   * The column of the cell's r="B13", from the bytes; small letters count as in Excel. Its row must
   * be the row it stands in. Where that row gave no number its first cell's does, as some writers
   * leave out blank rows together with all numbers of rows.
   */
  private readAddress(): number {
    const { xml } = this;
    const isFirst = this.column <= 1;
    let column = 0;
    let i = 0;
    let byte = letterAt(xml, 0);
    for (; byte >= 65 && byte <= 90; byte = letterAt(xml, ++i)) column = column * 26 + byte - 64;
    let row = 0;
    for (; byte >= 48 && byte <= 57; byte = xml.attributeByte(++i)) row = row * 10 + byte - 48;
    if (byte === -1 && !this.saysItsRow && isFirst && row >= 1 && row <= MAX_ROW) this.row = row;
    if (byte !== -1 || row !== this.row || column < 1) {
      throw this.malformed(this.row, Math.max(1, this.column));
    }
    this.saysItsRow = true;
    return column;
  }

  private readMerges(): void {
    const { xml } = this;
    for (let token = xml.next(); token !== 'close' || xml.depth !== 1; token = xml.next()) {
      if (token !== 'open' || xml.name !== 'mergeCell') continue;
      const range = parseRange(xml.attribute('ref') ?? '');
      if (range) this.merges.push(range);
    }
  }

  private readColumns(): void {
    const { xml } = this;
    for (let token = xml.next(); token !== 'close' || xml.depth !== 1; token = xml.next()) {
      if (token !== 'open' || xml.name !== 'col') continue;
      const { min, max, hidden, width } = attributesOf(xml);
      if (!isTrue(hidden) && Number(width ?? '1') !== 0) continue;
      for (let column = Number(min); column <= Math.min(Number(max), MAX_COLUMN); column++)
        this.hiddenColumns.add(column);
    }
  }

  private textMissing(): Error {
    return refused('FIL013', { sheet: this.context.name, cell: addressOf(this.row, this.column) });
  }

  private malformed(row: number, column: number): Error {
    return refused('FIL018', {
      sheet: this.context.name,
      cell: addressOf(row, Math.min(column, MAX_COLUMN)),
    });
  }
}

/** The attribute's byte, a small letter as its capital. */
function letterAt(xml: XmlReader, index: number): number {
  const byte = xml.attributeByte(index);
  return byte >= 97 && byte <= 122 ? byte - 32 : byte;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
