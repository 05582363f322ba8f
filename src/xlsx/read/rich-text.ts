/** Reads the text of a cell or of a shared string: plain, or in runs with fonts of their own. */

import type { TextMark, TextRun } from '../../core/sheet/grid';
import type { TextBatch } from './utf8';
import type { XmlReader } from './xml-reader';

export interface RichText {
  readonly text: string;
  /** Only when some run names a font or is marked. */
  readonly runs?: readonly TextRun[];
}

/**
 * Reads to the end of the si or is that was just opened. Phonetic readings (rPh) are no part of the
 * text.
 */
export function readRichText(xml: XmlReader): RichText {
  return readText(xml, undefined) ?? { text: '' };
}

/**
 * As `readRichText`, but a plain text, as nearly all are, goes into the batch; then there is
 * nothing to return.
 */
export function readTextInto(xml: XmlReader, batch: TextBatch): RichText | undefined {
  return readText(xml, batch);
}

function readText(xml: XmlReader, batch: TextBatch | undefined): RichText | undefined {
  const outside = xml.depth - 1;
  let runs: { text: string; font: string; mark?: TextMark }[] | undefined;
  let text = '';
  let isText = false;
  let isInBatch = false;
  let hasLook = false;
  for (;;) {
    const token = xml.next();
    if (token === 'text') {
      if (!isText) continue;
      if (batch && !isInBatch && text === '' && !runs && xml.textInto(batch)) {
        isInBatch = true;
        continue;
      }
      if (batch && isInBatch) {
        text = batch.takeBack();
        isInBatch = false;
      }
      const piece = xml.text();
      text = text === '' ? piece : text + piece;
      const run = runs?.[runs.length - 1];
      if (run) run.text += piece;
    } else if (token === 'open') {
      if (xml.name === 't') isText = true;
      else if (xml.name === 'r') (runs ??= []).push({ text: '', font: '' });
      else if (xml.name === 'rFont') {
        const run = runs?.[runs.length - 1];
        if (run) run.font = xml.attribute('val') ?? '';
        hasLook = true;
      } else if (xml.name === 'strike' || xml.name === 'vertAlign') {
        const mark = markOf(xml.name, xml.attribute('val'));
        const run = runs?.[runs.length - 1];
        if (!run || !mark) continue;
        // What is struck out does not hold, wherever it stands.
        if (run.mark !== 'struck') run.mark = mark;
        hasLook = true;
      } else if (xml.name === 'rPh' || xml.name === 'extLst') xml.skip();
    } else {
      if (xml.name === 't') isText = false;
      if (xml.depth === outside) break;
    }
  }
  if (isInBatch) return undefined;
  const whole = unescape(text);
  if (!runs || !hasLook) return { text: whole };
  return { text: whole, runs: runs.map((run) => ({ ...run, text: unescape(run.text) })) };
}

/**
 * What the element of a font says of its letters. @param value of its attribute val, undefined
 * without it
 */
export function markOf(element: string, value: string | undefined): TextMark | undefined {
  if (element === 'strike') return value === '0' || value === 'false' ? undefined : 'struck';
  return value === 'superscript' || value === 'subscript' ? 'script' : undefined;
}

/**
 * «_x000D_» stands for a character that XML cannot hold; a carriage return belongs to a line end.
 */
export function unescape(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
