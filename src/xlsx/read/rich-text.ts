/** Reads the text of a cell or of a shared string: plain, or in runs with fonts of their own. */

import type { TextRun } from '../../core/sheet/grid';
import type { XmlReader } from './xml-reader';

export interface RichText {
  readonly text: string;
  /** Only when some run names a font. */
  readonly runs?: readonly TextRun[];
}

/** Reads to the end of the element that was just opened (si or is). Phonetic readings (rPh) are no part of the text. */
export function readRichText(xml: XmlReader): RichText {
  const outside = xml.depth - 1;
  const runs: { text: string; font: string }[] = [];
  let text = '';
  let isText = false;
  let hasFonts = false;
  let maySpell = false;
  for (;;) {
    const token = xml.next();
    if (token === 'text') {
      if (!isText) continue;
      const piece = xml.text();
      maySpell ||= xml.hasSpecial;
      text = text === '' ? piece : text + piece;
      const run = runs[runs.length - 1];
      if (run) run.text += piece;
    } else if (token === 'open') {
      if (xml.name === 't') isText = true;
      else if (xml.name === 'r') runs.push({ text: '', font: '' });
      else if (xml.name === 'rFont') {
        const run = runs[runs.length - 1];
        if (run) run.font = xml.attribute('val') ?? '';
        hasFonts = true;
      } else if (xml.name === 'rPh') xml.skip();
    } else {
      if (xml.name === 't') isText = false;
      if (xml.depth === outside) break;
    }
  }
  if (!hasFonts) return { text: maySpell ? unescape(text) : text };
  return { text: unescape(text), runs: runs.map((run) => ({ text: unescape(run.text), font: run.font })) };
}

/** «_x000D_» stands for a character that XML cannot hold; a carriage return belongs to a line end. */
export function unescape(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
