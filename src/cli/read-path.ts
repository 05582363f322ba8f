/** Reads one file of this computer into a source: what the main thread and a worker each do. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Digest } from '../ports/ports';
import type { ReadTask, SourceReader } from '../app/read-many';
import { readSource } from '../app/read-source';
import type { SourceRecord } from '../core/sources/source';
import { TEMPLATES } from '../templates';
import { workbookFiles } from './node-workbook-files';

export const digest: Digest = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

/** A file that the system does not hand out becomes a rejected source, and the others go on. */
export async function readPath({ received, place }: ReadTask<string>): Promise<SourceRecord> {
  const bytes = readBytes(place);
  if (bytes instanceof Uint8Array) return readSource(received, bytes, TEMPLATES, workbookFiles, digest);
  const sha256 = await digest(new TextEncoder().encode(`unread:${received.file}`));
  return { ...received, sha256, content: { is: 'refused', refusal: { code: 'FIL021', facts: bytes } } };
}

/** Reads in the thread it is called in, one file after another; between files the thread hears what others say. */
export const readerHere: SourceReader<string> = {
  room: 1,
  read: async (task) => {
    await setImmediate();
    return readPath(task);
  },
  close: () => Promise.resolve(),
};

/** At once: a thread that reads files has nothing else to do, and asking Node's thread pool takes longer than the file. */
function readBytes(path: string): Uint8Array | { reason: string } {
  try {
    return readFileSync(path);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === undefined) throw fault;
    return { reason: code };
  }
}
