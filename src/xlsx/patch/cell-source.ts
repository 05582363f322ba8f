/** A cell's new content as XML, in the words of its sheet. */

import type { CellChange } from '../../ports/ports';
import { addressOf } from '../../core/sheet/address';
import { storedText } from '../write/stored-text';
import type { CellPlace } from './sheet-places';
import { escapeXml, tagWith, type Tag } from './xml-source';

export type CellContent = CellChange['content'];

const MAX_CELL_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** @throws Error for what no cell can hold: a fault of the program, not of the data */
export function requireStorable(content: CellContent, place: string): void {
  if (typeof content === 'number' && !Number.isFinite(content))
    throw new Error(`${place}: ${String(content)}`);
  if (typeof content === 'string' && content.length > MAX_CELL_TEXT) {
    throw new Error(`${place}: ${String(content.length)} characters, a cell holds ${String(MAX_CELL_TEXT)}`);
  }
  if (typeof content !== 'object' || content === null) return;
  const { formula } = content;
  if (formula === '' || formula.startsWith('=') || formula.length > MAX_FORMULA) {
    throw new Error(`${place}: no formula to store: "${formula.slice(0, 80)}"`);
  }
}

/** The cell with its new content; style, address and extensions stay as they are. */
export function changedCell({ tag, kept }: CellPlace, content: CellContent): string {
  const { type, inside } = contentSource(content, tag.prefix);
  // Metadata (cm, vm) say that the old value was a linked one, or the old formula one that spills.
  const open = tagWith(tag, { t: type, cm: null, vm: null });
  return element(tag, open, inside + kept);
}

/**
 * A cell where there was none. @param style index of its format, undefined for the workbook's
 * standard one
 */
export function newCell(
  place: { readonly row: number; readonly column: number; readonly prefix: string },
  content: CellContent,
  style: string | undefined,
): string {
  const { type, inside } = contentSource(content, place.prefix);
  const tag: Tag = { name: `${place.prefix}c`, prefix: place.prefix, attributes: [], isSelfClosed: false };
  const open = tagWith(tag, { r: addressOf(place.row, place.column), s: style ?? null, t: type });
  return element(tag, open, inside);
}

function element(tag: Tag, open: string, inside: string): string {
  return inside === '' ? `${open.slice(0, -1)}/>` : `${open}${inside}</${tag.name}>`;
}

interface ContentSource {
  /** The attribute t; null for a number, a formula or nothing. */
  readonly type: string | null;
  readonly inside: string;
}

function contentSource(content: CellContent, prefix: string): ContentSource {
  const wrap = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  if (content === null) return { type: null, inside: '' };
  if (typeof content === 'number') return { type: null, inside: wrap('v', String(content)) };
  if (typeof content === 'boolean') return { type: 'b', inside: wrap('v', content ? '1' : '0') };
  if (typeof content === 'string') {
    // Inline, so that the shared strings stay as they are; text is text whatever it starts with.
    const text = `<${prefix}t xml:space="preserve">${escapeXml(storedText(content))}</${prefix}t>`;
    return { type: 'inlineStr', inside: wrap('is', text) };
  }
  return { type: null, inside: wrap('f', escapeXml(storedText(content.formula))) };
}
