/** What was typed on a sheet since it was laid out: every changed cell, and no other. */

import fc from 'fast-check';
import { changedSince, printOf } from '../../src/app/typed-over';
import { addressOf } from '../../src/core/sheet/address';
import { GridBuilder, type Grid } from '../../src/core/sheet/grid';

type Content = string | number | boolean | { readonly formula: string };

const gridOf = (
  cells: ReadonlyMap<string, readonly [row: number, column: number, content: Content]>,
): Grid => {
  const builder = new GridBuilder();
  for (const [row, column, content] of cells.values()) {
    if (typeof content === 'object') builder.add(row, column, 1, 0, content.formula);
    else builder.add(row, column, content);
  }
  return builder.build({
    name: 'Bảng',
    visibility: 'visible',
    styles: [{ numberFormat: 'General', font: '' }],
  });
};

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom('', 'x', 'Mầm non', '12', 'TRUE'),
  fc.boolean(),
  fc.constantFrom({ formula: 'A1+1' }, { formula: 'SUM(A1:A3)' }),
);
const cellsOf = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), content), { maxLength: 20 })
  .map((list) => new Map(list.map((one) => [addressOf(one[0], one[1]), one])));

const seen = (one: readonly [number, number, Content] | undefined): string => {
  if (!one || one[2] === '') return 'nothing';
  return typeof one[2] === 'object' ? 'a formula' : `${typeof one[2]} ${String(one[2])}`;
};

it('is every cell that holds something else now, and no other', () => {
  fc.assert(
    fc.property(cellsOf, cellsOf, (before, after) => {
      const expected = [...new Set([...before.keys(), ...after.keys()])].filter(
        (at) => seen(before.get(at)) !== seen(after.get(at)),
      );
      const changed = changedSince(gridOf(after), printOf(gridOf(before)));
      expect(changed.map(({ cell }) => cell).sort()).toEqual(expected.sort());
      expect(changed.every(({ sheet }) => sheet === 'Bảng')).toBe(true);
    }),
  );
});

it.each(['', 'x', '3:ab', '0:', '-1:abc'])('is nothing for a print of another kind: «%s»', (print) => {
  const grid = gridOf(new Map([['A1', [1, 1, 5] as const]]));
  expect(changedSince(grid, print).length).toBeLessThanOrEqual(1);
});
