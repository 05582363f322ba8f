/**
 * `npm run corpus -- FOLDER`: opens every file of a folder, accounts for every refusal, and compares
 * every cell with what SheetJS reads. Ends with 1 where a refusal or a difference has no known reason.
 */

import * as XLSX from '@e965/xlsx';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import type { FileRefusalCode } from '../../src/core/findings/file-refusals';
import { addressOf } from '../../src/core/sheet/address';
import type { CellValue, Workbook } from '../../src/core/sheet/grid';
import { openedElsewhere } from './opened-elsewhere';

/** What a file is refused for although other programs open it: each is said in docs/reading.md. */
const TRUE_REASONS: ReadonlySet<FileRefusalCode> = new Set([
  ...(['FIL005', 'FIL006', 'FIL011', 'FIL022', 'FIL024'] as const),
]);

/** Cells of the public corpus of which SheetJS reads less than the file holds, each looked at in its XML. */
const READ_SHORT_BY_SHEETJS: ReadonlySet<string> = new Set([
  // A plain text with formatted stretches behind it: only the plain one is read.
  'calamine-richtext-after-plain.xlsx Sheet1!A2',
  // A text in the cell, of which nothing is read, or not its first letter (an emoji).
  'poi-52575_main.xlsx Tabelle1!A2',
  'poi-InlineString.xlsx Sheet1!A1',
  // Macro sheets are not read.
  'poi-64420.xlsm Macro Sheet!A1',
]);

type Difference =
  | 'read short by SheetJS'
  | 'error values'
  | 'formula never calculated'
  | 'line ends and escapes'
  | 'unexplained';

function kindOfDifference(
  ours: CellValue | undefined,
  theirs: unknown,
  isError: boolean,
): Difference | undefined {
  if (ours === undefined) return theirs === '' ? undefined : 'unexplained';
  if (ours === null)
    return theirs === undefined || theirs === 0 || theirs === '' ? 'formula never calculated' : 'unexplained';
  if (typeof ours === 'object') return isError || 'isoDate' in ours ? 'error values' : 'unexplained';
  if (ours === theirs || (ours === '' && theirs === undefined)) return undefined;
  const plain = (text: unknown): string =>
    String(text)
      .replace(/\r\n?/g, '\n')
      .replace(/_x[0-9A-Fa-f]{4}_|\s/g, '');
  return typeof ours === 'string' && plain(ours) === plain(theirs) ? 'line ends and escapes' : 'unexplained';
}

interface Counts {
  cells: number;
  readonly differences: Map<Difference, number>;
  readonly unexplained: string[];
}

function compare(file: string, workbook: Workbook, bytes: Uint8Array, counts: Counts): boolean {
  let theirs: XLSX.WorkBook;
  try {
    theirs = XLSX.read(bytes, { type: 'array', dense: true, cellText: false, cellHTML: false });
  } catch {
    return false;
  }
  for (const grid of workbook.sheets) {
    const sheet = theirs.Sheets[grid.name];
    if (!sheet) continue;
    const rows = sheet['!data'] ?? [];
    for (const { row, column, value } of grid.cells()) {
      counts.cells++;
      const other = rows[row - 1]?.[column - 1];
      const found = kindOfDifference(value, other?.v, other?.t === 'e');
      const place = `${file} ${grid.name}!${addressOf(row, column)}`;
      const kind =
        found === 'unexplained' && READ_SHORT_BY_SHEETJS.has(place) ? 'read short by SheetJS' : found;
      if (!kind) continue;
      counts.differences.set(kind, (counts.differences.get(kind) ?? 0) + 1);
      if (kind === 'unexplained')
        counts.unexplained.push(`${place}: ${JSON.stringify(value)}, SheetJS ${JSON.stringify(other?.v)}`);
    }
    // The other way round: what it reads and we do not would be a cell lost.
    rows.forEach((cells, r) => {
      cells?.forEach((other, c) => {
        const isBlank = other?.v === undefined || other.v === '' || other.t === 'z';
        if (isBlank || grid.cell(r + 1, c + 1) !== undefined) return;
        const place = `${file} ${grid.name}!${addressOf(r + 1, c + 1)}`;
        counts.unexplained.push(`${place}: nothing, SheetJS ${JSON.stringify(other.v)}`);
      });
    });
  }
  return true;
}

async function run(folder: string): Promise<void> {
  const elsewhere = openedElsewhere(folder);
  const refusals = new Map<string, string[]>();
  const counts: Counts = { cells: 0, differences: new Map(), unexplained: [] };
  let files = 0;
  let compared = 0;
  const wrong: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    files++;
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const outcome = await workbookFiles.read(bytes);
    if (outcome.ok) {
      if (compare(file, outcome.workbook, bytes, counts)) compared++;
      continue;
    }
    const { code } = outcome.refusal;
    refusals.set(code, [...(refusals.get(code) ?? []), file]);
    if (elsewhere?.has(file) && !TRUE_REASONS.has(code)) wrong.push(`${code} ${file}`);
  }
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  print(`${String(files)} files; compared with SheetJS ${String(compared)}, cells ${String(counts.cells)}`);
  for (const [code, names] of [...refusals].sort())
    print(`refused ${code}: ${String(names.length)}: ${names.join(', ')}`);
  print(
    elsewhere ? `openpyxl or xlrd opens ${String(elsewhere.size)}` : 'openpyxl and xlrd are not installed',
  );
  print(`refused without a true reason: ${String(wrong.length)}`);
  for (const one of wrong) print(`  ${one}`);
  for (const [kind, count] of [...counts.differences].sort()) print(`differences, ${kind}: ${String(count)}`);
  for (const one of counts.unexplained.slice(0, 60)) print(`  ${one}`);
  process.exitCode = wrong.length + counts.unexplained.length > 0 ? 1 : 0;
}

void run(process.argv[2] ?? '.');
