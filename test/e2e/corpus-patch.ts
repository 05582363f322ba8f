/**
 * `npm run corpus:patch -- FOLDER`: every change on every .xlsx and .xlsm of a folder of workbooks, with what was
 * changed, what was refused and why, and what independent programs complain of that they did not complain of before.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import { judged, tryAll, type Complaint, type Judgement, type Tried } from './matrix';
import { missingPrograms } from './other-readers';

/** Files at a time: LibreOffice starts once for so many. */
const BATCH = 20;

interface Tally {
  files: number;
  unread: number;
  changed: number;
  readonly refused: Map<string, number>;
  readonly faults: string[];
  readonly complaints: Complaint[];
  readonly opened: { openpyxl: number; LibreOffice: number; Microsoft: number };
}

async function main(folder: string): Promise<void> {
  const missing = missingPrograms();
  if (missing.length > 0) throw new Error(`not on this computer: ${missing.join(', ')}`);
  const names = readdirSync(folder).filter((name) => /\.xls[xm]$/i.test(name));
  const tally: Tally = {
    files: names.length,
    unread: 0,
    changed: 0,
    refused: new Map(),
    faults: [],
    complaints: [],
    opened: { openpyxl: 0, LibreOffice: 0, Microsoft: 0 },
  };
  for (let start = 0; start < names.length; start += BATCH) {
    const tried: Tried[] = [];
    for (const name of names.slice(start, start + BATCH)) {
      const one = await tryFile(join(folder, name), name, tally);
      if (one) tried.push(one);
    }
    add(tally, await judgedAlone(tried));
    process.stderr.write(`${String(Math.min(start + BATCH, names.length))} of ${String(names.length)}\n`);
  }
  print(tally);
  if (tally.faults.length + tally.complaints.length > 0) process.exitCode = 1;
}

async function tryFile(path: string, name: string, tally: Tally): Promise<Tried | undefined> {
  const bytes = new Uint8Array(readFileSync(path));
  try {
    const outcome = await workbookFiles.read(bytes);
    const one = outcome.ok ? await tryAll(name, extname(name).slice(1).toLowerCase(), bytes) : undefined;
    if (!one) tally.unread++;
    for (const [operation, result] of one?.outcomes ?? []) {
      if ('bytes' in result) tally.changed++;
      else {
        const key = `${operation}: ${result.refusal.reason}`;
        tally.refused.set(key, (tally.refused.get(key) ?? 0) + 1);
        if (result.refusal.reason === 'notAsPlanned')
          tally.faults.push(`${name}, ${operation}: ${JSON.stringify(result.refusal.facts)}`);
      }
    }
    return one;
  } catch (fault) {
    tally.faults.push(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`);
    return undefined;
  }
}

async function judgedAlone(tried: readonly Tried[]): Promise<Judgement> {
  const folder = mkdtempSync(join(tmpdir(), 'kdclgd-corpus-'));
  try {
    return await judged(tried, folder, 'Microsoft365');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function add(tally: Tally, { complaints, opened }: Judgement): void {
  tally.complaints.push(...complaints);
  for (const program of ['openpyxl', 'LibreOffice', 'Microsoft'] as const)
    tally.opened[program] += opened[program];
}

function print({ files, unread, changed, refused, faults, complaints, opened }: Tally): void {
  const lines = [
    `${String(files)} workbooks, ${String(unread)} of them refused when they are read; ${String(changed)} changes made.`,
    ...[...refused].sort().map(([key, count]) => `refused  ${key}  ${String(count)}`),
    `opened before the changes: ${JSON.stringify(opened)}`,
    `faults of ours: ${String(faults.length)}`,
    ...faults.map((line) => `  ${line}`),
    `complaints of other programs: ${String(complaints.length)}`,
    ...complaints.map((one) => `  ${one.program}, ${one.operation}, ${one.file}: ${one.what.slice(0, 300)}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run corpus:patch -- FOLDER');
void main(folder);
