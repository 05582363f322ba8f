/**
 * `npm run bench`: this product against its floor (inflating alone) and against readers that only read, side by side
 * in one run. Each contender runs in a fresh process, in turns, at least five times; ratios are taken turn by turn.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Run {
  readonly ms: number;
  readonly peakMb: number;
}

const TURNS = Math.max(5, Number(process.env['BENCH_TURNS'] ?? 5));
const UNITS = 168;
const NAMES = ['floor', 'product', 'reading', 'sheetjs', 'exceljs'] as const;
type Name = (typeof NAMES)[number];

function bench(): void {
  const folder = mkdtempSync(join(tmpdir(), 'kdclgd-bench-'));
  try {
    const units = join(folder, 'units');
    const large = join(folder, 'large.xlsx');
    // In a process of its own: a child's peak memory starts at what its parent holds.
    runScript('make-inputs.ts', units, String(UNITS), large);
    const unitPaths = readdirSync(units).map((name) => join(units, name));
    const size = unitPaths.reduce((sum, path) => sum + statSync(path).size, 0);
    report(`${String(UNITS)} unit workbooks, ${(size / 1e6).toFixed(1)} MB`, unitPaths);
    report(`one workbook of ${(statSync(large).size / 1e6).toFixed(1)} MB`, [large]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(title: string, paths: readonly string[]): void {
  const runs = new Map<Name, Run[]>(NAMES.map((name) => [name, []]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const name of NAMES) runs.get(name)?.push(runOnce(name, paths));
  const of = (name: Name): Run[] => runs.get(name) ?? [];
  const ratios = (a: Name, b: Name): number[] => of(a).map((run, turn) => run.ms / (of(b)[turn]?.ms ?? NaN));
  print(`\n${title}; ${String(TURNS)} turns\n`);
  print('| contender | ms, median (min–max) | times the floor, median | peak memory, MB, median |');
  print('|---|---|---|---|');
  for (const name of NAMES) {
    const ms = of(name).map((run) => run.ms);
    const peak = median(of(name).map((run) => run.peakMb));
    const range = `${median(ms).toFixed(0)} (${Math.min(...ms).toFixed(0)}–${Math.max(...ms).toFixed(0)})`;
    print(`| ${name} | ${range} | ${median(ratios(name, 'floor')).toFixed(2)} | ${peak.toFixed(0)} |`);
  }
  print(
    `\nSheetJS reading / this product, bytes to totals: ${median(ratios('sheetjs', 'product')).toFixed(2)}`,
  );
}

function runOnce(name: Name, paths: readonly string[]): Run {
  return JSON.parse(runScript('contender.ts', name, ...paths)) as Run;
}

function runScript(script: string, ...args: readonly string[]): string {
  const command = ['--import', 'tsx', join(__dirname, script), ...args];
  return execFileSync(process.execPath, command, { encoding: 'utf8' });
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

bench();
