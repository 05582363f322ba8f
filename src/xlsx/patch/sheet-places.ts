/** Where a sheet's rows and cells stand in its part, and what binds cells to each other. */

import { refused } from '../../core/findings/file-refusals';
import {
  addressOf,
  MAX_COLUMN,
  MAX_ROW,
  parseAddress,
  parseRange,
  type CellRange,
} from '../../core/sheet/address';
import { attributesOf } from '../read/package';
import { PlacedXmlReader, parseTag, type Tag } from './xml-source';

export interface CellPlace {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
  readonly hasFormula: boolean;
  /** What else than value and formula stands in it (extensions), to be kept. */
  readonly kept: string;
}

export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  /** Where the closing tag begins; the same as `openEnd` in a self-closed row. */
  readonly closeStart: number;
  readonly end: number;
  /** Only in rows that were asked for. */
  readonly tag: Tag | undefined;
  readonly cells: readonly CellPlace[];
}

/** A stretch of columns with a style of its own. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

export interface SheetPlaces {
  readonly dimension: { readonly start: number; readonly end: number; readonly tag: Tag } | undefined;
  readonly data: Omit<RowPlace, 'row' | 'cells'> & { readonly tag: Tag };
  readonly rows: readonly RowPlace[];
  readonly columnStyles: readonly ColumnStyle[];
  readonly merges: readonly CellRange[];
  /** Ranges that one array formula or what-if table fills. */
  readonly arrays: readonly CellRange[];
  /** Addresses of cells whose formula others take over. */
  readonly sharedMasters: ReadonlySet<string>;
}

/**
 * @param wanted rows whose cells are asked for
 * @throws FileRefusedError FIL012, FIL018 as reading the sheet does
 */
export function findPlaces(
  bytes: Uint8Array,
  part: string,
  sheet: string,
  wanted: ReadonlySet<number>,
): SheetPlaces {
  return new PlaceFinder(new PlacedXmlReader(bytes, part), sheet, wanted).find();
}

class PlaceFinder {
  private dimension: SheetPlaces['dimension'];
  private data: SheetPlaces['data'] | undefined;
  private readonly rows: RowPlace[] = [];
  private readonly columnStyles: ColumnStyle[] = [];
  private readonly merges: CellRange[] = [];
  private readonly arrays: CellRange[] = [];
  /** Number of the shared formula → where it is spelt out. */
  private readonly masters = new Map<string, string>();
  private readonly sharedMasters = new Set<string>();
  private row = 0;
  private column = 0;

  constructor(
    private readonly xml: PlacedXmlReader,
    private readonly sheet: string,
    private readonly wanted: ReadonlySet<number>,
  ) {}

  find(): SheetPlaces {
    const { xml } = this;
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open' || xml.depth === 1) continue;
      if (xml.name === 'sheetData') this.readData();
      else if (xml.name === 'dimension') {
        this.dimension = { start: xml.tagStart, end: xml.tokenEnd, tag: parseTag(xml.tagSource()) };
      } else if (xml.name === 'cols' || xml.name === 'mergeCells') this.readList();
      else xml.skip();
    }
    if (!this.data) throw xml.malformed();
    const { dimension, data, rows, columnStyles, merges, arrays, sharedMasters } = this;
    return { dimension, data, rows, columnStyles, merges, arrays, sharedMasters };
  }

  private readList(): void {
    const { xml } = this;
    for (let token = xml.next(); token !== 'close' || xml.depth !== 1; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.name === 'mergeCell') {
        const range = parseRange(xml.attribute('ref') ?? '');
        if (range) this.merges.push(range);
      } else if (xml.name === 'col') {
        const { min, max, style } = attributesOf(xml);
        if (style !== undefined) this.columnStyles.push({ first: Number(min), last: Number(max), style });
      }
    }
  }

  private readData(): void {
    const { xml } = this;
    // Two of them would be read as one after the other, and are written by no program.
    if (this.data) throw xml.malformed();
    const tag = parseTag(xml.tagSource());
    const { tagStart: start, tokenEnd: openEnd } = xml;
    for (let token = xml.next(); token !== 'close' || xml.depth !== 1; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.name === 'row') this.readRow();
      else xml.skip();
    }
    const closeStart = tag.isSelfClosed ? openEnd : xml.tagStart;
    this.data = { start, openEnd, closeStart, end: xml.tokenEnd, tag };
  }

  private readRow(): void {
    const { xml } = this;
    const { tagStart: start, tokenEnd: openEnd } = xml;
    const source = xml.tagSource();
    this.row++;
    this.column = 0;
    while (xml.nextAttribute()) if (xml.attributeName === 'r') this.row = xml.attributeNumber();
    if (!(this.row >= 1 && this.row <= MAX_ROW)) throw this.malformed();
    const isWanted = this.wanted.has(this.row);
    const cells: CellPlace[] = [];
    for (let token = xml.next(); token !== 'close' || xml.depth !== 2; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.name === 'c') this.readCell(isWanted ? cells : undefined);
      else xml.skip();
    }
    const tag = isWanted ? parseTag(source) : undefined;
    const closeStart = source.endsWith('/>') ? openEnd : xml.tagStart;
    this.rows.push({ row: this.row, start, openEnd, closeStart, end: xml.tokenEnd, tag, cells });
  }

  private readCell(wanted: CellPlace[] | undefined): void {
    const { xml } = this;
    const { tagStart: start } = xml;
    const tag = wanted && parseTag(xml.tagSource());
    this.column++;
    while (xml.nextAttribute()) {
      if (xml.attributeName !== 'r') continue;
      const at = parseAddress(xml.attributeValue());
      if (at?.row !== this.row) throw this.malformed();
      this.column = at.column;
    }
    if (this.column > MAX_COLUMN) throw this.malformed();
    let hasFormula = false;
    let kept = '';
    for (let token = xml.next(); token !== 'close' || xml.depth !== 3; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.name === 'f') {
        hasFormula = true;
        this.readFormula();
      } else if (xml.name === 'v' || xml.name === 'is') xml.skip();
      else {
        const from = xml.tagStart;
        xml.skip();
        kept += wanted ? xml.sourceOf(from, xml.tokenEnd) : '';
      }
    }
    if (wanted && tag) {
      wanted.push({ column: this.column, start, end: xml.tokenEnd, tag, hasFormula, kept });
    }
  }

  private readFormula(): void {
    const { t: type, ref = '', si = '' } = attributesOf(this.xml);
    const address = addressOf(this.row, this.column);
    if (type === 'array' || type === 'dataTable') {
      const range = parseRange(ref);
      if (range) this.arrays.push(range);
    } else if (type === 'shared') {
      const master = this.masters.get(si);
      // The one with a range spells it out; numbers are used again further down by some programs.
      if (ref !== '' || master === undefined) this.masters.set(si, address);
      else this.sharedMasters.add(master);
    }
  }

  private malformed(): Error {
    const cell = addressOf(Math.max(1, this.row || 1), Math.min(Math.max(1, this.column), MAX_COLUMN));
    return refused('FIL018', { sheet: this.sheet, cell });
  }
}
