/** Whether one sheet's part says the same as before but for the cells that were meant to change. */

import { addressOf, parseAddress } from '../../../core/sheet/address';
import { parseTag, PlacedXmlReader, valueOf } from '../xml-source';

export interface AllowedChanges {
  /** By A1 address. */
  readonly cells: ReadonlySet<string>;
  /** Whether formulas may have lost the values that stood beside them. */
  readonly staleValues: boolean;
}

/**
 * The first place that is not as it was: an address, or the name of an element of the sheet;
 * undefined when all is.
 * @param before,after the part in UTF-8
 */
export function firstDifference(
  before: Uint8Array,
  after: Uint8Array,
  part: string,
  allowed: AllowedChanges,
): string | undefined {
  const [old, now] = [new SheetPieces(before, part), new SheetPieces(after, part)];
  const [oldPieces, nowPieces] = [old.read(), now.read()];
  const rows = new Set([...allowed.cells].map((cell) => String(parseAddress(cell)?.row)));
  for (;;) {
    const was = oldPieces.next();
    const is = nextKept(nowPieces, was.value, allowed, rows);
    if (was.done === true || is.done === true) {
      const left = was.value ?? is.value;
      return was.done === is.done ? undefined : left?.place;
    }
    if (!isKept(was.value, is.value, allowed)) return was.value.place;
  }
}

/**
 * One stretch of a sheet's part: a cell, a row's opening tag, or anything else that stands beside
 * the cells.
 */
interface Piece {
  readonly kind: 'cell' | 'row' | 'other';
  /** A1 address, row number, or element name. */
  readonly place: string;
  readonly source: string;
}

/** The next piece that was there before: new cells and rows of the plan are passed over. */
function nextKept(
  pieces: Iterator<Piece, undefined>,
  old: Piece | undefined,
  { cells }: AllowedChanges,
  rows: ReadonlySet<string>,
): IteratorResult<Piece, undefined> {
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return next;
    const { kind, place } = next.value;
    if (old?.kind === kind && old.place === place) return next;
    const isNewCell = kind === 'cell' && cells.has(place);
    const isNewRow = kind === 'row' && rows.has(place);
    if (!isNewCell && !isNewRow) return next;
  }
}

function isKept(was: Piece, is: Piece, { cells, staleValues }: AllowedChanges): boolean {
  if (was.kind !== is.kind || was.place !== is.place) return false;
  if (was.source === is.source) return true;
  switch (was.kind) {
    case 'row':
      // Where the row is filled from and to: a hint, which goes when it would be wrong.
      return withoutAttributes(was.source, ['spans']) === withoutAttributes(is.source, []);
    case 'cell':
      if (cells.has(was.place)) return styleOf(was.source) === styleOf(is.source);
      return staleValues && withoutValue(was.source) === withoutValue(is.source) && !hasValue(is.source);
    case 'other':
      return was.place === 'dimension' && cells.size > 0;
  }
}

function styleOf(cell: string): string {
  const tag = parseTag(/^<[^>]*>/.exec(cell)?.[0] ?? '');
  return valueOf(tag, 's') ?? '0';
}

function hasValue(cell: string): boolean {
  return /<(?:[\w.-]+:)?v[\s>]/.test(cell);
}

/**
 * The cell without the value that stands beside its formula, and without the kind of that value.
 */
function withoutValue(cell: string): string {
  if (!/<(?:[\w.-]+:)?f[\s/>]/.test(cell)) return cell;
  const bare = cell.replace(/<((?:[\w.-]+:)?v)(?:\s[^>]*)?(?:\/>|>[^<]*<\/\1\s*>)/, '');
  return withoutAttributes(bare, ['t']);
}

/** The source with its first tag's attributes of these names left out. */
function withoutAttributes(source: string, names: readonly string[]): string {
  const open = /^<[^>]*>/.exec(source)?.[0] ?? '';
  const tag = parseTag(open);
  const kept = tag.attributes.filter(({ qualifiedName }) => !names.includes(qualifiedName));
  const attributes = kept.map(({ qualifiedName, value }) => ` ${qualifiedName}="${value}"`).join('');
  return `<${tag.name}${attributes}>${source.slice(open.length)}`;
}

/** Reads a sheet's part piece by piece, never holding more than one. */
class SheetPieces {
  private readonly xml: PlacedXmlReader;
  private row = 0;
  private column = 0;

  constructor(bytes: Uint8Array, part: string) {
    this.xml = new PlacedXmlReader(bytes, part);
  }

  *read(): Generator<Piece, undefined> {
    const { xml } = this;
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.depth === 1) yield { kind: 'other', place: xml.name, source: xml.tagSource() };
      else if (xml.depth === 2 && xml.name === 'sheetData')
        yield { kind: 'other', place: xml.name, source: '' };
      else if (xml.depth === 2) yield this.other();
      else if (xml.depth === 3 && xml.name === 'row') yield this.rowTag();
      else if (xml.depth === 4 && xml.name === 'c') yield this.cell();
      else yield this.other();
    }
    return undefined;
  }

  private other(): Piece {
    const { xml } = this;
    const { name: place, tagStart } = xml;
    xml.skip();
    return { kind: 'other', place, source: xml.sourceOf(tagStart, xml.tokenEnd) };
  }

  private rowTag(): Piece {
    const { xml } = this;
    const source = xml.tagSource();
    const number = valueOf(parseTag(source), 'r');
    this.row = number === undefined ? this.row + 1 : Number(number);
    this.column = 0;
    return { kind: 'row', place: String(this.row), source: source.replace(/\s*\/?>$/, '>') };
  }

  private cell(): Piece {
    const { xml } = this;
    const { tagStart } = xml;
    const address = valueOf(parseTag(xml.tagSource()), 'r');
    this.column = (address === undefined ? undefined : parseAddress(address)?.column) ?? this.column + 1;
    const place = addressOf(this.row, this.column);
    xml.skip();
    return { kind: 'cell', place, source: xml.sourceOf(tagStart, xml.tokenEnd) };
  }
}
