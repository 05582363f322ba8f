/** The texts that cells point at by number. */

import type { TextRun } from '../../core/sheet/grid';
import { readRichText } from './rich-text';
import type { XmlReader } from './xml-reader';

export interface SharedStrings {
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export const NO_SHARED_STRINGS: SharedStrings = { texts: [], runs: new Map() };

export function readSharedStrings(xml: XmlReader): SharedStrings {
  const texts: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'si' || xml.depth !== 2) continue;
    const rich = readRichText(xml);
    if (rich.runs) runs.set(texts.length, rich.runs);
    texts.push(rich.text);
  }
  return { texts, runs };
}
