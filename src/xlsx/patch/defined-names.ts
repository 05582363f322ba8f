/**
 * Defined names of a workbook when sheets are added to it: print areas, print titles, filters, and
 * names of ours.
 */

import { answersPart } from '../../core/layout/note-names';
import { cannotPatch } from '../../core/findings/patch-refusals';
import { quoteSheetName } from '../../core/sheet/address';
import { resolveEntities } from '../read/xml-entities';
import { type OpenedWorkbook, WORKBOOK_ORDER } from './opened-workbook';
import type { Edit } from './xml-source';
import { appendTo, childOf, placeFor, removal, sourceInside, type XmlElement } from './xml-tree';

export interface NewName {
  readonly name: string;
  /**
   * Index of the sheet that it belongs to in the workbook it comes into; undefined for the whole
   * workbook.
   */
  readonly sheet: number | undefined;
  readonly isHidden: boolean;
  /** What it refers to, markup escaped. */
  readonly source: string;
}

/**
 * Names that Excel keeps for a replaced sheet go with it, and so do names of ours that point into
 * one.
 * @param replaced index → name of the sheets that are replaced
 * @param areAnswersNew the answers that sheets carried leave: the new names are all that there are
 * @throws PatchRefusedError definedNameTaken
 */
export function replaceNames(
  workbook: OpenedWorkbook,
  names: readonly NewName[],
  replaced: ReadonlyMap<number, string>,
  areAnswersNew: boolean,
): void {
  const bytes = workbook.package.part(workbook.part);
  const { root } = workbook;
  const section = childOf(root, 'definedNames');
  const edits: Edit[] = [];
  for (const old of section?.children ?? []) {
    const { name = '', localSheetId } = old.attributes;
    const isAnswer = localSheetId !== undefined && answersPart(name) !== undefined;
    if (isAnswer ? areAnswersNew : leaves(old, bytes, names, replaced)) edits.push(removal(old));
  }
  const prefix = (section ?? root).tag.prefix;
  const text = names.map((one) => nameSource(one, prefix)).join('');
  if (section) {
    const isEmpty = text === '' && edits.length === section.children.length;
    // A list without names is against the schema, and Excel repairs it.
    workbook.edit(isEmpty ? [removal(section)] : [...edits, appendTo(section, text)]);
  } else if (text !== '') {
    const at = placeFor(root, 'definedNames', WORKBOOK_ORDER);
    const tag = `${root.tag.prefix}definedNames`;
    workbook.edit([{ start: at, end: at, text: `<${tag}>${text}</${tag}>` }]);
  }
}

function leaves(
  old: XmlElement,
  bytes: Uint8Array,
  names: readonly NewName[],
  replaced: ReadonlyMap<number, string>,
): boolean {
  const { name = '', localSheetId } = old.attributes;
  if (localSheetId !== undefined) {
    const isBuiltIn = name.toLowerCase().startsWith('_xlnm.');
    return isBuiltIn && replaced.has(Number(localSheetId));
  }
  const isWanted = names.some(
    (one) => one.sheet === undefined && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (!isWanted) return false;
  const refersTo = resolveEntities(sourceInside(bytes, old)) ?? '';
  const isOurs = [...replaced.values()].some((sheet) => refersTo.startsWith(`${quoteSheetName(sheet)}!`));
  if (!isOurs) throw cannotPatch('definedNameTaken', { name });
  return true;
}

function nameSource({ name, sheet, isHidden, source }: NewName, prefix: string): string {
  const scope = sheet === undefined ? '' : ` localSheetId="${String(sheet)}"`;
  const hidden = isHidden ? ' hidden="1"' : '';
  return `<${prefix}definedName name="${name}"${scope}${hidden}>${source}</${prefix}definedName>`;
}
