/** Laws of the one-click consolidation, whatever schools a workbook holds and however their sheets are filled in. */

import fc from 'fast-check';
import { consolidateSchoolSheets, type OneClick } from '../../src/app/one-click';
import type { CellValue, Grid } from '../../src/core/sheet/grid';
import { TEMPLATES } from '../../src/templates';
import { aGrid, aWorkbook, type CellSpec } from '../builders/grids';
import { runs } from '../property-runs';

const KINDS = { MN: 'preschool', TH: 'primary', THCS: 'lowerSecondary', 'TH&THCS': 'multiLevel' } as const;
const NAMES = ['Hoa Sen', 'Lê Lợi', 'Lộc An', 'Kim Đồng', 'Nguyễn Du', 'Sơn Ca', 'Bình Minh', 'Đắk Ơ'];
const LEVELS = ['', 'Không đạt', 'Đạt cấp độ 1', 'CĐ2', 'Cấp độ III', '4'] as const;
const COLUMN_OF = [undefined, 'failed', 'level1', 'level2', 'level3', 'level4'] as const;

interface MadeSchool {
  readonly kind: keyof typeof KINDS;
  readonly name: string;
  readonly isSelfAssessed: boolean;
  /** Index in LEVELS. */
  readonly level: number;
  readonly isForm: boolean;
}

/** Different kinds or names: as many schools as there are. */
const schools = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
    name: fc.constantFrom(...NAMES),
    isSelfAssessed: fc.boolean(),
    level: fc.nat({ max: LEVELS.length - 1 }),
    isForm: fc.boolean(),
  }),
  { selector: ({ kind, name }) => `${kind} ${name}`, minLength: 1, maxLength: 12 },
);

const HEADER = ['TT', 'Tên trường', 'Đã hoàn thành TĐG', 'Đã được ĐGN', 'Kết quả ĐGN'];

function sheetOf({ kind, name, isSelfAssessed, level, isForm }: MadeSchool, sheet: string): Grid {
  const values: CellSpec[] = [
    `Trường ${kind} ${name}`,
    isSelfAssessed || level > 0 ? 'x' : 'chưa',
    level > 0 ? 2020 : undefined,
    LEVELS[level],
  ];
  const rows = isForm
    ? HEADER.slice(1).map((label, i) => [`${label}:`, undefined, values[i]])
    : [['DANH SÁCH'], HEADER, [1, ...values]];
  return aGrid({ name: sheet, rows, ...(isForm && { at: { row: 3, column: 2 } }) });
}

const sheetsOf = (made: readonly MadeSchool[]): Grid[] =>
  made.map((school, i) => sheetOf(school, `${school.kind} ${school.name} ${String(i)}`));

const run = (grids: readonly Grid[]): OneClick =>
  consolidateSchoolSheets(aWorkbook(...grids), TEMPLATES, { asOf: '2022-01-31' }, 'vi');

const withoutSheetOrder = ({ plans, schools: found, totals, findings }: OneClick): unknown => ({
  plans,
  found,
  totals,
  findings,
});

it('gives the same result for sheets in another order', () => {
  const shuffled = schools.chain((made) => {
    const grids = [
      ...sheetsOf(made),
      ...sheetsOf(made.slice(0, 2)).map((grid) => renamed(grid, `${grid.name} cũ`)),
    ];
    return fc.tuple(fc.constant(grids), fc.shuffledSubarray(grids, { minLength: grids.length }));
  });
  fc.assert(
    fc.property(shuffled, ([grids, other]) => {
      expect(withoutSheetOrder(run(other))).toEqual(withoutSheetOrder(run(grids)));
    }),
    { numRuns: runs(60) },
  );
});

it('counts every school once, in one kind, and its result in one column', () => {
  fc.assert(
    fc.property(schools, (made) => {
      const { totals, findings } = run(sheetsOf(made));
      for (const [short, kind] of Object.entries(KINDS)) {
        const own = made.filter((one) => one.kind === short);
        const counts = totals.rows.find((row) => row.kind === kind)?.counts;
        expect(counts?.['schools']).toBe(own.length);
        expect(counts?.['selfAssessed']).toBe(
          own.filter((one) => one.isSelfAssessed || one.level > 0).length,
        );
        expect(counts?.['externallyAssessed']).toBe(own.filter((one) => one.level > 0).length);
        COLUMN_OF.forEach((column, level) => {
          if (column) expect(counts?.[column]).toBe(own.filter((one) => one.level === level).length);
        });
      }
      expect(totals.rows.at(-1)?.counts['schools']).toBe(made.length);
      const counted = totals.contributions.filter(({ column }) => column === 'schools');
      expect(new Set(counted.map(({ sheet }) => sheet)).size).toBe(made.length);
      expect(counted).toHaveLength(made.length);
      expect(findings).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});

it('changes nothing but adds a query when a sheet is copied', () => {
  const withCopy = schools.chain((made) => fc.tuple(fc.constant(made), fc.nat({ max: made.length - 1 })));
  fc.assert(
    fc.property(withCopy, ([made, index]) => {
      const grids = sheetsOf(made);
      const before = run(grids);
      const after = run([...grids, renamed(grids[index] as Grid, 'Bản sao')]);
      expect(after.totals.rows).toEqual(before.totals.rows);
      expect(after.schools).toHaveLength(before.schools.length);
      expect(after.findings.map(({ code, severity }) => [code, severity])).toEqual([['MRG013', 'query']]);
    }),
    { numRuns: runs(60) },
  );
});

it('never lowers the number of schools when a sheet is added', () => {
  fc.assert(
    fc.property(schools, (made) => {
      const grids = sheetsOf(made);
      const numberOf = (some: readonly Grid[]): number =>
        run(some).totals.rows.at(-1)?.counts['schools'] ?? 0;
      expect(numberOf(grids)).toBeGreaterThanOrEqual(numberOf(grids.slice(1)));
    }),
    { numRuns: runs(40) },
  );
});

it('reads or names every sheet that holds anything, and takes whatever stands in it', () => {
  const words = fc.constantFrom<CellValue>(
    ...HEADER,
    ...LEVELS,
    'Trường MN Hoa Sen',
    'Cộng',
    'I. Mầm non',
    'x',
    'chưa',
    '31/02/2021',
    2021,
    -3,
    null,
    true,
    'Ghi chú: Kết quả đánh giá ngoài: 2',
  );
  const cell = fc.option(fc.oneof(words, fc.string()), { nil: undefined, freq: 4 });
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (sheets) => {
      const grids = sheets.map((content, i) => aGrid({ name: `S${String(i)}`, rows: content }));
      const { sheetsRead, unread, totals, schools: found } = run(grids);
      const told = [...sheetsRead, ...unread].map(({ sheet }) => sheet).sort();
      expect(told).toEqual(grids.filter(({ cellCount }) => cellCount > 0).map(({ name }) => name));
      expect(totals.rows.at(-1)?.counts['schools']).toBe(found.filter(({ uncounted }) => !uncounted).length);
    }),
    { numRuns: runs(200) },
  );
});

function renamed(grid: Grid, name: string): Grid {
  const rows: CellSpec[][] = [];
  for (const { row, column, value } of grid.cells()) (rows[row - 1] ??= [])[column - 1] = value;
  return aGrid({ name, rows: Array.from(rows, (cells) => Array.from(cells ?? [])) });
}
