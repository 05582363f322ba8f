/**
 * Puts the formats of a workbook of ours behind those of another: existing indices stay, ours get
 * new ones.
 */

import { cannotPatch } from '../../core/findings/patch-refusals';
import { escapeXml, applyEdits, tagWith, type Edit } from './xml-source';
import { childOf, parseXml, placeFor, sourceInside, sourceOf, type XmlElement } from './xml-tree';

/** The children of a style sheet in the order that the schema asks for. */
const STYLES_ORDER: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
];

/**
 * What a list must have at its head before ours may follow: entry 0 is the look of all cells
 * without a format.
 */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** Of a workbook, as Microsoft's page on specifications and limits says. */
const MOST_CELL_FORMATS = 65_490;
/** Lower numbers are formats that every program knows without a definition. */
const FIRST_OWN_FORMAT = 164;

export interface MergedStyles {
  readonly bytes: Uint8Array;
  /** Index of a cell format in ours → in the merged one. */
  readonly cellFormats: readonly number[];
  /** The same for the formats of conditional formatting. */
  readonly differentials: readonly number[];
}

/**
 * An entry that is there already, letter for letter, is used again: merging the same formats twice
 * adds nothing.
 * @param host,ours whole style sheets in UTF-8
 * @throws PatchRefusedError overLimit
 */
export function mergeStyles(host: Uint8Array, part: string, ours: Uint8Array): MergedStyles {
  const root = parseXml(host, part);
  const own = parseXml(ours, 'styles');
  const entriesOf = (list: string): readonly XmlElement[] => childOf(own, list)?.children ?? [];
  const lists = new Map(STYLES_ORDER.map((name) => [name, new StyleList(host, root, name)]));
  const listOf = (name: string): StyleList => lists.get(name) as StyleList;
  const place = (name: string): number[] =>
    entriesOf(name).map((entry) => listOf(name).indexOf(sourceOf(ours, entry)));

  const formats = numberFormats(root, own, listOf('numFmts'));
  const fonts = place('fonts');
  const fills = place('fills');
  const borders = place('borders');
  const differentials = place('dxfs');
  const cellFormats = entriesOf('cellXfs').map((entry) => {
    const index = (name: string): number => Number(entry.attributes[name] ?? '0');
    const open = tagWith(entry.tag, {
      numFmtId: String(formats.get(index('numFmtId')) ?? index('numFmtId')),
      fontId: String(fonts[index('fontId')] ?? 0),
      fillId: String(fills[index('fillId')] ?? 0),
      borderId: String(borders[index('borderId')] ?? 0),
      xfId: '0',
      // Ours says it only where it differs from its own standard look, which is not the host's.
      applyNumberFormat: '1',
      applyFont: '1',
      applyFill: '1',
      applyBorder: '1',
    });
    return listOf('cellXfs').indexOf(`${open}${sourceInside(ours, entry)}</xf>`);
  });
  const { length: count } = listOf('cellXfs');
  // Counted before anything is written: Excel repairs a workbook with more, and cells lose their
  // looks.
  if (count > MOST_CELL_FORMATS)
    throw cannotPatch('overLimit', { limit: 'cellFormats', where: '', count, most: MOST_CELL_FORMATS });
  const edits = [...lists.values()].flatMap((list) => list.edits());
  const whole = root.tag.isSelfClosed ? opened(host, root, edits) : applyEdits(host, edits);
  return { bytes: whole, cellFormats, differentials };
}

/** A style sheet without anything in it has to be opened first. */
function opened(host: Uint8Array, root: XmlElement, edits: readonly Edit[]): Uint8Array {
  const inside = edits.map(({ text }) => text).join('');
  const text = `${tagWith(root.tag, {})}${inside}</${root.tag.name}>`;
  return applyEdits(host, [{ start: root.start, end: root.end, text }]);
}

/** Our numbers of own formats → the host's. */
function numberFormats(root: XmlElement, own: XmlElement, list: StyleList): ReadonlyMap<number, number> {
  const known = new Map<string, number>();
  let next = FIRST_OWN_FORMAT;
  for (const { attributes } of childOf(root, 'numFmts')?.children ?? []) {
    const id = Number(attributes['numFmtId']);
    known.set(attributes['formatCode'] ?? '', id);
    next = Math.max(next, id + 1);
  }
  const moved = new Map<number, number>();
  for (const { attributes } of childOf(own, 'numFmts')?.children ?? []) {
    const { numFmtId, formatCode = '' } = attributes;
    let id = known.get(formatCode);
    if (id === undefined) {
      id = next++;
      known.set(formatCode, id);
      list.indexOf(`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(formatCode)}"/>`);
    }
    moved.set(Number(numFmtId), id);
  }
  return moved;
}

/** One list of the host's style sheet, and what comes behind it. */
class StyleList {
  private readonly section: XmlElement | undefined;
  private readonly indices = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly prefix: string;
  length = 0;

  constructor(
    bytes: Uint8Array,
    private readonly root: XmlElement,
    private readonly name: string,
  ) {
    this.section = childOf(root, name);
    this.prefix = (this.section ?? root).tag.prefix;
    for (const entry of this.section?.children ?? []) {
      const source = sourceOf(bytes, entry);
      if (!this.indices.has(source)) this.indices.set(source, this.length);
      this.length++;
    }
    if (this.length > 0) return;
    for (const head of HEADS[name] ?? []) this.indexOf(head);
  }

  /** @param own an entry as our writer spells it, without a prefix */
  indexOf(own: string): number {
    const source = withPrefix(own, this.prefix);
    const known = this.indices.get(source);
    if (known !== undefined) return known;
    this.indices.set(source, this.length);
    this.added.push(source);
    return this.length++;
  }

  edits(): readonly Edit[] {
    const text = this.added.join('');
    if (text === '') return [];
    const { section, root, name } = this;
    const count = String(this.length);
    if (!section) {
      const at = placeFor(root, name, STYLES_ORDER);
      const tag = `${root.tag.prefix}${name}`;
      return [{ start: at, end: at, text: `<${tag} count="${count}">${text}</${tag}>` }];
    }
    const open = tagWith(section.tag, { count });
    if (section.tag.isSelfClosed) {
      return [{ start: section.start, end: section.end, text: `${open}${text}</${section.tag.name}>` }];
    }
    return [
      { start: section.start, end: section.openEnd, text: open },
      { start: section.closeStart, end: section.closeStart, text },
    ];
  }
}

/** Our elements, which have no prefix, in the words of a style sheet that has one. */
function withPrefix(source: string, prefix: string): string {
  return prefix === '' ? source : source.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
