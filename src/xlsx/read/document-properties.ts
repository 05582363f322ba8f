/**
 * What a workbook says of itself beside its sheets: when it was saved and by which program. No
 * figure stands there.
 */

import type { Package } from './package';
import { rootRelationships, unlessMalformed } from './package-root';

/** When the workbook says it was last saved; other parts' dates mean other things. */
export function readModified(pack: Package): string | undefined {
  const modified = textIn(pack, 'core-properties', 'modified').trim();
  // The standard asks for a time zone; without one the answer must not depend on this computer's.
  const isZoneless = /T[\d:.]+$/.test(modified);
  const time = Date.parse(modified + (isZoneless ? 'Z' : ''));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The program that saved the workbook, as it calls itself; "" when it does not. */
export function readApplication(pack: Package): string {
  return textIn(pack, 'extended-properties', 'Application');
}

/**
 * The text of an element; "" where the part is not there or, as no figure hangs on it, not well
 * formed.
 */
function textIn(pack: Package, type: string, element: string): string {
  const part = [...rootRelationships(pack).values()].find((one) => one.type === type)?.target;
  if (part === undefined || !pack.has(part)) return '';
  return unlessMalformed(() => {
    const xml = pack.xml(part);
    let text = '';
    let isInside = false;
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token === 'open') isInside = xml.name === element;
      else if (token === 'close') isInside = false;
      else if (isInside) text += xml.text();
    }
    return text;
  }, '');
}
