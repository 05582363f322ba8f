/** Real worker threads: the same result as in one thread, and no file lost when a thread dies. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readMany } from '../../src/app/read-many';
import { findFiles } from '../../src/cli/find-files';
import { readerHere } from '../../src/cli/read-path';
import { startWorkerReader } from '../../src/cli/worker-thread';
import { DISTRICTS, ROOT, temporaryFolder } from './run-command';

const inFolder = temporaryFolder();
/** Loading what reads .xls takes some seconds under test. */
jest.setTimeout(60_000);

const TASKS = [0, 1, 2].map((i) => ({ received: { file: `tep ${String(i)}.xlsx` }, place: String(i) }));
/** Answers as a worker of ours would, until it is asked for place 1; what it answered before has left it by then. */
const DYING = (death: string): string => `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, task }) => {
    if (task.place === '1') { setTimeout(() => { ${death} }, 200); return; }
    parentPort.postMessage({ id, source: { ...task.received, sha256: '', content: { is: 'ownResult' } } });
  });`;

it.each([
  ['throws', "throw new Error('broken')", 'broken'],
  ['leaves', 'process.exit(0)', 'ended with code 0'],
  [
    'runs out of memory',
    'const all = []; for (;;) all.push(new Array(1e6).fill(0.5))',
    'ERR_WORKER_OUT_OF_MEMORY',
  ],
])('a thread that %s is a fault that names the file it was at', async (how, death, said) => {
  const script = inFolder(`${how}.mjs`);
  writeFileSync(script, DYING(death));
  const reader = startWorkerReader(pathToFileURL(script), { maxOldGenerationSizeMb: 32 });
  const fault = (await readMany(TASKS, [reader]).catch((reason: unknown) => reason)) as Error;
  expect(fault).toMatchObject({ name: 'ReadingFault', file: 'tep 1.xlsx' });
  const cause = fault.cause as NodeJS.ErrnoException;
  expect(`${cause.message} ${cause.code ?? ''}`).toContain(said);
  await reader.close();
});

it('threads give the very sources that one thread gives, also of files that are refused', async () => {
  const folders = [DISTRICTS, join(ROOT, 'test', 'fixtures', 'bad')];
  const { files } = await findFiles(folders, undefined);
  const tasks = files.map(({ file, path }) => ({ received: { file, given: 'Đơn vị' }, place: path }));
  const script = pathToFileURL(join(bundleFolder(), 'read-worker.mjs'));
  const threads = [startWorkerReader(script), startWorkerReader(script)];
  const read = await readMany(tasks, threads);
  await Promise.all(threads.map((thread) => thread.close()));
  expect(read.length).toBeGreaterThan(20);
  expect(read).toStrictEqual(await readMany(tasks, [readerHere]));
});

/** Where the commands of these sources are bundled; the bundler itself does not run inside jest. */
function bundleFolder(): string {
  const bundler = pathToFileURL(join(ROOT, 'src', 'cli', 'build.mjs')).href;
  const code = `import { bundledCommands } from '${bundler}'; process.stdout.write(await bundledCommands());`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return stdout;
}
