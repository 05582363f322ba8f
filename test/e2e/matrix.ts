/** Tries every change on workbooks and asks independent programs what is wrong afterwards that was not wrong before. */

import { join } from 'node:path';
import { FileRefusedError } from '../../src/core/findings/file-refusals';
import {
  aNumber,
  OPERATION_NAMES,
  tryOperation,
  WRITTEN_CELLS,
  type OperationName,
  type Outcome,
} from '../xlsx/patch/books/operations';
import { readWorkbook } from '../xlsx/patch/cells-of';
import {
  asLibreOfficeShows,
  asOpenpyxlReads,
  microsoftErrors,
  writeTo,
  type OfficeVersion,
  type OpenpyxlReading,
} from './other-readers';

export interface Tried {
  readonly name: string;
  readonly ending: string;
  readonly before: Uint8Array;
  readonly outcomes: ReadonlyMap<OperationName, Outcome>;
  /** The address of the number that is typed over. */
  readonly typed: string;
  /** One after another, as a workbook lives: typed into, given sheets twice, answered. */
  readonly inARow: Outcome;
}

export interface Complaint {
  readonly file: string;
  readonly operation: string;
  readonly program: string;
  readonly what: string;
}

const IN_A_ROW: readonly OperationName[] = ['cells', 'sheets again', 'answers'];

/** Undefined for a file that our reader refuses. Exceptions go on up: they are faults of ours. */
export async function tryAll(name: string, ending: string, before: Uint8Array): Promise<Tried | undefined> {
  const outcomes = new Map<OperationName, Outcome>();
  try {
    for (const operation of OPERATION_NAMES) outcomes.set(operation, await tryOperation(operation, before));
    let inARow: Outcome = { bytes: before };
    for (const operation of IN_A_ROW)
      if ('bytes' in inARow) inARow = await tryOperation(operation, inARow.bytes);
    const { cell: typed } = aNumber(await readWorkbook(before));
    return { name, ending, before, outcomes, typed, inARow };
  } catch (fault) {
    if (fault instanceof FileRefusedError) return undefined;
    throw fault;
  }
}

export interface Judgement {
  readonly complaints: readonly Complaint[];
  /** How many of the files each program opened before they were changed: of the others it can say nothing. */
  readonly opened: Readonly<Record<'openpyxl' | 'LibreOffice' | 'Microsoft', number>>;
}

/** @param folder empty; files are written into it */
export async function judged(
  tried: readonly Tried[],
  folder: string,
  version: OfficeVersion,
): Promise<Judgement> {
  const written = tried.map((one, i) => writeAll(one, join(folder, String(i))));
  const opened = { openpyxl: 0, LibreOffice: 0, Microsoft: 0 };
  const complaints = [
    ...byOpenpyxl(written, opened),
    ...byLibreOffice(written, folder, opened),
    ...(await byMicrosoft(written, version, opened)),
  ];
  return { complaints, opened };
}

interface Written {
  readonly name: string;
  readonly typed: string;
  readonly before: string;
  readonly after: ReadonlyMap<OperationName, string>;
  readonly inARow: string | undefined;
}

function writeAll({ name, ending, before, outcomes, typed, inARow }: Tried, folder: string): Written {
  const number = folder.slice(folder.lastIndexOf('/') + 1);
  // A copy of values is an .xlsx, whatever it was copied from.
  const write = (what: string, bytes: Uint8Array): string =>
    writeTo(
      join(folder, `${number}_${what.replaceAll(' ', '_')}.${what === 'copy' ? 'xlsx' : ending}`),
      bytes,
    );
  const after = [...outcomes].flatMap(([operation, outcome]) =>
    'bytes' in outcome ? [[operation, write(operation, outcome.bytes)] as const] : [],
  );
  const row = 'bytes' in inARow ? write('row', inARow.bytes) : undefined;
  return { name, typed, before: write('before', before), after: new Map(after), inARow: row };
}

type Opened = Record<'openpyxl' | 'LibreOffice' | 'Microsoft', number>;

function* byOpenpyxl(written: readonly Written[], opened: Opened): Generator<Complaint> {
  const files = written.flatMap(({ before, after }) => [before, ...after.values()]);
  const readings = new Map(asOpenpyxlReads(files).map((reading, i) => [files[i] ?? '', reading]));
  for (const { name, typed, before, after } of written) {
    const was = readings.get(before);
    // What it did not open before says nothing.
    if (!was || was.fault !== undefined) continue;
    opened.openpyxl++;
    for (const [operation, path] of after) {
      const what = otherForOpenpyxl(was, readings.get(path) ?? { fault: 'not read' }, {
        operation,
        typed: operation === 'cells' ? typed : undefined,
      });
      if (what !== undefined) yield { file: name, operation, program: 'openpyxl', what };
    }
  }
}

