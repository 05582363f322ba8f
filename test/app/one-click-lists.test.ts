/** One click on sheets of several lists: what is made equals a merge of the same sheets as files of their own. */

import fc from 'fast-check';
import { consolidateSchoolSheets, type OneClick } from '../../src/app/one-click';
import { consolidate } from '../../src/core/consolidate/consolidate';
import type { Consolidation } from '../../src/core/consolidate/consolidation';
import { layOutMergedList } from '../../src/core/layout/merged-list-sheet';
import { recognise } from '../../src/core/recognise/recognise';
import type { Grid } from '../../src/core/sheet/grid';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { listTemplates } from '../../src/core/template/template';
import { sentence } from '../../src/messages/sentence';
import { TEMPLATES } from '../../src/templates';
import { anAssessmentSheet } from '../builders/assessment-forms';
import { aFormGrid, aGrid, aWorkbook } from '../builders/grids';
import { recalculate } from '../builders/recalculate';
import { aListSheet, aTwelve, CRITERIA, sheetsOf, type OneOfTwelve } from '../builders/school-sheets';
import { runs } from '../property-runs';

const FACTS = { unit: 'Lộc Ninh', period: '2021-2022', asOf: '2022-01-31' };
const SCHOOLS = aTwelve();
const GRIDS = SCHOOLS.flatMap(sheetsOf);
const LISTED = ['criteria-assessment', 'quality-improvement'];

const run = (grids: readonly Grid[], facts: object = FACTS): OneClick =>
  consolidateSchoolSheets(aWorkbook(...grids), TEMPLATES, facts, 'vi');

/** Each school's sheets in a file of its own. */
function asFiles(schools: readonly OneOfTwelve[]): Consolidation {
  const sources = schools.map((school) => {
    const file = `${school.name}.xlsx`;
    const submission = recognise(aWorkbook(...sheetsOf(school)), TEMPLATES, file);
    return { file, sha256: file, given: school.name, content: { is: 'submission', submission } as const };
  });
  return consolidate(sources, { templates: TEMPLATES, asOf: FACTS.asOf });
}

const templateOf = (id: string): (typeof TEMPLATES)[number] & { readonly title: string } => {
  const found = TEMPLATES.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

function planOf(result: OneClick, id: string, nth = -1): SheetPlan {
  const name = result.made.find(({ template }) => template === id)?.plans.at(nth);
  const plan = result.plans.find((one) => one.name === name);
  if (!plan) throw new Error(`nothing was made of ${id}`);
  return plan;
}

/** The rows of a list as texts under their headers. */
function rowsOf({ cells }: SheetPlan): Record<string, unknown>[] {
  const headers = new Map(
    cells.flatMap(({ row, column, value }) => (row === 4 ? [[column, String(value)]] : [])),
  );
  const rows = new Map<number, Record<string, unknown>>();
  for (const { row, column, value } of cells) {
    const header = headers.get(column);
    if (row > 4 && header !== undefined && value !== undefined)
      rows.set(row, { ...rows.get(row), [header]: value });
  }
  return [...rows.values()];
}

/** The form's table as one figure for each row label and each of the headers' columns. */
function total(plan: SheetPlan, label: string): unknown[] {
  const row = plan.cells.find(({ column, value }) => column === 1 && value === label)?.row;
  return plan.cells.filter((cell) => cell.row === row && cell.column > 1).map(({ value }) => value);
}

const sortedBy = (rows: Record<string, unknown>[], key: string): Record<string, unknown>[] =>
  [...rows].sort((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));

const without = (row: Record<string, unknown>, ...keys: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));

