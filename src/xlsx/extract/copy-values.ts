/**
 * A new workbook with the values of some sheets of another one: nothing in it calculates or leads
 * outside.
 */

import { zipSync } from 'fflate';
import { cannotPatch } from '../../core/findings/patch-refusals';
import { quoteSheetName } from '../../core/sheet/address';
import type { Edition } from '../patch/namespaces';
import { OpenedWorkbook, type SheetEntry } from '../patch/opened-workbook';
import { stringSources } from '../patch/transplant-sheet';
import { escapeXml } from '../patch/xml-source';
import { childOf, parseXml, sourceInside, type XmlElement } from '../patch/xml-tree';
import { readXlsx } from '../read/read-xlsx';
import { resolveEntities } from '../read/xml-entities';
import { portableCodec, type ZipCodec } from '../read/unpack';
import { PRODUCT_NAME } from '../write/product-name';
import { valuesSheet } from './values-sheet';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CORE_PROPERTIES = `${RELATIONSHIPS}/metadata/core-properties`;
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/**
 * A zip entry must carry a time; this is the zip format's first day, read as local time and so the
 * same anywhere.
 */
const ZIP_TIME = new Date(1980, 0, 1, 12);

/**
 * The sheets of these names, in the workbook's order, with formats, widths, heights, merged cells
 * and print settings as they are. A formula stays only where it has no value yet and reads nothing
 * but the copy. When no copied sheet is visible, the first one becomes so: a workbook needs one.
 * Equal input gives equal bytes.
 * @throws PatchRefusedError noSuchSheet, sheetWithoutCells, valueUnknown, notXlsx, signed;
 *   FileRefusedError when the file is damaged, encrypted or no workbook
 */
