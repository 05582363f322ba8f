/** Sheets of schools in many hands → each school once and a table that adds up, figures worked out by hand. */

import fc from 'fast-check';
import {
  consolidateSchools,
  type SchoolsConsolidation,
} from '../../../src/core/register/consolidate-schools';
import { kindInName, readMark, readResult, schoolKey } from '../../../src/core/register/read-fields';
import { recogniseSchools } from '../../../src/core/register/recognise-schools';
import type { Cell, CellValue, Grid } from '../../../src/core/sheet/grid';
import { accreditationResults } from '../../../src/templates/accreditation-results';
import { schoolRegister } from '../../../src/templates/school-register';
import { aGrid } from '../../builders/grids';
import { aList, SHAPES, type ASchool } from '../../builders/school-sheets';

const read = (grids: readonly Grid[]): SchoolsConsolidation =>
  consolidateSchools(
    schoolRegister,
    accreditationResults,
    grids.map((grid) => recogniseSchools(schoolRegister, grid)),
    'Bù Đốp',
  );
const codes = (result: SchoolsConsolidation): string[] => result.findings.map(({ code }) => code);
const counts = (result: SchoolsConsolidation): Record<string, Readonly<Record<string, number | null>>> =>
  Object.fromEntries(result.totals.rows.map((row) => [row.kind, row.counts]));

const cell = (value: CellValue): Cell => ({
  row: 1,
  column: 1,
  value,
  style: { numberFormat: 'General', font: '' },
});

describe('fields as typed', () => {
  it.each<[CellValue, unknown]>([
    ['x', true],
    ['X', true],
    ['Có', true],
    ['đã', true],
    ['12/2021', true],
    [44_561, true],
    [1, true],
    [true, true],
    ['không', false],
    ['Chưa', false],
    [0, false],
    ['', undefined],
    ['-', undefined],
    ['hình như rồi', 'unreadable'],
    [7, 'unreadable'],
  ])('mark %p is %p', (value, expected) => {
    const reading = readMark(cell(value));
    expect(
      reading.state === 'value' ? reading.value : reading.state === 'blank' ? undefined : 'unreadable',
    ).toBe(expected);
  });
  it.each<[CellValue, unknown]>([
    [1, 1],
    ['2', 2],
    ['Cấp độ 3', 3],
    ['CĐ II', 2],
    ['Đạt cấp độ 4', 4],
    ['Mức 1', 1],
    ['Không đạt', 'failed'],
    ['chưa đạt', 'failed'],
    ['', undefined],
    ['-', undefined],
    ['Chưa đánh giá', undefined],
    ['Cấp độ 5', 'unreadable'],
    ['tốt', 'unreadable'],
    [2.5, 'unreadable'],
  ])('result %p is %p', (value, expected) => {
    const reading = readResult(cell(value));
    expect(
      reading.state === 'value' ? reading.value : reading.state === 'blank' ? undefined : 'unreadable',
    ).toBe(expected);
  });
  it.each([
    ['Trường Mầm non Hoa Sen', 'preschool', 'hoa sen'],
    ['MN Hoa Sen', 'preschool', 'hoa sen'],
    ['TH&THCS Lê Lợi', 'multiLevel', 'lê lợi'],
    ['Trường TH Kim Đồng', 'primary', 'kim đồng'],
    ['THCS Tân Tiến', 'lowerSecondary', 'tân tiến'],
    ['Hoa Sen', undefined, 'hoa sen'],
  ])('%s', (name, kind, key) => {
    expect([kindInName(name), schoolKey(name)]).toEqual([kind, key]);
  });
});

