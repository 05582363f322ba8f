/** What holds of every school's level, whatever its marks are. */

import fc from 'fast-check';
import { criterionCodes, type Regulation } from '../../../src/core/regulations/regulation';
import { regulationCalled } from '../../../src/core/regulations/regulations';
import { deriveSchoolLevel, type CriterionMarks } from '../../../src/core/regulations/school-level';

const OF_2018 = regulationCalled('circulars-2018');
const OF_2026 = regulationCalled('circular-57-2026');

const marksOf = (regulation: Regulation): fc.Arbitrary<Record<string, CriterionMarks[string]>> =>
  fc.record(
    Object.fromEntries(
      criterionCodes(regulation, 'primary').map((code) => [
        code,
        code.startsWith('M4')
          ? fc.constantFrom('failed', 'met', undefined)
          : fc.constantFrom(
              'failed',
              ...(regulation === OF_2018 ? ([1, 2, 3, 3, 3] as const) : ([1, 2, 2, 2] as const)),
              undefined,
            ),
      ]),
    ),
  ) as fc.Arbitrary<Record<string, CriterionMarks[string]>>;

const ORDER = ['failed', 1, 2, 3, 4] as const;
const rank = (level: (typeof ORDER)[number]): number => ORDER.indexOf(level);

describe.each([
  ['2018', OF_2018],
  ['2026', OF_2026],
] as const)('by the law of %s', (_, regulation) => {
  const bounds = (marks: CriterionMarks): [number, number] => {
    const derived = deriveSchoolLevel(regulation, 'primary', marks);
    if (derived.state === 'unknown') throw new Error('a rule is declared');
    return derived.state === 'known'
      ? [rank(derived.level), rank(derived.level)]
      : [rank(derived.least), rank(derived.most)];
  };

  it('the order in which the marks are given does not matter', () => {
    fc.assert(
      fc.property(marksOf(regulation), fc.infiniteStream(fc.nat()), (marks, keys) => {
        const shuffled = Object.entries(marks)
          .map((entry) => [keys.next().value as number, entry] as const)
          .sort(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        expect(deriveSchoolLevel(regulation, 'primary', Object.fromEntries(shuffled))).toEqual(
          deriveSchoolLevel(regulation, 'primary', marks),
        );
      }),
    );
  });

  it('both bounds are reached by some way to fill in what is missing', () => {
    fc.assert(
      fc.property(marksOf(regulation), (marks) => {
        const filled = (ordinary: 'failed' | 3, four: 'failed' | 'met'): CriterionMarks =>
          Object.fromEntries(
            Object.entries(marks).map(([code, mark]) => [
              code,
              mark ?? (code.startsWith('M4') ? four : ordinary),
            ]),
          );
        const [least, most] = bounds(marks);
        expect(bounds(filled('failed', 'failed'))).toEqual([least, least]);
        expect(bounds(filled(3, 'met'))).toEqual([most, most]);
      }),
    );
  });

  it('what holds a school back has a mark, and mending all of it lifts the highest level it may have', () => {
    fc.assert(
      fc.property(marksOf(regulation), (marks) => {
        const derived = deriveSchoolLevel(regulation, 'primary', marks);
        if (derived.state === 'unknown') throw new Error('a rule is declared');
        const { heldBackBy } = derived;
        expect(heldBackBy.filter((code) => marks[code] === undefined)).toEqual([]);
        const mended = heldBackBy.map((code) => [code, code.startsWith('M4') ? 'met' : 3] as const);
        const [, before] = bounds(marks);
        const [, after] = bounds({ ...marks, ...Object.fromEntries(mended) });
        const top = rank(regulation === OF_2018 ? 4 : 2);
        expect([before < top, after > before]).toEqual([heldBackBy.length > 0, heldBackBy.length > 0]);
      }),
    );
  });

  it('filling in a missing mark stays inside the bounds, and a higher mark never lowers the level', () => {
    fc.assert(
      fc.property(marksOf(regulation), fc.nat(), (marks, pick) => {
        const codes = Object.keys(marks);
        const code = codes[pick % codes.length] ?? '';
        const [least, most] = bounds(marks);
        const steps = code.startsWith('M4') ? (['failed', 'met'] as const) : (['failed', 1, 2, 3] as const);
        const filled = steps.map((mark) => bounds({ ...marks, [code]: mark }));
        filled.forEach(([low, high], i) => {
          if (marks[code] === undefined) {
            expect(low).toBeGreaterThanOrEqual(least);
            expect(high).toBeLessThanOrEqual(most);
          }
          const before = filled[i - 1];
          if (before) expect([low >= before[0], high >= before[1]]).toEqual([true, true]);
        });
      }),
    );
  });
});
