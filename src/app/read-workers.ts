/**
 * A reader in another thread, whatever kind of thread it is: what is sent there and back, and what
 * happens when the thread dies. Node's worker threads and a browser's Web Workers each bring a
 * `WorkerChannel`.
 */

import { packSource, unpackSource, type PackedSource } from '../core/sources/packed-source';
import type { SourceRecord } from '../core/sources/source';
import type { ReadTask, SourceReader } from './read-many';

/** To the worker. */
export interface ReadRequest<Place> {
  readonly id: number;
  readonly task: ReadTask<Place>;
}

/** From the worker: the source, or the program's own fault as text with its stack. */
export type ReadAnswer =
  { readonly id: number; readonly source: PackedSource } | { readonly id: number; readonly fault: string };

/** The main thread's end of a worker. */
export interface WorkerChannel<Place> {
  post(request: ReadRequest<Place>): void;
  onAnswer(listener: (answer: ReadAnswer) => void): void;
  /**
   * Tells when the worker ends without having been closed: it threw, ran out of memory, or left.
   */
  onDeath(listener: (reason: Error) => void): void;
  close(): Promise<void>;
}

/**
 * One file that is being read and two that wait, so that the worker never does, also when the main
 * thread is busy.
 */
const ROOM = 3;

/**
 * The worker as a reader. A worker that dies rejects the file it was at first, then those that
 * waited.
 */
export function readerInWorker<Place>(channel: WorkerChannel<Place>): SourceReader<Place> {
  const waiting = new Map<
    number,
    { resolve: (source: SourceRecord) => void; reject: (fault: Error) => void }
  >();
  let count = 0;
  let dead: Error | undefined;
  const fail = (reason: Error): void => {
    dead ??= reason;
    // In the order in which they were sent, which is the order in which the worker takes them.
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  channel.onAnswer((answer) => {
    const asked = waiting.get(answer.id);
    if (!asked) return;
    waiting.delete(answer.id);
    if ('source' in answer) asked.resolve(unpackSource(answer.source));
    else asked.reject(new Error(answer.fault));
  });
  channel.onDeath(fail);
  return {
    room: ROOM,
    read(task) {
      return new Promise((resolve, reject) => {
        if (dead) {
          reject(dead);
          return;
        }
        const id = count++;
        waiting.set(id, { resolve, reject });
        channel.post({ id, task });
      });
    },
    async close() {
      fail(new Error('the reader was closed'));
      await channel.close();
    },
  };
}

/** The worker's end: reads what it is asked to and posts the answer. Nothing it does throws. */
export function answerRequests<Place>(
  read: (task: ReadTask<Place>) => Promise<SourceRecord>,
  post: (answer: ReadAnswer) => void,
): (request: ReadRequest<Place>) => void {
  return ({ id, task }) => {
    read(task).then(
      (source) => {
        post({ id, source: packSource(source) });
      },
      (fault: unknown) => {
        post({ id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
      },
    );
  };
}
