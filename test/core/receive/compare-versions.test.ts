/** What differs between two versions, cell by cell: figures, notes and records; another hand alone is no change. */

import { compareVersions } from '../../../src/core/receive/compare-versions';
import type { Change } from '../../../src/core/receive/receipts';
import { recognise } from '../../../src/core/recognise/recognise';
import type { Grid } from '../../../src/core/sheet/grid';
import { TEMPLATES } from '../../../src/templates';
import { aTable, FILLED, type FilledRow } from '../../builders/filled-tables';
import { aFormGrid, aWorkbook, FORM_ROWS, FORM_TOTAL, type CellSpec } from '../../builders/grids';
import { aList, type ASchool } from '../../builders/school-sheets';

function changes(id: string, before: Grid, after: Grid): Change[] {
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  const read = (grid: Grid): ReturnType<typeof recognise> => recognise(aWorkbook(grid), TEMPLATES, 'x.xlsx');
  return compareVersions(template, read(before), read(after));
}
const told = (all: readonly Change[]): unknown[] =>
  all.map(({ row, column, before, after }) => [
    row.is === 'kind' ? row.kind : row.is === 'head' ? 'head' : row.name,
    column,
    before && `${before.typed} (${before.cell})`,
    after && `${after.typed} (${after.cell})`,
  ]);

/** The form's rows with other content in some cells: row and place in the row → content. */
function rowsWith(cells: Readonly<Record<string, CellSpec>>): readonly (readonly CellSpec[])[] {
  return FORM_ROWS.map((row, r) => row.map((cell, c) => cells[`${String(r)}:${String(c)}`] ?? cell));
}

describe('a table', () => {
  const results = (rows: readonly (readonly CellSpec[])[], total: readonly CellSpec[] = FORM_TOTAL): Grid =>
    aFormGrid({ rows, total });

  it('has not changed where only the hand differs', () => {
    const otherHand = rowsWith({ '0:1': '20 trường', '0:3': '80,0%', '1:1': '010', '2:6': '-' });
    expect(told(changes('accreditation-results', results(FORM_ROWS), results(otherHand)))).toEqual([]);
  });

  it('has not changed where a blank is proved to be the 0 that stood there', () => {
    const blanks = FORM_ROWS.map((row, r) => row.map((cell, c) => (r === 2 && c === 6 ? undefined : cell)));
    expect(told(changes('accreditation-results', results(FORM_ROWS), results(blanks)))).toEqual([]);
  });

  it('tells each count and percentage that differs, also of the total row, with both cells', () => {
    const now = results(rowsWith({ '0:2': 17, '0:3': 85 }), ['Cộng', 40, 32, 80, 19, 47.5, 1, 5, 8, 4, 1, 7]);
    expect(told(changes('accreditation-results', results(FORM_ROWS), now))).toEqual([
      ['preschool', 'selfAssessed', '16 (C6)', '17 (C6)'],
      ['preschool', 'selfAssessedPercent', '80 (D6)', '85 (D6)'],
      ['total', 'selfAssessed', '31 (C10)', '32 (C10)'],
      ['total', 'selfAssessedPercent', '77.5 (D10)', '80 (D10)'],
    ]);
  });

  it('tells a row that is there in one version only', () => {
    const without = results(FORM_ROWS.slice(0, 3), ['Cộng', 38, 30, 78.9, 19, 50, 1, 5, 8, 4, 1, 6]);
    const gone = changes('accreditation-results', results(FORM_ROWS), without);
    expect(told(gone)).toContainEqual(['multiLevel', 'schools', '2 (B9)', null]);
    const come = changes('accreditation-results', without, results(FORM_ROWS));
    expect(told(come)).toContainEqual(['multiLevel', 'schools', null, '2 (B9)']);
  });

  it('tells what is no number any more, as typed', () => {
    const unclear = results(rowsWith({ '3:1': 'hai' }));
    expect(told(changes('accreditation-results', results(FORM_ROWS), unclear))).toContainEqual([
      'multiLevel',
      'schools',
      '2 (B9)',
      'hai (B9)',
    ]);
  });

  it('tells a note that was written, changed or taken out', () => {
    const id = 'self-assessment-data-entry';
    const rows = FILLED[id] ?? [];
    const without: FilledRow[] = rows.map(({ difficulties: _, ...row }) => row);
    const table = (filled: readonly FilledRow[]): Grid => aTable({ id, rows: filled });
    const [change] = changes(id, table(rows), table(without));
    expect(change).toMatchObject({
      row: { is: 'remark', name: 'Mầm non' },
      column: 'difficulties',
      before: { typed: 'Đường truyền chậm vào giờ cao điểm' },
      after: null,
    });
    expect(changes(id, table(without), table(rows))).toMatchObject([
      { before: null, after: { typed: 'Đường truyền chậm vào giờ cao điểm' } },
    ]);
  });
});

describe('a list', () => {
  const schools: readonly ASchool[] = [
    { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x', assessed: 'x', result: 'Cấp độ 2' },
    { name: 'Trường Tiểu học Lê Lợi', kind: 'Tiểu học', selfAssessed: 'x' },
    { name: 'Trường THCS Tân Phú', kind: 'THCS', selfAssessed: 'x', assessed: 'x', result: 'Cấp độ 1' },
  ];
  const id = 'school-register';

  it('tells records added, taken out and changed; their order is no change', () => {
    const [hoaSen, leLoi, tanPhu] = schools;
    if (!hoaSen || !leLoi || !tanPhu) throw new Error('three schools are needed');
    const after: ASchool[] = [
      { ...tanPhu, result: 'Cấp độ 3' },
      { name: 'Trường Mầm non Hướng Dương', kind: 'Mầm non' },
      hoaSen,
    ];
    const found = told(changes(id, aList(schools), aList(after)));
    expect(found).toEqual([
      ['Trường THCS Tân Phú', 'result', 'Cấp độ 1 (F6)', 'Cấp độ 3 (F4)'],
      ['Trường Mầm non Hướng Dương', null, null, 'Trường Mầm non Hướng Dương (B5)'],
      ['Trường Tiểu học Lê Lợi', null, 'Trường Tiểu học Lê Lợi (B5)', null],
    ]);
  });

  it('tells records of one name apart by their order', () => {
    const twice = [...schools, ...schools.slice(1, 2)];
    expect(told(changes(id, aList(schools), aList(twice)))).toEqual([
      ['Trường Tiểu học Lê Lợi (2)', null, null, 'Trường Tiểu học Lê Lợi (B7)'],
    ]);
  });
});