export function copyValues(
  bytes: Uint8Array,
  names: readonly string[],
  codec: ZipCodec = portableCodec,
): Uint8Array {
  const workbook = new OpenedWorkbook(bytes, codec);
  for (const name of names) workbook.sheetPart(name);
  const wanted = new Set(names);
  const entries = workbook.sheets.filter(({ name }) => wanted.has(name));
  if (entries.length === 0) throw cannotPatch('noSuchSheet', { sheet: '' });
  const strings = sharedStrings(workbook);
  const copied = new Set(entries.map(({ name }) => name.toLowerCase()));
  const grids = new Map(readXlsx(bytes, codec).sheets.map((grid) => [grid.name, grid]));
  const sheets = entries.map(({ name, part = '' }) =>
    valuesSheet({ bytes: workbook.package.part(part), part, name, grid: grids.get(name), strings, copied }),
  );
  const kept = keptParts(workbook);
  const { edition } = workbook;
  const parts: Record<string, Uint8Array | string> = {
    '[Content_Types].xml': contentTypes(sheets.length, kept),
    '_rels/.rels': relationships([
      { type: `${edition.relationships}/officeDocument`, target: 'xl/workbook.xml' },
      { type: CORE_PROPERTIES, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': coreProperties(modifiedOf(workbook)),
    'xl/workbook.xml': workbookPart(
      workbook,
      entries,
      edition,
      sheets.some(({ hasFormulas }) => hasFormulas),
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => ({
        type: `${edition.relationships}/worksheet`,
        target: `worksheets/sheet${String(i + 1)}.xml`,
      })),
      ...kept.map(({ kind, target }) => ({ type: `${edition.relationships}/${kind}`, target })),
    ]),
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${String(i + 1)}.xml`] = sheet.bytes;
  });
  for (const { target, content } of kept) parts[`xl/${target}`] = content;
  const encoder = new TextEncoder();
  const packed = Object.entries(parts).map(
    ([name, content]) => [name, typeof content === 'string' ? encoder.encode(content) : content] as const,
  );
  return zipSync(Object.fromEntries(packed), { level: 6, mtime: ZIP_TIME });
}

/**
 * Texts of sheets that are not copied must not travel along: each text goes into its cell, and the
 * list stays behind.
 */
function sharedStrings(workbook: OpenedWorkbook): { sources: readonly string[]; prefix: string } {
  const part = targetOf(workbook, 'sharedStrings');
  if (part === undefined) return { sources: [], prefix: '' };
  const bytes = workbook.package.part(part);
  return { sources: stringSources(bytes), prefix: parseXml(bytes, part).tag.prefix };
}

interface KeptPart {
  readonly kind: string;
  readonly target: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** Formats, and the theme that their colours come from unless it has pictures of its own. */
function keptParts(workbook: OpenedWorkbook): readonly KeptPart[] {
  const { package: pack } = workbook;
  const kept: KeptPart[] = [];
  const styles = targetOf(workbook, 'styles');
  if (styles !== undefined) {
    const content = pack.part(styles);
    kept.push({ kind: 'styles', target: 'styles.xml', contentType: `${SPREADSHEET}.styles+xml`, content });
  }
  const theme = targetOf(workbook, 'theme');
  if (theme !== undefined && pack.relationships(theme).length === 0) {
    const contentType = 'application/vnd.openxmlformats-officedocument.theme+xml';
    kept.push({ kind: 'theme', target: 'theme/theme1.xml', contentType, content: pack.part(theme) });
  }
  return kept;
}

function targetOf({ package: pack, part }: OpenedWorkbook, kind: string): string | undefined {
  const target = pack.relationships(part).find((one) => one.kind === kind)?.target;
  return target !== undefined && pack.has(target) ? target : undefined;
}

function contentTypes(sheets: number, kept: readonly KeptPart[]): string {
  const parts = [
    ['xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, i) => [
      `xl/worksheets/sheet${String(i + 1)}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
    ...kept.map(({ target, contentType }) => [`xl/${target}`, contentType]),
  ];
  const overrides = parts.map(
    ([name = '', type = '']) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="${TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationships(list: readonly { readonly type: string; readonly target: string }[]): string {
  const items = list.map(
    ({ type, target }, i) => `<Relationship Id="rId${String(i + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

function workbookPart(
  workbook: OpenedWorkbook,
  entries: readonly SheetEntry[],
  edition: Edition,
  hasFormulas: boolean,
): string {
  const states = entries.map(({ element }) => element.attributes['state'] ?? 'visible');
  const firstVisible = states.indexOf('visible');
  if (firstVisible < 0) states[0] = 'visible';
  const sheets = entries.map(({ name }, i) => {
    const state = states[i] === 'visible' ? '' : ` state="${states[i] ?? ''}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${String(i + 1)}"${state} r:id="rId${String(i + 1)}"/>`;
  });
  const is1904 = /^(?:1|true)$/.test(childOf(workbook.root, 'workbookPr')?.attributes['date1904'] ?? '');
  const names = printNames(workbook, entries);
  return (
    `${DECLARATION}<workbook xmlns="${edition.main}" xmlns:r="${edition.relationships}">` +
    (is1904 ? '<workbookPr date1904="1"/>' : '') +
    `<bookViews><workbookView activeTab="${String(Math.max(0, firstVisible))}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    (names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '') +
    (hasFormulas ? '<calcPr fullCalcOnLoad="1"/>' : '') +
    '</workbook>'
  );
}

/**
 * Names that Excel keeps for a sheet (print area, repeated rows, filter), as far as they point into
 * that sheet.
 */
function printNames(workbook: OpenedWorkbook, entries: readonly SheetEntry[]): string[] {
  const bytes = workbook.package.part(workbook.part);
  const all = childOf(workbook.root, 'definedNames')?.children ?? [];
  return entries.flatMap(({ name: sheet, index }, i) => {
    const own = all.filter(({ attributes }) => attributes['localSheetId'] === String(index));
    return own.flatMap((element) => printName(element, sourceInside(bytes, element), sheet, i));
  });
}

function printName({ attributes }: XmlElement, source: string, sheet: string, index: number): string[] {
  const { name = '', hidden } = attributes;
  const refersTo = resolveEntities(source) ?? '';
  const starts = [`${quoteSheetName(sheet)}!`, `${sheet}!`];
  const isOwn = refersTo.split(',').every((one) => starts.some((start) => one.startsWith(start)));
  if (!name.startsWith('_xlnm.') || !isOwn) return [];
  const isHidden = hidden === '1' || hidden === 'true' ? ' hidden="1"' : '';
  return [`<definedName name="${name}" localSheetId="${String(index)}"${isHidden}>${source}</definedName>`];
}

/** When the workbook was last saved: of two copies the one of the newer workbook is the newer. */
function modifiedOf({ package: pack }: OpenedWorkbook): string | undefined {
  const part = pack.relationships('').find(({ kind }) => kind === 'core-properties')?.target;
  if (part === undefined || !pack.has(part)) return undefined;
  const bytes = pack.part(part);
  const element = parseXml(bytes, part).children.find(({ name }) => name === 'modified');
  return element && sourceInside(bytes, element).trim();
}

function coreProperties(modified: string | undefined): string {
  const date =
    modified === undefined
      ? ''
      : `<dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified>`;
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${PRODUCT_NAME}</dc:creator>${date}</cp:coreProperties>`
  );
}
