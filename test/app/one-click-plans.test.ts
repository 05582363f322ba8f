/** One click on plans of self-assessment: six lists below one another on the sheet of each school. */

import fc from 'fast-check';
import { consolidateSchoolSheets, type OneClick } from '../../src/app/one-click';
import { recognise } from '../../src/core/recognise/recognise';
import type { Grid } from '../../src/core/sheet/grid';
import { isBlockForm, templatesOf, type ListTemplate } from '../../src/core/template/template';
import { FORMS, TEMPLATES } from '../../src/templates';
import { aWorkbook } from '../builders/grids';
import { aBlockSheet } from '../builders/school-sheets';
import { runs } from '../property-runs';

const FACTS = { unit: 'Lộc Ninh', period: '2021-2022', asOf: '2022-01-31' };
const MONTHS = '01/11/2021-31/12/2021';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

/** Plans are copied from one another: the same rows in all schools, but for one name. */
const planOf = (chairman: string): Rows => ({
  'plan-council': [
    { number: 1, person: chairman, position: 'Hiệu trưởng', role: 'Chủ tịch' },
    { number: 2, person: 'Phạm Thu Hà', position: 'Phó Hiệu trưởng', role: 'Phó Chủ tịch' },
    { number: 3, person: 'Lê Văn Hùng', position: 'Giáo viên', role: 'Thư ký' },
  ],
  'plan-groups': [
    { number: 1, person: 'Lê Thị Thu', group: 'Nhóm thư ký', task: 'Nhóm trưởng' },
    { number: 2, person: 'Trần Văn Nam', group: 'Nhóm 1', task: 'Thành viên' },
  ],
  'plan-standards': [1, 2, 3, 4, 5].map((standard) => ({
    number: standard,
    standard: `Tiêu chuẩn ${String(standard)}`,
    group: `Nhóm ${String(standard)}`,
  })),
  'plan-resources': [
    { standard: 1, criteria: 'Tiêu chí 1.1 đến tiêu chí 1.10', resource: 'Nhóm 1', when: MONTHS },
    { standard: 2, criteria: 'Tiêu chí 2.1 đến tiêu chí 2.4', resource: 'Nhóm 2', when: MONTHS },
  ],
  'plan-level4': [{ criteria: 'Tiêu chí 1', resource: 'Nhóm 1', when: MONTHS }],
  'plan-timeline': [
    { when: '01/11/2021-30/11/2021', task: 'Họp Hội đồng' },
    { when: '01/12/2021-31/12/2021', task: 'Thu thập minh chứng' },
  ],
});
const SCHOOLS = ['An', 'Hà', 'Minh'].map((name, i) => ({
  name: `Trường THCS Lộc ${name}`,
  sheet: `KH ${name}`,
  rows: planOf(i === 2 ? 'Hoàng Văn Sáu' : 'Trần Thị Mai'),
}));
const sheetOf = ({ name, sheet, rows }: (typeof SCHOOLS)[number]): Grid =>
  aBlockSheet('self-assessment-plan', sheet, { school: name, kind: 'Trung học cơ sở' }, rows);
const GRIDS = SCHOOLS.map(sheetOf);

const form = FORMS.find(({ id }) => id === 'self-assessment-plan');
const BLOCKS = form && isBlockForm(form) ? (templatesOf(form) as ListTemplate[]) : [];

const run = (grids: readonly Grid[], ownSheets: readonly string[] = []): OneClick =>
  consolidateSchoolSheets(aWorkbook(...grids), TEMPLATES, { ...FACTS, ownSheets }, 'vi');

/** The rows of a made sheet by their headers. */
function rowsOf(result: OneClick, id: string): Map<string, unknown>[] {
  const names = result.made.find(({ template }) => template === id)?.plans;
  const cells = result.plans.find(({ name }) => name === names?.[0])?.cells ?? [];
  const headers = new Map(cells.flatMap(({ row, column, value }) => (row === 4 ? [[column, value]] : [])));
  const rows = new Map<number, Map<string, unknown>>();
  for (const { row, column, value } of cells) {
    const header = headers.get(column);
    if (row <= 4 || header === undefined || value === undefined) continue;
    rows.set(row, (rows.get(row) ?? new Map<string, unknown>()).set(String(header), value));
  }
  return [...rows.values()];
}

describe('plans of self-assessment', () => {
  const result = run(GRIDS);

  it('come to a list for each of the six, with every row of every school', () => {
    expect(BLOCKS.map(({ id }) => id)).toEqual(Object.keys(planOf('')));
    expect(result.made.map(({ template, sheets, records }) => [template, sheets, records])).toEqual([
      ['plan-council', 3, 9],
      ['plan-groups', 3, 6],
      ['plan-standards', 3, 15],
      ['plan-resources', 3, 6],
      ['plan-level4', 3, 3],
      ['plan-timeline', 3, 6],
    ]);
    expect(result.unread).toEqual([]);
    expect(result.plans).toHaveLength(7);
    // Rows that are the same in two schools are no copies.
    expect(result.findings.filter(({ code }) => code.startsWith('MRG'))).toEqual([]);
  });

  it('keep the rows of each school under its name, and lead to the cells they stand in', () => {
    for (const { id, rows: by } of BLOCKS) {
      const rows = rowsOf(result, id);
      const expected = SCHOOLS.flatMap(({ name, rows: own }) =>
        (own[id] ?? []).map((row) => [name, String(row[by.name])]),
      );
      const nameColumn = BLOCKS.find((one) => one.id === id)?.columns.find((one) => one.id === by.name)?.name
        .vi;
      expect(rows.map((row) => [row.get('Tên trường'), row.get(nameColumn ?? '')])).toEqual(expected);
      for (const row of rows) {
        const [sheet = '', cell = ''] = String(row.get('Nguồn')).split('!');
        expect(SCHOOLS.find(({ name }) => name === row.get('Tên trường'))?.sheet).toBe(sheet);
        const typed = GRIDS.find(({ name }) => name === sheet)?.cell(
          Number(cell.replace(/\D/g, '')),
          'ABCDEF'.indexOf(cell.charAt(0)) + 1,
        );
        expect(String(typed?.value)).toBe(row.get(nameColumn ?? ''));
      }
    }
  });

  it('tell what is wrong on the sheet of the school it is wrong on', () => {
    const unshared = result.findings.filter(({ code }) => code === 'CRT006');
    // Standards 3 to 5 have no resources, and criteria 2 to 6 of Mức 4 none either: once for each school and list.
    expect(unshared.map(({ at }) => at.sheet).sort()).toEqual(
      SCHOOLS.flatMap(({ sheet }) => [sheet, sheet]).sort(),
    );
  });

  it('are made alike from sheets in any order, and beside nothing but a part of them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(GRIDS, { minLength: GRIDS.length }), (shuffled) => {
        expect(run(shuffled).plans).toEqual(result.plans);
      }),
      { numRuns: runs(4) },
    );
    const [first] = SCHOOLS;
    if (!first) throw new Error('no schools');
    const { 'plan-council': council = [] } = first.rows;
    const only = run([sheetOf({ ...first, rows: { 'plan-council': council } })]);
    expect(only.made.map(({ template, records }) => [template, records])).toEqual([['plan-council', 3]]);
  });

  it('are recognised as they are on each sheet', () => {
    for (const grid of GRIDS) {
      const { lists } = recognise(aWorkbook(grid), TEMPLATES, '');
      expect(lists.map(({ template }) => template)).toEqual(BLOCKS.map(({ id }) => id));
    }
  });
});
