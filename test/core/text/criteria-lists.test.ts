import fc from 'fast-check';
import { parseCriteria, type CriterionItem } from '../../../src/core/text/criteria';
import { coverage, expandCriteria, formatCriteria } from '../../../src/core/text/criteria-lists';

/** THCS as of 2018: 10 + 4 + 6 + 2 + 6 criteria and 6 of Mức 4. */
const CATALOGUE = [
  ...'1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 3.5 3.6'.split(' '),
  ...'4.1 4.2 5.1 5.2 5.3 5.4 5.5 5.6 M4.1 M4.2 M4.3 M4.4 M4.5 M4.6'.split(' '),
];

function items(typed: string): readonly CriterionItem[] {
  const reading = parseCriteria(typed);
  if (reading.state !== 'items') throw new Error(`not a list: ${typed}`);
  return reading.items;
}

const expanded = (typed: string): string => expandCriteria(items(typed), CATALOGUE).criteria.join(' ');
const problems = (typed: string): unknown => expandCriteria(items(typed), CATALOGUE).problems;

describe('criteria written out', () => {
  it('puts 1.10 behind 1.9 and not behind 1.1', () => {
    expect(expanded('1.8 đến 2.1')).toBe('1.8 1.9 1.10 2.1');
    expect(expanded('1.10; 1.9; 1.1')).toBe('1.1 1.9 1.10');
    expect(expanded('tiêu chuẩn 4')).toBe('4.1 4.2');
  });

  it('runs across standards to the end of a form', () => {
    const all = expandCriteria(
      items('từ tiêu chí 1.1 đến hết tiêu chí 5.6; tiêu chí 1 đến tiêu chí 6 của Mức 4'),
      CATALOGUE,
    );
    expect(all).toEqual({ criteria: CATALOGUE, problems: [] });
  });

  it('takes nothing from a range that ends outside the catalogue or before its start', () => {
    expect(expanded('1.9 đến 1.11; 2.1')).toBe('2.1');
    expect(problems('1.9 đến 1.11; 2.1')).toEqual([{ kind: 'notInCatalogue', item: 0, code: '1.11' }]);
    expect(expanded('1.10 đến 1.8')).toBe('');
    expect(problems('2.1; 1.10 đến 1.8')).toEqual([{ kind: 'descending', item: 1, from: '1.10', to: '1.8' }]);
    expect(problems('tiêu chuẩn 7')).toEqual([{ kind: 'notInCatalogue', item: 0, code: '7' }]);
    expect(problems('6.1; 6.1 đến 6.1')).toEqual([
      { kind: 'notInCatalogue', item: 0, code: '6.1' },
      { kind: 'notInCatalogue', item: 1, code: '6.1' },
    ]);
  });

  it('says which references meet, and in what', () => {
    expect(problems('1.1; 2.1; 1.1')).toEqual([{ kind: 'duplicate', items: [0, 2], codes: ['1.1'] }]);
    expect(problems('1.1 đến 1.5; 1.4 đến 1.6')).toEqual([
      { kind: 'overlap', items: [0, 1], codes: ['1.4', '1.5'] },
    ]);
    expect(problems('1.1 đến 1.5; 1.3')).toEqual([{ kind: 'overlap', items: [0, 1], codes: ['1.3'] }]);
  });

  it('keeps the order of the catalogue, whatever order the references stand in', () => {
    const single = fc
      .constantFrom(...CATALOGUE, '9.9')
      .map((code): CriterionItem => ({ kind: 'criterion', code, typed: code }));
    const range = fc
      .tuple(fc.constantFrom(...CATALOGUE), fc.constantFrom(...CATALOGUE))
      .map(([from, to]): CriterionItem => ({ kind: 'range', from, to, typed: `${from}-${to}` }));
    fc.assert(
      fc.property(fc.array(fc.oneof(single, range)), (list) => {
        const { criteria } = expandCriteria(list, CATALOGUE);
        const places = criteria.map((code) => CATALOGUE.indexOf(code));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(expandCriteria([...list].reverse(), CATALOGUE).criteria).toEqual(criteria);
      }),
    );
  });
});

describe('groups that share out a catalogue', () => {
  it('cover it when a plan names all five standards, as the schools’ plan does', () => {
    const plan = [
      'Tiêu chí 1.1 đến tiêu chí 1.10',
      'Tiêu chí 2.1 đến tiêu chí 2.4',
      'Tiêu chí 3.1 đến tiêu chí 3.6',
      'Tiêu chí 4.1 đến tiêu chí 4.2',
      'Tiêu chí 5.1 đến tiêu chí 5.6',
    ].map((typed) => expandCriteria(items(typed), CATALOGUE).criteria);
    expect(coverage(plan, CATALOGUE.slice(0, 28))).toEqual({ missing: [], shared: [], notInCatalogue: [] });
    expect(coverage(plan, CATALOGUE).missing).toEqual(['M4.1', 'M4.2', 'M4.3', 'M4.4', 'M4.5', 'M4.6']);
  });

  it('leave out, share, or name what is not there', () => {
    expect(coverage([['1.1', '1.2'], ['1.2', '3.4'], ['1.2']], ['1.1', '1.2', '1.3'])).toEqual({
      missing: ['1.3'],
      shared: [{ code: '1.2', groups: [0, 1, 2] }],
      notInCatalogue: [{ code: '3.4', groups: [1] }],
    });
  });

  it('hold each criterion not at all, once, or several times, and no other', () => {
    const group = fc.array(fc.constantFrom(...CATALOGUE, '9.9'));
    fc.assert(
      fc.property(fc.array(group), (groups) => {
        const { missing, shared } = coverage(groups, CATALOGUE);
        for (const code of CATALOGUE) {
          const times = groups.filter((held) => held.includes(code)).length;
          expect(missing.includes(code)).toBe(times === 0);
          expect(shared.some((held) => held.code === code)).toBe(times > 1);
        }
      }),
    );
  });
});

describe('criteria in few words', () => {
  it.each([
    ['1.1 đến 1.10; 2.3', 'Tiêu chí 1.1 đến tiêu chí 1.10; 2.3'],
    ['2.3; 1.1; 1.2', 'Tiêu chí 1.1; 1.2; 2.3'],
    ['2.3; 3.1 đến 3.6', 'Tiêu chí 2.3; 3.1 đến 3.6'],
    ['tiêu chí 1 đến 6 của Mức 4', 'Tiêu chí 1 đến tiêu chí 6 của Mức 4'],
    ['5.6; M4.1; M4.2; M4.4; M4.5; M4.6', 'Tiêu chí 5.6; tiêu chí 1, 2, 4 đến 6 của Mức 4'],
  ])('%s: «%s»', (typed, short) => {
    expect(formatCriteria(expandCriteria(items(typed), CATALOGUE).criteria, CATALOGUE)).toBe(short);
  });

  it('is empty for no criteria, and puts what the catalogue lacks last', () => {
    expect(formatCriteria([], CATALOGUE)).toBe('');
    expect(formatCriteria(['7.1', '1.1'], CATALOGUE)).toBe('Tiêu chí 1.1; 7.1');
  });

  it('reads back to the same criteria', () => {
    fc.assert(
      fc.property(fc.subarray(CATALOGUE, { minLength: 1 }), (list) => {
        expect(expandCriteria(items(formatCriteria(list, CATALOGUE)), CATALOGUE)).toEqual({
          criteria: list,
          problems: [],
        });
      }),
    );
  });
});