/** The first thing that openpyxl finds other than before, of what was not meant to change. */
function otherForOpenpyxl(
  was: OpenpyxlReading,
  is: OpenpyxlReading,
  { operation, typed }: { readonly operation: OperationName; readonly typed: string | undefined },
): string | undefined {
  if (is.fault !== undefined) return is.fault;
  const lost = Object.keys(was.sheets ?? {}).find((sheet) => is.sheets?.[sheet] === undefined);
  if (lost !== undefined) return `no sheet ${lost}`;
  // A copy has values in place of formulas, and neither rules nor pictures: ours compares it with the original.
  if (operation === 'copy') return undefined;
  for (const [sheet, cells] of Object.entries(was.sheets ?? {})) {
    const now = is.sheets?.[sheet] ?? {};
    for (const address of new Set([...Object.keys(cells), ...Object.keys(now)])) {
      const isWritten = WRITTEN_CELLS.has(address) || address === typed;
      if (!isWritten && JSON.stringify(cells[address]) !== JSON.stringify(now[address]))
        return `${sheet}!${address}: ${JSON.stringify(cells[address])} → ${JSON.stringify(now[address])}`;
    }
    if (JSON.stringify(was.facts?.[sheet]) !== JSON.stringify(is.facts?.[sheet]))
      return `${sheet}: ${JSON.stringify(was.facts?.[sheet])} → ${JSON.stringify(is.facts?.[sheet])}`;
  }
  const name = (was.names ?? []).find((one) => !(is.names ?? []).includes(one));
  return name === undefined ? undefined : `no name ${name}`;
}

/** Sheets that nobody typed into show the same, letter for letter. */
function* byLibreOffice(written: readonly Written[], folder: string, opened: Opened): Generator<Complaint> {
  const operation = 'answers';
  const pairs = written.flatMap(({ name, before, after }) => {
    const path = after.get(operation);
    return path === undefined ? [] : [{ name, before, path }];
  });
  const rows = written.flatMap(({ inARow }) => inARow ?? []);
  const files = [...pairs.flatMap(({ before, path }) => [before, path]), ...rows];
  const shown = asLibreOfficeShows(files, join(folder, 'shown'));
  for (const { name, before, path } of pairs) {
    const is = shown.get(path);
    if ((shown.get(before)?.size ?? 0) > 0) opened.LibreOffice++;
    for (const [sheet, text] of shown.get(before) ?? [])
      if (is?.get(sheet) !== text)
        yield { file: name, operation, program: 'LibreOffice', what: `${sheet} shows otherwise` };
  }
  for (const { name, before, inARow } of written)
    if (inARow !== undefined && (shown.get(before)?.size ?? 0) > 0 && (shown.get(inARow)?.size ?? 0) === 0)
      yield { file: name, operation: 'in a row', program: 'LibreOffice', what: 'does not open' };
}

async function byMicrosoft(
  written: readonly Written[],
  version: OfficeVersion,
  opened: Opened,
): Promise<readonly Complaint[]> {
  const files = written.flatMap(({ before, after, inARow }) => [
    before,
    ...[inARow, after.get('copy')].flatMap((path) => path ?? []),
  ]);
  const errors = await microsoftErrors(files, version);
  return written.flatMap(({ name, before, after, inARow }) => {
    const known = errors.get(before) ?? [];
    // What it did not open before says nothing.
    if (known.some((line) => line.startsWith('Exception'))) return [];
    opened.Microsoft++;
    const judged = { 'in a row': inARow, copy: after.get('copy') };
    return Object.entries(judged).flatMap(([operation, path]) => {
      const fresh = path === undefined ? [] : newLines(known, errors.get(path) ?? [], operation);
      return fresh.map((what) => ({ file: name, operation, program: 'Microsoft', what }));
    });
  });
}

/** A copy has its parts under names of its own: its errors are compared without them. */
function newLines(was: readonly string[], is: readonly string[], operation: string): readonly string[] {
  const bare = (line: string): string => (operation === 'copy' ? line.replace(/ \/\S+ /, ' ') : line);
  const left = was.map(bare);
  return is.filter((line) => {
    const at = left.indexOf(bare(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
