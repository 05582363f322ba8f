/** Reads one file of this computer into a source: what the main thread and a worker each do. */

import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Digest } from '../ports/ports';
import type { ReadTask, SourceReader } from '../app/read-many';
import { readSource, unreadSource } from '../app/read-source';
import type { SourceRecord } from '../core/sources/source';
import { TEMPLATES } from '../templates';
import { MAX_FILE_BYTES } from '../xlsx/read/limits';
import { disk, type Disk } from './files/disk';
import { readWhole } from './files/read-whole';
import { workbookFiles } from './node-workbook-files';

export const digest: Digest = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

/** A file that the system does not hand out becomes a rejected source, and the others go on. */
export async function readPath(
  { received, place }: ReadTask<string>,
  files: Disk = disk,
): Promise<SourceRecord> {
  if (received.refusal) return unreadSource(received, received.refusal, digest);
  // At once: a thread that reads files has nothing else to do, and asking Node's thread pool takes
  // longer than the file.
  const read = readWhole(place, MAX_FILE_BYTES, files);
  return read.ok
    ? readSource(received, read.bytes, TEMPLATES, workbookFiles, digest)
    : unreadSource(received, read.refusal, digest);
}

/**
 * Reads in the thread it is called in, one file after another; between files the thread hears what
 * others say.
 */
export const readerHere: SourceReader<string> = {
  room: 1,
  read: async (task) => {
    await setImmediate();
    return readPath(task);
  },
  close: () => Promise.resolve(),
};
