/** A check that follows a workbook while it changes finds what a check of the whole workbook finds. */

import fc from 'fast-check';
import { checkWorkbook, RepeatedCheck } from '../../src/app/check-workbook';
import { OpenFile } from '../../src/app/open-file';
import { changeCells } from '../../src/core/sheet/change-workbook';
import type { Grid, Workbook } from '../../src/core/sheet/grid';
import { TEMPLATES } from '../../src/templates';
import { aFormGrid, aGrid, aWorkbook } from '../builders/grids';
import { aFilledForm } from '../builders/sources';
import { runs } from '../property-runs';

const shownAs = (grid: Grid, changes: { name?: string; visibility?: Grid['visibility'] }): Grid => ({
  name: changes.name ?? grid.name,
  visibility: changes.visibility ?? grid.visibility,
  merges: grid.merges,
  hiddenRows: grid.hiddenRows,
  hiddenColumns: grid.hiddenColumns,
  lastRow: grid.lastRow,
  lastColumn: grid.lastColumn,
  cellCount: grid.cellCount,
  cell: (row, column) => grid.cell(row, column),
  cells: () => grid.cells(),
  rowCells: (row) => grid.rowCells(row),
  firstValue: (row) => grid.firstValue(row),
  forEachText: (visit) => {
    grid.forEachText(visit);
  },
});

const START = [
  aGrid({ name: 'Bìa', rows: [['UBND HUYỆN BÙ ĐỐP'], ['Báo cáo']] }),
  aFormGrid({ name: 'Mẫu 1' }),
  aFilledForm('XÃ LỘC NINH', [[9, 8, 7, 1, 2, 3, 1, 0, 1]], 'Mẫu 2'),
  // A copy of the first form: found only where both sheets are looked at together.
  aFormGrid({ name: 'Bản sao' }),
];

type Edit = (sheets: readonly Grid[]) => readonly Grid[];
const pick = fc.nat(20);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        pick,
        fc.constantFrom('A1', 'A3', 'A6', 'A10', 'B4', 'B6', 'C7', 'D6', 'G8', 'B10', 'L9'),
        fc.oneof(
          fc.nat(40),
          fc.constant(null),
          fc.constantFrom('UBND XÃ TÂN LẬP', '12,5', 'THCS', 'Cộng', 'x'),
        ),
      )
      .map(([which, cell, content]): Edit => (sheets) => {
        const grid = sheets[which % sheets.length];
        if (!grid) return sheets;
        const { workbook } = changeCells(aWorkbook(...sheets), [{ sheet: grid.name, cell, content }]);
        return workbook.sheets;
      }),
  },
  fc.tuple(pick, fc.constantFrom('visible', 'hidden', 'veryHidden')).map(
    ([which, visibility]): Edit =>
      (sheets) =>
        sheets.map((grid, i) => (i === which % sheets.length ? shownAs(grid, { visibility }) : grid)),
  ),
  fc.tuple(pick, fc.constantFrom('Đổi tên', 'Khác')).map(([which, name]): Edit => (sheets) => {
    if (sheets.some((grid) => grid.name === name)) return sheets;
    return sheets.map((grid, i) => (i === which % sheets.length ? shownAs(grid, { name }) : grid));
  }),
  pick.map(
    (which): Edit =>
      (sheets) =>
        sheets.length < 2 ? sheets : sheets.filter((_, i) => i !== which % sheets.length),
  ),
  fc
    .nat(99)
    .map((n): Edit => (sheets) => [
      ...sheets,
      aFormGrid({ name: `Thêm ${String(n)}.${String(sheets.length)}` }),
    ]),
  fc.constant<Edit>((sheets) => [...sheets].reverse()),
);

it('equals a check of the whole workbook, after any changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), async (steps) => {
      const repeated = new RepeatedCheck(TEMPLATES);
      let sheets: readonly Grid[] = START;
      await repeated.check(aWorkbook(...sheets), 'bao cao.xlsx');
      for (const step of steps) {
        sheets = step(sheets);
        const workbook = aWorkbook(...sheets);
        expect(await repeated.check(workbook, 'bao cao.xlsx')).toEqual(
          await checkWorkbook(workbook, TEMPLATES, 'bao cao.xlsx'),
        );
      }
    }),
    { numRuns: runs(60) },
  );
});

/** The Grid, counting how often its cells are looked through. */
function counted(grid: Grid): { grid: Grid; looks: () => number } {
  let looks = 0;
  const watched = shownAs(grid, {});
  const watching: Grid = {
    ...watched,
    cells: () => {
      looks++;
      return grid.cells();
    },
    rowCells: (row) => {
      looks++;
      return grid.rowCells(row);
    },
    firstValue: (row) => {
      looks++;
      return grid.firstValue(row);
    },
    forEachText: (visit) => {
      looks++;
      grid.forEachText(visit);
    },
  };
  return { grid: watching, looks: () => looks };
}

it('looks again only at the sheets that are others', async () => {
  const sheets = START.map(counted);
  const repeated = new RepeatedCheck(TEMPLATES);
  await repeated.check(aWorkbook(...sheets.map(({ grid }) => grid)), '');
  const before = sheets.map(({ looks }) => looks());
  expect(Math.min(...before)).toBeGreaterThan(0);
  const changed = counted(aFilledForm('XÃ LỘC NINH', [[9, 8, 7, 1, 2, 3, 1, 1, 1]], 'Mẫu 2'));
  const now = sheets.map(({ grid }, i) => (i === 2 ? changed.grid : grid));
  const { findings } = await repeated.check(aWorkbook(...now), '');
  expect(changed.looks()).toBeGreaterThan(0);
  expect(sheets.map(({ looks }) => looks())).toEqual(before);
  // What hangs on two sheets is found all the same.
  expect(findings.map(({ code }) => code)).toContain('MRG006');
});

it('of a file that is changed here, keeps the sheets that did not change', () => {
  const original: Workbook = aWorkbook(...START);
  const file = new OpenFile('bao cao.xlsx', new Uint8Array(), original);
  file.change([{ sheet: 'Mẫu 1', cell: 'B6', content: 7 }]);
  const first = file.workbook;
  expect(first.sheets.map((grid, i) => grid === original.sheets[i])).toEqual([true, false, true, true]);
  file.change([{ sheet: 'Mẫu 2', cell: 'B6', content: 8 }]);
  const second = file.workbook;
  expect(second.sheets.map((grid, i) => grid === first.sheets[i])).toEqual([true, true, false, true]);
  expect(second.sheets[1]?.cell(6, 2)?.value).toBe(7);
  file.change([{ sheet: 'Mẫu 1', cell: 'B6', content: 9 }]);
  expect(file.workbook.sheets.map((grid, i) => grid === second.sheets[i])).toEqual([true, false, true, true]);
  expect(file.workbook.sheets[1]?.cell(6, 2)?.value).toBe(9);
});
