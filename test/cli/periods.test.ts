/** `consolidate --previous`: the result of the period before beside this one, remembered by the result. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readState } from '../../src/app/result-state';
import { digest } from '../../src/cli/read-path';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import { readMark } from '../../src/core/layout/product-mark';
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook';
import { DISTRICTS, readJson, runCommand, temporaryFolder, type Report } from './run-command';

const inFolder = temporaryFolder();
const THEN = inFolder('nam truoc.xlsx');
const NOW = inFolder('nam nay.xlsx');
const JSON_REPORT = inFolder('bao-cao.json');
const file = (name: string): string => join(DISTRICTS, name);
const SECOND_YEAR = ['--as-of', '2023-01-31', '--out', NOW, '--json', JSON_REPORT];

interface Compared extends Report {
  readonly periods: {
    readonly previous: { readonly file: string; readonly asOf: string };
    readonly tables: readonly {
      readonly onlyThen: readonly string[];
      readonly onlyNow: readonly string[];
      readonly figures: readonly {
        kind: string;
        column: string;
        then: number;
        now: number;
        change: number;
      }[];
    }[];
  } | null;
}

beforeAll(() => {
  runCommand(
    'consolidate',
    file('Hon Quan.xlsx'),
    file('bù đốp.xlsx'),
    '--as-of',
    '2022-01-31',
    '--out',
    THEN,
  );
});

it('shows each total then and now, and who reported in one of the two only', async () => {
  const paths = [file('Hon Quan.xlsx'), file('chon thanh (ban chinh).xlsx')];
  const { stdout } = runCommand('consolidate', ...paths, '--previous', THEN, ...SECOND_YEAR);
  // figures.csv: Hớn Quản 48 schools, Bù Đốp 30, Chơn Thành 36.
  expect(stdout).toContain('Tổng số CSGD hiện có: 78 → 84 (+6)');
  expect(stdout).toContain('chỉ có ở kì trước: Bù Đốp');
  const { periods } = readJson<Compared>(JSON_REPORT);
  expect(periods?.previous).toMatchObject({ file: 'nam truoc.xlsx', asOf: '2022-01-31' });
  const [table] = periods?.tables ?? [];
  expect([table?.onlyThen, table?.onlyNow]).toEqual([['Bù Đốp'], ['Chơn Thành']]);
  expect(table?.figures.find(({ kind, column }) => kind === 'total' && column === 'schools')).toMatchObject({
    then: 78,
    now: 84,
    change: 6,
  });
  const outcome = await workbookFiles.read(new Uint8Array(readFileSync(NOW)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const sheet = outcome.workbook.sheets.find(({ name }) => name === 'So với kì trước');
  expect([...(sheet?.cells() ?? [])].find(({ formula }) => formula === "'Tổng hợp tỉnh'!B6")?.value).toBe(29);
  expect((await readState(outcome.workbook, readMark(outcome.workbook), digest)).ok).toBe(true);
});

it('is remembered: merging on keeps it, and the same again gives the same bytes', () => {
  const before = readFileSync(NOW);
  const same = runCommand('consolidate', file('Hon Quan.xlsx'), ...SECOND_YEAR);
  expect(same.stdout).toContain('Không có gì thay đổi');
  expect(readFileSync(NOW).equals(before)).toBe(true);
  runCommand('consolidate', file('bù đốp.xlsx'), ...SECOND_YEAR);
  const { periods } = readJson<Compared>(JSON_REPORT);
  expect(periods?.tables[0]).toMatchObject({ onlyThen: [], onlyNow: ['Chơn Thành'] });
});

it('asks about what can hardly be, and says when the result is of no earlier period', async () => {
  const twice = inFolder('gap doi.xlsx');
  const bytes = new Uint8Array(readFileSync(file('Hon Quan.xlsx')));
  // 16 preschools become 46; three schools fewer at level 2.
  writeFileSync(twice, await patchWorkbook(bytes, [{ sheet: 'Mau 1', cell: 'C11', content: 46 }]));
  const out = ['--out', inFolder('khac.xlsx'), '--json', JSON_REPORT];
  runCommand('consolidate', twice, '--previous', THEN, '--as-of', '2023-01-31', ...out);
  const { findings } = readJson<Compared>(JSON_REPORT);
  expect(findings.find(({ code }) => code === 'PRD002')).toMatchObject({
    sheet: 'Tổng hợp tỉnh',
    cell: 'B6',
  });
  const codes = (): string[] => readJson<Compared>(JSON_REPORT).findings.map(({ code }) => code);
  expect(codes()).toContain('PRD002');
  runCommand('consolidate', twice, '--previous', THEN, '--as-of', '2023-01-31', '--jump', '200', ...out);
  expect(codes()).not.toContain('PRD002');
  // The result remembers the share.
  runCommand('consolidate', twice, '--as-of', '2023-01-31', ...out);
  expect(codes()).not.toContain('PRD002');
  runCommand('consolidate', twice, '--previous', THEN, '--as-of', '2022-01-31', ...out);
  expect(codes()).toContain('PRD003');
});

it('refuses what is no result, and a share that is no number', () => {
  const none = runCommand('consolidate', file('Hon Quan.xlsx'), '--previous', file('bù đốp.xlsx'));
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('không phải là sổ kết quả')]);
  const share = runCommand('consolidate', file('Hon Quan.xlsx'), '--jump', 'nhiều');
  expect([share.status, share.stderr]).toEqual([2, expect.stringContaining('--jump')]);
});
