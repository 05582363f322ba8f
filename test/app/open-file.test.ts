/** What the pane shows of an opened file after changes is what is read of the file that it saves. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { OpenFile } from '../../src/app/open-file';
import { planTemplates } from '../../src/app/plan-templates';
import { addressOf } from '../../src/core/sheet/address';
import type { Workbook } from '../../src/core/sheet/grid';
import { PatchRefusedError } from '../../src/core/findings/patch-refusals';
import { TEMPLATES } from '../../src/templates';
import { addSheets } from '../../src/xlsx/patch/add-sheets';
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { DISTRICTS } from '../cli/run-command';
import { runs } from '../property-runs';

const files = makeWorkbookFiles();
const read = async (bytes: Uint8Array): Promise<Workbook> => {
  const outcome = await files.read(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
};
const save = async (file: OpenFile): Promise<Workbook> => {
  const { bytes, changes, sheets, ...options } = file.pending();
  const changed = await patchWorkbook(bytes, changes, { formulaValues: 'forgetStale' });
  return read(await addSheets(changed, sheets, options));
};
const held = (workbook: Workbook): unknown[] =>
  workbook.sheets.map((grid) => [
    grid.name,
    [...grid.cells()].map(({ row, column, value, formula }) => [addressOf(row, column), value, formula]),
  ]);

const names = readdirSync(DISTRICTS).filter(
  (name) => /^(?!~).*\.xlsx$/.test(name) && !/bi loi|chi doc/.test(name),
);

it.each(names)(
  '%s',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(DISTRICTS, name)));
    const original = await read(bytes);
    const change = fc.record({
      sheet: fc.constantFrom(...original.sheets.map((grid) => grid.name)),
      cell: fc
        .tuple(fc.integer({ min: 5, max: 25 }), fc.integer({ min: 1, max: 15 }))
        .map(([r, c]) => addressOf(r, c)),
      content: fc.oneof(fc.nat(99), fc.constantFrom('mới', '=1', '<&'), fc.constant(null)),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(change, { maxLength: 6, selector: ({ sheet, cell }) => `${sheet}!${cell}` }),
        async (changes) => {
          const file = new OpenFile(name, bytes, original);
          file.change(changes);
          try {
            expect(held(await save(file))).toEqual(held(file.workbook));
          } catch (fault) {
            // A cell under a merge is shown by nobody and refused.
            if (!(fault instanceof PatchRefusedError)) throw fault;
          }
        },
      ),
      { numRuns: runs(15) },
    );
  },
  30_000,
);

it('a change that is taken back leaves the file as it was, stored values included', async () => {
  const bytes = new Uint8Array(readFileSync(join(DISTRICTS, 'BUDANG_mau1.xlsx')));
  const original = await read(bytes);
  const file = new OpenFile('BUDANG_mau1.xlsx', bytes, original);
  const before = file.change([{ sheet: 'Bù Đăng', cell: 'C10', content: 99 }]);
  expect(file.workbook.sheets[0]?.cell(14, 3)?.value).toBeNull();
  file.change(before);
  expect(file.isChanged).toBe(false);
  expect(held(file.workbook)).toEqual(held(original));
});

it('sheets that were laid out are known as the product’s own when the saved file is opened again', async () => {
  const bytes = new Uint8Array(readFileSync(join(DISTRICTS, 'Hon Quan.xlsx')));
  const file = new OpenFile('Hon Quan.xlsx', bytes, await read(bytes));
  expect(file.isTaken('MAU 1')).toBe(true);
  const { sheets } = planTemplates(TEMPLATES, { unit: 'Hớn Quản' });
  file.lay(sheets);
  file.remember('ghi chú');
  const again = new OpenFile('Hon Quan.xlsx', bytes, await save(file));
  expect(again.text).toBe('ghi chú');
  expect(again.isTaken('Mẫu 1 - bảng 1a')).toBe(false);
  expect(
    again
      .sheets()
      .filter(({ isOwned }) => isOwned)
      .map(({ name }) => name),
  ).toContain('Mẫu 1 - bảng 1a');
});
