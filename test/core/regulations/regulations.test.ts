/** Which criteria each regulation has, when it holds, and what it makes of a school. Figures from the circulars' own counts. */

import type { Regulation } from '../../../src/core/regulations/regulation';
import { criteriaOf, criterionCodes } from '../../../src/core/regulations/regulation';
import {
  isExpired,
  recognitionEnds,
  REGULATIONS,
  regulationFor,
  regulationOn,
  regulationsWith,
} from '../../../src/core/regulations/regulations';
import { deriveSchoolLevel } from '../../../src/core/regulations/school-level';

const byId = (id: string): Regulation => regulationFor({ chosen: id }).regulation;

/** Kinds, criteria of each standard, criteria of level 4: as the seeds print them, and as the amendment cut them. */
it.each([
  ['circulars-2018', 'preschool', [10, 3, 6, 2, 4], 6],
  ['circulars-2018', 'primary', [10, 4, 6, 2, 5], 5],
  ['circulars-2018', 'lowerSecondary', [10, 4, 6, 2, 6], 6],
  ['circulars-2018', 'upperSecondary', [10, 4, 6, 2, 6], 6],
  ['circulars-2018', 'multiLevel', [10, 4, 6, 2, 6], 6],
  ['circulars-2018-amended', 'preschool', [10, 3, 3, 2, 4], 6],
  ['circulars-2018-amended', 'primary', [10, 4, 3, 2, 5], 5],
  ['circulars-2018-amended', 'lowerSecondary', [10, 4, 3, 2, 6], 6],
  ['circular-57-2026', 'preschool', [4, 3, 5, 3], 0],
  ['circular-57-2026', 'primary', [4, 3, 5, 3], 0],
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

it('has eight mandatory criteria among the fifteen of 2026', () => {
  const mandatory = criteriaOf(byId('circular-57-2026'), 'primary').filter(({ isMandatory }) => isMandatory);
  expect(mandatory.map(({ code }) => code)).toEqual(['1.3', '1.4', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2']);
});

it.each([
  ['2012-11-30', undefined],
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
  [{ decisionDate: '1990-01-01', asOf: '2026-08-31' }, 'circular-57-2026', 'asOf'],
  [{ asOf: '2022-01-31' }, 'circulars-2018', 'asOf'],
  [{}, 'circular-57-2026', 'latest'],
])('chooses for %j', (question, id, because) => {
  const answer = regulationFor(question);
  expect([answer.regulation.id, answer.because]).toEqual([id, because]);
});

it('does not guess at a regulation that there is not', () => {
  expect(() => regulationFor({ chosen: 'circular-99' })).toThrow('there is no regulation circular-99');
});

it('names the regulations that a criterion is in', () => {
  const ids = (code: string): string[] => regulationsWith('lowerSecondary', code).map(({ id }) => id);
  expect(ids('3.6')).toEqual(['circulars-2018']);
  expect(ids('3.5')).toEqual(['circulars-2018', 'circular-57-2026']);
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
  for (const { dates, schoolLevel, evidence, recognitionYears, nationalStandard } of REGULATIONS) {
    for (const { isVerified, source } of [
      dates,
      schoolLevel.basis,
      evidence.basis,
      recognitionYears.basis,
      nationalStandard.basis,
    ]) {
      expect(isVerified || /chưa|theo/.test(source)).toBe(true);
    }
  }
});

/** The next circular is one more entry: nothing else has to change. */
it('takes an invented circular as data', () => {
  const basis = { isVerified: true, source: 'Thông tư 1/2030 (bịa ra để thử)' };
  const invented: Regulation = {
    id: 'circular-1-2030',
    title: 'Thông tư 1/2030',
    from: '2030-01-01',
    to: undefined,
    dates: basis,
    catalogues: {
      primary: {
        standards: [
          {
            number: 1,
            name: 'Một',
            criteria: [
              { code: '1.1', name: 'A', levels: [1, 2, 3] },
              { code: '1.2', name: 'B', levels: [1] },
            ],
          },
        ],
        levelFour: [],
        codes: basis,
        names: basis,
        levels: basis,
      },
    },
    schoolLevel: { rule: 'everyCriterion', basis },
    scale: { levels: [1, 2, 3], word: 'Mức' },
    recognitionYears: { years: 3, basis },
    nationalStandard: { from: [{ level: 1, accreditation: 3 }], basis },
    evidence: { families: ['2026'], example: '(MC.1.1.01)', basis },
  };
  const regulations = [
    ...REGULATIONS.slice(0, -1),
    { ...byId('circular-57-2026'), to: '2029-12-31' },
    invented,
  ];
  expect(regulationOn('2030-06-01', regulations)).toBe(invented);
  expect(regulationFor({ decisionDate: '2030-06-01' }, regulations).regulation).toBe(invented);
  expect(regulationsWith('primary', '1.2', regulations)).toContain(invented);
  expect(recognitionEnds(invented, '2030-06-01')).toBe('2033-06-01');
  expect(deriveSchoolLevel(invented, 'primary', { '1.1': 3, '1.2': 1 })).toEqual({
    state: 'known',
    level: 3,
    heldBackBy: [],
    isVerified: true,
  });
});
