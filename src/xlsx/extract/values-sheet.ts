/**
 * One sheet's part with values in place of its formulas, and without anything that leads out of the
 * sheet.
 */

import { cannotPatch } from '../../core/findings/patch-refusals';
import { addressOf, parseAddress } from '../../core/sheet/address';
import type { Grid } from '../../core/sheet/grid';
import { formulaReads } from '../../core/sheet/references';
import { attributesOf } from '../read/package';
import { resolveEntities } from '../read/xml-entities';
import { OUTSIDE, relationshipAttributes, scopeInside, type Scope } from '../patch/namespaces';
import {
  applyEdits,
  parseTag,
  PlacedXmlReader,
  tagWith,
  valueOf,
  type Edit,
  type Tag,
} from '../patch/xml-source';

/**
 * What a sheet looks like and how it prints. The rest leads elsewhere (links, pictures, comments,
 * tables, pivot tables), is for filling in (input rules), or changes looks by formulas; what is not
 * known here is not copied.
 */
const KEPT: ReadonlySet<string> = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
]);
/** Inside them: extensions and what belongs to a pivot table. */
const NEVER_KEPT: ReadonlySet<string> = new Set(['extLst', 'pivotSelection', 'AlternateContent']);

export interface SheetToCopy {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly name: string;
  /**
   * The sheet as the product's reader reads it: it knows which stored results nobody ever worked
   * out.
   */
  readonly grid: Grid | undefined;
  /** What stands inside each shared text, with this prefix on its tags. */
  readonly strings: { readonly sources: readonly string[]; readonly prefix: string };
  /** Names of the sheets that are copied, lower case. */
  readonly copied: ReadonlySet<string>;
}

export interface CopiedSheet {
  readonly bytes: Uint8Array;
  /** Whether a formula had to stay, because nobody has worked it out yet. */
  readonly hasFormulas: boolean;
}

/**
 * @throws PatchRefusedError valueUnknown for a formula without a stored value that does not stay
 *   within the copy; FileRefusedError when the sheet is damaged
 */
export function valuesSheet(sheet: SheetToCopy): CopiedSheet {
  return new SheetCopy(sheet).copy();
}

class SheetCopy {
  private readonly xml: PlacedXmlReader;
  private readonly edits: Edit[] = [];
  /** What prefixes stand for inside of the element of each depth that was opened last. */
  private readonly scopes: Scope[] = [OUTSIDE];
  private row = 0;
  private column = 0;
  private hasFormulas = false;

  constructor(private readonly sheet: SheetToCopy) {
    this.xml = new PlacedXmlReader(sheet.bytes, sheet.part);
  }

