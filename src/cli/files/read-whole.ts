/**
 * Reads a file whole, or says why not: never half of it, never waiting for a pipe, never a device.
 */

import type { FileRefusal } from '../../core/findings/file-refusals';
import { codeOf, disk, type Disk, type FileFacts } from './disk';

export type WholeFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly facts: FileFacts }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** @param limit larger files are not read, in bytes */
export function readWhole(path: string, limit: number, files: Disk = disk): WholeFile {
  try {
    return readFrom(path, limit, files);
  } catch (fault) {
    const reason = codeOf(fault);
    if (reason === undefined) throw fault;
    return { ok: false, refusal: { code: 'FIL021', facts: { reason } } };
  }
}

function readFrom(path: string, limit: number, files: Disk): WholeFile {
  // Looked at before it is opened: opening some devices already does something.
  const { kind } = files.facts(path);
  if (kind === 'folder') return { ok: false, refusal: { code: 'FIL021', facts: { reason: 'EISDIR' } } };
  if (kind !== 'file') return { ok: false, refusal: { code: 'FIL026', facts: {} } };
  const file = files.open(path);
  try {
    const before = files.openFacts(file);
    if (before.kind !== 'file') return { ok: false, refusal: { code: 'FIL026', facts: {} } };
    const { size } = before;
    if (size > limit) return { ok: false, refusal: { code: 'FIL020', facts: { size, limit } } };
    // With room for one byte more: a file that grew is noticed and not cut off.
    const bytes = new Uint8Array(size + 1);
    let length = 0;
    for (let came = 1; came > 0 && length < bytes.length; length += came)
      came = files.read(file, bytes, length);
    const after = files.openFacts(file);
    const isSame = length === size && after.size === size && after.changedAt === before.changedAt;
    if (!isSame) return { ok: false, refusal: { code: 'FIL028', facts: {} } };
    return { ok: true, bytes: bytes.subarray(0, size), facts: after };
  } finally {
    files.close(file);
  }
}