describe('sixty sheets in different hands', () => {
  // Worked out by hand: 24 preschools, 20 primary, 12 lower secondary, 4 multi-level.
  const KINDS = [
    ...Array<string>(24).fill('Mầm non'),
    ...Array<string>(20).fill('Tiểu học'),
    ...Array<string>(12).fill('THCS'),
    ...Array<string>(4).fill('TH&THCS'),
  ];
  const schools: ASchool[] = KINDS.map((kind, i) => {
    // Of every ten: 2 only self-assessed, 1 neither, 1 failed, 6 with levels 1, 2, 2, 3, 3, 4.
    const place = i % 10;
    const levels: Readonly<Record<number, string>> = {
      3: 'Không đạt',
      4: 'Cấp độ 1',
      5: '2',
      6: 'CĐ II',
      7: 'Cấp độ 3',
      8: 'Đạt cấp độ III',
      9: 'Cấp độ 4',
    };
    return {
      name: `Trường ${kind} số ${String(i + 1)}`,
      ...(i % 3 !== 0 && { kind }),
      selfAssessed: place === 0 ? 'chưa' : i % 2 === 0 ? 'x' : 'Có',
      assessed: place >= 3 ? 'x' : undefined,
      result: levels[place],
      preparing: place === 1 ? 'x' : undefined,
    };
  });
  const sheets = schools.map((school, i) =>
    (SHAPES[i % SHAPES.length] as (typeof SHAPES)[number])(school, `Trường ${String(i + 1)}`),
  );

  it('are all read', () => {
    const result = read(sheets);
    expect(result.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(counts(result)['total']).toEqual({
      schools: 60,
      selfAssessed: 54,
      externallyAssessed: 42,
      failed: 6,
      level1: 6,
      level2: 12,
      level3: 12,
      level4: 6,
      preparing: 6,
    });
    expect([
      counts(result)['preschool']?.['schools'],
      counts(result)['primary']?.['schools'],
      counts(result)['lowerSecondary']?.['schools'],
      counts(result)['multiLevel']?.['schools'],
    ]).toEqual([24, 20, 12, 4]);
    expect(result.totals.rows.find(({ kind }) => kind === 'total')?.percents).toEqual({
      selfAssessedPercent: 90,
      externallyAssessedPercent: 70,
    });
  });

  it('have a cell behind every figure', () => {
    const { totals } = read(sheets);
    for (const row of totals.rows.filter(({ kind }) => kind !== 'total')) {
      for (const [column, count] of Object.entries(row.counts)) {
        const cells = totals.contributions.filter((one) => one.kind === row.kind && one.column === column);
        expect(cells.reduce((sum, one) => sum + (one.value ?? 0), 0)).toBe(count);
        expect(new Set(cells.map(({ sheet, cell: address }) => `${sheet}!${address}`)).size).toBe(count);
      }
    }
  });

  it('give the same whatever their order, and a copied sheet changes nothing but asks', () => {
    const expected = read(sheets);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sheets, { minLength: sheets.length }),
        fc.nat(sheets.length - 1),
        (shuffled, copied) => {
          expect(counts(read(shuffled))).toEqual(counts(expected));
          const original = sheets[copied] as Grid;
          const copy = recopied(original, `${original.name} (2)`);
          const withCopy = read([...shuffled, copy]);
          expect(counts(withCopy)).toEqual(counts(expected));
          expect(codes(withCopy)).toContain('LST006');
        },
      ),
      { numRuns: 15 },
    );
  });
});

function recopied(grid: Grid, name: string): Grid {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of grid.cells()) (rows[row - 1] ??= [])[column - 1] = value;
  return aGrid({
    name,
    rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? undefined)),
  });
}

it('a school on two sheets counts once, at its highest level, and both places are named', () => {
  const result = read([
    aList(
      [
        {
          name: 'Trường Mầm non Hoa Sen',
          kind: 'Mầm non',
          selfAssessed: 'x',
          assessed: 'x',
          result: 'Cấp độ 1',
        },
      ],
      'Cũ',
    ),
    aList([{ name: 'MN Hoa Sen', kind: 'MN', selfAssessed: 'x', assessed: 'x', result: 'Cấp độ 3' }], 'Mới'),
  ]);
  expect(counts(result)['preschool']).toMatchObject({ schools: 1, level1: 0, level3: 1 });
  expect(result.findings.find(({ code }) => code === 'LST006')?.facts).toMatchObject({
    used: 'Mới!B4',
    places: ['Cũ!B4', 'Mới!B4'],
  });
});

