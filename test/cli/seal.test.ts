/** `npm run seal`: a report is sealed when nothing is open, and whoever opens or merges it later sees what became of it. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkWorkbook } from '../../src/app/check-workbook';
import { writePaneNotes } from '../../src/notes/pane-notes';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import { layOutNotes } from '../../src/core/layout/product-mark';
import { findingKey } from '../../src/core/findings/finding-key';
import { parseAddress } from '../../src/core/sheet/address';
import { TEMPLATES } from '../../src/templates';
import { addSheets } from '../../src/xlsx/patch/add-sheets';
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook';
import { DISTRICTS, readJson, runCommand, temporaryFolder, type Report } from './run-command';

const inFolder = temporaryFolder();
const REPORT = inFolder('Hon Quan.xlsx');

interface Sealed extends Report {
  readonly sources: (Report['sources'][number] & { readonly seal: { readonly is: string } | null })[];
  readonly findings: (Report['findings'][number] & { readonly explanation: string | null })[];
}

/** The file as another program saves it, with one figure changed. */
async function changed(from: string, to: string, cell: string, value: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(from);
  const sheet = book.getWorksheet('Mau 1');
  if (!sheet) throw new Error('no sheet');
  sheet.getCell(cell).value = value;
  await book.xlsx.writeFile(to);
}

it('seals what has nothing open, and says that it is unchanged', () => {
  const { status, stdout } = runCommand(
    'seal',
    join(DISTRICTS, 'Hon Quan.xlsx'),
    '--date',
    '2022-02-10',
    '--out',
    REPORT,
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining('Đã niêm phong')]);
  expect(runCommand('check', REPORT).stdout).toContain('niêm phong ngày 10/02/2022, số liệu còn nguyên');
  const json = inFolder('sealed.json');
  runCommand('consolidate', REPORT, '--json', json);
  expect(readJson<Sealed>(json).sources[0]?.seal?.is).toBe('unchanged');
});

it('names the cell that was changed after the seal, when checked and when merged', async () => {
  const path = inFolder('sua sau.xlsx');
  await changed(REPORT, path, 'C11', 15);
  expect(runCommand('check', path).stdout).toContain('sau đó đã sửa 1 ô: Mau 1!C11');
  const json = inFolder('changed.json');
  const out = inFolder('ket qua.xlsx');
  runCommand('consolidate', path, '--json', json, '--out', out);
  const merged = readJson<Sealed>(json);
  expect(merged.sources[0]?.seal?.is).toBe('changed');
  const told = merged.findings.filter(({ code }) => code === 'SEA001');
  expect(told).toMatchObject([
    { sheet: 'Mau 1', cell: 'C11', message: expect.stringContaining('16 → 15') as unknown },
  ]);
  // The result remembers it without the file.
  runCommand('consolidate', join(DISTRICTS, 'bù đốp.xlsx'), '--json', json, '--out', out);
  expect(readJson<Sealed>(json).findings.map(({ code }) => code)).toContain('SEA001');
});

