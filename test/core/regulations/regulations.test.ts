/** Which criteria each regulation has, when it holds, and what it makes of a school. Figures from the circulars' own counts. */

import {
  covers,
  criteriaOf,
  criterionCodes,
  type Regulation,
} from '../../../src/core/regulations/regulation';
import {
  isExpired,
  recognitionEnds,
  REGULATIONS,
  regulationCalled,
  regulationFor,
  regulationOn,
  regulationsDuring,
  regulationsWith,
} from '../../../src/core/regulations/regulations';
import { SCHOOL_KINDS } from '../../../src/core/regulations/school-kinds';
import { deriveSchoolLevel, nationalStandardFor } from '../../../src/core/regulations/school-level';
import { inventedCircular } from './invented-circular';

const nameOf = (regulation: Regulation, code: string): string | undefined =>
  criteriaOf(regulation, 'lowerSecondary').find((one) => one.code === code)?.name;

const byId = (id: string): Regulation => regulationCalled(id);

/** Kinds, criteria of each standard, criteria of level 4: as the seeds print them, and as the amendment cut them. */
it.each([
  ['circulars-2018', 'preschool', [10, 3, 6, 2, 4], 6],
  ['circulars-2018', 'primary', [10, 4, 6, 2, 5], 5],
  ['circulars-2018', 'lowerSecondary', [10, 4, 6, 2, 6], 6],
  ['circulars-2018', 'upperSecondary', [10, 4, 6, 2, 6], 6],
  ['circulars-2018', 'multiLevel', [10, 4, 6, 2, 6], 6],
  ['circulars-2018-amended', 'preschool', [10, 3, 3, 2, 4], 6],
  // Two more criteria of level 4 are said of primary schools alone.
  ['circulars-2018-amended', 'primary', [10, 4, 3, 2, 5], 7],
  ['circulars-2018-amended', 'lowerSecondary', [10, 4, 3, 2, 6], 6],
  ['circulars-2018-amended', 'upperSecondary', [10, 4, 3, 2, 6], 6],
  ['circulars-2018-amended', 'multiLevel', [10, 4, 3, 2, 6], 6],
  ['circular-57-2026', 'preschool', [4, 3, 5, 3], 0],
  ['circular-57-2026', 'primary', [4, 3, 5, 3], 0],
  ['circular-57-2026', 'multiLevel', [4, 3, 5, 3], 0],
  ['circular-57-2026', 'continuing', [4, 3, 5, 3], 0],
] as const)('%s has for %s the criteria of its standards', (id, kind, counts, levelFour) => {
  const catalogue = byId(id).catalogues[kind];
  expect(catalogue?.standards.map(({ criteria }) => criteria.length)).toEqual(counts);
  expect(catalogue?.levelFour).toHaveLength(levelFour);
  const codes = criterionCodes(byId(id), kind);
  expect(new Set(codes).size).toBe(counts.reduce((sum, count) => sum + count, 0) + levelFour);
  const last = `${String(counts.length)}.${String(counts.at(-1))}`;
  expect([codes[0], codes[counts.reduce((sum, count) => sum + count, 0) - 1]]).toEqual(['1.1', last]);
});

it('keeps 1.10 apart from 1.1, and in its place', () => {
  const codes = criterionCodes(byId('circulars-2018'), 'primary');
  expect(codes.slice(8, 11)).toEqual(['1.9', '1.10', '2.1']);
});

/** All criteria of a kind, those of level 4 aside: 25, 27 and 28, less three each since 2025. */
it.each([
  ['circulars-2018', [25, 27, 28, 28, 28, 0]],
  ['circulars-2018-amended', [22, 24, 25, 25, 25, 0]],
  ['circular-57-2026', [15, 15, 15, 15, 15, 15]],
  ['circulars-before-2018', [0, 0, 0, 0, 0, 0]],
])('%s has so many criteria for each kind', (id, counts) => {
  expect(SCHOOL_KINDS.map((kind) => criteriaOf(byId(id), kind).length)).toEqual(counts);
});

