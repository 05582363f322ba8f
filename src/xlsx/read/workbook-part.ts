/**
 * What the workbook's own part says: its sheets, its date system, its names, how it is calculated.
 */

import { refused } from '../../core/findings/file-refusals';
import type { SheetVisibility } from '../../core/sheet/grid';
import type { NameEntry } from './kept-outside-cells';
import { attributesOf, type Package } from './package';
import { namespacesOf } from './xml-namespaces';
import type { XmlReader } from './xml-reader';

/**
 * The vocabulary of attributes that name a relationship, in the standard's transitional and strict
 * form.
 */
const RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Id of the relationship that leads to its part; "" for a tab without a part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly names: readonly NameEntry[];
  /** Attributes of calcPr. */
  readonly settings: ReturnType<typeof attributesOf> | undefined;
}

/**
 * @throws FileRefusedError FIL012 when it is not well formed or names no sheet, FIL014 when it is
 * no workbook
 */
export function readWorkbookPart(pack: Package, part: string): WorkbookPart {
  const xml = pack.xml(part);
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let name: NameEntry | undefined;
  let date1904 = false;
  let idPrefixes: readonly string[] = [];
  let settings: WorkbookPart['settings'];
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
    } else if (xml.name === 'workbookPr' && xml.depth === 2) {
      date1904 = /^(?:1|true)$/.test(xml.attribute('date1904') ?? '');
    } else if (xml.name === 'calcPr' && xml.depth === 2) settings = attributesOf(xml);
    else if (xml.name === 'sheet' && xml.depth === 3) sheets.push(readSheetEntry(xml, idPrefixes));
    else if (xml.name === 'definedName' && xml.depth === 3) {
      const { name: said = '', localSheetId } = attributesOf(xml);
      name = { name: said, sheet: localSheetId === undefined ? undefined : Number(localSheetId), source: '' };
      names.push(name);
    }
  }
  // Every workbook has a sheet: one without has lost them.
  if (sheets.length === 0) throw xml.malformed();
  return { sheets, date1904, names, settings };
}

/**
 * Its part is named by an attribute of the relationships' vocabulary; other vocabularies have ids
 * of their own.
 */
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
  // A prefix that nobody declared is no sound XML; where it is the only one, there is no doubt what
  // it means.
  const relationship = (declared ?? (ids.size === 1 ? [...ids][0] : undefined))?.[1];
  if (relationship === undefined) throw xml.malformed();
  return { name, visibility, relationship };
}

function relationshipPrefixes(xml: XmlReader): readonly string[] {
  const declared = namespacesOf(xml);
  return RELATIONSHIPS.flatMap((namespace) => declared.get(namespace) ?? []);
}
