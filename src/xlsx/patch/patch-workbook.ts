/**
 * Bytes of an .xlsx, changed cells and sheets of the product's → new bytes. Nothing else of the file is touched: looks,
 * charts, pictures, macros and other sheets stay as they are.
 */

import { addressOf, parseAddress } from '../../core/sheet/address';
import type { CellChange, SheetCell } from '../../core/sheet/change-workbook';
import type { SheetPlan } from '../../core/sheet/plan';
import { FileRefusedError } from '../../core/rules/file-refusals';
import { sniffFile } from '../read/sniff';
import { writeXlsx } from '../write/write-xlsx';
import { mergeStyles, settleSheet } from './merge-styles';
import { PackageParts } from './package-parts';
import { BoundCellError, patchCells, type PlacedContent } from './patch-cells';
import {
  addSheetEntry,
  findWorkbook,
  recalculateOnLoad,
  relationships,
  relationshipsPart,
  replaceLocalNames,
  sheetsOf,
  type LocalName,
} from './workbook-parts';
import { attribute, findElement, tags, unescapeXml } from './xml-text';

export interface WorkbookPatch {
  readonly changes: readonly CellChange[];
  /** Formulas whose stored value is no longer true; Excel works them out when it opens the file. */
  readonly stale: readonly SheetCell[];
  /** Added, or put in place of the sheets of the same name. */
  readonly sheets: readonly SheetPlan[];
}

export type PatchOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** The cell only changes together with others. */
  | { readonly ok: false; readonly sheet: string; readonly cell: string };

/** Whether the file is of a kind that can be changed: an .xlsx or .xlsm in UTF-8, not Strict Open XML. */
export function canPatch(bytes: Uint8Array): boolean {
  if (sniffFile(bytes) !== 'zip') return false;
  try {
    return findWorkbook(new PackageParts(bytes)) !== undefined;
  } catch (fault) {
    // A part that reading left alone (a picture, say) is damaged: the file can be looked at, not written anew.
    if (fault instanceof FileRefusedError) return false;
    throw fault;
  }
}

/** @throws RangeError for a file that `canPatch` refuses, or for a sheet or cell that is not there */
export async function patchWorkbook(bytes: Uint8Array, patch: WorkbookPatch): Promise<PatchOutcome> {
  const parts = new PackageParts(bytes);
  const workbook = findWorkbook(parts);
  if (workbook === undefined) throw new RangeError('this kind of file is not changed');
  try {
    changeCells(parts, workbook, patch);
  } catch (fault) {
    if (fault instanceof BoundCell) return { ok: false, sheet: fault.sheet, cell: fault.cell };
    throw fault;
  }
  if (patch.sheets.length > 0) await addSheets(parts, workbook, patch.sheets);
  recalculateOnLoad(parts, workbook);
  return { ok: true, bytes: parts.pack() };
}

class BoundCell extends Error {
  constructor(
    readonly sheet: string,
    readonly cell: string,
  ) {
    super(`${sheet}!${cell}`);
  }
}

function changeCells(parts: PackageParts, workbook: string, { changes, stale }: WorkbookPatch): void {
  const bySheet = new Map<string, PlacedContent[]>();
  const place = ({ sheet, cell }: SheetCell, content: PlacedContent['content']): void => {
    const at = parseAddress(cell);
    if (!at) throw new RangeError(`no cell ${sheet}!${cell}`);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { ...at, content }]);
  };
  const changed = new Set(changes.map(({ sheet, cell }) => `${cell}!${sheet}`));
  for (const change of changes) place(change, change.content);
  for (const one of stale) if (!changed.has(`${one.cell}!${one.sheet}`)) place(one, 'noValue');
  const sheets = sheetsOf(parts, workbook);
  for (const [name, contents] of bySheet) {
    const part = sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined || !parts.isUtf8(part))
      throw new RangeError(`no sheet ${name} that can be changed`);
    try {
      parts.set(part, patchCells(parts.text(part), contents));
    } catch (fault) {
      if (fault instanceof BoundCellError) throw new BoundCell(name, addressOf(fault.row, fault.column));
      throw fault;
    }
  }
}

async function addSheets(parts: PackageParts, workbook: string, plans: readonly SheetPlan[]): Promise<void> {
  const added = new PackageParts(await writeXlsx({ title: '', sheets: ensureVisible(plans) }));
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const stylesPart = relationships(parts.text(relationshipsPart(workbook)), folder).find(({ type }) =>
    type.endsWith('/styles'),
  )?.target;
  if (stylesPart === undefined || !parts.isUtf8(stylesPart))
    throw new RangeError('a workbook without styles');
  const { xml, map } = mergeStyles(parts.text(stylesPart), added.text('xl/styles.xml'));
  parts.set(stylesPart, xml);
  const texts = added.has('xl/sharedStrings.xml') ? added.text('xl/sharedStrings.xml') : '';
  const addedSheets = sheetsOf(added, 'xl/workbook.xml');
  const positions = new Map<number, number>();
  for (const plan of plans) {
    const from = addedSheets.findIndex(({ name }) => name === plan.name);
    const entry = addedSheets[from];
    if (!entry) throw new RangeError(`the writer left out ${plan.name}`);
    const sheet = settleSheet(added.text(entry.part), map, texts);
    const there = sheetsOf(parts, workbook);
    const at = there.findIndex(({ name }) => name === plan.name);
    const old = there[at];
    if (old) {
      parts.set(old.part, sheet);
      // The old sheet's drawings and the like belonged to what stood on it.
      if (parts.has(relationshipsPart(old.part))) parts.delete(relationshipsPart(old.part));
      positions.set(from, at);
    } else {
      const part = parts.freeName(`${folder}worksheets/kdclgd`, '.xml');
      parts.set(part, sheet);
      const state =
        plan.visibility === undefined || plan.visibility === 'visible' ? undefined : plan.visibility;
      positions.set(from, addSheetEntry(parts, workbook, { name: plan.name, part, state }));
    }
  }
  replaceLocalNames(parts, workbook, new Set(positions.values()), localNames(added, positions));
}

/** A workbook needs a visible sheet; the one that is added for that is not taken over. */
function ensureVisible(plans: readonly SheetPlan[]): SheetPlan[] {
  const isThere = plans.some(({ visibility = 'visible' }) => visibility === 'visible');
  return isThere ? [...plans] : [...plans, { name: '_', cells: [], columnWidths: [] }];
}

function localNames(added: PackageParts, positions: ReadonlyMap<number, number>): LocalName[] {
  const xml = added.text('xl/workbook.xml');
  const names: LocalName[] = [];
  for (const tag of tags(xml, ['definedName'])) {
    const sheet = positions.get(Number(attribute(tag.attributes, 'localSheetId') ?? -1));
    if (tag.is !== 'open' || sheet === undefined) continue;
    const element = findElement(xml.slice(tag.start), 'definedName');
    names.push({
      name: attribute(tag.attributes, 'name') ?? '',
      sheet,
      refersTo: unescapeXml(element?.inner ?? ''),
      isHidden: attribute(tag.attributes, 'hidden') === '1',
    });
  }
  return names;
}
