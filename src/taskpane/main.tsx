/** The pane's entry: finds out where it runs, puts the pieces together, and shows the pane. */

import { createRoot } from 'react-dom/client';
import { BrowserPane } from './browser/BrowserPane';
import { Engine, type WorkerLike } from './engine/engine';

/** Two read beside one another; more would only fight over the cores of an office computer. */
const MOST_READERS = 2;

const makeWorker = (): WorkerLike => new Worker(new URL('./engine/worker.ts', import.meta.url));

function start(): void {
  const root = document.getElementById('pane');
  if (!root) throw new Error('the page has no element #pane');
  const engine = new Engine(
    makeWorker,
    Math.max(1, Math.min(MOST_READERS, navigator.hardwareConcurrency - 1)),
  );
  createRoot(root).render(<BrowserPane engine={engine} />);
}

start();