it('has criteria of levels 1 to 3 until 2026, some of 1 and 2 only, and of 1 and 2 since', () => {
  const with3 = (id: string): number[] =>
    SCHOOL_KINDS.map((kind) => criteriaOf(byId(id), kind).filter(({ levels }) => levels.length === 3).length);
  // 6, 8 and 8 of 25, 27 and 28 have no level 3; one of each is in the part of standard 3 that was amended away. Of
  // the new standard 3 a primary school has it in one criterion; of the others nothing is known.
  expect(with3('circulars-2018')).toEqual([19, 19, 20, 20, 20, 0]);
  expect(with3('circulars-2018-amended')).toEqual([17, 15, 18, 18, 18, 0]);
  expect(with3('circular-57-2026')).toEqual([0, 0, 0, 0, 0, 0]);
});

it.each(SCHOOL_KINDS)('has eight mandatory criteria among the fifteen of 2026: %s', (kind) => {
  const mandatory = criteriaOf(byId('circular-57-2026'), kind).filter(({ isMandatory }) => isMandatory);
  expect(mandatory.map(({ code }) => code)).toEqual(['1.3', '1.4', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2']);
});

it.each([
  ['2012-06-15', 'continuing', undefined],
  ['2012-06-16', 'continuing', 'circulars-before-2018'],
  ['2014-08-06', 'preschool', undefined],
  ['2014-08-07', 'preschool', 'circulars-before-2018'],
  ['2013-01-05', 'primary', undefined],
  ['2013-01-06', 'primary', 'circulars-before-2018'],
  ['2013-01-06', 'continuing', 'circulars-before-2018'],
  ['2018-10-09', 'multiLevel', 'circulars-before-2018'],
  ['2018-10-10', 'multiLevel', 'circulars-2018'],
  // The circulars of 2018 are about schools; of continuing education 42/2012 held until it was replaced in 2026.
  ['2018-10-10', 'continuing', 'circulars-before-2018'],
  ['2023-01-17', 'continuing', 'circulars-before-2018'],
  ['2026-07-06', 'continuing', 'circulars-before-2018'],
  ['2026-07-07', 'continuing', 'circular-57-2026'],
] as const)('on %s holds for %s %s', (day, kind, id) => {
  expect(regulationOn(day, REGULATIONS, kind)?.id).toBe(id);
});

it('covers by 2018 all kinds but continuing education, by the others all', () => {
  const notCovered = REGULATIONS.map((one) => SCHOOL_KINDS.filter((kind) => !covers(one, kind)));
  expect(notCovered).toEqual([[], ['continuing'], ['continuing'], []]);
});

it.each([
  ['2013-01-05', undefined],
  ['2013-01-06', 'circulars-before-2018'],
  ['2018-10-09', 'circulars-before-2018'],
  ['2018-10-10', 'circulars-2018'],
  ['2025-01-24', 'circulars-2018'],
  ['2025-01-25', 'circulars-2018-amended'],
  ['2026-07-06', 'circulars-2018-amended'],
  ['2026-07-07', 'circular-57-2026'],
  ['2031-01-01', 'circular-57-2026'],
])('on %s holds %s', (day, id) => {
  expect(regulationOn(day)?.id).toBe(id);
});

it.each([
  ['2018', undefined, ['circulars-before-2018', 'circulars-2018']],
  ['2018-10', undefined, ['circulars-before-2018', 'circulars-2018']],
  ['2018-10-09', undefined, ['circulars-before-2018']],
  ['2019', undefined, ['circulars-2018']],
  ['2013', undefined, ['circulars-before-2018']],
  ['2012', undefined, []],
  ['2011', undefined, []],
  ['2018', 'continuing', ['circulars-before-2018']],
  ['2023', 'continuing', ['circulars-before-2018']],
  ['2012', 'continuing', ['circulars-before-2018']],
  ['2024', 'continuing', ['circulars-before-2018']],
  ['2026', 'continuing', ['circulars-before-2018', 'circular-57-2026']],
] as const)('in %s may hold for %s %j', (day, kind, ids) => {
  expect(regulationsDuring(day, REGULATIONS, kind).map(({ id }) => id)).toEqual(ids);
});

it('leaves no day between two regulations, and none to both', () => {
  REGULATIONS.slice(1).forEach((regulation, i) => {
    const end = new Date(`${REGULATIONS[i]?.to ?? ''}T00:00:00Z`);
    end.setUTCDate(end.getUTCDate() + 1);
    expect(end.toISOString().slice(0, 10)).toBe(regulation.from);
  });
});

it.each([
  [{ chosen: 'circulars-2018', decisionDate: '2026-08-01', asOf: '2026-08-31' }, 'circulars-2018', 'chosen'],
  [{ decisionDate: '2021-05-31', asOf: '2026-08-31' }, 'circulars-2018', 'decisionDate'],
  // What was recognised before all that is known is under none of it, and kinds that none covered are under none.
  [{ decisionDate: '1990-01-01', asOf: '2026-08-31' }, undefined, 'decisionDate'],
  [{ asOf: '2022-01-31' }, 'circulars-2018', 'asOf'],
  [{}, 'circular-57-2026', 'latest'],
  [
    { decisionDate: '2024-03-01', asOf: '2026-08-31', kind: 'continuing' },
    'circulars-before-2018',
    'decisionDate',
  ],
  [{ asOf: '2012-03-01', kind: 'continuing' }, undefined, 'asOf'],
  [{ kind: 'continuing' }, 'circular-57-2026', 'latest'],
  [{ decisionDate: '2018' }, undefined, 'decisionDate'],
  [{ decisionDate: '2018-10' }, undefined, 'decisionDate'],
  [{ decisionDate: '2018-11' }, 'circulars-2018', 'decisionDate'],
  [{ decisionDate: '2012' }, undefined, 'decisionDate'],
  [{ decisionDate: '2021-05-31', kind: 'continuing' }, 'circulars-before-2018', 'decisionDate'],
] as const)('chooses for %j', (question, id, because) => {
  const answer = regulationFor(question);
  expect([answer.regulation?.id, answer.because]).toEqual([id, because]);
});

it('carries on whether the days that it chose by are verified', () => {
  expect(regulationFor({ chosen: 'circulars-2018' }).isVerified).toBe(true);
  expect(regulationFor({ decisionDate: '2021-05-31' }).isVerified).toBe(true);
  expect(regulationFor({ decisionDate: '2026-08-31' }).isVerified).toBe(false);
  expect(regulationFor({}).isVerified).toBe(false);
});

it('takes for verified what the seeds print and what is codified, and no more', () => {
  const { catalogues, scale, dates, schoolLevel, legalBases } = byId('circulars-2018');
  // Mục VI of a school's plan prints every standard of Thông tư 18; of the others only first and last criteria are printed.
  expect(SCHOOL_KINDS.map((kind) => catalogues[kind]?.codes.isVerified)).toEqual([
    false,
    false,
    true,
    true,
    true,
    undefined,
  ]);
  expect([scale.basis.isVerified, dates.isVerified, schoolLevel.basis.isVerified]).toEqual([
    true,
    true,
    true,
  ]);
  expect(legalBases.map(({ title, basis }) => [title, basis.isVerified])).toEqual([
    ['Thông tư 17/2018/TT-BGDĐT', true],
    ['Thông tư 18/2018/TT-BGDĐT', true],
    ['Thông tư 19/2018/TT-BGDĐT', true],
  ]);
  for (const catalogue of REGULATIONS.flatMap((one) => Object.values(one.catalogues)))
    expect([catalogue.names.isVerified, catalogue.levels.isVerified]).toEqual([false, false]);
});

it('does not guess at a regulation that there is not', () => {
  expect(() => regulationFor({ chosen: 'circular-99' })).toThrow('there is no regulation circular-99');
});

it('names the regulations that a criterion is in', () => {
  const ids = (code: string): string[] => regulationsWith('lowerSecondary', code).map(({ id }) => id);
  expect(ids('3.6')).toEqual(['circulars-2018']);
  // Until 2025 it is «Thiết bị»; what has the number since 2026 is another criterion.
  expect(ids('3.5')).toEqual(['circulars-2018', 'circular-57-2026']);
  const named = regulationsWith('lowerSecondary', '3.5').map((one) => nameOf(one, '3.5'));
  expect(named).toEqual(['Thiết bị', 'Kết quả học tập, phát triển, rèn luyện và sự tiến bộ của học sinh']);
  expect(ids('5.6')).toEqual(['circulars-2018', 'circulars-2018-amended']);
  expect(ids('6.1')).toEqual([]);
});

it('ends a recognition after five years', () => {
  const regulation = byId('circulars-2018');
  expect(recognitionEnds(regulation, '2019-05-31')).toBe('2024-05-31');
  expect(recognitionEnds(regulation, '2020-02-29')).toBe('2025-02-28');
  expect(isExpired(regulation, '2019-05-31', '2024-05-31')).toBe(false);
  expect(isExpired(regulation, '2019-05-31', '2024-06-01')).toBe(true);
});

it('says of what it rests on whether the official text was seen', () => {
  for (const one of REGULATIONS) {
    const { dates, schoolLevel, evidence, recognitionYears, nationalStandard, scale, legalBases } = one;
    for (const { isVerified, source } of [
      dates,
      schoolLevel.basis,
      evidence.basis,
      recognitionYears.basis,
      nationalStandard.basis,
      scale.basis,
      ...legalBases.map(({ basis }) => basis),
      ...Object.values(one.catalogues).flatMap(({ codes, names, levels }) => [codes, names, levels]),
    ]) {
      expect(isVerified || /chưa|theo/.test(source)).toBe(true);
    }
  }
});

/** The next circular is one file and one more entry: nothing else has to change. */
it('takes an invented circular as data', () => {
  const regulations = [
    ...REGULATIONS.slice(0, -1),
    { ...byId('circular-57-2026'), to: '2029-12-31' },
    inventedCircular,
  ];
  const invented = inventedCircular;
  expect(regulationOn('2029-12-31', regulations)?.id).toBe('circular-57-2026');
  expect(regulationOn('2030-01-01', regulations)).toBe(invented);
  // It is about primary schools only, and no other is in force.
  expect(regulationOn('2030-01-01', regulations, 'primary')).toBe(invented);
  expect(regulationOn('2030-01-01', regulations, 'preschool')).toBeUndefined();
  expect(regulationFor({ decisionDate: '2030-06-01', kind: 'primary' }, regulations)).toEqual({
    regulation: invented,
    because: 'decisionDate',
    isVerified: true,
  });
  expect(regulationFor({ kind: 'preschool' }, regulations).regulation?.id).toBe('circular-57-2026');
  expect(criteriaOf(invented, 'primary').map(({ code }) => code)).toEqual(['1.1', '1.2', '7.1']);
  expect(criterionCodes(invented, 'primary')).toEqual(['1.1', '1.2', '7.1', 'M4.1']);
  expect(criteriaOf(invented, 'preschool')).toEqual([]);
  expect(regulationsWith('primary', '7.1', regulations)).toEqual([invented]);
  expect(recognitionEnds(invented, '2030-06-01')).toBe('2033-06-01');
  expect(isExpired(invented, '2030-06-01', '2033-06-02')).toBe(true);
  expect(deriveSchoolLevel(invented, 'primary', { '1.1': 3, '1.2': 1, '7.1': 3, 'M4.1': 'failed' })).toEqual({
    state: 'known',
    level: 3,
    heldBackBy: ['M4.1'],
    isVerified: true,
  });
  expect(deriveSchoolLevel(invented, 'preschool', {})).toEqual({ state: 'unknown' });
  expect(nationalStandardFor(invented, 3)).toEqual({ state: 'known', level: 1, isVerified: true });
  expect(nationalStandardFor(invented, 2)).toEqual({ state: 'known', level: 'none', isVerified: true });
});
