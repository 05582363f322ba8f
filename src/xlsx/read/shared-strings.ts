/** The texts that cells point at by number. */

import type { TextRun } from '../../core/sheet/grid';
import { readTextInto } from './rich-text';
import { TextBatch } from './utf8';
import type { XmlReader } from './xml-reader';

export interface SharedStrings {
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export const NO_SHARED_STRINGS: SharedStrings = { texts: [], runs: new Map() };

/** @throws FileRefusedError FIL012 when the part is not well formed or holds something else. */
export function readSharedStrings(xml: XmlReader): SharedStrings {
  const texts: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  const batch = new TextBatch(texts);
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.depth === 1) {
      if (xml.name !== 'sst') throw xml.malformed();
    } else if (xml.name !== 'si') xml.skip();
    else {
      const rich = readTextInto(xml, batch);
      if (rich) {
        batch.flush();
        if (rich.runs) runs.set(texts.length, rich.runs);
        texts.push(rich.text);
      }
    }
    // Nearly all are of one form, and gone through without taking them to pieces.
    while (xml.plainItem(batch));
  }
  batch.flush();
  return { texts, runs };
}
