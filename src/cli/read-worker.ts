/**
 * What runs in a worker thread of the command line: reads the files it is sent and answers with
 * their sources.
 */

import { parentPort } from 'node:worker_threads';
import { answerRequests } from '../app/read-workers';
import { readPath } from './read-path';

if (!parentPort) throw new Error('to be started as a worker thread');
const port = parentPort;
port.on(
  'message',
  answerRequests(readPath, (answer) => {
    port.postMessage(answer);
  }),
);
