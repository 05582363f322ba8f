/** What the levels of the criteria make of a school, by hand for each rule. */

import { criteriaOf, type Criterion, type Regulation } from '../../../src/core/regulations/regulation';
import { regulationCalled } from '../../../src/core/regulations/regulations';
import {
  deriveSchoolLevel,
  nationalStandardFor,
  type CriterionMarks,
} from '../../../src/core/regulations/school-level';

const OF_2018 = regulationCalled('circulars-2018');
const OF_2026 = regulationCalled('circular-57-2026');

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
  // Of 27 criteria 8 have no level 3 and 1.1 has no mark; the other 18 are at 2.
  expect(derived.state === 'open' && derived.heldBackBy).toHaveLength(18);
  expect(levelOf(OF_2018, { '1.1': 'failed' })).toBe('failed');
  const continuing = deriveSchoolLevel(OF_2018, 'continuing', {});
  expect(continuing).toEqual({ state: 'unknown' });
  const before = regulationCalled('circulars-before-2018');
  expect(deriveSchoolLevel(before, 'primary', all(OF_2018, 3))).toEqual({ state: 'unknown' });
});

it('gives the national standard from level 2 up, and nothing where it is not known', () => {
  const titles = (['failed', 1, 2, 3, 4] as const).map((level) => nationalStandardFor(OF_2018, level));
  expect(titles.map((title) => title.state === 'known' && title.level)).toEqual(['none', 'none', 1, 2, 2]);
  expect(titles.every((title) => title.state === 'known' && title.isVerified)).toBe(true);
  // Since 2026 Mức 1 makes mức độ 1 and Mức 2 mức độ 2, as far as schools' documents say.
  const since = (['failed', 1, 2] as const).map((level) => nationalStandardFor(OF_2026, level));
  expect(since.map((title) => title.state === 'known' && title.level)).toEqual(['none', 1, 2]);
  expect(since.some((title) => title.state === 'known' && title.isVerified)).toBe(false);
  // Not «none»: no source at hand says which level made which title before 2018.
  expect(nationalStandardFor(regulationCalled('circulars-before-2018'), 2)).toEqual({ state: 'unknown' });
});
