/** Corrections are offered only where they help; they keep formats and formulas, and never follow from a row that was not read. */

import fc from 'fast-check';
import { checkWorkbook, type CheckView } from '../../src/app/check-workbook';
import { changeCells, type CellChange } from '../../src/core/sheet/change-workbook';
import type { Grid, Workbook } from '../../src/core/sheet/grid';
import { TEMPLATES } from '../../src/templates';
import { aFormGrid, aWorkbook, type CellSpec } from '../builders/grids';
import { runs } from '../property-runs';

const check = (workbook: Workbook): Promise<CheckView> => checkWorkbook(workbook, TEMPLATES, 'x.xlsx');
const errors = ({ findings }: CheckView): number =>
  findings.filter(({ severity }) => severity === 'error').length;
const fixesOf = ({ findings }: CheckView): object[] =>
  findings.flatMap(({ code, fix }) => (fix ? [{ code, ...fix }] : []));

const PERCENT = { numberFormat: '0%', font: '' };
const SHARE = { numberFormat: '0.0%', font: '' };
const TEXT = { numberFormat: '@', font: '' };

/** Schools, self-assessed, %, externally assessed, %, failed, levels 1–4, preparing. */
function table(rows: readonly CellSpec[][], total: CellSpec[]): Grid {
  return aFormGrid({ unit: 'UBND HUYỆN BÙ ĐỐP', rows, total });
}

/** Right but for the one percentage of the first row. */
const withPercent = (wrong: CellSpec, other: CellSpec): Grid =>
  table(
    [
      ['Mầm non', 22, 13, wrong, 6, undefined, 0, 2, 4, 0, 0, 1],
      ['Tiểu học', 20, 15, other, 10, undefined, 0, 5, 5, 0, 0, 2],
    ],
    ['Cộng', 42, 28, undefined, 16, undefined, 0, 7, 9, 0, 0, 3],
  );

describe('a percentage', () => {
  it.each<[string, CellSpec, CellSpec, number | string | undefined]>([
    ['under 0 %', { value: 0.5, style: PERCENT }, { value: 0.75, style: PERCENT }, 0.591],
    ['under 0.0 %', { value: 0.5, style: SHARE }, { value: 0.75, style: SHARE }, 0.591],
    ['as a plain number beside plain numbers', 50, 75, undefined],
    ['as a fraction beside fractions', 0.5, 0.75, 0.591],
    ['as text with its sign', '50%', '75%', '59,1%'],
  ])('goes in as its cell and its neighbours hold it: %s', async (_, wrong, other, content) => {
    const view = await check(aWorkbook(withPercent(wrong, other)));
    const [fix, ...others] = fixesOf(view);
    expect(others).toEqual([]);
    expect(fix).toEqual({
      code: 'SUM003',
      cell: expect.stringMatching(/^D\d+$/) as string,
      value: 59.1,
      ...(content !== undefined && { content }),
    });
  });
});

it('shows all corrections together as their cells will, with the errors before and after', async () => {
  const grid = withPercent({ value: 0.5, style: PERCENT }, { value: 0.9, style: PERCENT });
  const { fixes } = await check(aWorkbook(grid));
  expect(fixes?.changes.map(({ before, after, content }) => [before, after, content])).toEqual([
    ['50%', '59,1%', 0.591],
    ['90%', '75%', 0.75],
  ]);
  expect([fixes?.errorsBefore, fixes?.errorsAfter]).toEqual([2, 0]);
});

