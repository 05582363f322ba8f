/** Tables about criteria in other hands than the form's: columns moved, headers restyled, schools once over their rows. */

import { consolidate } from '../../src/core/consolidate/consolidate';
import { layOutTemplate } from '../../src/core/layout/template-sheet';
import type { RecognisedList } from '../../src/core/submission/list-submission';
import { recognise } from '../../src/core/recognise/recognise';
import { check } from '../../src/core/rules/run/check';
import { columnOf, listTemplates } from '../../src/core/template/template';
import { FORMS, TEMPLATES } from '../../src/templates';
import { aGrid, aWorkbook, type CellSpec, type GridSpec } from '../builders/grids';
import { aSource } from '../builders/sources';

const LISTS = listTemplates(TEMPLATES);

function onlyList(spec: GridSpec): RecognisedList {
  const { tables, lists } = recognise(aWorkbook(aGrid(spec)), TEMPLATES, 'x.xlsx');
  expect(tables).toEqual([]);
  expect(lists).toHaveLength(1);
  return lists[0] as RecognisedList;
}

function codesIn(list: RecognisedList, asOf?: string): (string | undefined)[][] {
  const template = LISTS.find(({ id }) => id === list.template);
  return template ? check({ of: 'list', template, list, asOf }).map(({ code, at }) => [code, at.cell]) : [];
}

/** What one row of each list holds, by column. */
const ROWS: Readonly<Record<string, Readonly<Record<string, CellSpec>>>> = {
  'criteria-assessment': { criterion: '1.3', title: 'Tổ chức Đảng', level: 'Mức 2', group: 'Nhóm 1' },
  'quality-improvement': {
    number: 1,
    schoolName: 'Trường Mầm non Hoa Sen',
    criterion: '3.5',
    weakness: 'Thiếu đồ chơi ngoài trời',
    improved: 'Đã mua 05 bộ đồ chơi',
    notImproved: 'Chưa làm sân cỏ do thiếu kinh phí',
    remedy: 'Vận động xã hội hóa',
    completion: 'tháng 9/2022',
  },
  'evidence-index': {
    number: 1,
    criterion: '1.1',
    code: '[H1-1.1-01]',
    name: 'Chiến lược phát triển nhà trường',
    issued: '12/KH ngày 05/9/2019',
    issuer: 'Hiệu trưởng',
    kept: 'Tủ số 1',
  },
  'plan-council': { number: 1, person: 'Trần Anh Quân', position: 'Hiệu trưởng', role: 'Chủ tịch' },
  'plan-groups': { number: 1, person: 'Phan Hồng Ân', group: 'Nhóm 1', task: 'Nhóm trưởng' },
  'plan-standards': { number: 1, standard: 1, group: 'Nhóm 1: Nhóm trưởng Phan Hồng Ân' },
  'plan-resources': {
    standard: 1,
    criteria: 'Tiêu chí 1.1 đến tiêu chí 1.10',
    resource: 'Nhóm công tác số 1',
    when: '01/11/2023-31/5/2024',
  },
  'plan-level4': { criteria: 'Tiêu chí 1', resource: 'Nhóm công tác số 1', when: '01/11/2023-31/5/2024' },
  'plan-timeline': { when: '20/10/2023-30/10/2023', task: 'Họp lãnh đạo nhà trường' },
};

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe.each(Object.entries(ROWS))('the list %s', (id, row) => {
  const template = LISTS.find((one) => one.id === id);
  if (!template) throw new Error(id);
  const used = Object.keys(row);
  const moved = [...used.slice(2), ...used.slice(0, 2)];
  it.each<[string, readonly string[], (text: string) => string]>([
    ['as it is', used, (text) => text],
    ['with its columns moved and its headers in capitals', moved, (text) => text.toUpperCase()],
    [
      'turned round, with headers over several lines',
      [...used].reverse(),
      (text) => text.replace(/ /g, '\n'),
    ],
    ['without diacritics', moved, bare],
  ])('is known among all templates %s', (_, order, style) => {
    const header = order.map((column) => style(columnOf(template, column).header.join(' ')));
    const list = onlyList({
      rows: [['PHỤ LỤC'], [], header, order.map((column) => row[column])],
      at: { row: 2, column: 2 },
    });
    expect([list.template, list.records.length]).toEqual([id, 1]);
    expect(list.confidence).toBeGreaterThanOrEqual(0.7);
    const states = Object.values(list.records[0]?.fields ?? {}).map(({ reading }) => reading.state);
    expect(states).toHaveLength(used.length);
    expect(states.filter((state) => state === 'unreadable' || state === 'blank')).toEqual([]);
  });
});