it('refuses while anything is open, names it, and leaves the file as it was', () => {
  const path = inFolder('loi.xlsx');
  const bytes = readFileSync(join(DISTRICTS, 'BUDANG_mau1.xlsx'));
  writeFileSync(path, bytes);
  const { status, stderr } = runCommand('seal', path, '--date', '2022-02-10');
  expect([status, stderr]).toEqual([1, expect.stringContaining('SUM002')]);
  expect(stderr).toContain('Chưa niêm phong được');
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

describe('the file as it was', () => {
  const seal = (path: string, ...more: string[]): string =>
    runCommand('seal', path, '--date', '2022-02-10', '--unit', 'Hớn Quản', ...more).stdout;

  it('is kept beside the sealed one each time, and a folder with both counts once', () => {
    mkdirSync(inFolder('kept'));
    const path = inFolder('kept/Hon Quan.xlsx');
    const bytes = readFileSync(join(DISTRICTS, 'Hon Quan.xlsx'));
    writeFileSync(path, bytes);
    expect(seal(path)).toContain('Hon Quan.truoc-khi-niem-phong.xlsx');
    const once = readFileSync(path);
    expect(seal(path)).toContain('Hon Quan.truoc-khi-niem-phong-2.xlsx');
    expect(readFileSync(inFolder('kept/Hon Quan.truoc-khi-niem-phong.xlsx')).equals(bytes)).toBe(true);
    expect(readFileSync(inFolder('kept/Hon Quan.truoc-khi-niem-phong-2.xlsx')).equals(once)).toBe(true);
    const json = inFolder('kept.json');
    runCommand('consolidate', inFolder('kept'), '--json', json);
    expect(readJson<Sealed>(json).sources.map(({ file }) => file)).toEqual(['Hon Quan.xlsx']);
  });

  it('is not kept when that is not wanted, or when another file is written', () => {
    mkdirSync(inFolder('alone'));
    const path = inFolder('alone/Hon Quan.xlsx');
    writeFileSync(path, readFileSync(join(DISTRICTS, 'Hon Quan.xlsx')));
    seal(path, '--no-backup');
    seal(path, '--out', inFolder('alone/moi.xlsx'));
    expect(readdirSync(inFolder('alone')).sort()).toEqual(['Hon Quan.xlsx', 'moi.xlsx']);
  });
});

it('seals a workbook whose references are declared on each sheet so that every program opens it', async () => {
  const path = inFolder('khai bao tung trang.xlsx');
  const parts = unzipSync(readFileSync(join(DISTRICTS, 'Hon Quan.xlsx')));
  const text = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const declaration = / xmlns:r="[^"]*"/.exec(text)?.[0] ?? '';
  const moved = text.replace(declaration, '').replace(/<sheet /g, `<sheet${declaration} `);
  expect(moved).not.toBe(text);
  writeFileSync(path, zipSync({ ...parts, 'xl/workbook.xml': strToU8(moved) }));
  expect(runCommand('seal', path, '--unit', 'Hớn Quản', '--no-backup').stdout).toContain('Đã niêm phong');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  expect(book.worksheets.length).toBeGreaterThan(1);
  const workbook = strFromU8(unzipSync(readFileSync(path))['xl/workbook.xml'] ?? new Uint8Array());
  expect(workbook.match(/<sheet /g)).toHaveLength(workbook.match(/<sheet xmlns:r="[^"]*"/g)?.length ?? -1);
});

describe('an answered query', () => {
  const asked = join(DISTRICTS, 'Mau 1 - PGDDT Bu Gia Map.xlsx');
  const answered = inFolder('Mau 1 - PGDDT Bu Gia Map.xlsx');
  const findingsOf = (path: string): Sealed['findings'] => {
    const json = inFolder('answered.json');
    runCommand('consolidate', path, '--json', json);
    return readJson<Sealed>(json).findings.filter(({ code, cell }) => code === 'RNG004' && cell === 'L13');
  };

  it('carries its answer to the office that merges it; with other figures it is open again', async () => {
    const [query] = findingsOf(asked);
    if (!query) throw new Error('the fixture has no query');
    expect(query).toMatchObject({ severity: 'query', explanation: null });
    const bytes = new Uint8Array(readFileSync(asked));
    const outcome = await workbookFiles.read(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { findings } = await checkWorkbook(outcome.workbook, TEMPLATES, '');
    const finding = findings.find(({ code, at }) => code === 'RNG004' && at.cell === 'L13');
    if (!finding) throw new Error('no query to answer');
    const text = writePaneNotes({
      rules: { off: [] },
      explanations: new Map([[findingKey(finding), 'Một trường mới được công nhận lại hồ sơ']]),
    });
    const notes = layOutNotes(JSON.stringify({ version: 1, owned: [], text }));
    writeFileSync(answered, await addSheets(bytes, [notes], { replaces: [] }));
    expect(findingsOf(answered)).toMatchObject([{ explanation: 'Một trường mới được công nhận lại hồ sơ' }]);
    expect(runCommand('consolidate', answered).stderr).toContain('Giải trình: Một trường mới');

    const other = inFolder('khac.xlsx');
    const { sheet = '', cell = '' } = finding.at;
    const typed = outcome.workbook.sheets.find(({ name }) => name === sheet);
    const { row = 0, column = 0 } = parseAddress(cell) ?? {};
    // «3 trường», or a number: one more of them either way.
    const value = Number.parseInt(String(typed?.cell(row, column)?.value), 10);
    const change = { sheet, cell, content: value + 1 };
    writeFileSync(other, await patchWorkbook(new Uint8Array(readFileSync(answered)), [change]));
    expect(findingsOf(other)).toMatchObject([{ explanation: null }]);
  });
});

describe('a result of merging', () => {
  const result = inFolder('ket qua rieng.xlsx');
  const sound = join(DISTRICTS, 'Hon Quan.xlsx');
  const merge = (...args: string[]): string => {
    const { stdout } = runCommand('consolidate', ...args, '--out', result, '--as-of', '2022-01-31');
    return stdout;
  };

  it('is sealed once the officer says whose it is, and is known one level up as sealed', () => {
    merge(sound);
    const nobodys = runCommand('seal', result, '--date', '2022-03-01');
    expect([nobodys.status, nobodys.stderr]).toEqual([2, expect.stringContaining('--unit')]);
    runCommand('seal', result, '--date', '2022-03-01', '--unit', 'Hớn Quản');
    expect(runCommand('check', result).stdout).toContain('niêm phong ngày 01/03/2022, số liệu còn nguyên');
    const json = inFolder('tren.json');
    runCommand('consolidate', result, '--unit', 'Hớn Quản=ket qua rieng.xlsx', '--json', json);
    expect(readJson<Sealed>(json).sources).toMatchObject([{ status: 'merged', seal: { is: 'unchanged' } }]);
  });

  it('keeps its seal when the same is merged again, and says that it is gone when another one comes', () => {
    const before = readFileSync(result);
    expect(merge(sound)).toContain('Không có gì thay đổi');
    expect(readFileSync(result).equals(before)).toBe(true);
    expect(merge(join(DISTRICTS, 'chon thanh (ban chinh).xlsx'))).toContain(
      'Niêm phong cũ của sổ kết quả không còn',
    );
  });

  it('is not sealed while the units’ errors are open in it, nor once somebody changed it', async () => {
    const open = runCommand('seal', result, '--unit', 'Bình Phước');
    expect([open.status, open.stderr]).toEqual([1, expect.stringContaining('Chưa niêm phong được: còn')]);
    const path = inFolder('bi sua.xlsx');
    const change = { sheet: 'Tổng hợp tỉnh', cell: 'A1', content: 'Khác' };
    writeFileSync(path, await patchWorkbook(new Uint8Array(readFileSync(result)), [change]));
    const { status, stderr } = runCommand('seal', path, '--unit', 'Bình Phước');
    expect([status, stderr]).toEqual([2, expect.stringContaining('đã được sửa sau khi tổng hợp')]);
  });
});
