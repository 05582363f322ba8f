/**
 * What tables beside 1a must be to themselves: rounds and shares of targets, days over a table,
 * percentages over 100.
 */

import { recognise } from '../../../src/core/recognise/recognise';
import { check } from '../../../src/core/rules/run/check';
import type { Finding } from '../../../src/core/findings/findings';
import { sentenceWithCell } from '../../../src/messages/sentence';
import { TEMPLATES } from '../../../src/templates';
import { aTable, FILLED, templateOf, type FilledRow, type TableSpec } from '../../builders/filled-tables';
import { aWorkbook } from '../../builders/grids';

function findingsOf(spec: TableSpec): Finding[] {
  const { tables } = recognise(aWorkbook(aTable(spec)), TEMPLATES, '');
  expect(tables.map(({ template }) => template)).toEqual([spec.id]);
  return tables.flatMap((table) => check({ of: 'table', template: templateOf(spec.id), table }));
}

/** Code and cell of what is found with one row changed. */
function foundWith(id: string, row: number, change: FilledRow): string[] {
  const rows = (FILLED[id] ?? []).map((own, i) => (i === row ? { ...own, ...change } : own));
  return findingsOf({ id, rows }).map(({ code, at }) => `${code} ${at.cell ?? ''}`);
}

const HEAD = [
  ['Hạn đăng ký đợt 1: 24/11/2017'],
  ['Thời điểm tổ chức đánh giá ngoài đợt 1', '12/2017'],
  ['Hạn nộp hồ sơ đăng ký đợt 2', '02/02/2018'],
  ['Thời gian tổ chức ĐGN đợt 2: 03/2018'],
];

describe('targets of external assessment', () => {
  const id = 'assessment-targets';

  it('hold with 110 % of a target and with days over the table', () => {
    expect(findingsOf({ id, head: HEAD })).toEqual([]);
  });

  it('SUM002: both rounds make up the year', () => {
    expect(foundWith(id, 0, { assessed: 18, assessedPercent: 90 })).toEqual(['SUM002 G6', 'SUM002 G10']);
  });

  it('RNG012: more assessed than registered in a round is to be explained', () => {
    const found = foundWith(id, 1, { round1Registered: 9 });
    expect(found).toEqual(['RNG012 D7']);
  });

  it('RNG011: under half of the schools that are due, all kinds together', () => {
    // 10 + 8 + 6 + 0 = 24 due; 7 + 2 + 2 = 11 registered of them, 6 + 2 + 2 = 10 assessed.
    const again = { againRegistered: 2, againAssessed: 2 };
    const rows = (FILLED[id] ?? []).map((own, i) => {
      if (i === 1) return { ...own, ...again, againRegisteredPercent: 25, againAssessedPercent: 25 };
      return i === 2 ? { ...own, ...again, againRegisteredPercent: 33.3, againAssessedPercent: 33.3 } : own;
    });
    const found = findingsOf({ id, rows });
    expect(found.map(({ code, at, severity }) => [code, at.cell, severity])).toEqual([
      ['RNG011', 'J10', 'query'],
      ['RNG011', 'L10', 'query'],
    ]);
    expect(found[0]?.facts).toMatchObject({ actual: 11, base: 24, expected: 12, percent: 50 });
    expect(found[0] && sentenceWithCell(found[0], 'vi')).toMatch(
      /mới 11 trên 24 trường .* ít nhất 12 \(50%\)/,
    );
  });

  it('RNG011 holds at exactly half, of odd numbers too', () => {
    const half = {
      againRegistered: 3,
      againRegisteredPercent: 50,
      againAssessed: 3,
      againAssessedPercent: 50,
    };
    const rows = (FILLED[id] ?? []).map((own, i) =>
      i === 0
        ? { ...own, due: 6, ...half }
        : {
            ...own,
            due: 0,
            againRegistered: 0,
            againAssessed: 0,
            againRegisteredPercent: undefined,
            againAssessedPercent: undefined,
          },
    );
    expect(findingsOf({ id, rows })).toEqual([]);
    const odd = rows.map((own, i) =>
      i === 0 ? { ...own, due: 7, againRegisteredPercent: 42.9, againAssessedPercent: 42.9 } : own,
    );
    expect(findingsOf({ id, rows: odd }).map(({ code }) => code)).toEqual(['RNG011', 'RNG011']);
  });

  it('RNG013: registering after assessing', () => {
    const head = [HEAD[0], ['Thời điểm tổ chức đánh giá ngoài đợt 1', '10/2017']].map((row) => row ?? []);
    const found = findingsOf({ id, head });
    expect(found.map(({ code, at, related }) => [code, at.cell, related?.[0]?.cell])).toEqual([
      ['RNG013', 'B4', 'A3'],
    ]);
    expect(found[0] && sentenceWithCell(found[0], 'vi')).toMatch(/đợt 1» \(10\/2017\) trước «Hạn nộp/);
  });

  it('STR019: a day that is none', () => {
    const found = findingsOf({ id, head: [['Hạn nộp hồ sơ đăng ký đợt 2', 'khi có công văn']] });
    expect(found.map(({ code, at }) => [code, at.cell])).toEqual([['STR019', 'B3']]);
  });

  it('RNG003 still objects to a percentage of schools over 100', () => {
    expect(foundWith(id, 0, { againRegisteredPercent: 120 })).toEqual(['RNG003 K6']);
  });
});

describe('the annual report', () => {
  it('RNG012: more assessed than accepted is to be explained', () => {
    expect(foundWith('annual-report', 0, { accepted: 9 })).toEqual(['RNG012 F6']);
  });

  it('RNG002: more accepted than self-assessed cannot be', () => {
    expect(foundWith('annual-report', 1, { accepted: 9 })).toEqual(['RNG002 E7']);
  });
});

describe.each([
  { id: 'self-assessment-data-entry', percent: 'enteredPercent', part: 'entered', cell: 'D' },
  { id: 'annual-report', percent: 'selfAssessedPercent', part: 'selfAssessed', cell: 'D' },
  { id: 'assessment-targets', percent: 'assessedPercent', part: 'assessed', cell: 'H' },
])('percentages of $id', ({ id, percent, cell }) => {
  it('SUM003: are their count over their base', () => {
    expect(foundWith(id, 0, { [percent]: 61.5 })).toEqual([`SUM003 ${cell}6`]);
  });

  it('SUM004: are the ratio of sums in the total row', () => {
    const found = findingsOf({ id, total: { [percent]: 51.3 } });
    expect(found.map(({ code, at }) => `${code} ${at.cell ?? ''}`)).toEqual([`SUM004 ${cell}10`]);
  });

  it('SUM003: are none over a base of 0', () => {
    const counts = templateOf(id).columns.filter(({ values }) => values.kind === 'count');
    const nothing = Object.fromEntries(
      templateOf(id).columns.map(({ id: column }) => [
        column,
        counts.some((one) => one.id === column) ? 0 : undefined,
      ]),
    );
    expect(foundWith(id, 0, nothing)).toEqual([]);
    expect(foundWith(id, 0, { ...nothing, [percent]: 0 })).toEqual([]);
    expect(foundWith(id, 0, { ...nothing, [percent]: 50 })).toEqual([`SUM003 ${cell}6`]);
  });
});
