/** What the levels of the criteria make of a school: by hand for each rule, and by law. */

import fc from 'fast-check';
import {
  criteriaOf,
  criterionCodes,
  type Criterion,
  type Regulation,
} from '../../../src/core/regulations/regulation';
import { regulationFor } from '../../../src/core/regulations/regulations';
import {
  deriveSchoolLevel,
  nationalStandardFor,
  type CriterionMarks,
} from '../../../src/core/regulations/school-level';

const OF_2018 = regulationFor({ chosen: 'circulars-2018' }).regulation;
const OF_2026 = regulationFor({ chosen: 'circular-57-2026' }).regulation;

/** All criteria of a primary school at one level, those of level 4 met or not. */
function all(regulation: Regulation, level: 1 | 2 | 3, isLevelFourMet = false): CriterionMarks {
  const marks = criteriaOf(regulation, 'primary').map(({ code }) => [code, level] as const);
  const four = (regulation.catalogues.primary?.levelFour ?? []).map(
    ({ code }) => [code, isLevelFourMet ? 'met' : 'failed'] as const,
  );
  return Object.fromEntries([...marks, ...four]);
}

const levelOf = (regulation: Regulation, marks: CriterionMarks): unknown => {
  const derived = deriveSchoolLevel(regulation, 'primary', marks);
  return derived.state === 'known' ? derived.level : derived.state;
};

it.each([
  ['all at 1', all(OF_2018, 1), 1],
  ['all at 2', all(OF_2018, 2), 2],
  ['all at 3', all(OF_2018, 3), 3],
  ['all at 3 and level 4 met', all(OF_2018, 3, true), 4],
  ['all at 2 and level 4 met', all(OF_2018, 2, true), 2],
  ['one failed drops the whole school', { ...all(OF_2018, 3, true), '4.2': 'failed' }, 'failed'],
  ['one at 1 keeps the school at 1', { ...all(OF_2018, 3, true), '5.5': 1 }, 1],
  // 1.2 has no Mức 3, so Mức 2 is all that it can reach.
  ['a criterion without level 3 at 2', { ...all(OF_2018, 3), '1.2': 2 }, 3],
  ['one of level 4 not met', { ...all(OF_2018, 3, true), 'M4.5': 'failed' }, 3],
] as const)('2018: %s', (_, marks, level) => {
  expect(levelOf(OF_2018, marks as CriterionMarks)).toBe(level);
});

const OTHERS = ['1.1', '1.2', '2.3', '3.3', '3.4', '3.5', '4.3'] as const;
const with2026 = (
  level: 1 | 2,
  ...changed: readonly (readonly [string, 1 | 2 | 'failed'])[]
): CriterionMarks => ({
  ...all(OF_2026, level),
  ...Object.fromEntries(changed),
});

it.each([
  ['all at 1', with2026(1), 1],
  ['all at 2', with2026(2), 2],
  ['two of the seven others failed', with2026(1, [OTHERS[0], 'failed'], [OTHERS[1], 'failed']), 1],
  [
    'three of the seven others failed',
    with2026(1, [OTHERS[0], 'failed'], [OTHERS[1], 'failed'], [OTHERS[2], 'failed']),
    'failed',
  ],
  ['one mandatory failed', with2026(2, ['4.2', 'failed']), 'failed'],
  ['one mandatory at 1', with2026(2, ['4.2', 1]), 1],
  ['two of the seven others at 1', with2026(2, [OTHERS[3], 1], [OTHERS[4], 1]), 2],
  ['three of the seven others at 1', with2026(2, [OTHERS[3], 1], [OTHERS[4], 1], [OTHERS[5], 1]), 1],
  ['at level 2 no other may fail', with2026(2, [OTHERS[3], 'failed']), 1],
] as const)('2026: %s', (_, marks, level) => {
  expect(levelOf(OF_2026, marks)).toBe(level);
});

it('names what holds a school back', () => {
  const derived = deriveSchoolLevel(OF_2018, 'primary', { ...all(OF_2018, 2), '3.1': 1, '3.2': 1 });
  expect(derived).toEqual({ state: 'known', level: 1, heldBackBy: ['3.1', '3.2'], isVerified: false });
});