it('schools of one name and different kinds are two schools, and are asked about', () => {
  const result = read([
    aList([
      { name: 'Kim Đồng', kind: 'Tiểu học' },
      { name: 'Kim Đồng', kind: 'THCS' },
    ]),
  ]);
  expect(counts(result)['total']).toMatchObject({ schools: 2 });
  expect(codes(result)).toContain('LST007');
});

it('what cannot be read is named with its cell, and counted no further than it is known', () => {
  const result = read([
    aList([
      { name: 'Trường Hoa Sen', selfAssessed: 'x' },
      { name: 'Trường Mầm non A', selfAssessed: 'xong rồi đó', assessed: 'x', result: 'tốt' },
      { name: 'Trường Mầm non B', assessed: 'x', result: 'Cấp độ 2' },
      { name: 'Trường Mầm non C', selfAssessed: 'x', result: 'Cấp độ 1' },
      { name: 'Trường Mầm non D', selfAssessed: 'x', assessed: 'x' },
      { name: '', kind: 'Mầm non', selfAssessed: 'x' },
    ]),
  ]);
  const found = result.findings.map(({ code, at }) => `${code} ${at.cell ?? ''}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'LST002 C4',
      'LST004 D5',
      'LST003 F5',
      'LST010 D6',
      'LST005 F7',
      'LST012 F8',
      'LST001 B9',
    ]),
  );
  expect(counts(result)['total']).toEqual({
    schools: 4,
    selfAssessed: 2,
    externallyAssessed: 4,
    failed: 0,
    level1: 1,
    level2: 1,
    level3: 0,
    level4: 0,
    preparing: 0,
  });
});

it('kinds in headings over their schools, total rows and numbering are understood', () => {
  const result = read([
    aGrid({
      name: 'DS',
      rows: [
        ['Tên trường', 'TĐG', 'ĐGN', 'Kết quả'],
        ['I. Mầm non'],
        ['Hoa Sen', 'x', 'x', 1],
        ['Hoa Mai', 'x'],
        ['II. Tiểu học'],
        ['Kim Đồng', 'x', 'x', 2],
        ['Cộng', 3, 2, ''],
      ],
    }),
  ]);
  expect(counts(result)).toMatchObject({
    preschool: { schools: 2, level1: 1 },
    primary: { schools: 1, level2: 1 },
    total: { schools: 3 },
  });
});

it('other sheets are left alone and named', () => {
  const result = read([
    aList([{ name: 'Trường Mầm non A', kind: 'Mầm non' }]),
    aGrid({ name: 'Ghi chép', rows: [['Họp giao ban'], ['Thứ hai', 'Phòng họp A']] }),
    aGrid({
      name: 'Chấm công',
      rows: [
        ['Tên đơn vị', 'Tháng 1', 'Tháng 2'],
        ['Trường A', 20, 21],
      ],
    }),
  ]);
  expect(result.findings.filter(({ code }) => code === 'LST008').map(({ at }) => at.sheet)).toEqual([
    'Chấm công',
    'Ghi chép',
  ]);
  expect(counts(result)['total']).toMatchObject({ schools: 1 });
});

it('a sheet that says too little of its schools is named and not counted', () => {
  const result = read([
    aList([{ name: 'Trường Mầm non A', kind: 'Mầm non' }]),
    aGrid({
      name: 'Sơ sài',
      rows: [
        ['Tên trường', 'Ghi chú', 'Giấy chứng nhận'],
        ['Hoa Sen', 'mới', '12/QĐ'],
      ],
    }),
  ]);
  expect(result.findings.find(({ code }) => code === 'LST009')?.at.sheet).toBe('Sơ sài');
  expect(counts(result)['total']).toMatchObject({ schools: 1 });
});

it('kinds that were taken from names are counted and said', () => {
  const result = read([
    aList([{ name: 'Trường Mầm non A' }, { name: 'Trường TH B' }, { name: 'C', kind: 'THCS' }]),
  ]);
  expect(result.findings.find(({ code }) => code === 'LST011')?.facts).toEqual({ count: 2 });
});
