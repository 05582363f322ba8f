import fc from 'fast-check';
import { grouped } from '../../src/core/grouped';

it('keeps every item once, in its order, under its key, keys in the order of their first items', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat())), (items) => {
      const groups = grouped(items, ([key]) => key);
      expect([...groups.keys()]).toEqual([...new Set(items.map(([key]) => key))]);
      for (const [key, group] of groups) expect(group).toEqual(items.filter(([own]) => own === key));
    }),
  );
});
