/** Changing a workbook of somebody else's: the cells change, and nothing else does. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { planTemplates } from '../../../src/app/plan-templates';
import { addressOf } from '../../../src/core/sheet/address';
import { changeCells, withPlannedSheets, type CellChange } from '../../../src/core/sheet/change-workbook';
import type { Cell, Grid, Workbook } from '../../../src/core/sheet/grid';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { TEMPLATES } from '../../../src/templates';
import { canPatch, patchWorkbook, type WorkbookPatch } from '../../../src/xlsx/patch/patch-workbook';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { DISTRICTS, temporaryFolder } from '../../cli/run-command';

const files = makeWorkbookFiles();
const inFolder = temporaryFolder();
const fixtures = readdirSync(DISTRICTS).filter((name) => name.endsWith('.xlsx') && canPatch(bytesOf(name)));

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(DISTRICTS, name)));
}
async function read(bytes: Uint8Array): Promise<Workbook> {
  const outcome = await files.read(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}
const patched = async (bytes: Uint8Array, patch: Partial<WorkbookPatch>): Promise<Uint8Array> => {
  const outcome = await patchWorkbook(bytes, { changes: [], stale: [], sheets: [], ...patch });
  if (!outcome.ok) throw new Error(`${outcome.sheet}!${outcome.cell}`);
  return outcome.bytes;
};
/** Everything of a cell that later steps see; of changed cells their content, because an empty cell's look is not read. */
const facts = (grid: Grid, changed: ReadonlySet<string> = new Set()): unknown[] =>
  [...grid.cells()].map(({ row, column, value, formula, style, runs }: Cell) => {
    const address = addressOf(row, column);
    const look = changed.has(address) ? [] : [style.numberFormat, style.font, runs?.length];
    return [address, value, formula, ...look];
  });
const staleIn = (before: Workbook, after: Workbook): WorkbookPatch['stale'] =>
  after.sheets.flatMap((grid, i) =>
    [...grid.cells()]
      .filter(
        ({ row, column, value }) =>
          value === null && (before.sheets[i]?.cell(row, column)?.value ?? null) !== null,
      )
      .map(({ row, column }) => ({ sheet: grid.name, cell: addressOf(row, column) })),
  );

it('is tried on workbooks of many hands', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(8);
});

