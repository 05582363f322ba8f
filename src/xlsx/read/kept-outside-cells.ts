/** What a file keeps of the product outside of cells: its custom XML parts and its hidden names. */

import { answersPart, NOTES_NAME, NOTES_NAMESPACE } from '../../core/layout/note-names';
import { FileRefusedError } from '../../core/findings/file-refusals';
import type { KeptOutsideCells } from '../../core/sheet/grid';
import type { Package, Relationship } from './package';
import { namespacesOf } from './xml-namespaces';

/** A defined name as the workbook's part has it. */
export interface NameEntry {
  readonly name: string;
  /** Index of the sheet that it belongs to. */
  readonly sheet: number | undefined;
  /** What it stands for, without «=». */
  source: string;
}

/** @param sheets names of all sheets, in the order of the workbook's part */
export function readKept(
  pack: Package,
  related: ReadonlyMap<string, Relationship>,
  entries: readonly NameEntry[],
  sheets: readonly string[],
): KeptOutsideCells | undefined {
  const parts = [...related.values()].flatMap(({ type, target }) =>
    type === 'customXml' && pack.has(target) ? notesIn(pack, target) : [],
  );
  const names = entries.flatMap(({ name, sheet, source }) =>
    name.toLowerCase() === NOTES_NAME || answersPart(name) !== undefined
      ? [{ name, sheet: sheet === undefined ? undefined : sheets[sheet], formula: `=${source}` }]
      : [],
  );
  return parts.length + names.length === 0 ? undefined : { parts, names };
}

/**
 * The text of a part of ours; other programs keep theirs beside it, which are none of ours whatever
 * state they are in.
 */
function notesIn(pack: Package, part: string): string[] {
  try {
    const xml = pack.xml(part);
    let text = '';
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token === 'open' && xml.depth === 1) {
        const isOurs = xml.name === 'notes' && namespacesOf(xml).has(NOTES_NAMESPACE);
        if (!isOurs) return [];
      } else if (token === 'text') text += xml.text();
    }
    return [text];
  } catch (fault) {
    // No figure stands there: a damaged part is no reason to refuse the workbook.
    if (fault instanceof FileRefusedError) return [];
    throw fault;
  }
}
