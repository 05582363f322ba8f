/** Patched workbooks as independent programs read them: openpyxl sees every cell, LibreOffice opens them. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook';
import { DISTRICTS, temporaryFolder } from '../cli/run-command';
import { addSheets } from '../../src/xlsx/patch/add-sheets';
import { writeXlsx } from '../../src/xlsx/write/write-xlsx';
import { buildXlsx } from '../xlsx/package-builder';
import { samplePlan } from '../xlsx/write/sample-plan';

const inFolder = temporaryFolder();
const isCi = process.env['CI'] === 'true';
// Without these on a developer's machine the tests are skipped; CI installs LibreOffice and must run its test.
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const withLibreOffice = hasLibreOffice || isCi ? it : it.skip;
// Debian's package belongs to Debian's python, which need not be the first on the path.
const python = ['python3', '/usr/bin/python3'].find(
  (one) => spawnSync(one, ['-c', 'import openpyxl']).status === 0,
);
const withOpenpyxl = python === undefined ? it.skip : it;

const LIST_CELLS = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({s.title: {c.coordinate: c.value for r in s.iter_rows() for c in r if c.value is not None} for s in book.worksheets}, default=str))
`;

function asOpenpyxlReads(path: string): Record<string, Record<string, unknown>> {
  const { stdout, stderr, status } = spawnSync(python ?? '', ['-c', LIST_CELLS, path], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, Record<string, unknown>>;
}

/** Every sheet as LibreOffice shows it, as CSV, in any order. */
function shownSheets(path: string): string[] {
  const folder = `${path}-out`;
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${inFolder('profile')}`;
  spawnSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', folder, path], {
    timeout: 50_000,
  });
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .sort();
}

withOpenpyxl.each([
  'BC KĐCLGD TX Bình Long.xlsx',
  'Dong Xoai - bao cao KDCLGD.xlsx',
  'bù đốp.xlsx',
  'chon thanh (ban chinh).xlsx',
])('openpyxl reads %s with exactly the changed cells changed', async (name) => {
  const source = join(DISTRICTS, name);
  const before = asOpenpyxlReads(source);
  const [sheet = ''] = Object.keys(before);
  const filled = Object.keys(before[sheet] ?? {});
  const [first = 'A1', last = 'A2'] = [filled[0], filled[filled.length - 1]];
  const path = inFolder('patched.xlsx');
  const changes = [
    { sheet, cell: first, content: 'Đã sửa <&>' },
    { sheet, cell: last, content: null },
    { sheet, cell: 'AA99', content: 7.25 },
  ];
  writeFileSync(path, await patchWorkbook(readFileSync(source), changes));
  const kept = Object.entries(before[sheet] ?? {}).filter(([cell]) => cell !== last);
  const expected = { ...Object.fromEntries(kept), [first]: 'Đã sửa <&>', AA99: 7.25 };
  expect(asOpenpyxlReads(path)).toEqual({ ...before, [sheet]: expected });
});

withOpenpyxl('openpyxl reads added sheets as in a file of their own, and the others as before', async () => {
  const source = join(DISTRICTS, 'Dong Xoai - bao cao KDCLGD.xlsx');
  const [alone, added] = [inFolder('alone.xlsx'), inFolder('added.xlsx')];
  writeFileSync(alone, await writeXlsx(samplePlan()));
  writeFileSync(added, await addSheets(readFileSync(source), samplePlan().sheets, { replaces: [] }));
  expect(asOpenpyxlReads(added)).toEqual({ ...asOpenpyxlReads(source), ...asOpenpyxlReads(alone) });
});

withLibreOffice(
  'LibreOffice shows added sheets as in a file of their own, and the others as before',
  async () => {
    const source = join(DISTRICTS, 'chon thanh (ban chinh).xlsx');
    const [alone, added, before] = ['alone', 'added', 'before'].map((name) => inFolder(`${name}-shown.xlsx`));
    writeFileSync(alone ?? '', await writeXlsx(samplePlan()));
    writeFileSync(before ?? '', readFileSync(source));
    writeFileSync(added ?? '', await addSheets(readFileSync(source), samplePlan().sheets, { replaces: [] }));
    const shown = [alone, added, before].map((path) => shownSheets(path ?? ''));
    expect(shown[0]?.length).toBeGreaterThanOrEqual(2);
    expect(shown[1]).toEqual([...(shown[2] ?? []), ...(shown[0] ?? [])].sort());
  },
  160_000,
);

withLibreOffice(
  'LibreOffice shows the new values, and works out new formulas and those whose values were forgotten',
  async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f>A1+B1</f><v>3</v></c><c r="D1"><f>C1*2</f><v>6</v></c></row>';
    const path = inFolder('totals.xlsx');
    const changes = [
      { sheet: 'Sheet1', cell: 'A1', content: 10 },
      { sheet: 'Sheet1', cell: 'E1', content: { formula: 'SUM(A1:B1)*100' } },
      { sheet: 'Sheet1', cell: 'F1', content: '=1+1' },
    ];
    writeFileSync(
      path,
      await patchWorkbook(buildXlsx({ sheets: [{ rows }] }), changes, { formulaValues: 'forgetStale' }),
    );
    const profile = `-env:UserInstallation=file://${inFolder('profile')}`;
    spawnSync('soffice', ['--headless', profile, '--convert-to', 'csv', '--outdir', inFolder('out'), path], {
      timeout: 150_000,
    });
    expect(readFileSync(inFolder('out/totals.csv'), 'utf8').trim()).toBe('10,2,12,24,1200,=1+1');
  },
  160_000,
);