describe('a row that was not read', () => {
  const rows = (label: string): CellSpec[][] => [
    ['Mầm non', 10, 8, undefined, 6, undefined, 0, 2, 4, 0, 0, 1],
    [label, 20, 15, undefined, 10, undefined, 0, 5, 5, 0, 0, 2],
  ];
  const total: CellSpec[] = ['Cộng', 30, 23, undefined, 16, undefined, 0, 7, 9, 0, 0, 3];

  it.each([
    ['Tiểu hoc', 'Tiểu học'],
    ['Tieu học', 'Tiểu học'],
    ['Tiểu hcọ', 'Tiểu học'],
    ['Tiểu họcc', 'Tiểu học'],
    ['Trung học cơ ở', 'Trung học cơ sở'],
  ])('leads to a question, and to no new totals: «%s»', async (label, meant) => {
    const grid = table(rows(label), total);
    const view = await check(aWorkbook(grid));
    expect(view.findings.find(({ code }) => code === 'STR005')?.facts).toEqual({ label, meant });
    expect(fixesOf(view)).toEqual([{ code: 'STR005', cell: expect.any(String) as string, value: meant }]);
    const [finding] = view.findings.filter(({ fix }) => fix);
    const change = { sheet: grid.name, cell: finding?.fix?.cell ?? '', content: meant };
    expect(errors(await check(changeCells(aWorkbook(grid), [change]).workbook))).toBe(0);
  });

  it.each(['Trung tâm Tin học', 'Nhóm trẻ em', 'MX'])(
    'names nothing where nothing is near: «%s»',
    async (label) => {
      const view = await check(aWorkbook(table(rows(label), total)));
      expect(view.findings.filter(({ code }) => code === 'STR005').map(({ facts }) => facts)).toEqual([
        { label },
      ]);
      expect(fixesOf(view)).toEqual([]);
    },
  );
});

it('never puts a figure in the place of a formula', async () => {
  const view = await check(
    aWorkbook(
      table(
        [['Mầm non', 10, 8, undefined, 6, undefined, 0, 2, 4, 0, 0, 1]],
        ['Cộng', { value: 11, formula: 'SUM(B8:B8)+1' }, 8, undefined, 6, undefined, 0, 2, 4, 0, 0, 1],
      ),
    ),
  );
  expect(view.findings.some(({ code }) => code === 'SUM001')).toBe(true);
  expect(fixesOf(view)).toEqual([]);
});

it('writes no number into a cell that holds text, where it would stay text', async () => {
  const view = await check(
    aWorkbook(
      table(
        [['Mầm non', 10, { value: '8', style: TEXT }, undefined, 6, undefined, 0, 2, 4, 0, 0, 1]],
        ['Cộng', 10, 8, undefined, 6, undefined, 0, 2, 4, 0, 0, 1],
      ),
    ),
  );
  expect(fixesOf(view)).toEqual([]);
});

const figure = fc.nat(30);
const row = fc.array(figure, { minLength: 9, maxLength: 9 });
/** Tables of all sorts of mistakes: nothing adds up but by chance. */
const anyTable = fc
  .tuple(
    fc.array(row, { minLength: 1, maxLength: 3 }),
    row,
    fc.array(fc.nat(100), { minLength: 8, maxLength: 8 }),
  )
  .map(([rows, total, percents]): Grid => {
    const cells = (label: string, [a, b, c, ...rest]: readonly number[], i: number): CellSpec[] =>
      [label, a, b, percents[i * 2], c, percents[i * 2 + 1], ...rest] as CellSpec[];
    const labels = ['Mầm non', 'Tiểu học', 'THCS'];
    return table(
      rows.map((one, i) => cells(labels[i] ?? '', one, i)),
      cells('Cộng', total, 3),
    );
  });

it('offers nothing that raises the number of errors, one by one or all together', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (grid) => {
      const workbook = aWorkbook(grid);
      const view = await check(workbook);
      for (const { fix } of view.findings) {
        if (!fix) continue;
        const change: CellChange = { sheet: grid.name, cell: fix.cell, content: fix.content ?? fix.value };
        const once = changeCells(workbook, [change]);
        expect(errors(await check(once.workbook))).toBeLessThanOrEqual(errors(view));
        // Fixing twice changes nothing; taking back gives what was there.
        expect(await check(changeCells(once.workbook, [change]).workbook)).toEqual(
          await check(once.workbook),
        );
        expect(await check(changeCells(once.workbook, once.before).workbook)).toEqual(view);
      }
      if (!view.fixes) return;
      const together = await check(changeCells(workbook, view.fixes.changes).workbook);
      expect([errors(view), errors(together)]).toEqual([view.fixes.errorsBefore, view.fixes.errorsAfter]);
      expect(errors(together)).toBeLessThan(errors(view));
    }),
    { numRuns: runs(24) },
  );
});
