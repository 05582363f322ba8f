/** Runs a command of the product as a script would, and collects what it says. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const DISTRICTS = join(ROOT, 'test', 'fixtures', 'districts');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runCommand(
  command: 'consolidate' | 'check' | 'template' | 'dispatch' | 'remind' | 'trace' | 'seal' | 'demo',
  ...args: readonly string[]
): Ran {
  const launcher = join(ROOT, 'src', 'cli', 'run.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, command, ...args], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  return { status, stdout, stderr };
}

/** A folder for one test file, gone when its tests are done. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'kdclgd-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return (name) => join(folder, name);
}

export interface ReportRow {
  readonly kind: string;
  readonly [column: string]: string | number | null;
}

/** The report of the contract, as far as tests look at it. */
export interface Report {
  readonly asOf: string | null;
  readonly accreditationResults: {
    readonly rows: readonly ReportRow[];
    readonly byUnit: readonly { readonly unit: string; readonly rows: readonly ReportRow[] }[];
  };
  readonly sources: readonly {
    readonly file: string;
    readonly status: string;
    readonly reason: { readonly code: string; readonly message: string } | null;
    readonly unit: { readonly name: string; readonly from: string } | null;
    readonly tables: readonly {
      readonly sheet: string;
      readonly range: string;
      readonly confidence: number;
    }[];
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly file: string | null;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
  readonly units: {
    readonly expected: number | null;
    readonly received: readonly string[];
    readonly missing: readonly string[];
  };
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