describe.each(fixtures)('%s', (name) => {
  const bytes = bytesOf(name);

  it('holds the changed cells and, everywhere else, what it held', async () => {
    const before = await read(bytes);
    const cell = fc.record({
      sheet: fc.constantFrom(...before.sheets.map((grid) => grid.name)),
      cell: fc
        .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 }))
        .map(([r, c]) => addressOf(r, c)),
      content: fc.oneof(
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('mới', ' =1+1', '<&">', '_x0041_', 'dòng\nhai', ''),
        fc.boolean(),
        fc.constant(null),
        fc.constant({ formula: 'SUM(A1:A2)&"<"' }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(cell, { maxLength: 12, selector: (one) => `${one.sheet}!${one.cell}` }),
        async (changes) => {
          const { workbook: expected } = changeCells(before, changes);
          const after = await read(await patched(bytes, { changes, stale: staleIn(before, expected) }));
          expect(after.sheets.map(({ name: sheet }) => sheet)).toEqual(
            expected.sheets.map(({ name: sheet }) => sheet),
          );
          after.sheets.forEach((grid, i) => {
            const wanted = expected.sheets[i];
            const changed = new Set(
              changes.filter(({ sheet }) => sheet === grid.name).map((one) => one.cell),
            );
            expect(facts(grid, changed)).toEqual(wanted && facts(wanted, changed));
            expect(grid.merges).toEqual(wanted?.merges);
          });
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('keeps every part that was not changed byte for byte', async () => {
    const [first] = (await read(bytes)).sheets;
    const changes: CellChange[] = [{ sheet: first?.name ?? '', cell: 'B2', content: 7 }];
    const before = unzipSync(bytes);
    const after = unzipSync(await patched(bytes, { changes }));
    const changed = Object.keys(before).filter(
      (part) =>
        strFromU8(before[part] ?? new Uint8Array(), true) !==
        strFromU8(after[part] ?? new Uint8Array(), true),
    );
    expect(
      changed.filter((part) => !/workbook\.xml$|worksheets\/|calcChain|Content_Types/.test(part)),
    ).toEqual([]);
    expect(changed.filter((part) => part.includes('worksheets/')).length).toBe(1);
  });

  it('takes sheets of the product in, and a second time in their place', async () => {
    const { sheets } = planTemplates(TEMPLATES, { unit: 'Bù Đốp' });
    const once = await patched(bytes, { sheets });
    const before = await read(bytes);
    const after = await read(once);
    const expected = withPlannedSheets(before, sheets);
    expect(after.sheets.map(({ name: sheet, visibility }) => [sheet, visibility])).toEqual(
      expected.sheets.map(({ name: sheet, visibility }) => [sheet, visibility]),
    );
    before.sheets.forEach((grid, i) => {
      expect(facts(after.sheets[i] ?? grid)).toEqual(facts(grid));
    });
    const written = await read(await files.write({ title: '', sheets }));
    for (const grid of written.sheets) {
      const there = after.sheets.find((one) => one.name === grid.name);
      expect(there && facts(there)).toEqual(facts(grid));
    }
    const twice = await read(await patched(once, { sheets }));
    expect(twice.sheets.map((grid) => facts(grid))).toEqual(after.sheets.map((grid) => facts(grid)));
  });
});

const withFormula = (formula: string): Uint8Array => {
  const parts = unzipSync(bytesOf('Hon Quan.xlsx'));
  const name = Object.keys(parts).find((part) => part.includes('worksheets/sheet1')) ?? '';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  parts[name] = strToU8(
    xml.replace('</sheetData>', `<row r="90"><c r="A90">${formula}</c></row></sheetData>`),
  );
  return zipSync(parts);
};

it.each([
  '<f t="array" ref="A90:A92">B1:B3*2</f><v>0</v>',
  '<f t="shared" ref="A90:A92" si="9">B1*2</f><v>0</v>',
])('refuses a cell that only changes together with others: %s', async (formula) => {
  const bytes = withFormula(formula);
  const [sheet] = (await read(bytes)).sheets;
  const changes = [{ sheet: sheet?.name ?? '', cell: 'A90', content: 1 }];
  expect(await patchWorkbook(bytes, { changes, stale: [], sheets: [] })).toEqual({
    ok: false,
    sheet: sheet?.name,
    cell: 'A90',
  });
});

it('keeps what it does not know: macros, charts, pictures', async () => {
  const parts = unzipSync(bytesOf('Hon Quan.xlsx'));
  const strange = {
    'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
    'xl/charts/chart1.xml': strToU8('<c:chart/>'),
  };
  const bytes = zipSync({ ...parts, ...strange });
  const after = unzipSync(await patched(bytes, { changes: [{ sheet: 'Mau 1', cell: 'C11', content: 3 }] }));
  for (const [name, part] of Object.entries(strange)) expect(after[name]).toEqual(part);
});

it('is not offered for a file whose parts are damaged where reading does not look, nor for .xls', () => {
  const parts = unzipSync(bytesOf('Hon Quan.xlsx'));
  const bytes = zipSync({
    ...parts,
    'xl/media/image1.png': [new Uint8Array(2000).map((_, i) => i % 251), { level: 0 }],
  });
  expect(canPatch(bytes)).toBe(true);
  const at = bytes.findIndex(
    (_, i) => bytes[i] === 100 && bytes[i + 1] === 101 && bytes[i + 2] === 102 && bytes[i + 3] === 103,
  );
  bytes[at] = 0;
  expect(canPatch(bytes)).toBe(false);
  expect(canPatch(bytesOf('PGD Phuoc Long_KDCLGD_T1.2022.xls'))).toBe(false);
});

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
(hasLibreOffice || process.env['CI'] === 'true' ? it : it.skip)(
  'opens in LibreOffice with the changed figures',
  async () => {
    const sheets: readonly SheetPlan[] = planTemplates(TEMPLATES, { unit: 'Hớn Quản' }).sheets;
    const path = inFolder('sua.xlsx');
    writeFileSync(
      path,
      await patched(bytesOf('Hon Quan.xlsx'), {
        changes: [{ sheet: 'Mau 1', cell: 'C11', content: 999 }],
        sheets,
      }),
    );
    const profile = `-env:UserInstallation=file://${inFolder('profile')}`;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    spawnSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', inFolder('out'), path], {
      timeout: 120_000,
    });
    const names = readdirSync(inFolder('out')).map((one) => one.normalize('NFC'));
    expect(names).toEqual(
      expect.arrayContaining([expect.stringContaining('Mau 1'), expect.stringContaining('bảng 1a')]),
    );
    const csv = readFileSync(
      join(inFolder('out'), readdirSync(inFolder('out')).find((one) => one.includes('Mau 1')) ?? ''),
      'utf8',
    );
    expect(csv).toContain('999');
  },
  150_000,
);
