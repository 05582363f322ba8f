/**
 * Adds sheets that are laid out by the product to an existing .xlsx file; everything of the user's
 * stays as it was.
 */

import { unzipSync } from 'fflate';
import type { SheetName } from '../../core/layout/note-names';
import { cannotPatch } from '../../core/findings/patch-refusals';
import type { PlannedName, SheetPlan } from '../../core/sheet/plan';
import { folderOf, relationshipsPartOf } from '../read/package';
import { portableCodec } from '../read/unpack';
import { writeXlsx } from '../write/write-xlsx';
import { replaceNames, type NewName } from './defined-names';
import { mergeStyles } from './merge-styles';
import { attributeNamespace, relationshipAttributes, spelling } from './namespaces';
import { OpenedWorkbook, type SheetEntry } from './opened-workbook';
import type { PatchOptions } from './patch-workbook';
import { stringSources, transplantSheet, type NewHome } from './transplant-sheet';
import { escapeXml, tagWith } from './xml-source';
import { appendTo, childOf, parseXml, sourceInside } from './xml-tree';

export interface AddSheetsOptions extends PatchOptions {
  /**
   * Sheets that the product laid out before: one of the same name as a plan is replaced, where it
   * stands.
   */
  readonly replaces: readonly string[];
  /** Names for the whole workbook. */
  readonly names?: readonly PlannedName[];
  /**
   * Hidden names of single sheets, in place of all that the product gave to sheets before; absent
   * leaves those.
   */
  readonly sheetNames?: readonly SheetName[];
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The file with these sheets, all or none; new ones stand behind the others. Doing the same again
 * gives the same bytes. Links may lead to the user's sheets. Excel works out all formulas anew when
 * it opens the file.
 * @throws PatchRefusedError nameTaken, definedNameTaken, structureProtected, signed;
 *   FileRefusedError when the file is damaged, encrypted or no workbook; Error for a plan that
 *   cannot be written (see `writeXlsx`)
 */
export async function addSheets(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  { replaces, names = [], sheetNames, codec = portableCodec }: AddSheetsOptions,
): Promise<Uint8Array> {
  const workbook = new OpenedWorkbook(bytes, codec);
  if (plans.length === 0) return bytes;
  requireOpenStructure(workbook);
  const existing = plans.map((plan) => replacedSheet(workbook.sheets, plan.name, replaces));
  const ours = unzipSync(await writeXlsx({ title: '', sheets: withStandIns(plans), names }));
  const part = (name: string): Uint8Array => {
    const found = ours[name];
    if (!found) throw new Error(`the writer wrote no ${name}`);
    return found;
  };
  const merged = mergeInto(workbook, part('xl/styles.xml'));
  const home: NewHome = {
    ...merged,
    strings: stringSources(ours['xl/sharedStrings.xml']),
    edition: workbook.edition,
  };
  const replaced = new Map<number, string>();
  plans.forEach((plan, i) => {
    const content = transplantSheet(part(`xl/worksheets/sheet${String(i + 1)}.xml`), home);
    const old = existing[i];
    if (old) replaced.set(old.index, old.name);
    if (old) replaceSheet(workbook, old, plan, content);
    else addSheet(workbook, plan, content);
  });
  const ofSheets = (sheetNames ?? []).flatMap((one) => hiddenName(one, workbook.sheets));
  const added = [...namesFrom(part('xl/workbook.xml'), plans, workbook.sheets), ...ofSheets];
  replaceNames(workbook, added, replaced, sheetNames !== undefined);
  workbook.forgetCalculationOrder();
  workbook.calculateOnLoad();
  return workbook.save();
}

/** A lock without a password is against slips; one with a password is somebody's decision. */
function requireOpenStructure(workbook: OpenedWorkbook): void {
  const lock = childOf(workbook.root, 'workbookProtection')?.attributes ?? {};
  const isLocked = /^(?:1|true)$/.test(lock['lockStructure'] ?? '');
  if (isLocked && (lock['workbookPassword'] ?? lock['workbookHashValue']) !== undefined) {
    throw cannotPatch('structureProtected', {});
  }
}

/** Excel takes names that differ in case only for the same. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function replacedSheet(
  sheets: readonly SheetEntry[],
  name: string,
  replaces: readonly string[],
): SheetEntry | undefined {
  const key = nameKey(name);
  const found = sheets.find((sheet) => nameKey(sheet.name) === key);
  if (!found) return undefined;
  const isOurs = replaces.some((one) => nameKey(one) === key) && found.part !== undefined;
  if (!isOurs) throw cannotPatch('nameTaken', { sheet: found.name });
  return found;
}

/**
 * The writer wants a visible sheet, and every sheet that a link leads to: empty ones stand in, and
 * are left behind.
 */
function withStandIns(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const known = new Set(plans.map(({ name }) => name));
  const standIns: SheetPlan[] = [];
  const add = (name: string): void => {
    if (known.has(name)) return;
    known.add(name);
    standIns.push({ name, cells: [], columnWidths: [] });
  };
  for (const { cells } of plans) for (const { link } of cells) if (link) add(link.sheet);
  let name = '0';
  while ([...known].some((one) => nameKey(one) === name)) name += '0';
  add(name);
  return [...plans, ...standIns];
}

function mergeInto(
  workbook: OpenedWorkbook,
  ours: Uint8Array,
): Pick<NewHome, 'cellFormats' | 'differentials'> {
  const { package: pack, edition } = workbook;
  const known = pack.relationships(workbook.part).find(({ kind }) => kind === 'styles')?.target;
  let part = known;
  if (part === undefined || !pack.has(part)) {
    part = freePart(workbook, 'styles', '');
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${edition.main}"/>`;
    pack.add(part, new TextEncoder().encode(empty), `${CONTENT_TYPE}.styles+xml`);
    if (known !== undefined) pack.unrelate(workbook.part, 'styles');
    pack.relate(workbook.part, `${edition.relationships}/styles`, part);
  }
  const { bytes, cellFormats, differentials } = mergeStyles(pack.part(part), part, ours);
  pack.put(part, bytes);
  return { cellFormats, differentials };
}

function replaceSheet(
  workbook: OpenedWorkbook,
  { part = '', element }: SheetEntry,
  { visibility = 'visible' }: SheetPlan,
  content: Uint8Array,
): void {
  const pack = workbook.package;
  pack.put(part, content);
  // Comments, pictures and printer settings of the old sheet go with it.
  pack.removeRelationships(relationshipsPartOf(part));
  const now = element.attributes['state'] ?? 'visible';
  if (now === visibility) return;
  const sheet = workbook.sheets.find((one) => one.part === part)?.element ?? element;
  const open = tagWith(sheet.tag, { state: visibility === 'visible' ? null : visibility });
  const text = sheet.tag.isSelfClosed ? `${open.slice(0, -1)}/>` : open;
  workbook.edit([{ start: sheet.start, end: sheet.openEnd, text }]);
}

function addSheet(
  workbook: OpenedWorkbook,
  { name, visibility = 'visible' }: SheetPlan,
  content: Uint8Array,
): void {
  const { package: pack } = workbook;
  const part = freePart(workbook, 'worksheets/sheet', '1');
  pack.add(part, content, `${CONTENT_TYPE}.worksheet+xml`);
  const id = pack.relate(workbook.part, `${workbook.edition.relationships}/worksheet`, part);
  const { root, sheets } = workbook;
  const list = childOf(root, 'sheets');
  // The reader refuses a workbook without a sheet; the first one shows in which namespace its
  // references are.
  const first = sheets[0]?.element;
  const example = first && relationshipAttributes(first.scope, first.tag).find((one) => one.name === 'id');
  const namespace = example && attributeNamespace(first.scope, example);
  if (!list || namespace === undefined) throw new Error('a workbook without sheets');
  const { qualifiedName, declaration } = spelling(list.scope, namespace, 'id', 'r');
  const ids = sheets.map(({ element }) => Number(element.attributes['sheetId'] ?? '0'));
  const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
  const sheetId = String(Math.max(...ids) + 1);
  const tag = `${list.tag.prefix}sheet`;
  const text = `<${tag}${declaration} name="${escapeXml(name)}" sheetId="${sheetId}"${state} ${qualifiedName}="${id}"/>`;
  workbook.edit([appendTo(list, text)]);
}

function freePart({ package: pack, part }: OpenedWorkbook, name: string, number: string): string {
  const folder = folderOf(part);
  let free = `${folder}${name}${number}.xml`;
  for (let i = 2; pack.has(free); i++) free = `${folder}${name}${String(i)}.xml`;
  return free;
}

/** None for a sheet that is not there. */
function hiddenName({ sheet, name, formula }: SheetName, sheets: readonly SheetEntry[]): readonly NewName[] {
  const found = sheets.find((one) => nameKey(one.name) === nameKey(sheet));
  const source = escapeXml(formula.replace(/^=/, ''));
  return found ? [{ name, sheet: found.index, isHidden: true, source }] : [];
}

/** The names that our workbook has for these sheets, pointing at where they stand now. */
function namesFrom(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  sheets: readonly SheetEntry[],
): readonly NewName[] {
  const list = childOf(parseXml(bytes, 'workbook'), 'definedNames')?.children ?? [];
  return list.map((element) => {
    const { name = '', localSheetId, hidden } = element.attributes;
    const plan = localSheetId === undefined ? undefined : plans[Number(localSheetId)];
    const sheet = plan && sheets.find((one) => nameKey(one.name) === nameKey(plan.name))?.index;
    return {
      name: escapeXml(name),
      sheet,
      isHidden: hidden === '1',
      source: sourceInside(bytes, element),
    };
  });
}
