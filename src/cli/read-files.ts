/**
 * Reads the files into sources with progress, in worker threads where there are enough files for
 * them to pay.
 */

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readMany, type SourceReader } from '../app/read-many';
import type { SourceRecord } from '../core/sources/source';
import type { FoundFile } from './find-files';
import { readerHere } from './read-path';
import { startWorkerReader } from './worker-thread';

/**
 * A thread has to start and to compile the same code again: measured, a second one pays from about
 * a hundred reports on.
 */
const FILES_A_THREAD = 64;
/**
 * V8 compiles and collects beside us: with two cores a second thread made 168 reports a tenth
 * slower.
 */
const CORES_OF_V8 = 1;
/** Each thread may hold one large workbook: four keep a run under 2 GiB whatever is sent. */
const MOST_THREADS = 4;

/** Beside the bundle; it is not there when the command line is run from its sources. */
const WORKER_SCRIPT = new URL('./read-worker.mjs', import.meta.url);

/**
 * In the order of the files. Nothing of a file is held but its source.
 * @param mostThreads 1 reads in this thread
 * @throws ReadingFault when the program failed at a file
 */
export async function readFiles(
  files: readonly FoundFile[],
  givenUnits: ReadonlyMap<string, string>,
  onRead: (done: number) => void,
  mostThreads = MOST_THREADS,
): Promise<SourceRecord[]> {
  const tasks = files.map(({ path, file, refusal }) => {
    const given = givenUnits.get(path);
    const received = { file, ...(given !== undefined && { given }), ...(refusal && { refusal }) };
    return { place: path, received };
  });
  const readers = startReaders(files.length, mostThreads);
  try {
    return await readMany(tasks, readers, { onRead });
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

function startReaders(files: number, mostThreads: number): readonly SourceReader<string>[] {
  const threads = Math.min(
    mostThreads,
    availableParallelism() - CORES_OF_V8,
    Math.floor(files / FILES_A_THREAD),
  );
  if (threads < 2 || !existsSync(WORKER_SCRIPT)) return [readerHere];
  // This thread reads too: it is warm at once, and otherwise it would only wait.
  return [readerHere, ...Array.from({ length: threads - 1 }, () => startWorkerReader(WORKER_SCRIPT))];
}