describe('twelve schools with up to five lists each', () => {
  const result = run(GRIDS);
  const secondary = SCHOOLS.filter(({ diplomas }) => diplomas);

  it('come to one table for each list, and every sheet is told with its list', () => {
    expect(result.made.map(({ template, sheets, records }) => [template, sheets, records])).toEqual(
      [
        ['school-register', 12, 12],
        ['criteria-assessment', 12, 12 * CRITERIA.length],
        ['quality-improvement', 12, 12 * 2],
        ['public-disclosure', 12, 12],
        ['diploma-management-thcs', 8, 8],
      ].sort(byDeclaration),
    );
    expect(result.unread).toEqual([]);
    // Three of the regulation's criteria are not all; nothing else is wrong, and each school is told once.
    const wrong = result.findings.filter(({ severity }) => severity !== 'info');
    expect(wrong.map(({ code, at }) => [code, at.sheet]).sort()).toEqual(
      SCHOOLS.map(({ name }) => ['CRT017', `TC ${name.replace('Trường ', '')}`]).sort(),
    );
    expect(result.sheetsRead.map(({ sheet }) => sheet)).toEqual(GRIDS.map(({ name }) => name));
    expect(result.plans.map(({ name }) => name)).toEqual([
      ...result.made.flatMap(({ plans }) => plans),
      'Lỗi ở các trang trường',
    ]);
  });

  it('add up to the figures of the schools', () => {
    const disclosed = SCHOOLS.filter((school) => school.disclosed).length;
    expect(disclosed).toBe(9);
    const tables = planOf(result, 'public-disclosure', 0);
    const calculated = recalculate(result.plans);
    const shown = tables.cells.filter(({ formula }) => formula !== undefined);
    expect(shown.length).toBeGreaterThan(0);
    for (const { row, column, value } of shown) {
      const text = calculated(tables.name, row, column);
      expect(text === '' ? '' : Number(text)).toBe(value);
    }
    expect(total(tables, 'Cộng')).toEqual(expect.arrayContaining([12, disclosed]));
    const sum = (pick: (diplomas: NonNullable<OneOfTwelve['diplomas']>) => number): number =>
      secondary.reduce((all, { diplomas }) => all + (diplomas ? pick(diplomas) : 0), 0);
    const diplomas = total(planOf(result, 'diploma-management-thcs', 0), 'Cộng');
    expect(diplomas).toEqual([
      sum((one) => one.carriedOver),
      sum((one) => one.received),
      sum((one) => one.issued),
      sum((one) => one.spoiled),
      sum((one) => one.carriedOver + one.received - one.issued - one.spoiled),
      sum((one) => one.copies),
    ]);
  });

  it('equal a merge of the same sheets as a file for each school', () => {
    const merged = asFiles(SCHOOLS);
    for (const id of LISTED) {
      const template = listTemplates(TEMPLATES).find((one) => one.id === id);
      const list = merged.lists.find((one) => one.template === id);
      if (!template || !list) throw new Error(`no list ${id}`);
      const wanted = rowsOf(layOutMergedList(template, list, '')).map((row) => {
        return {
          ...without(row, 'STT', 'Đơn vị', 'Tệp', 'Trang', 'Ô'),
          Nguồn: `${String(row.Trang)}!${String(row['Ô'])}`,
        };
      });
      const found = rowsOf(planOf(result, id)).map((row) => without(row, 'STT'));
      expect(found.length).toBeGreaterThan(0);
      expect(sortedBy(found, 'Nguồn')).toEqual(sortedBy(wanted, 'Nguồn'));
    }
    for (const [id, into] of [
      ['public-disclosure', 'public-disclosure-totals'],
      ['diploma-management-thcs', 'diploma-totals-thcs'],
      ['school-register', 'accreditation-results'],
    ] as const) {
      const all = merged.totals.find(({ template }) => template === into)?.rows.at(-1);
      const counts = templateOf(into).columns.flatMap(({ id: column }) =>
        all && column in all.counts ? [all.counts[column]] : [],
      );
      const figures = planOf(result, id, 0).cells;
      const row = figures.find(({ column, value }) => column === 1 && value === 'Cộng')?.row;
      const shown = figures.filter((one) => one.row === row && one.style === 'totalCount');
      expect(shown.map(({ value }) => value ?? null)).toEqual(counts);
    }
  });

  it('show whose criteria they are, and lead to the cell of each', () => {
    const rows = rowsOf(planOf(result, 'criteria-assessment'));
    expect(new Set(rows.map((row) => row['Tên trường']))).toEqual(new Set(SCHOOLS.map(({ name }) => name)));
    const names = new Set(GRIDS.map(({ name }) => name));
    const { cells, print } = planOf(result, 'criteria-assessment');
    const links = cells.flatMap(({ link, column }) => (link ? [{ ...link, column }] : []));
    expect(links).toHaveLength(12 * CRITERIA.length);
    for (const { sheet, cell, column } of links) {
      expect(names.has(sheet)).toBe(true);
      expect(cell).toMatch(/^[A-Z]+\d+$/);
      // «Nguồn» is for the screen.
      expect(print?.area?.right).toBeLessThan(column);
    }
  });

  it('are made alike from sheets in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(GRIDS, { minLength: GRIDS.length }), (shuffled) => {
        const { plans, made, findings } = run(shuffled);
        expect([made, findings]).toEqual([result.made, result.findings]);
        expect(plans).toEqual(result.plans);
      }),
      { numRuns: runs(4) },
    );
  });

  it('are made again just so beside their own earlier result', () => {
    const earlier = result.plans.map(({ name, cells }) => {
      const rows: (string | number | boolean | undefined)[][] = [];
      for (const { row, column, value } of cells) (rows[row - 1] ??= [])[column - 1] = value;
      return aGrid({ name, rows: Array.from(rows, (row) => Array.from(row ?? [])) });
    });
    const ownSheets = earlier.map(({ name }) => name);
    expect(run([...GRIDS, ...earlier], { ...FACTS, ownSheets })).toEqual(result);
  });
});