describe('a criterion that Excel changed', () => {
  const HEADER = ['Tiêu chí', 'Tên tiêu chí', 'Mức đạt được'];
  const DATE = { numberFormat: 'dd/mm/yyyy', font: '' };
  const list = onlyList({
    rows: [
      ['Loại CSGD:', 'Tiểu học'],
      [],
      HEADER,
      [1.1, 'An ninh trật tự', 'Mức 2'],
      [{ value: 44470, style: DATE }, 'An ninh trật tự', 'Mức 2'],
      ['1-Oct', 'An ninh trật tự', 'Mức 2'],
      ['1.10', 'An ninh trật tự', 'Mức 2'],
    ],
  });
  const template = LISTS.find(({ id }) => id === list.template);
  if (!template) throw new Error(list.template);

  it('is named at its cell with what exists in the catalogue, and stays as it was typed', () => {
    const found = check({ of: 'list', template, list, asOf: '2022-01-31' }).filter(
      ({ code }) => code === 'TYP009',
    );
    expect(found.map(({ at, facts }) => [at.cell, (facts as { candidates: string[] }).candidates])).toEqual([
      ['A4', ['1.1', '1.10']],
      ['A5', ['1.10']],
      ['A6', ['1.10']],
    ]);
    expect(list.records.map(({ fields }) => fields['criterion']?.reading.state)).toEqual([
      'damaged',
      'damaged',
      'damaged',
      'criteria',
    ]);
    expect(list.records[0]?.fields['criterion']?.typed).toBe('1.1');
  });
});

it('takes a table whose «tiêu chí» are no numbers of criteria for no form of the product', () => {
  const spec = {
    rows: [
      ['Tiêu chí', 'Mức đạt'],
      ['Phẩm chất nhà giáo', 'Đạt'],
      ['Phát triển chuyên môn, nghiệp vụ', 'Đạt'],
      ['Xây dựng môi trường giáo dục', 'Đạt'],
    ],
  };
  const { lists, hits } = recognise(aWorkbook(aGrid(spec)), TEMPLATES, 'x.xlsx');
  expect([lists, hits.map(({ code }) => code)]).toEqual([[], ['STR001', 'STR022']]);
});

