/** The workbook of 60 school sheets, read from its file, against figures that come from schools.csv alone. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidateSchoolSheets, type OneClick } from '../../src/app/one-click';
import { recognise } from '../../src/core/recognise/recognise';
import type { Workbook } from '../../src/core/sheet/grid';
import { addressOf } from '../../src/core/sheet/address';
import { sentence } from '../../src/messages/sentence';
import { TEMPLATES } from '../../src/templates';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import { aFormGrid, aGrid, aWorkbook } from '../builders/grids';
import { recalculate } from '../builders/recalculate';
import type { DEFECTIVE } from '../fixtures/make/schools/defective-list';
import type { ExpectedSchools } from '../fixtures/make/schools/district-workbook';

const FIXTURES = join(__dirname, '../fixtures');
const expected = JSON.parse(readFileSync(join(FIXTURES, 'expected-schools.json'), 'utf8')) as ExpectedSchools;
const FACTS = { unit: 'Lộc Ninh', period: '2021-2022', asOf: '2022-01-31' };

const sixtySchools = (): Promise<Workbook> => read('schools/Loc Ninh - 60 truong.xlsx');

async function read(path: string): Promise<Workbook> {
  const outcome = await workbookFiles.read(readFileSync(join(FIXTURES, path)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

describe('sixty school sheets in nine hands', () => {
  let workbook: Workbook;
  let result: OneClick;
  beforeAll(async () => {
    workbook = await sixtySchools();
    result = consolidateSchoolSheets(workbook, TEMPLATES, FACTS, 'vi');
  });

  it('come to the figures of the schools', () => {
    const rows = Object.fromEntries(result.totals.rows.map(({ kind, counts }) => [kind, counts]));
    expect(rows).toEqual(expected.rows);
    expect(result.schools).toHaveLength(60);
  });

  it('are read as what they are, and the rest is named with its reason', () => {
    expect(Object.fromEntries(result.sheetsRead.map(({ sheet, shape }) => [sheet, shape]))).toEqual(
      expected.sheets,
    );
    expect(result.sheetsRead.every(({ records }) => records === 1)).toBe(true);
    expect(result.unread).toEqual(
      expected.unread.map((sheet) => ({ sheet, why: 'noList', template: null, table: null })),
    );
  });

  it('count a school once, at its higher level, and say so', () => {
    const doubled = result.findings.filter(({ severity }) => severity !== 'info');
    expect(doubled.map(({ code, at, related }) => [code, at.sheet, related?.[0]?.sheet])).toEqual([
      ['MRG012', expected.older.sheet, expected.older.counted],
    ]);
  });

  it('are each behind the figures with their own cell', () => {
    for (const { sheet, cell, typed, column, value } of result.totals.contributions) {
      const grid = workbook.sheets.find(({ name }) => name === sheet);
      const found = [...(grid?.cells() ?? [])].find((one) => addressOf(one.row, one.column) === cell);
      expect(found).toBeDefined();
      expect([typeof typed, value]).toEqual(['string', 1]);
      if (column === 'schools') expect(Object.keys(expected.sheets)).toContain(sheet);
    }
  });

  it('are laid out with formulas that another program works out alike', () => {
    const [totals] = result.plans;
    const calculated = recalculate(result.plans);
    const formulas = totals?.cells.filter(({ formula }) => formula !== undefined) ?? [];
    expect(formulas.filter(({ formula }) => formula?.startsWith('COUNTIFS'))).toHaveLength(4 * 9);
    for (const { row, column, value } of formulas) {
      const shown = calculated(totals?.name ?? '', row, column);
      expect(shown === '' ? '' : Number(shown)).toBe(value);
    }
  });

  it('lead from each row of the list to the school’s own cell', () => {
    const links = result.plans.flatMap(({ cells }) => cells.flatMap(({ link }) => (link ? [link] : [])));
    expect(links).toHaveLength(60);
    const sheets = new Set(workbook.sheets.map(({ name }) => name));
    expect(links.every(({ sheet }) => sheets.has(sheet))).toBe(true);
  });

  it('can be written to a file with the schools’ sheets, and come back with the same values', async () => {
    const targets = workbook.sheets.map(({ name }) => ({ name, cells: [], columnWidths: [] }));
    const bytes = await workbookFiles.write({ title: 'Lộc Ninh', sheets: [...targets, ...result.plans] });
    const outcome = await workbookFiles.read(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    for (const { name, cells } of result.plans) {
      const grid = outcome.workbook.sheets.find((one) => one.name === name);
      const values = cells.flatMap(({ row, column, value }) =>
        value === undefined ? [] : [[row, column, value]],
      );
      // An empty text is stored as a formula's result, and as no cell at all.
      const full = values.filter(([, , value]) => value !== '');
      const read = full.map(([row, column]) => [row, column, grid?.cell(Number(row), Number(column))?.value]);
      expect(read).toEqual(full);
    }
  });

  it('do not count their own result when it is not named, and are not changed by it', () => {
    const earlier = result.plans.map(({ name, cells }) => {
      const rows: (string | number | boolean | undefined)[][] = [];
      for (const { row, column, value } of cells) (rows[row - 1] ??= [])[column - 1] = value;
      return aGrid({ name, rows: Array.from(rows, (row) => Array.from(row ?? [])) });
    });
    const withResult = { ...workbook, sheets: [...workbook.sheets, ...earlier] };
    const ownSheets = earlier.map(({ name }) => name);
    const again = consolidateSchoolSheets(withResult, TEMPLATES, { ...FACTS, ownSheets }, 'vi');
    expect(again).toEqual(result);
    const unnamed = consolidateSchoolSheets(withResult, TEMPLATES, FACTS, 'vi');
    expect(unnamed.totals.rows).toEqual(result.totals.rows);
  });
});

describe('a workbook with a mistake of each sort', () => {
  const defects = JSON.parse(
    readFileSync(join(FIXTURES, 'defects-schools.json'), 'utf8'),
  ) as typeof DEFECTIVE;
  let result: OneClick;
  beforeAll(async () => {
    const workbook = await read('schools/Bu Dop - danh sach truong (co loi).xlsx');
    result = consolidateSchoolSheets(workbook, TEMPLATES, { asOf: defects.asOf }, 'vi');
  });

  it('gives just the planted findings, each at its cell, with a sentence', () => {
    const found = result.findings.map(({ code, severity, at }) =>
      [at.sheet, at.cell, code, severity].join(' '),
    );
    const planted = defects.planted.map(({ sheet, cell, rule, severity }) =>
      [sheet, cell, rule, severity].join(' '),
    );
    expect(found.sort()).toEqual([...planted].sort());
    for (const finding of result.findings) {
      expect(sentence(finding, 'vi')).not.toMatch(/undefined|\[object/);
      expect(sentence(finding, 'en')).not.toMatch(/undefined|\[object/);
    }
  });

  it('counts what the cells say, and nothing else', () => {
    const columns = [
      'schools',
      'selfAssessed',
      'externallyAssessed',
      'failed',
      'level1',
      'level2',
      'level3',
      'level4',
      'preparing',
    ];
    const rows = Object.fromEntries(
      result.totals.rows.map(({ kind, counts }) => [kind, columns.map((id) => counts[id])]),
    );
    expect(rows).toEqual(defects.byHand);
    expect(result.schools.filter(({ uncounted }) => uncounted === undefined)).toHaveLength(defects.counted);
    expect(result.schools.filter(({ uncounted }) => uncounted !== undefined)).toHaveLength(
      defects.notCounted,
    );
  });
});

describe('the sheets of the result', () => {
  const school = aGrid({
    name: 'Hoa Sen',
    rows: [
      ['Tên trường', 'Trường MN Hoa Sen'],
      ['Tự đánh giá', 'x'],
      ['Đánh giá ngoài', 'x'],
      ['Kết quả', 'Cấp độ 1'],
    ],
  });

  it('never have the name of a template’s sheet, nor of one of the user’s own', () => {
    const usual = consolidateSchoolSheets(aWorkbook(school), TEMPLATES, {}, 'vi').plans.map(
      ({ name }) => name,
    );
    expect(usual).toEqual(['Bảng 1a của đơn vị', 'Danh sách trường', 'Lỗi ở các trang trường']);
    expect(TEMPLATES.map(({ sheetName }) => sheetName).filter((name) => usual.includes(name))).toEqual([]);
    const own = aGrid({ name: 'danh sách trường', rows: [['ghi chép']] });
    const { plans } = consolidateSchoolSheets(aWorkbook(school, own), TEMPLATES, {}, 'vi');
    expect(plans.map(({ name }) => name)).toEqual([
      'Bảng 1a của đơn vị',
      'Danh sách trường (2)',
      'Lỗi ở các trang trường',
    ]);
    expect(plans[0]?.cells.some(({ formula }) => formula?.includes("'Danh sách trường (2)'!"))).toBe(true);
  });

  it('name every sheet that was not read, with its reason', () => {
    const header = ['TT', 'Tên CSGD', 'Loại CSGD', 'Tự đánh giá', 'Đánh giá ngoài', 'Kết quả'];
    const { unread, sheetsRead, findings } = consolidateSchoolSheets(
      aWorkbook(
        school,
        aGrid({ name: 'Trống', rows: [] }),
        aGrid({ name: 'Chưa ghi', rows: [header, [1], [2]] }),
        aFormGrid({ name: 'Bảng 1a' }),
        aGrid({ name: 'Bìa', rows: [['BÁO CÁO']] }),
        aGrid({
          name: 'Nửa vời',
          rows: [
            ['TT', 'Tên trường', 'Cấp học', 'Ngày công nhận'],
            [1, 'Trường TH Lê Lợi', 'TH', '1/2/2020'],
          ],
        }),
      ),
      TEMPLATES,
      {},
      'vi',
    );
    expect(unread.map(({ sheet, why }) => [sheet, why])).toEqual([
      ['Chưa ghi', 'noRecords'],
      ['Bảng 1a', 'otherTable'],
      ['Bìa', 'noList'],
      ['Nửa vời', 'noList'],
    ]);
    expect(sheetsRead.map(({ sheet }) => sheet)).toEqual(['Hoa Sen']);
    expect(findings.filter(({ code }) => code === 'STR016')).toHaveLength(4);
    expect(findings.find(({ code }) => code === 'STR022')?.at).toEqual({ sheet: 'Nửa vời', cell: 'A1' });
  });

  it.each(['schools/Loc Ninh - 60 truong.xlsx', 'works/Cong tac KDCL Dong Xoai.xlsx'])(
    'of %s, sent on, hold no row or column that would be told as foreign',
    async (path) => {
      const { plans } = consolidateSchoolSheets(await read(path), TEMPLATES, FACTS, 'vi');
      // Links lead to sheets that are not sent.
      const sheets = plans.map((plan) => ({
        ...plan,
        cells: plan.cells.map(({ link: _, ...cell }) => cell),
      }));
      const outcome = await workbookFiles.read(await workbookFiles.write({ title: 'Gửi', sheets }));
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      const { tables, lists, hits } = recognise(outcome.workbook, TEMPLATES, '');
      const told = [...hits, ...[...tables, ...lists].flatMap((one) => one.hits)].map(({ code }) => code);
      expect(lists.length).toBeGreaterThan(0);
      expect(told.filter((code) => ['STR006', 'STR010', 'STR021'].includes(code))).toEqual([]);
    },
  );

  it('name the rows that stand in no list, on sheets that were read and on others', () => {
    const row = (number: number, name: string): (string | number)[] => [
      number,
      name,
      'TH',
      'x',
      'x',
      'Đạt cấp độ 1',
    ];
    const header = ['TT', 'Tên CSGD', 'Loại CSGD', 'Tự đánh giá', 'Đánh giá ngoài', 'Kết quả'];
    const gap = Array.from({ length: 15 }, () => []);
    const { schools, findings } = consolidateSchoolSheets(
      aWorkbook(
        aGrid({ name: 'DS', rows: [header, row(1, 'Trường TH Lê Lợi'), ...gap, row(2, 'Trường TH Lê Lai')] }),
        aGrid({ name: 'Tiếp', rows: [row(3, 'Trường TH Kim Đồng')] }),
      ),
      TEMPLATES,
      FACTS,
      'vi',
    );
    expect(schools.map(({ name }) => name)).toEqual(['Trường TH Lê Lợi']);
    const told = findings.filter(({ code }) => code === 'STR021').map(({ at }) => [at.sheet, at.cell]);
    expect(told.sort()).toEqual([
      ['DS', 'B18'],
      ['Tiếp', 'B1'],
    ]);
  });

  it('hold a school that cannot be counted, with the reason', () => {
    const list = aGrid({
      name: 'DS',
      rows: [
        ['TT', 'Tên CSGD', 'Loại CSGD', 'Tự đánh giá', 'Đánh giá ngoài', 'Kết quả'],
        [1, 'Hoa Mai', 'abc', 'x', 'x', 'Cấp độ 2'],
        [2, undefined, 'Mầm non', 'x', 'x', 'Cấp độ 2'],
        [3, 'Trường TH Lê Lợi', 'TH', 'x', 'x', 'Cấp độ A'],
      ],
    });
    const { plans, totals, findings } = consolidateSchoolSheets(aWorkbook(list), TEMPLATES, {}, 'vi');
    const text = plans[1]?.cells.map(({ value }) => value) ?? [];
    expect(text).toContain('Không đếm: thiếu hoặc sai loại CSGD');
    expect(text).toContain('Không đếm: thiếu tên');
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ code, at }) => [code, at.cell]),
    ).toEqual([
      ['REQ003', 'B3'],
      ['TYP007', 'C2'],
      ['TYP007', 'F4'],
    ]);
    // The school with the unreadable level is a school that was assessed; only its level is not known.
    expect(totals.rows.at(-1)?.counts).toEqual({
      schools: 1,
      selfAssessed: 1,
      externallyAssessed: 1,
      failed: 0,
      level1: 0,
      level2: 0,
      level3: 0,
      level4: 0,
      preparing: 0,
    });
  });
});