describe('sheets of other lists', () => {
  it('are merged where no sheet has the list of schools', () => {
    const grids = GRIDS.filter(({ name }) => name.startsWith('Bằng'));
    const { made, schools, plans } = run(grids);
    expect(schools).toEqual([]);
    expect(made.map(({ template, records }) => [template, records])).toEqual([
      ['diploma-management-thcs', 8],
    ]);
    expect(plans).toHaveLength(3);
  });

  it('stand all, where a hidden one is of another school; a copy of a school’s own is told', () => {
    const [first, second] = SCHOOLS;
    if (!first || !second) throw new Error('no schools');
    const sheet = (name: string, school: string, visibility: Grid['visibility'] = 'visible'): Grid =>
      aListSheet('criteria-assessment', name, { head: { school }, rows: CRITERIA }, visibility);
    const grids = [sheet('A', first.name), sheet('B', second.name, 'hidden'), sheet('C', first.name)];
    const { made, findings } = run(grids);
    expect(made.map(({ records }) => records)).toEqual([2 * CRITERIA.length]);
    expect(findings.filter(({ code }) => code === 'MRG006').map(({ at }) => at.sheet)).toEqual(['C']);
  });

  it('are one assessment of a school where Mức 4 stands on a sheet of its own, by one click and as a file', () => {
    const schools = ['TRƯỜNG THCS LỘC AN', 'TRƯỜNG THCS LỘC HÀ'];
    const gridsOf = (school: string, i: number): Grid[] => [
      anAssessmentSheet(`M4 ${String(i)}`, { school, level4: { '1': true, '2': false } }),
      anAssessmentSheet(`TC ${String(i)}`, { school, marks: { '1.1': [1, 2], '1.3': [0] } }),
    ];
    const result = run(schools.flatMap(gridsOf));
    expect(result.made.map(({ template, sheets, records }) => [template, sheets, records])).toEqual([
      ['criteria-assessment', 4, 8],
    ]);
    expect(result.unread).toEqual([]);
    const read = result.sheetsRead.map(({ sheet, records }) => [sheet, records]);
    expect(read.sort()).toEqual(['M4 0', 'M4 1', 'TC 0', 'TC 1'].map((sheet) => [sheet, 2]));
    const expected = schools.flatMap((school, i) => [
      [school, `TC ${String(i)}!A7`, 'Đạt Mức 2'],
      [school, `TC ${String(i)}!A8`, 'Không đạt'],
      [school, `M4 ${String(i)}!A6`, 'Đạt Mức 4'],
      [school, `M4 ${String(i)}!A7`, 'Không đạt'],
    ]);
    const rows = rowsOf(planOf(result, 'criteria-assessment'));
    expect(rows.map((row) => [row['Tên trường'], row['Nguồn'], row['Mức đạt được']])).toEqual(expected);

    const sources = schools.map((school, i) => {
      const submission = recognise(aWorkbook(...gridsOf(school, i)), TEMPLATES, '');
      return {
        file: school,
        sha256: school,
        given: school,
        content: { is: 'submission', submission } as const,
      };
    });
    const { lists } = consolidate(sources, { templates: TEMPLATES, asOf: FACTS.asOf });
    const places = lists.flatMap(({ records }) =>
      records.map(({ sheet, record }) => `${sheet}!${record.nameCell}`),
    );
    expect(places).toEqual(expected.map(([, place]) => place));
  });

  it('give their findings to the sheet of findings', () => {
    const [school] = SCHOOLS;
    const row = {
      name: school?.name ?? '',
      kind: 'THCS',
      year: 2021,
      carriedOver: 1,
      received: 10,
      issued: 9,
    };
    const bad = aListSheet('diploma-management-thcs', 'Sai', { rows: [{ ...row, spoiled: 1, left: 7 }] });
    const { made, findings, plans } = run([bad]);
    expect(made[0]?.findings).toBeGreaterThan(0);
    const error = findings.find(({ severity, at }) => severity === 'error' && at.sheet === 'Sai');
    if (!error) throw new Error('the balance is not found to be wrong');
    expect(plans.at(-1)?.cells.map(({ value }) => value)).toContain(sentence(error, 'vi'));
  });

  it('tell what lists say against one another once', () => {
    const rows = ['Trường TH Lộc An', 'Trường TH Lộc Hà'].map((name) => {
      return { name, kind: 'Tiểu học', code: '70701234', selfAssessed: 'x' };
    });
    const register = ['A', 'B'].map((sheet, i) =>
      aListSheet('school-register', sheet, { rows: rows.slice(i, i + 1) }),
    );
    const { findings } = run(register);
    const told = findings.map((one) => JSON.stringify(one));
    expect(findings.some(({ code }) => code.startsWith('REG'))).toBe(true);
    expect(new Set(told).size).toBe(told.length);
  });

  it('keep the user’s sheets of the same names', () => {
    const notes = aGrid({ name: 'Kết quả theo tiêu chí', rows: [['ghi chép']] });
    const { plans } = run([...GRIDS, notes]);
    expect(plans.map(({ name }) => name)).toContain('Kết quả theo tiêu chí (2)');
  });

  it('do not hide a table that stands on a sheet of its own, nor an empty form', () => {
    const empty = aListSheet('quality-improvement', 'Chưa ghi', { rows: [] });
    const { unread } = run([...GRIDS, aFormGrid({ name: 'Bảng 1a' }), empty]);
    expect(unread.map(({ sheet, why, template }) => [sheet, why, template])).toEqual([
      ['Bảng 1a', 'otherTable', 'accreditation-results'],
      ['Chưa ghi', 'noRecords', 'quality-improvement'],
    ]);
  });
});

it('has a sheet name of its own for every list and table', () => {
  const names = listTemplates(TEMPLATES).flatMap(({ results }) =>
    [results.list, results.totals ?? []].flat(),
  );
  expect(new Set(names).size).toBe(names.length);
});

/** The list of schools first, then as declared. */
function byDeclaration(a: readonly unknown[], b: readonly unknown[]): number {
  const place = ([id]: readonly unknown[]): number =>
    id === 'school-register' ? -1 : TEMPLATES.findIndex((one) => one.id === id);
  return place(a) - place(b);
}
