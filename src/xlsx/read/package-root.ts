/**
 * Where a package begins: its own relationships, or where those are unusable its list of content
 * types.
 */

import { FileRefusedError } from '../../core/findings/file-refusals';
import { attributesOf, type Package, type Relationship } from './package';

const CONTENT_TYPES = '[Content_Types].xml';
/**
 * The content types of a workbook's own part: plain, template, with macros; «.binary» is that of
 * .xlsb.
 */
const WORKBOOK_TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(?:sheet|template|addin)\.(?:macroEnabled\.|binary\.macroEnabled\.)?main(?:\+xml)?$/i;

/**
 * The relationships of the package itself; none where that part is no XML. @throws FileRefusedError
 * FIL008, FIL009
 */
export function rootRelationships(pack: Package): ReadonlyMap<string, Relationship> {
  return unlessMalformed(() => pack.relationships(''), new Map<string, Relationship>());
}

/**
 * The one part whose content type is that of a workbook; undefined where there is none or more than
 * one.
 */
export function workbookByType(pack: Package): string | undefined {
  if (!pack.has(CONTENT_TYPES)) return undefined;
  return unlessMalformed(() => {
    const xml = pack.xml(CONTENT_TYPES);
    const found = new Set<string>();
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open' || xml.name !== 'Override') continue;
      const { PartName: name = '', ContentType: type = '' } = attributesOf(xml);
      const part = name.replace(/^\/+/, '');
      if (WORKBOOK_TYPE.test(type) && pack.has(part)) found.add(part);
    }
    return found.size === 1 ? [...found][0] : undefined;
  }, undefined);
}

/**
 * What `read` gives, or `instead` where it meets XML that is not well formed: only for parts that
 * hold no figure.
 */
export function unlessMalformed<T>(read: () => T, instead: T): T {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof FileRefusedError && fault.refusal.code === 'FIL012') return instead;
    throw fault;
  }
}