  copy(): CopiedSheet {
    const { xml } = this;
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.depth === 1) this.openScope(parseTag(xml.tagSource()));
      else if (xml.name === 'sheetData') this.copyRows();
      else if (KEPT.has(xml.name)) this.copyLooks();
      else this.leaveOut();
    }
    return { bytes: applyEdits(this.sheet.bytes, this.edits), hasFormulas: this.hasFormulas };
  }

  private leaveOut(): void {
    const start = this.xml.tagStart;
    this.xml.skip();
    this.edits.push({ start, end: this.xml.tokenEnd, text: '' });
  }

  /** An element of the sheet and what is in it, without relationships to other parts. */
  private copyLooks(): void {
    const { xml } = this;
    this.withoutRelationship();
    for (let token = xml.next(); token !== 'close' || xml.depth !== 1; token = xml.next()) {
      if (token !== 'open') continue;
      if (NEVER_KEPT.has(xml.name)) this.leaveOut();
      else this.withoutRelationship();
    }
  }

  private withoutRelationship(): void {
    const tag = parseTag(this.xml.tagSource());
    const leading = relationshipAttributes(this.openScope(tag), tag);
    // Two selected sheets are a group, and what is typed into one goes into both.
    const isSelected = valueOf(tag, 'tabSelected') !== undefined;
    if (leading.length === 0 && !isSelected) return;
    const leaving = [...leading.map(({ qualifiedName }) => qualifiedName), 'tabSelected'];
    const open = tagWith(tag, Object.fromEntries(leaving.map((name) => [name, null])));
    const text = tag.isSelfClosed ? `${open.slice(0, -1)}/>` : open;
    this.edits.push({ start: this.xml.tagStart, end: this.xml.tokenEnd, text });
  }

  /** What prefixes stand for inside of the element that the reader has just opened. */
  private openScope(tag: Tag): Scope {
    const { depth } = this.xml;
    const scope = scopeInside(this.scopes[depth - 1] ?? OUTSIDE, tag);
    this.scopes[depth] = scope;
    return scope;
  }

  private copyRows(): void {
    const { xml } = this;
    for (let token = xml.next(); token !== 'close' || xml.depth !== 1; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.depth === 3 && xml.name === 'row') {
        const { r } = attributesOf(xml);
        this.row = r === undefined ? this.row + 1 : Number(r);
        this.column = 0;
      } else if (xml.depth === 4 && xml.name === 'c') this.copyCell();
      else this.leaveOut();
    }
  }

  private copyCell(): void {
    const { xml } = this;
    const start = xml.tagStart;
    const tag = parseTag(xml.tagSource());
    const attribute = (name: string): string | undefined => valueOf(tag, name);
    this.column++;
    const cell = attribute('r') ?? addressOf(this.row, this.column);
    const found: Record<string, string | undefined> = {};
    for (let token = xml.next(); token !== 'close' || xml.depth !== 3; token = xml.next()) {
      if (token !== 'open') continue;
      const { name } = xml;
      const from = xml.tagStart;
      xml.skip();
      found[name] = xml.sourceOf(from, xml.tokenEnd);
    }
    const type = attribute('t') ?? 'n';
    const isPlain =
      type !== 's' &&
      type !== 'str' &&
      Object.keys(found).every((name) => name === 'v' || name === 'is') &&
      attribute('cm') === undefined &&
      attribute('vm') === undefined;
    if (isPlain) return;
    const content = this.content(type, found, { cell, prefix: tag.prefix });
    this.edits.push({ start, end: xml.tokenEnd, text: withContent(tag, content) });
  }

  private content(
    type: string,
    { f, v, is }: Record<string, string | undefined>,
    { cell, prefix }: CellToCopy,
  ): CellContent {
    const value = v === undefined ? undefined : insideOf(v);
    const isUnknown = f !== undefined && this.isUnknown(cell);
    if (isUnknown) return { type: null, inside: this.keptFormula(f, cell) };
    if (type === 's' && value !== undefined) return inlineText(this.sharedText(value, prefix), prefix);
    if (type === 'str')
      return inlineText(`<${prefix}t xml:space="preserve">${value ?? ''}</${prefix}t>`, prefix);
    return { type: type === 'n' ? null : type, inside: v ?? is ?? '' };
  }

  /** @param own the prefix of the cell that the text comes into */
  private sharedText(index: string, own: string): string {
    const { sources, prefix } = this.sheet.strings;
    const source = sources[Number(index)];
    if (source === undefined) throw this.xml.malformed();
    if (prefix === own) return source;
    return source.replace(/<(\/?)(?:[\w.-]+:)?(?=[A-Za-z])/g, `<$1${own}`);
  }

  private isUnknown(cell: string): boolean {
    const at = parseAddress(cell);
    const value = at && this.sheet.grid?.cell(at.row, at.column)?.value;
    return value === null || value === undefined;
  }

  /**
   * Nobody has worked it out yet, and no value would be true. Excel does when it opens the copy.
   */
  private keptFormula(source: string, cell: string): string {
    const { name: sheet, copied } = this.sheet;
    const { attributes } = parseTag(/^<[^>]*>/.exec(source)?.[0] ?? '');
    const formula = resolveEntities(insideOf(source)) ?? '';
    const reads = attributes.length === 0 ? formulaReads(formula, sheet) : 'unknown';
    if (reads === 'unknown' || !reads.every((one) => copied.has(one.sheet.toLowerCase()))) {
      throw cannotPatch('valueUnknown', { sheet, cell });
    }
    this.hasFormulas = true;
    return source;
  }
}

interface CellToCopy {
  readonly cell: string;
  /** Of the cell's own tag, with its colon. */
  readonly prefix: string;
}

interface CellContent {
  /** The attribute t; null for a number. */
  readonly type: string | null;
  readonly inside: string;
}

function inlineText(inside: string, prefix: string): CellContent {
  return { type: 'inlineStr', inside: `<${prefix}is>${inside}</${prefix}is>` };
}

/** Metadata (cm, vm) say that a value is a linked one, or a formula one that spills. */
function withContent(tag: Tag, { type, inside }: CellContent): string {
  const open = tagWith(tag, { t: type, cm: null, vm: null });
  return inside === '' ? `${open.slice(0, -1)}/>` : `${open}${inside}</${tag.name}>`;
}

/** What stands between an element's tags, markup as it is. */
function insideOf(element: string): string {
  return /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(element)?.[1] ?? '';
}
