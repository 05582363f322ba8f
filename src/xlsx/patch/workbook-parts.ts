/** Finds and changes what stands around the sheets: the workbook part, its relationships, content types, names. */

import type { PackageParts } from './package-parts';
import { attribute, escapeXml, findElement, findTag, spliced, tags, unescapeXml } from './xml-text';

const OFFICE_DOCUMENT = /\/officeDocument$/;
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly part: string;
}

/** Undefined when the package is of a kind that is read but not changed: Strict Open XML, or not UTF-8. */
export function findWorkbook(parts: PackageParts): string | undefined {
  if (!parts.isUtf8('_rels/.rels') || !parts.isUtf8('[Content_Types].xml')) return undefined;
  const found = relationships(parts.text('_rels/.rels'), '').find(({ type }) => OFFICE_DOCUMENT.test(type));
  if (found?.type !== `${TRANSITIONAL}/officeDocument` || !parts.isUtf8(found.target)) return undefined;
  return parts.text(found.target).includes(SPREADSHEET) ? found.target : undefined;
}

export function relationshipsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

export interface FoundRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** @param folder of the part that they belong to, with its "/" */
export function relationships(xml: string, folder: string): FoundRelationship[] {
  return [...tags(xml, ['Relationship'])]
    .filter(({ is, attributes }) => is !== 'close' && attribute(attributes, 'TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attribute(attributes, 'Id') ?? '',
      type: attribute(attributes, 'Type') ?? '',
      target: resolved(folder, unescapeXml(attribute(attributes, 'Target') ?? '')),
    }));
}

export function sheetsOf(parts: PackageParts, workbook: string): SheetEntry[] {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const found = relationships(parts.text(relationshipsPart(workbook)), folder);
  return [...tags(parts.text(workbook), ['sheet'])]
    .filter(({ is }) => is !== 'close')
    .map(({ attributes }) => {
      const id = attribute(attributes, '[\\w.-]+:id') ?? '';
      const name = unescapeXml(attribute(attributes, 'name') ?? '');
      return { name, relationship: id, part: found.find((one) => one.id === id)?.target ?? '' };
    });
}

