/** What the pane hands to its worker for a check. */

import { ALL_RULES_ON } from '../../../src/core/rules/run/rule-settings';
import { Engine, type WorkerLike } from '../../../src/taskpane/engine/engine';
import type { Request } from '../../../src/taskpane/engine/protocol';
import { aFormGrid, aWorkbook } from '../../builders/grids';

/** A worker that answers every question at once, or says that it cannot. */
class Answering implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly asked: Request[] = [];
  isFailing = false;

  postMessage(request: Request): void {
    this.asked.push(request);
    const { id } = request;
    const data = this.isFailing ? { id, fault: 'out of memory' } : { id, answer: null };
    this.onmessage?.({ data } as MessageEvent);
  }

  terminate(): void {
    this.onmessage = null;
  }
}

it('sends of each sheet that the worker has from the check before only the name', async () => {
  const worker = new Answering();
  const engine = new Engine(() => worker, 1);
  const sent = (): unknown[] => {
    const last = worker.asked.at(-1);
    if (last?.name !== 'check' || last.workbook === 'opened') throw new Error('no check was asked for');
    return last.workbook.sheets.map((sheet) => (typeof sheet === 'string' ? sheet : { all: sheet.name }));
  };
  const [a, b, c] = [aFormGrid({ name: 'A' }), aFormGrid({ name: 'B' }), aFormGrid({ name: 'C' })];
  await engine.check(aWorkbook(a, b), '', ALL_RULES_ON);
  expect(sent()).toEqual([{ all: 'A' }, { all: 'B' }]);
  await engine.check(aWorkbook(b, c, a), '', ALL_RULES_ON);
  expect(sent()).toEqual(['B', { all: 'C' }, 'A']);
  await engine.check(aWorkbook(aFormGrid({ name: 'A' }), c), '', ALL_RULES_ON);
  expect(sent()).toEqual([{ all: 'A' }, 'C']);
  // B is no longer what the worker has of the check before.
  await engine.check(aWorkbook(b, c), '', ALL_RULES_ON);
  expect(sent()).toEqual([{ all: 'B' }, 'C']);
  worker.isFailing = true;
  await expect(engine.check(aWorkbook(b, c), '', ALL_RULES_ON)).rejects.toThrow('out of memory');
  worker.isFailing = false;
  // What a worker that failed has kept is not known.
  await engine.check(aWorkbook(b, c), '', ALL_RULES_ON);
  expect(sent()).toEqual([{ all: 'B' }, { all: 'C' }]);
});
