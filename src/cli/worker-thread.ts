/** A worker thread of Node as a reader. */

import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { SourceReader } from '../app/read-many';
import { readerInWorker, type ReadAnswer, type WorkerChannel } from '../app/read-workers';

/** Starts the thread; files may be sent at once and are read when it is up. */
export function startWorkerReader(script: URL, resourceLimits: ResourceLimits = {}): SourceReader<string> {
  return readerInWorker(channelTo(new Worker(script, { resourceLimits })));
}

/** A thread that throws says why in "error"; one that only ends is seen by "exit". */
function channelTo(worker: Worker): WorkerChannel<string> {
  return {
    post: (request) => {
      worker.postMessage(request);
    },
    onAnswer: (listener) => {
      worker.on('message', (answer: ReadAnswer) => {
        listener(answer);
      });
    },
    onDeath: (listener) => {
      worker.on('messageerror', listener);
      worker.on('error', listener);
      worker.on('exit', (code) => {
        listener(new Error(`the worker thread ended with code ${String(code)}`));
      });
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
