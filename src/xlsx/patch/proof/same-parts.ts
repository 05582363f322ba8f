/**
 * Whether the parts that every change touches (workbook, formats, kinds, relationships) kept all
 * that they said.
 */

import type { PackageView } from './package-view';
import type { XmlElement } from '../xml-tree';

/** An element of a part and its text, so that two can be compared. */
interface Said {
  readonly element: XmlElement;
  readonly source: string;
}

/**
 * What may come, go or change among the children of a root; all else has to be there as it was, in
 * its order.
 */
export interface AllowedInPart {
  /** Whether a child that is not there any more, as it was, was meant to go or to be another. */
  readonly mayGo: (child: XmlElement) => boolean;
  readonly mayCome: (child: XmlElement) => boolean;
}

const NOTHING: AllowedInPart = { mayGo: () => false, mayCome: () => false };

class Sources {
  private readonly decoder = new TextDecoder();
  readonly root: XmlElement;
  private readonly bytes: Uint8Array;

  constructor(view: PackageView, part: string) {
    this.bytes = view.part(part);
    this.root = view.xml(part);
  }

  of(element: XmlElement): Said {
    return { element, source: this.decoder.decode(this.bytes.subarray(element.start, element.end)) };
  }

  /** What stands in the opening tag. */
  head({ start, openEnd, tag }: XmlElement): string {
    const open = this.decoder.decode(this.bytes.subarray(start, openEnd));
    return tag.isSelfClosed ? `${open.slice(0, -2)}>` : open;
  }
}

/** The first child of the part's root that is not as it should be; undefined when all are. */
export function firstLostChild(
  before: PackageView,
  after: PackageView,
  part: string,
  allowed: AllowedInPart,
): string | undefined {
  const [old, now] = [new Sources(before, part), new Sources(after, part)];
  if (old.head(old.root) !== now.head(now.root)) return old.root.name;
  return firstLost(
    old.root.children.map((child) => old.of(child)),
    now.root.children.map((child) => now.of(child)),
    allowed,
  );
}

/**
 * The first format, or list of formats, that is not where it was; new ones may stand behind those
 * of their list.
 */
export function firstLostFormat(before: PackageView, after: PackageView, part: string): string | undefined {
  const [old, now] = [new Sources(before, part), new Sources(after, part)];
  if (old.head(old.root) !== now.head(now.root)) return old.root.name;
  const isList = ({ name, namespace }: XmlElement): boolean =>
    namespace === old.root.namespace && GROWING.has(name);
  const whole = firstLost(
    old.root.children.filter((child) => !isList(child)).map((child) => old.of(child)),
    now.root.children.filter((child) => !isList(child)).map((child) => now.of(child)),
    NOTHING,
  );
  if (whole !== undefined) return whole;
  for (const list of old.root.children.filter(isList)) {
    const grown = now.root.children.find((one) => isList(one) && one.name === list.name);
    const kept = grown?.children.slice(0, list.children.length).map((one) => now.of(one).source);
    const was = list.children.map((one) => old.of(one).source);
    if (!kept || was.some((source, i) => source !== kept[i])) return list.name;
  }
  return undefined;
}

/** Lists of formats that new ones may be put behind. */
const GROWING: ReadonlySet<string> = new Set([
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'dxfs',
]);

/** A workbook's own part: what Excel keeps of sheets, names and settings. */
export interface AllowedInWorkbook {
  /** Names, as given, of sheets that are replaced: they may be shown or hidden otherwise. */
  readonly replaced: ReadonlySet<string>;
  /** How many sheets come behind the others. */
  readonly added: number;
  readonly mayNameGo: (name: XmlElement) => boolean;
}

export function firstLostInWorkbook(
  before: PackageView,
  after: PackageView,
  part: string,
  { replaced, added, mayNameGo }: AllowedInWorkbook,
): string | undefined {
  const [old, now] = [new Sources(before, part), new Sources(after, part)];
  const isOwn = ({ namespace }: XmlElement): boolean => namespace === old.root.namespace;
  const listOf = ({ root }: Sources, name: string): readonly XmlElement[] =>
    root.children.find((child) => isOwn(child) && child.name === name)?.children ?? [];
  const outside = firstLostChild(before, after, part, {
    mayGo: (child) => isOwn(child) && CHANGED_IN_WORKBOOK.has(child.name),
    mayCome: (child) => isOwn(child) && CHANGED_IN_WORKBOOK.has(child.name),
  });
  if (outside !== undefined) return outside;
  const [wereSheets, areSheets] = [listOf(old, 'sheets'), listOf(now, 'sheets')];
  const sheet = wereSheets.find((was, i) => {
    const is = areSheets[i];
    if (is === undefined) return true;
    const mayShow = replaced.has(was.attributes['name'] ?? '');
    return !(mayShow ? sheetFacts(was) === sheetFacts(is) : old.of(was).source === now.of(is).source);
  });
  if (sheet) return sheet.attributes['name'] ?? 'sheet';
  if (areSheets.length !== wereSheets.length + added) return 'sheets';
  const repeated = firstRepeated(areSheets) ?? firstRepeatedName(listOf(now, 'definedNames'));
  const wasRepeated = firstRepeated(wereSheets) ?? firstRepeatedName(listOf(old, 'definedNames'));
  if (repeated !== undefined && wasRepeated === undefined) return repeated;
  return firstLost(
    listOf(old, 'definedNames').map((one) => old.of(one)),
    listOf(now, 'definedNames').map((one) => now.of(one)),
    { mayGo: mayNameGo, mayCome: () => true },
  );
}

const CHANGED_IN_WORKBOOK: ReadonlySet<string> = new Set(['sheets', 'definedNames', 'calcPr']);

/** All attributes but whether it is shown. */
function sheetFacts({ tag }: XmlElement): string {
  const facts = tag.attributes.filter(({ qualifiedName }) => qualifiedName !== 'state');
  return facts.map(({ qualifiedName, value }) => `${qualifiedName}=${value}`).join(' ');
}

/** Two sheets of one name or number are what Excel repairs. */
function firstRepeated(sheets: readonly XmlElement[]): string | undefined {
  for (const key of ['name', 'sheetId']) {
    const seen = new Set<string>();
    for (const { attributes } of sheets) {
      const value = (attributes[key] ?? '').normalize('NFC').toLowerCase();
      if (seen.has(value)) return attributes['name'];
      seen.add(value);
    }
  }
  return undefined;
}

function firstRepeatedName(names: readonly XmlElement[]): string | undefined {
  const seen = new Set<string>();
  for (const { attributes } of names) {
    const { name = '', localSheetId = '' } = attributes;
    const key = `${localSheetId} ${name.toLowerCase()}`;
    if (seen.has(key)) return name;
    seen.add(key);
  }
  return undefined;
}

/** Goes through both in order; what is in one only has to be allowed to. */
function firstLost(
  old: readonly Said[],
  now: readonly Said[],
  { mayGo, mayCome }: AllowedInPart,
): string | undefined {
  const left = now.map(({ source }) => source);
  let at = 0;
  for (const { element, source } of old) {
    const found = left.indexOf(source, at);
    if (found < 0) {
      if (!mayGo(element)) return nameOf(element);
      continue;
    }
    const between = now.slice(at, found).find((one) => !mayCome(one.element));
    if (between) return nameOf(between.element);
    at = found + 1;
  }
  const behind = now.slice(at).find((one) => !mayCome(one.element));
  return behind && nameOf(behind.element);
}

function nameOf({ name, attributes }: XmlElement): string {
  return attributes['name'] ?? attributes['PartName'] ?? attributes['Target'] ?? name;
}
