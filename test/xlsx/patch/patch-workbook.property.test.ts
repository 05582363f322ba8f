/** Laws of patching, on every district fixture: what was changed reads as changed, and nothing else does. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import type { CellChange } from '../../../src/ports/ports';
import { addressOf } from '../../../src/core/sheet/address';
import { PatchRefusedError } from '../../../src/core/findings/patch-refusals';
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook';
import { DISTRICTS } from '../../cli/run-command';
import { cellsOf, contentAfter, contentOf, readWorkbook, styleOf } from './cells-of';
import { changedEntries, rawEntries } from './raw-entries';
import { runs } from '../../property-runs';

const FIXTURES = [
  'BC KĐCLGD TX Bình Long.xlsx',
  'BUDANG_mau1.xlsx',
  'Dong Xoai - bao cao KDCLGD.xlsx',
  'Hon Quan.xlsx',
  'Mau 1 - PGDDT Bu Gia Map.xlsx',
  'Phu Rieng - Mau 1.xlsx',
  'bao cao dong phu.xlsx',
  'bù đốp.xlsx',
  'chon thanh (ban chinh).xlsx',
];

const content: fc.Arbitrary<CellChange['content']> = fc.oneof(
  fc.integer({ min: -5, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    '=1+1',
    ' đạt ',
    '<a & "b">',
    "'x",
    '_x0041_',
    'dòng 1\ndòng 2',
    '#N/A',
    '12',
    '\u0007',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/\r\n?/g, '\n')),
  fc.constantFrom('SUM(A1:A3)', 'IF(A1<2,"a & b",1)').map((formula) => ({ formula })),
);

/** Changes in and around what the sheets hold, no address twice, none under a merge. */
async function changesFor(bytes: Uint8Array): Promise<fc.Arbitrary<CellChange[]>> {
  const { sheets } = await readWorkbook(bytes);
  const change = fc.nat(sheets.length - 1).chain((index) => {
    const sheet = sheets[index];
    if (!sheet) throw new Error('no such sheet');
    return fc
      .record({
        row: fc.integer({ min: 1, max: sheet.lastRow + 3 }),
        column: fc.integer({ min: 1, max: sheet.lastColumn + 3 }),
        content,
      })
      .filter(({ row, column }) => {
        const merge = sheet.merges.find(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        );
        return !merge || (merge.top === row && merge.left === column);
      })
      .map(({ row, column, content: next }): CellChange => {
        return { sheet: sheet.name, cell: addressOf(row, column), content: next };
      });
  });
  return fc.uniqueArray(change, {
    minLength: 1,
    maxLength: 25,
    selector: ({ sheet, cell }) => `${sheet}!${cell}`,
  });
}

describe.each(FIXTURES)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(DISTRICTS, name)));

  it('reads as before but for the changed cells, and keeps every other entry as it was packed', async () => {
    const before = await cellsOf(bytes);
    const changes = await changesFor(bytes);
    await fc.assert(
      fc.asyncProperty(changes, async (some) => {
        const patched = await patchWorkbook(bytes, some);
        const after = await cellsOf(patched);
        for (const change of some) {
          const key = `${change.sheet}!${change.cell}`;
          expect(contentOf(after.get(key))).toBe(contentAfter(change));
          if (before.has(key) && after.has(key))
            expect(styleOf(after.get(key))).toBe(styleOf(before.get(key)));
          // Set back, so that what is left must be as it was.
          const old = before.get(key);
          if (old === undefined) after.delete(key);
          else after.set(key, old);
        }
        expect([...after].sort()).toEqual([...before].sort());
        const touched = changedEntries(bytes, patched);
        const sheets = touched.filter((entry) => /worksheets\/sheet\d+\.xml$/.test(entry));
        expect(sheets.length).toBeLessThanOrEqual(new Set(some.map(({ sheet }) => sheet)).size);
        const others = touched.filter((entry) => !sheets.includes(entry));
        expect(others).toEqual(others.filter((entry) => entry === 'xl/workbook.xml'));
        expect(rawEntries(patched).map((entry) => entry.name)).toEqual(
          rawEntries(bytes).map((entry) => entry.name),
        );
        expect(await patchWorkbook(bytes, some)).toEqual(patched);
      }),
      { numRuns: runs(30) },
    );
  });

  it('is read by SheetJS as by us', async () => {
    const some = (await changesFor(bytes)).filter((all) => all.every(({ content: next }) => isPlain(next)));
    await fc.assert(
      fc.asyncProperty(some, async (changes) => {
        const book = XLSX.read(await patchWorkbook(bytes, changes), { cellDates: false });
        // It miscounts rows in the one file that has empty ones without numbers: see test/e2e/second-opinion.
        if (name === 'Mau 1 - PGDDT Bu Gia Map.xlsx') return;
        for (const { sheet, cell, content: next } of changes) {
          const theirs = book.Sheets[sheet]?.[cell] as XLSX.CellObject | undefined;
          expect(theirs?.v).toEqual(next ?? undefined);
        }
      }),
      { numRuns: runs(10) },
    );
  });
});

/** What SheetJS gives back as it was: no formulas without values, no letters that XML cannot hold. */
function isPlain(content: CellChange['content']): boolean {
  if (typeof content === 'string') return /^[\p{L}\p{N} <&"=]+$/u.test(content);
  return typeof content !== 'object' || content === null;
}

it('changes nothing when there is nothing to change', async () => {
  const bytes = new Uint8Array(readFileSync(join(DISTRICTS, 'Hon Quan.xlsx')));
  expect(await patchWorkbook(bytes, [])).toEqual(bytes);
});

it('refuses a sheet that is not there and leaves the rest alone', async () => {
  const bytes = new Uint8Array(readFileSync(join(DISTRICTS, 'Hon Quan.xlsx')));
  const change = { sheet: 'không có', cell: 'A1', content: 1 };
  await expect(patchWorkbook(bytes, [change])).rejects.toThrow(PatchRefusedError);
});
