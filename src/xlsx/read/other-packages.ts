/** Tells the other things that come as zip files from a workbook: each is refused as what it is. */

import { refused } from '../../core/findings/file-refusals';
import type { Package } from './package';

const OPENDOCUMENT = 'application/vnd.oasis.opendocument.';

/**
 * @throws FileRefusedError FIL016 for a spreadsheet of OpenDocument, FIL014 for what is no
 * spreadsheet at all
 */
export function refuseOtherPackages(pack: Package): void {
  const type = pack.smallText('mimetype').trim();
  if (type.startsWith(`${OPENDOCUMENT}text`)) throw refused('FIL014', { kind: 'document' });
  if (type.startsWith(`${OPENDOCUMENT}presentation`)) throw refused('FIL014', { kind: 'presentation' });
  if (type.startsWith(OPENDOCUMENT)) throw refused('FIL016', {});
  const names = pack.names().map((name) => name.toLowerCase());
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has('xl/')) return;
  if (has('word/')) throw refused('FIL014', { kind: 'document' });
  if (has('ppt/')) throw refused('FIL014', { kind: 'presentation' });
  if (names.some((name) => name.endsWith('.iwa')) || names.includes('index.zip'))
    throw refused('FIL014', { kind: 'numbers' });
  // A package of Office lists its content types; what does not is a plain zip file with whatever in
  // it.
  if (!pack.has('[Content_Types].xml') && !pack.has('_rels/.rels'))
    throw refused('FIL014', { kind: 'archive' });
}
