/** Keeps what a file holds under another name beside it, before something new takes its place. */

import { extname } from 'node:path';
import { BEFORE_SEALING } from '../../app/workbook-names';
import { codeOf, disk, type Disk } from './disk';

/** More copies of one file than anybody looks through. */
const MOST_COPIES = 999;

/** A copy that was made; it goes away again where it turned out not to be needed. */
export interface KeptCopy {
  readonly path: string;
  readonly takeBack: () => void;
}

/**
 * «bao cao.xlsx» → «bao cao.truoc-khi-niem-phong.xlsx», «….truoc-khi-niem-phong-2.xlsx» where that
 * is there already: an earlier copy is never written over. Written whole and on the disk when this
 * comes back, or not there at all.
 * @param bytes what the file holds
 * @throws an Error with the system's code
 */
export function keepBeforeSealing(path: string, bytes: Uint8Array, files: Disk = disk): KeptCopy {
  const { mode } = files.facts(path);
  const ending = extname(path);
  const base = path.slice(0, path.length - ending.length);
  for (let number = 1; number <= MOST_COPIES; number++) {
    const copy = `${base}.${BEFORE_SEALING}${number === 1 ? '' : `-${String(number)}`}${ending}`;
    const file = createFree(copy, mode, files);
    if (file === undefined) continue;
    const takeBack = (): void => {
      files.remove(copy);
    };
    try {
      writeAll(file, bytes, files);
    } catch (fault) {
      takeBack();
      throw fault;
    }
    return { path: copy, takeBack };
  }
  throw Object.assign(new Error(path), { code: 'EEXIST' });
}

/** Undefined where something of that name is there. */
function createFree(path: string, mode: number, files: Disk): number | undefined {
  try {
    return files.create(path, mode);
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return undefined;
    throw fault;
  }
}

function writeAll(file: number, bytes: Uint8Array, files: Disk): void {
  try {
    for (let at = 0; at < bytes.length;) at += files.write(file, bytes, at);
    files.settle(file);
  } finally {
    files.close(file);
  }
}
