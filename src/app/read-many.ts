/**
 * Reads many files with several readers at once. The sources come in the order of the files,
 * whoever was faster.
 */

import type { SourceRecord } from '../core/sources/source';
import type { ReceivedFile } from './read-source';

export interface ReadTask<Place> {
  readonly received: ReceivedFile;
  /** Where a reader finds the bytes: a path on Node, a File in a browser. */
  readonly place: Place;
}

/** Turns files into sources: in this thread, or in a worker's. */
export interface SourceReader<Place> {
  /**
   * How many files it takes at once: more than one where it would otherwise wait for its next file
   * to be sent.
   */
  readonly room: number;
  /** Rejects when the program failed; what is wrong with a file is in its source. */
  read(task: ReadTask<Place>): Promise<SourceRecord>;
  /** Lets go of what it holds, such as a thread. Reads that still go on are given up and reject. */
  close(): Promise<void>;
}

export interface ReadManyOptions {
  /** Told after each file how many are done. */
  readonly onRead?: (done: number) => void;
  /** Stops between files; then the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The program failed while it read a file. No totals may be made without that file, so the run ends
 * with this.
 */
export class ReadingFault extends Error {
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`while reading ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'ReadingFault';
  }
}

/**
 * All the sources, in the order of `tasks`, or none: a read that fails ends the whole. The readers
 * stay open; after a fault or a cancel they may still be busy, and whoever made them closes them.
 * @throws ReadingFault naming the file; the signal's reason when it was cancelled
 */
export async function readMany<Place>(
  tasks: readonly ReadTask<Place>[],
  readers: readonly SourceReader<Place>[],
  { onRead, signal }: ReadManyOptions = {},
): Promise<SourceRecord[]> {
  if (readers.length === 0) throw new Error('no reader');
  signal?.throwIfAborted();
  const sources = new Array<SourceRecord>(tasks.length);
  let next = 0;
  let done = 0;
  let isStopped = false;
  const takeTurns = async (reader: SourceReader<Place>): Promise<void> => {
    for (let index = next++; index < tasks.length && !isStopped; index = next++) {
      const task = tasks[index] as ReadTask<Place>;
      let source: SourceRecord;
      try {
        source = await reader.read(task);
      } catch (fault) {
        throw new ReadingFault(task.received.file, fault);
      }
      sources[index] = source;
      if (!isStopped) onRead?.(++done);
    }
  };
  const cancelled = whenAborted(signal);
  try {
    await Promise.race([Promise.all(places(readers).map(takeTurns)), cancelled.promise]);
  } finally {
    isStopped = true;
    cancelled.forget();
  }
  return sources;
}

/**
 * Each reader once for every file that it has room for; second places after all first ones, so that
 * few files spread.
 */
function places<Place>(readers: readonly SourceReader<Place>[]): SourceReader<Place>[] {
  const most = Math.max(...readers.map(({ room }) => room));
  return Array.from({ length: most }, (_, place) => readers.filter(({ room }) => room > place)).flat();
}

/** A promise that rejects when the signal says so, and a way to stop listening. */
function whenAborted(signal: AbortSignal | undefined): { promise: Promise<never>; forget: () => void } {
  let forget = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    if (!signal) return;
    const onAbort = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort);
    forget = () => {
      signal.removeEventListener('abort', onAbort);
    };
  });
  return { promise, forget };
}