describe('quality improvement', () => {
  const HEADER = ['TT', 'Tiêu chí', 'Điểm yếu cơ bản', 'Đã cải tiến', 'Chưa cải tiến, lý do'];
  const schoolsOf = (list: RecognisedList): unknown[] =>
    list.records.map(({ fields }) => [fields['schoolName']?.typed, fields['criterion']?.typed]);
  const rows: CellSpec[][] = [
    HEADER,
    ['I. MẦM NON'],
    ['1) Trường Mầm non Hoa Sen'],
    [1, '1.1', 'Yếu', 'Đã làm', ''],
    [2, 'Tiêu chí 1.10', 'Yếu', 'Đã làm', ''],
    ['II. TIỂU HỌC'],
    ['2) Trường Tiểu học Lê Lợi'],
    [1, '2.1', 'Yếu', 'Đã làm', ''],
  ];

  it('takes the school from the row over its criteria', () => {
    const list = onlyList({ rows });
    expect(schoolsOf(list)).toEqual([
      ['Trường Mầm non Hoa Sen', '1.1'],
      ['Trường Mầm non Hoa Sen', 'Tiêu chí 1.10'],
      ['Trường Tiểu học Lê Lợi', '2.1'],
    ]);
    expect(list.records[1]?.fields['schoolName']?.cell).toBe('A3');
    expect(codesIn(list, '2022-01-31')).toEqual([]);
  });

  it('takes the school from the cell merged over its criteria, and from the first row of them', () => {
    const header = ['Tên trường', ...HEADER.slice(1)];
    const list = onlyList({
      rows: [
        header,
        ['Trường Mầm non Hoa Sen', '1.1', 'Yếu', 'Đã làm', ''],
        [undefined, '1.2', 'Yếu', 'Đã làm', ''],
        ['Trường Tiểu học Lê Lợi', '2.1', 'Yếu', 'Đã làm', ''],
        [undefined, '2.3', 'Yếu', 'Đã làm', ''],
      ],
      merges: ['A2:A3'],
    });
    expect(schoolsOf(list).map((one) => (one as string[])[0])).toEqual([
      'Trường Mầm non Hoa Sen',
      'Trường Mầm non Hoa Sen',
      'Trường Tiểu học Lê Lợi',
      'Trường Tiểu học Lê Lợi',
    ]);
  });

  it('is merged over eleven units, every row once, in the order of the units', () => {
    const units = ['Bình Long', 'Bù Đăng', 'Bù Đốp', 'Bù Gia Mập', 'Chơn Thành', 'Đồng Phú'];
    const others = ['Đồng Xoài', 'Hớn Quản', 'Lộc Ninh', 'Phú Riềng', 'Phước Long'];
    const sources = [...units, ...others].map((unit, i) => {
      const own = Array.from({ length: i + 1 }, (_, k): CellSpec[] => {
        return [k + 1, `1.${String((k % 10) + 1)}`, `Điểm yếu ${String(k)} của ${unit}`, 'Đã làm', ''];
      });
      const grid = aGrid({ name: 'CTCL', rows: [HEADER, ['Trường Tiểu học Lê Lợi'], ...own] });
      return aSource({ file: `${unit}.xlsx`, figures: [], grids: [grid], given: unit });
    });
    const { lists = [] } = consolidate(sources, { templates: TEMPLATES });
    const merged = lists.find(({ template }) => template === 'quality-improvement');
    // 1 + 2 + … + 11 rows.
    expect(merged?.records).toHaveLength(66);
    const texts = merged?.records.map(({ record }) => record.fields['weakness']?.typed);
    expect(new Set(texts).size).toBe(66);
  });
});

describe('sixty schools with 28 criteria each', () => {
  const form = FORMS.find(({ id }) => id === 'criteria-assessment');
  if (!form) throw new Error('no form');
  const plan = layOutTemplate(form, { kinds: ['lowerSecondary'], asOf: '2022-01-31' });
  const [row = 0, column = 0] = [plan.freeze?.rows ?? 0, 3];
  /** School i fails criterion i of the list, where there is one: then it is not at Mức 1. */
  const sheet = (i: number): GridSpec => {
    const rows: CellSpec[][] = [];
    for (const cell of plan.cells) {
      if (cell.value !== undefined) (rows[cell.row - 1] ??= [])[cell.column - 1] = cell.value;
    }
    for (let k = 0; k < 28; k++) {
      (rows[row + k] ??= [])[column - 1] = k === i ? 'Không đạt' : 'Mức 1';
    }
    const overall = plan.cells.find(({ value }) => value === 'Nhà trường tự đánh giá');
    (rows[(overall?.row ?? 0) - 1] ??= [])[2] = 'Đạt Mức 1';
    return { name: `Trường ${String(i + 1)}`, rows: rows.map((one) => [...one]), merges: [] };
  };

  it('are read whole, and each declared level is compared with its own criteria', () => {
    const grids = Array.from({ length: 60 }, (_, i) => aGrid(sheet(i)));
    const { lists } = recognise(aWorkbook(...grids), TEMPLATES, 'x.xlsx');
    expect(lists).toHaveLength(60);
    // 28 criteria and the six of Mức 4 that the sheet prints.
    expect(lists.flatMap(({ records }) => records)).toHaveLength(60 * 34);
    const wrong = lists.filter((list) => codesIn(list).some(([code]) => code === 'CRT011'));
    expect(wrong.map(({ sheet: name }) => name)).toEqual(
      Array.from({ length: 28 }, (_, i) => `Trường ${String(i + 1)}`),
    );
    const errors = lists.flatMap((list) => codesIn(list).filter(([code]) => code !== 'CRT011'));
    expect(errors).toEqual([]);
  });

  it('keep criteria as text on the sheet that is laid out', () => {
    const tenth = plan.cells.find(({ value }) => value === '1.10');
    expect(tenth?.style).toBe('code');
    expect(plan.cells.filter(({ value }) => value === 1.1)).toEqual([]);
  });
});
