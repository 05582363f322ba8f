/** Bytes of an .xlsx or .xlsm file → Workbook, whole, or the reason why it cannot be trusted. */

import { refused } from '../../core/findings/file-refusals';
import type { Grid, SheetVisibility, Workbook } from '../../core/sheet/grid';
import { readKept, type NameEntry } from './kept-outside-cells';
import { attributesOf, Package, type Relationship } from './package';
import { refuseOtherPackages } from './other-packages';
import { rootRelationships, unlessMalformed, workbookByType } from './package-root';
import { readSheet } from './read-sheet';
import { NO_SHARED_STRINGS, readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { portableCodec, type ZipCodec } from './unpack';
import { namespacesOf } from './xml-namespaces';
import type { XmlReader } from './xml-reader';

/** The vocabulary of attributes that name a relationship, in the standard's transitional and strict form. */
const RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
}

/**
 * Unpacks only the parts that it needs, checks each one's checksum and well-formedness, and reads every cell.
 * @throws FileRefusedError when anything in these parts is missing, damaged, too large, or not what it says
 */
export function readXlsx(bytes: Uint8Array, codec: ZipCodec = portableCodec): Workbook {
  const pack = new Package(bytes, codec);
  const workbookPart = findWorkbook(pack);
  const { sheets, date1904, names } = readWorkbookPart(pack, workbookPart);
  const related = pack.relationships(workbookPart);
  const partOf = (type: string): string | undefined =>
    [...related.values()].find((one) => one.type === type)?.target;
  const stylesPart = partOf('styles');
  const stringsPart = partOf('sharedStrings');
  const styles = stylesPart === undefined ? [] : readStyles(pack.xml(stylesPart));
  // Without its part, a cell that points at a shared text is refused; a workbook may do without such cells.
  const hasStrings = stringsPart !== undefined && pack.has(stringsPart);
  const strings = hasStrings ? readSharedStrings(pack.xml(stringsPart)) : NO_SHARED_STRINGS;
  const grids: Grid[] = [];
  const read = new Set<string>();
  let cellsBefore = 0;
  for (const { name, visibility, relationship } of sheets) {
    // A module of Visual Basic as Excel 95 had them keeps its tab and has no part.
    if (relationship === '') continue;
    const part = related.get(relationship);
    if (!part) throw refused('FIL017', { part: name });
    // Two sheets of one part would count its figures twice.
    if (read.has(part.target.toLowerCase())) throw refused('FIL012', { part: workbookPart });
    read.add(part.target.toLowerCase());
    if (!isWorksheet(part)) continue;
    const grid = readSheet(pack.xml(part.target), { name, visibility, styles, strings, cellsBefore });
    cellsBefore += grid.cellCount;
    grids.push(grid);
  }
  const kept = readKept(
    pack,
    related,
    names,
    sheets.map(({ name }) => name),
  );
  return { sheets: grids, modified: readModified(pack), date1904, ...(kept && { kept }) };
}

/** Chart and dialogue sheets hold no cells. */
export function isWorksheet({ type }: Relationship): boolean {
  return type !== 'chartsheet' && type !== 'dialogsheet';
}

/** The workbook's own part. @throws FileRefusedError FIL014–FIL017 when the package is something else */
export function findWorkbook(pack: Package): string {
  refuseOtherPackages(pack);
  const related = [...rootRelationships(pack).values()].find(({ type }) => type === 'officeDocument')?.target;
  const main = related !== undefined && pack.has(related) ? related : (workbookByType(pack) ?? related);
  if (main === undefined) throw refused('FIL014', {});
  if (main.toLowerCase().endsWith('.bin')) throw refused('FIL015', {});
  if (!pack.has(main)) throw refused('FIL017', { part: main });
  return main;
}

function readWorkbookPart(
  pack: Package,
  part: string,
): { sheets: SheetEntry[]; date1904: boolean; names: NameEntry[] } {
  const xml = pack.xml(part);
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let name: NameEntry | undefined;
  let date1904 = false;
  let idPrefixes: readonly string[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'text') {
      if (name) name.source += xml.text();
      continue;
    }
    name = undefined;
    if (token !== 'open') continue;
    if (xml.depth === 1) {
      if (xml.name !== 'workbook') throw refused('FIL014', {});
      idPrefixes = relationshipPrefixes(xml);
    }
    if (xml.name === 'workbookPr' && xml.depth === 2) {
      date1904 = /^(?:1|true)$/.test(xml.attribute('date1904') ?? '');
    } else if (xml.name === 'sheet' && xml.depth === 3) {
      sheets.push(readSheetEntry(xml, idPrefixes));
    } else if (xml.name === 'definedName' && xml.depth === 3) {
      const { name: said = '', localSheetId } = attributesOf(xml);
      name = { name: said, sheet: localSheetId === undefined ? undefined : Number(localSheetId), source: '' };
      names.push(name);
    }
  }
  // Every workbook has a sheet: one without has lost them.
  if (sheets.length === 0) throw xml.malformed();
  return { sheets, date1904, names };
}

/** Its part is named by an attribute of the relationships' vocabulary; other vocabularies have ids of their own. */
function readSheetEntry(xml: XmlReader, idPrefixes: readonly string[]): SheetEntry {
  let name = '';
  let visibility: SheetVisibility = 'visible';
  const ids = new Map<string, string>();
  const prefixes = [...idPrefixes];
  while (xml.nextAttribute()) {
    const value = xml.attributeValue();
    const prefix = xml.attributePrefix();
    if (prefix === 'xmlns' && RELATIONSHIPS.includes(value)) prefixes.push(xml.attributeName);
    else if (xml.attributeName === 'id' && prefix !== '') ids.set(prefix, value);
    else if (prefix !== '') continue;
    else if (xml.attributeName === 'name') name = value;
    else if (xml.attributeName === 'state' && (value === 'hidden' || value === 'veryHidden'))
      visibility = value;
  }
  const declared = [...ids].find(([prefix]) => prefixes.includes(prefix));
  // A prefix that nobody declared is no sound XML; where it is the only one, there is no doubt what it means.
  const relationship = (declared ?? (ids.size === 1 ? [...ids][0] : undefined))?.[1];
  if (relationship === undefined) throw xml.malformed();
  return { name, visibility, relationship };
}

function relationshipPrefixes(xml: XmlReader): readonly string[] {
  const declared = namespacesOf(xml);
  return RELATIONSHIPS.flatMap((namespace) => declared.get(namespace) ?? []);
}

/** When the workbook says it was last saved; other parts' dates mean other things. */
function readModified(pack: Package): string | undefined {
  const part = [...rootRelationships(pack).values()].find(({ type }) => type === 'core-properties')?.target;
  if (part === undefined || !pack.has(part)) return undefined;
  return unlessMalformed(() => readModifiedIn(pack.xml(part)), undefined);
}

function readModifiedIn(xml: XmlReader): string | undefined {
  let modified = '';
  let isModified = false;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'open') isModified = xml.name === 'modified';
    else if (token === 'close') isModified = false;
    else if (isModified) modified += xml.text();
  }
  // The standard asks for a time zone; without one the answer must not depend on this computer's.
  const isZoneless = /T[\d:.]+$/.test(modified.trim());
  const time = Date.parse(modified.trim() + (isZoneless ? 'Z' : ''));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