/** Excel works everything out again when it opens the file; the list of how it did so before is no longer true. */
export function recalculateOnLoad(parts: PackageParts, workbook: string): void {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const chain = relationships(parts.text(relationshipsPart(workbook)), folder).find(({ type }) =>
    type.endsWith('/calcChain'),
  );
  if (chain) {
    parts.delete(chain.target);
    removeTag(
      parts,
      relationshipsPart(workbook),
      'Relationship',
      (attributes) => attribute(attributes, 'Id') === chain.id,
    );
    removeTag(parts, '[Content_Types].xml', 'Override', (attributes) => {
      return attribute(attributes, 'PartName')?.toLowerCase() === `/${chain.target.toLowerCase()}`;
    });
  }
  const xml = parts.text(workbook);
  const calculation = findTag(xml, 'calcPr');
  if (!calculation) {
    parts.set(
      workbook,
      insertAfter(xml, BEFORE_CALCULATION, (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`),
    );
    return;
  }
  const { start, end, prefix, is } = calculation;
  const attributes = calculation.attributes.replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const text = `<${prefix}calcPr${attributes} fullCalcOnLoad="1"${is === 'empty' ? '/' : ''}>`;
  parts.set(workbook, spliced(xml, [{ start, end, text }]));
}

/** What may stand before each element that has to be added, nearest first (CT_Workbook is a sequence). */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];
const BEFORE_CALCULATION = ['definedNames', ...BEFORE_NAMES];

export interface LocalName {
  readonly name: string;
  readonly sheet: number;
  readonly refersTo: string;
  readonly isHidden: boolean;
}

/** Takes away the built-in names of these sheets (print areas and the like) and writes others. Sheets count from 0. */
export function replaceLocalNames(
  parts: PackageParts,
  workbook: string,
  sheets: ReadonlySet<number>,
  names: readonly LocalName[],
): void {
  removeElement(parts, workbook, 'definedName', (attributes) => {
    return sheets.has(Number(attribute(attributes, 'localSheetId') ?? -1));
  });
  if (names.length === 0) return;
  const xml = parts.text(workbook);
  const found = findElement(xml, 'definedNames');
  const inner = (prefix: string): string =>
    names
      .map(({ name, sheet, refersTo, isHidden }) => {
        const hidden = isHidden ? ' hidden="1"' : '';
        return `<${prefix}definedName name="${name}" localSheetId="${String(sheet)}"${hidden}>${escapeXml(refersTo)}</${prefix}definedName>`;
      })
      .join('');
  if (found && found.open.is === 'open') {
    parts.set(
      workbook,
      spliced(xml, [{ start: found.innerEnd, end: found.innerEnd, text: inner(found.open.prefix) }]),
    );
    return;
  }
  const whole = (prefix: string): string => `<${prefix}definedNames>${inner(prefix)}</${prefix}definedNames>`;
  if (found) {
    const { start, end, prefix } = found.open;
    parts.set(workbook, spliced(xml, [{ start, end, text: whole(prefix) }]));
  } else parts.set(workbook, insertAfter(xml, BEFORE_NAMES, whole));
}

/** Names a new sheet in the workbook, its relationships and the content types. @returns its position, from 0 */
export function addSheetEntry(
  parts: PackageParts,
  workbook: string,
  sheet: { readonly name: string; readonly part: string; readonly state: string | undefined },
): number {
  const relsPart = relationshipsPart(workbook);
  const rels = parts.text(relsPart);
  const used = new Set(
    [...tags(rels, ['Relationship'])].map(({ attributes }) => attribute(attributes, 'Id')),
  );
  let number = used.size + 1;
  while (used.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  parts.set(
    relsPart,
    appendInside(rels, 'Relationships', (prefix) => {
      return `<${prefix}Relationship Id="${id}" Type="${TRANSITIONAL}/worksheet" Target="/${sheet.part}"/>`;
    }),
  );
  parts.set(
    '[Content_Types].xml',
    appendInside(parts.text('[Content_Types].xml'), 'Types', (prefix) => {
      return `<${prefix}Override PartName="/${sheet.part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`;
    }),
  );
  const xml = parts.text(workbook);
  const entries = [...tags(xml, ['sheet'])].filter(({ is }) => is !== 'close');
  const sheetId =
    1 + Math.max(0, ...entries.map(({ attributes }) => Number(attribute(attributes, 'sheetId') ?? 0)));
  const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
  parts.set(
    workbook,
    // Said on the element itself, whatever the workbook calls this namespace.
    appendInside(xml, 'sheets', (prefix) => {
      return `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${String(sheetId)}"${state} xmlns:rel="${TRANSITIONAL}" rel:id="${id}"/>`;
    }),
  );
  return entries.length;
}

function appendInside(xml: string, name: string, text: (prefix: string) => string): string {
  const found = findElement(xml, name);
  if (!found) throw new RangeError(`no element ${name}`);
  const { open, innerEnd } = found;
  if (open.is === 'open') return spliced(xml, [{ start: innerEnd, end: innerEnd, text: text(open.prefix) }]);
  const whole = `<${open.prefix}${name}${open.attributes}>${text(open.prefix)}</${open.prefix}${name}>`;
  return spliced(xml, [{ start: open.start, end: open.end, text: whole }]);
}

function insertAfter(xml: string, names: readonly string[], text: (prefix: string) => string): string {
  for (const name of names) {
    const found = findElement(xml, name);
    if (found) return spliced(xml, [{ start: found.end, end: found.end, text: text(found.open.prefix) }]);
  }
  throw new RangeError(`none of ${names.join(', ')}`);
}

function removeTag(
  parts: PackageParts,
  part: string,
  name: string,
  isWanted: (attributes: string) => boolean,
): void {
  const xml = parts.text(part);
  const splices = [...tags(xml, [name])]
    .filter(({ is, attributes }) => is === 'empty' && isWanted(attributes))
    .map(({ start, end }) => ({ start, end, text: '' }));
  parts.set(part, spliced(xml, splices));
}

function removeElement(
  parts: PackageParts,
  part: string,
  name: string,
  isWanted: (attributes: string) => boolean,
): void {
  const xml = parts.text(part);
  const splices: { start: number; end: number; text: string }[] = [];
  let start: number | undefined;
  for (const tag of tags(xml, [name])) {
    if (tag.is === 'open' && isWanted(tag.attributes)) start = tag.start;
    if (tag.is === 'close' && start !== undefined) {
      splices.push({ start, end: tag.end, text: '' });
      start = undefined;
    }
  }
  const changed = spliced(xml, splices);
  // An empty list of names is not allowed.
  const list = findElement(changed, `${name}s`);
  const isEmpty = list !== undefined && list.inner.trim() === '';
  parts.set(
    part,
    isEmpty ? spliced(changed, [{ start: list.open.start, end: list.end, text: '' }]) : changed,
  );
}

function resolved(folder: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  if (path.startsWith('/')) return path.slice(1);
  const whole: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..') whole.pop();
    else if (part !== '.' && part !== '') whole.push(part);
  }
  return whole.join('/');
}
