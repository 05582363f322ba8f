/** Rows of a report that stand in no table: they count nowhere, and never in silence. */

import fc from 'fast-check';
import { recognise } from '../../../src/core/recognise/recognise';
import type { Submission } from '../../../src/core/submission/submission';
import type { DeclaredFacts } from '../../../src/core/findings/declared';
import type { Hit } from '../../../src/core/findings/findings';
import type { Grid } from '../../../src/core/sheet/grid';
import { TEMPLATES } from '../../../src/templates';
import { FORM_HEADER, FORM_ROWS, FORM_TOTAL, aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

type Row = readonly CellSpec[];

const read = (...sheets: Grid[]): Submission => recognise(aWorkbook(...sheets), TEMPLATES, 'Bù Đốp.xlsx');

type LeftOut = Hit<'STR021', DeclaredFacts['STR021']>;

function leftOut(submission: Submission): readonly LeftOut[] {
  return submission.hits.filter((one): one is LeftOut => one.code === 'STR021');
}

/** Sheet, cell of the first, its label, how many others, the last row. */
const told = (submission: Submission): unknown[] =>
  leftOut(submission).map(({ at, facts: { label, others, lastRow } }) => [
    at.sheet,
    at.cell,
    label,
    others,
    lastRow,
  ]);

const DIPLOMAS: Row = [
  'STT',
  'Trường',
  'Loại hình',
  'Năm tốt nghiệp',
  'Phôi tồn năm trước',
  'Số phôi đã nhận',
  'Số bằng đã cấp',
  'Số phôi hỏng',
  'Số phôi còn lại',
];
const school = (number: number, name: string): Row => [number, name, 'THCS', 2021, 2, 100, 98, 1, 3];
const SCHOOLS = ['Thanh Hòa', 'Tân Tiến', 'Thiện Hưng', 'Hưng Phước', 'Phước Thiện', 'Tân Thành'].map(
  (own, i) => school(i + 1, `Trường THCS ${own}`),
);
const TITLE: readonly Row[] = [['UBND HUYỆN BÙ ĐỐP'], ['QUẢN LÝ BẰNG TỐT NGHIỆP THCS'], []];
const listOf = (rows: readonly Row[]): Grid => aGrid({ name: 'Bằng', rows: [...TITLE, DIPLOMAS, ...rows] });
const blanks = (count: number): readonly Row[] => Array.from({ length: count }, () => []);

describe('rows of a list outside of it', () => {
  it('are named where the list goes on behind many blank rows', () => {
    const submission = read(listOf([...SCHOOLS.slice(0, 2), ...blanks(14), ...SCHOOLS.slice(2)]));
    expect(submission.lists.map(({ records }) => records.length)).toEqual([2]);
    expect(told(submission)).toEqual([['Bằng', 'B21', 'Trường THCS Thiện Hưng', 3, 24]]);
    expect(leftOut(submission)[0]?.related?.map(({ cell }) => cell)).toEqual(['B22', 'B23', 'B24']);
  });

  it('are named where the list goes on on a sheet without its header', () => {
    const second = aGrid({ name: 'Trang 2', rows: SCHOOLS.slice(4) });
    expect(told(read(listOf(SCHOOLS.slice(0, 4)), second))).toEqual([
      ['Trang 2', 'B1', 'Trường THCS Phước Thiện', 1, 2],
    ]);
  });

  it('are named on a hidden sheet as well', () => {
    const hidden = aGrid({ name: 'Cũ', rows: SCHOOLS.slice(4), visibility: 'hidden' });
    expect(told(read(listOf(SCHOOLS.slice(0, 4)), hidden))).toHaveLength(1);
  });

  it('are named where another list stands beside the one that is read', () => {
    const beside = (row: Row, other: Row): Row => [...row, undefined, ...other];
    const rows = [
      beside(SCHOOLS[0] ?? [], [7, 'Trường THCS Lộc An', 5]),
      beside(SCHOOLS[1] ?? [], [8, 'Trường THCS Lộc Hòa', 6]),
    ];
    expect(told(read(listOf(rows)))).toEqual([['Bằng', 'L5', 'Trường THCS Lộc An', 1, 6]]);
  });

  it('are named once for each stretch between lists', () => {
    const lost = ['Trường THCS Lộc An', 'THCS', 12, 13];
    const submission = read(
      listOf([
        ...SCHOOLS.slice(0, 3),
        ...blanks(13),
        lost,
        ...blanks(2),
        DIPLOMAS,
        ...SCHOOLS.slice(3),
        ...blanks(20),
        lost,
      ]),
    );
    expect(submission.lists.map(({ records }) => records.length)).toEqual([3, 3]);
    expect(told(submission)).toEqual([
      ['Bằng', 'A21', 'Trường THCS Lộc An', 0, 21],
      ['Bằng', 'A48', 'Trường THCS Lộc An', 0, 48],
    ]);
  });

  const ASSESSMENT: readonly Row[] = [['TRƯỜNG THCS LỘC AN'], [], ['Tiêu chí', 'Mức đạt được']];
  const criteria = (...codes: string[]): readonly Row[] =>
    codes.map((code) => [`Tiêu chí ${code}`, 'Đạt Mức 1']);

  it('are named by their criterion', () => {
    const first = aGrid({
      name: 'TĐG',
      rows: [
        ...ASSESSMENT,
        ...criteria('1.1', '1.2', '1.3'),
        [],
        ['Ghi chú: xem tiếp'],
        [],
        ...criteria('2.1', '2.2'),
      ],
    });
    const second = aGrid({ name: 'Tiếp', rows: criteria('3.1', '3.2', '3.3') });
    expect(told(read(first, second))).toEqual([
      ['TĐG', 'A10', 'Tiêu chí 2.1', 1, 11],
      ['Tiếp', 'A1', 'Tiêu chí 3.1', 2, 3],
    ]);
  });

  it('are named by their running number where the list names no schools', () => {
    const header = ['STT', 'Nhiệm vụ', 'Mục', 'Người phụ trách', 'Thời hạn', 'Tình trạng'];
    const task = (number: number, name: string): Row => [
      number,
      name,
      'B.I',
      'Phòng KT',
      '30/5/2022',
      'Đang làm',
    ];
    const rows = [
      header,
      task(1, 'Rà soát kế hoạch'),
      task(2, 'Tập huấn'),
      ...blanks(15),
      task(3, 'Báo cáo năm'),
    ];
    expect(told(read(aGrid({ name: 'NV', rows })))).toEqual([['NV', 'B19', 'Báo cáo năm', 0, 19]]);
  });
});

it('a figure inside a list beside which no school stands is told at its cell', () => {
  const alone: Row = [...Array.from({ length: 6 }, () => undefined), 5];
  const submission = read(listOf([...SCHOOLS.slice(0, 2), alone, ...SCHOOLS.slice(2)]));
  expect(
    submission.lists.map(({ records, hits }) => [
      records.length,
      hits.map(({ code, at }) => [code, at.cell]),
    ]),
  ).toEqual([[6, [['STR006', 'G7']]]]);
});

describe('rows of a table by kinds outside of it', () => {
  const [preschool = [], primary = [], lowerSecondary = []] = FORM_ROWS;

  it('are named under the total', () => {
    const rows = [...FORM_HEADER, preschool, primary, FORM_TOTAL, [], lowerSecondary];
    const submission = read(aGrid({ name: '1a', rows }));
    expect(submission.tables.map((table) => table.rows.length)).toEqual([2]);
    expect(told(submission)).toEqual([['1a', 'A7', 'Trung học cơ sở', 0, 7]]);
  });

  it('are named on a sheet without a header', () => {
    const first = aGrid({ name: '1a', rows: [...FORM_HEADER, preschool, primary, FORM_TOTAL] });
    const second = aGrid({ name: 'Tiếp', rows: [['Trung học cơ sở', '8', '6', '75%']] });
    expect(told(read(first, second))).toEqual([['Tiếp', 'A1', 'Trung học cơ sở', 0, 1]]);
  });
});

describe('what is no row of a report', () => {
  it.each<[string, readonly Row[]]>([
    [
      'a signature',
      [
        ['Nơi nhận:', undefined, 'TRƯỞNG PHÒNG'],
        ['- Sở GD&ĐT', undefined, 'Nguyễn Văn A'],
      ],
    ],
    ['the school that writes', [['Trường THCS Thanh Hòa, ngày 5 tháng 3 năm 2022']]],
    ['a sentence with figures in it', [['Trường THCS Thanh Hòa nhận 100 phôi, còn lại 3 phôi']]],
    [
      'the data of a chart',
      [
        ['Mầm non', 12],
        ['Tiểu học', 8],
        ['THCS', 6],
      ],
    ],
    ['who to call', [['Trường THCS Thanh Hòa', 'Nguyễn Văn A']]],
  ])('is told nobody: %s', (_, rows) => {
    expect(told(read(listOf([...SCHOOLS, [], [], ...rows])))).toEqual([]);
  });

  it('is not told of a workbook without any table: that the table is missing says more', () => {
    expect(read(aGrid({ rows: SCHOOLS })).hits.map(({ code }) => code)).toEqual(['STR001']);
  });
});

it('every school with figures is a record or is named, wherever blank rows, notes and sheets come between', () => {
  const between = fc.oneof(
    fc.nat({ max: 30 }).map((count) => ({ rows: blanks(count), isNewSheet: false })),
    fc.constant({ rows: [[], ['NGƯỜI LẬP BIỂU', undefined, 'TRƯỞNG PHÒNG'], []], isNewSheet: false }),
    fc.constant({ rows: [['Ghi chú: số liệu đến 31/12']], isNewSheet: false }),
    fc.constant({ rows: [[undefined, 'Cộng', undefined, undefined, 4, 200, 196, 2, 6]], isNewSheet: false }),
    fc.constant({ rows: [], isNewSheet: true }),
  );
  fc.assert(
    fc.property(fc.array(between, { minLength: SCHOOLS.length, maxLength: SCHOOLS.length }), (gaps) => {
      const sheets: Row[][] = [[...TITLE, DIPLOMAS]];
      SCHOOLS.forEach((row, i) => {
        // The first school stands under the header: without it there is no list.
        const gap = i === 0 ? undefined : gaps[i];
        if (gap?.isNewSheet) sheets.push([]);
        sheets.at(-1)?.push(...(gap?.rows ?? []), row);
      });
      const submission = read(...sheets.map((rows, i) => aGrid({ name: `Trang ${String(i + 1)}`, rows })));
      const records = submission.lists.flatMap((list) => list.records.map(({ name }) => name));
      const named = leftOut(submission).reduce((sum, { facts }) => sum + 1 + facts.others, 0);
      expect(records.length + named).toBe(SCHOOLS.length);
      expect(new Set(records).size).toBe(records.length);
    }),
  );
});