it('never says that a criterion without a mark holds a school back', () => {
  expect(deriveSchoolLevel(OF_2018, 'primary', { '1.1': 'failed' })).toEqual({
    state: 'known',
    level: 'failed',
    heldBackBy: ['1.1'],
    isVerified: false,
  });
  const three = {
    ...with2026(1),
    '1.1': 'failed',
    '1.2': 'failed',
    '2.3': 'failed',
    '3.4': undefined,
  } as const;
  expect(deriveSchoolLevel(OF_2026, 'primary', three)).toMatchObject({
    level: 'failed',
    heldBackBy: ['1.1', '1.2', '2.3'],
  });
});

it('asks only for the missing marks that can still matter', () => {
  const { '2.2': _, ...rest } = all(OF_2018, 2);
  const withoutFour = Object.fromEntries(Object.entries(rest).filter(([code]) => !code.startsWith('M4')));
  const derived = deriveSchoolLevel(OF_2018, 'primary', withoutFour);
  // 2.2 may have failed or not; with all others at 2 the school is far from level 4, whose criteria say nothing.
  expect(derived).toMatchObject({ state: 'open', least: 'failed', most: 2, missing: ['2.2'] });
  expect(derived.state === 'open' && derived.heldBackBy).toContain('1.1');
  const four = deriveSchoolLevel(OF_2018, 'primary', { ...all(OF_2018, 3, true), 'M4.2': undefined });
  expect(four).toMatchObject({ state: 'open', least: 3, most: 4, missing: ['M4.2'], heldBackBy: [] });
});

it('takes a level typed for a criterion of level 4, which has none, as no mark', () => {
  const derived = deriveSchoolLevel(OF_2018, 'primary', { ...all(OF_2018, 3, true), 'M4.1': 1 });
  expect(derived).toMatchObject({ state: 'open', least: 3, most: 4, missing: ['M4.1'] });
});

it('asks nothing of a criterion below the lowest level that it has, and concludes nothing from no criteria', () => {
  const basis = { isVerified: true, source: 'bịa ra để thử' };
  const of = (criteria: Criterion[]): Regulation => ({
    ...OF_2018,
    catalogues: {
      primary: {
        standards: [{ number: 1, name: 'Một', criteria }],
        levelFour: [],
        codes: basis,
        names: basis,
        levels: basis,
      },
    },
  });
  const late = of([
    { code: '1.1', name: 'A', levels: [1, 2] },
    { code: '1.2', name: 'B', levels: [2] },
  ]);
  expect(levelOf(late, { '1.1': 2, '1.2': 'failed' })).toBe(1);
  expect(levelOf(late, { '1.1': 2, '1.2': 2 })).toBe(2);
  expect(deriveSchoolLevel(of([]), 'primary', {})).toEqual({ state: 'unknown' });
});

it('leaves open what missing marks could change, and decides what they could not', () => {
  const { '1.1': _, ...rest } = all(OF_2018, 2);
  const derived = deriveSchoolLevel(OF_2018, 'primary', rest);
  expect(derived).toMatchObject({
    state: 'open',
    least: 'failed',
    most: 2,
    missing: ['1.1'],
    isVerified: false,
  });
  // Of 27 criteria 7 have no level 3 and 1.1 has no mark; the other 19 are at 2.
  expect(derived.state === 'open' && derived.heldBackBy).toHaveLength(19);
  expect(levelOf(OF_2018, { '1.1': 'failed' })).toBe('failed');
  const continuing = deriveSchoolLevel(OF_2018, 'continuing', {});
  expect(continuing).toEqual({ state: 'unknown' });
  const before = regulationFor({ chosen: 'circulars-before-2018' }).regulation;
  expect(deriveSchoolLevel(before, 'primary', all(OF_2018, 3))).toEqual({ state: 'unknown' });
});

it('gives the national standard from level 2 up, and none where levels say nothing of it', () => {
  expect(([1, 2, 3, 4] as const).map((level) => nationalStandardFor(OF_2018, level))).toEqual([
    undefined,
    1,
    2,
    2,
  ]);
  expect(nationalStandardFor(OF_2018, 'failed')).toBeUndefined();
  expect(nationalStandardFor(OF_2026, 2)).toBeUndefined();
});

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
