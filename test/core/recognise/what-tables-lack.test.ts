/** A table without its total row, or without a column: told, and as an error only where a figure may be missing. */

import { recognise } from '../../../src/core/recognise/recognise';
import { TEMPLATES } from '../../../src/templates';
import { aFormGrid, aGrid, aWorkbook, type CellSpec, FORM_HEADER, FORM_ROWS } from '../../builders/grids';

const FAILED = 6;
const LEVEL4 = 10;

function hitsOf(grid: ReturnType<typeof aGrid>): { code: string; facts: unknown }[] {
  const [table] = recognise(aWorkbook(grid), TEMPLATES, 'x.xlsx').tables;
  return (table?.hits ?? []).map(({ code, facts }) => ({ code, facts }));
}

/** The form without the column of level 4, whose figures would have been these, and without its total row. */
function withoutLevel4(level4: readonly number[]): ReturnType<typeof aGrid> {
  const filled = FORM_ROWS.map((row, i) => {
    // What the form has at level 4 and these have not, failed: the sum of all outcomes stays.
    const failed = Number(row[FAILED]) + Number(row[LEVEL4]) - (level4[i] ?? 0);
    return row.map((cell, c) => (c === FAILED ? failed : cell));
  });
  const rows: (readonly CellSpec[])[] = [...FORM_HEADER, ...filled];
  return aGrid({ rows: [['UBND HUYỆN BÙ ĐỐP'], ...rows.map((row) => row.filter((_, c) => c !== LEVEL4))] });
}

it('says that there is no total row to check against (STR012)', () => {
  expect(hitsOf(aFormGrid())).toEqual([]);
  expect(hitsOf(aFormGrid({ total: [] }))).toEqual([{ code: 'STR012', facts: {} }]);
});

it.each([
  [[0, 0, 0, 0], 'STR014', 'STR003'],
  [[1, 0, 0, 0], 'STR003', 'STR014'],
])('a missing column that would have held %j is %s and not %s', (level4, code, other) => {
  const hits = hitsOf(withoutLevel4(level4));
  const name = TEMPLATES[0]?.columns.find(({ id }) => id === 'level4')?.name;
  expect(hits).toContainEqual({ code, facts: { column: name } });
  expect(hits.map((one) => one.code)).not.toContain(other);
});
