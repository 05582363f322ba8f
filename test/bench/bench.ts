/**
 * `npm run bench`: this product against its floor (inflating alone) and against readers that only read, side by side
 * in one run. Each contender runs in a fresh process, in turns; ratios are taken turn by turn. Three turns, because a busy
 * machine takes minutes for them; `BENCH_TURNS=9` for a steadier median, `BENCH_ONLY=units` (or large, criteria, result) for one
 * part. Writing the result is measured beside the totals alone, once.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** src/cli/build.mjs, which is plain JavaScript. */
interface Bundler {
  bundle(
    entries: Readonly<Record<string, string>>,
    folder: string,
    external: readonly string[],
  ): Promise<void>;
  bundledCommands(): Promise<string>;
}

interface Run {
  readonly ms: number;
  /** Undefined where it cannot be seen from outside. */
  readonly peakMb?: number;
  /** Cells, bytes or schools. */
  readonly made?: number;
}

const FEWEST_TURNS = 3;
const TURNS = Math.max(FEWEST_TURNS, Number(process.env['BENCH_TURNS'] ?? FEWEST_TURNS));
const UNITS = 168;
const NAMES = ['floor', 'product', 'product, 1 thread', 'command', 'reading', 'sheetjs', 'exceljs'] as const;
type Name = (typeof NAMES)[number] | 'result';
const CLI = join(__dirname, '..', '..', 'src', 'cli');

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kdclgd-bench-'));
  const { bundle, bundledCommands } = (await import(pathToFileURL(join(CLI, 'build.mjs')).href)) as Bundler;
  // Bundled as users get it, all contenders alike; beside the users' bundle, so that packages are found from there.
  const contenders = join(dirname(await bundledCommands()), `bench-${String(process.pid)}`);
  try {
    const sources = {
      contender: join(__dirname, 'contender.ts'),
      'read-worker': join(CLI, 'read-worker.ts'),
    };
    await bundle(sources, contenders, ['exceljs']);
    const units = join(folder, 'units');
    const large = join(folder, 'large.xlsx');
    // In a process of its own: a child's peak memory starts at what its parent holds.
    const whole = join(folder, 'criteria');
    run('--import', 'tsx', join(__dirname, 'make-inputs.ts'), units, String(UNITS), whole, large);
    const script = join(contenders, 'contender.mjs');
    const isWanted = (part: string): boolean => (process.env['BENCH_ONLY'] ?? part) === part;
    if (isWanted('units')) report(`${String(UNITS)} unit workbooks`, script, filesIn(units));
    if (isWanted('large')) report('one workbook', script, [large]);
    if (isWanted('criteria'))
      report(`${String(UNITS)} unit workbooks, 28 criteria of 60 schools in each`, script, filesIn(whole));
    if (isWanted('result')) reportResult(script, [filesIn(units), filesIn(whole)]);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(contenders, { recursive: true, force: true });
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

function report(title: string, script: string, paths: readonly string[]): void {
  const size = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const runs = new Map<Name, Run[]>(NAMES.map((name) => [name, []]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const name of NAMES) {
      const run = runOnce(script, name, paths);
      runs.get(name)?.push(run);
      process.stderr.write(`turn ${String(turn + 1)} of ${String(TURNS)}: ${name} ${run.ms.toFixed(0)} ms\n`);
    }
  const of = (name: Name): Run[] => runs.get(name) ?? [];
  const ratios = (a: Name, b: Name): number[] => of(a).map((run, turn) => run.ms / (of(b)[turn]?.ms ?? NaN));
  print(`\n${title}, ${(size / 1e6).toFixed(1)} MB; ${String(TURNS)} turns\n`);
  print('| contender | ms, median (min–max) | times the floor, median | peak memory, MB, median |');
  print('|---|---|---|---|');
  for (const name of NAMES) {
    const ms = of(name).map((run) => run.ms);
    const peaks = of(name).flatMap(({ peakMb }) => peakMb ?? []);
    const peak = peaks.length > 0 ? median(peaks).toFixed(0) : '';
    const range = `${median(ms).toFixed(0)} (${Math.min(...ms).toFixed(0)}–${Math.max(...ms).toFixed(0)})`;
    print(`| ${name} | ${range} | ${median(ratios(name, 'floor')).toFixed(2)} | ${peak} |`);
  }
  const faster = median(ratios('sheetjs', 'product')).toFixed(2);
  const alone = median(ratios('sheetjs', 'product, 1 thread')).toFixed(2);
  print(`\nSheetJS reading / this product, bytes to totals: ${faster}; in one thread: ${alone}`);
}

function reportResult(script: string, inputs: readonly (readonly string[])[]): void {
  print('\nThe result of both, written\n');
  print('| | totals, ms | totals and result, ms | peak memory, MB | result, MB |');
  print('|---|---|---|---|---|');
  for (const [i, paths] of inputs.entries()) {
    const totals = runOnce(script, 'product', paths);
    const { ms, peakMb = NaN, made = NaN } = runOnce(script, 'result', paths);
    const what = i === 0 ? 'usual' : '28 criteria of 60 schools';
    print(
      `| ${what} | ${totals.ms.toFixed(0)} | ${ms.toFixed(0)} | ${peakMb.toFixed(0)} | ${(made / 1e6).toFixed(1)} |`,
    );
  }
}

function runOnce(script: string, name: Name, paths: readonly string[]): Run {
  if (name !== 'command') return JSON.parse(run(script, name, ...paths)) as Run;
  const start = process.hrtime.bigint();
  run(join(CLI, 'run.mjs'), 'consolidate', ...paths);
  return { ms: Number(process.hrtime.bigint() - start) / 1e6 };
}

function run(script: string, ...args: readonly string[]): string {
  // What it says on its way would stand between the lines of progress; it is in the error when the run fails.
  return execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', stdio: 'pipe' });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void bench();
