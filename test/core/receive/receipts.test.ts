/** The register: what came of each unit's reports and when, its versions, and how many are there by which day. */

import * as fc from 'fast-check';
import { consolidate } from '../../../src/core/consolidate/consolidate';
import type { Consolidation } from '../../../src/core/consolidate/consolidation';
import type { ConsolidateOptions } from '../../../src/core/consolidate/entry';
import type { Receipt } from '../../../src/core/receive/receipts';
import type { Unit } from '../../../src/core/units/units';
import { TEMPLATES } from '../../../src/templates';
import { aSource, type Figures, type SourceSpec } from '../../builders/sources';

const A: Figures = [20, 16, 10, 1, 2, 4, 2, 1, 3];
const B: Figures = [10, 8, 5, 0, 1, 3, 1, 0, 2];
const DUE = [{ report: 'accreditation-results', day: '2022-03-01' }];

const unit = (name: string, tier: string, rest: Partial<Unit> = {}): Unit => ({
  code: name,
  name,
  tier,
  parent: 'Bình Phước',
  validFrom: undefined,
  validTo: undefined,
  due: DUE,
  ...rest,
});
const UNITS = [
  unit('Bù Đốp', 'huyện'),
  unit('Lộc Ninh', 'huyện'),
  unit('Bình Long', 'thị xã'),
  unit('Hớn Quản', 'huyện'),
  unit('Phước Long', 'thị xã', { validTo: '2021-12-31' }),
];

const buDop: SourceSpec = {
  file: 'bu dop.xlsx',
  unit: 'HUYỆN BÙ ĐỐP',
  figures: [A],
  receivedOn: '2022-02-27',
};
const locNinh: SourceSpec = {
  file: 'loc ninh.xlsx',
  unit: 'HUYỆN LỘC NINH',
  figures: [B],
  receivedOn: '2022-03-04',
};
const binhLong: SourceSpec = {
  file: 'binh long.xlsx',
  unit: 'THỊ XÃ BÌNH LONG',
  figures: [B, A],
  receivedOn: '2022-03-01',
};
const binhLongAgain: SourceSpec = {
  ...binhLong,
  file: 'binh long (sua).xlsx',
  figures: [[10, 9, 5, 0, 1, 3, 1, 0, 2], A],
  receivedOn: '2022-03-06',
};

const merge = (specs: readonly SourceSpec[], options: Partial<ConsolidateOptions> = {}): Consolidation =>
  consolidate(specs.map(aSource), { templates: TEMPLATES, units: UNITS, asOf: '2022-01-31', ...options });
const receipt = (result: Consolidation, name: string, report = 'accreditation-results'): Receipt => {
  const found = result.receipts.receipts.find((one) => one.unit.name === name && one.report === report);
  if (!found) throw new Error(`nothing of ${name}`);
  return found;
};
const line = (result: Consolidation, name: string): unknown[] => {
  const { state, arrivedOn, daysLate, counted, versions } = receipt(result, name);
  return [state, arrivedOn, daysLate, counted, versions.length];
};
const codes = (result: Consolidation): string[] => result.findings.map(({ code }) => code);

describe('a report', () => {
  const result = merge([buDop, locNinh, binhLong, binhLongAgain]);

  it('is there in time, or so many days late', () => {
    expect(line(result, 'Bù Đốp')).toEqual(['received', '2022-02-27', 0, 1, 1]);
    expect(line(result, 'Lộc Ninh')).toEqual(['late', '2022-03-04', 3, 1, 1]);
    expect(
      result.findings.filter(({ code }) => code === 'RCV001').map(({ at, facts }) => [at.file, facts]),
    ).toEqual([
      [
        'loc ninh.xlsx',
        {
          unit: 'Lộc Ninh',
          report: TEMPLATES[0]?.title,
          due: '2022-03-01',
          received: '2022-03-04',
          days: 3,
        },
      ],
    ]);
  });

  it('came on its last day in time, and a correction after it makes it no later', () => {
    expect(line(result, 'Bình Long')).toEqual(['received', '2022-03-01', 0, 2, 2]);
  });

  it('is missing, by so many days as have gone to the last arrival or the day given', () => {
    expect(line(result, 'Hớn Quản')).toEqual(['missing', null, 5, null, 0]);
    expect(receipt(merge([buDop], { today: '2022-03-11' }), 'Hớn Quản').daysLate).toBe(10);
    expect(receipt(merge([buDop], { today: '2022-02-01' }), 'Hớn Quản').daysLate).toBe(0);
  });

  it('is not waited for from a unit that has ended', () => {
    expect(line(result, 'Phước Long')).toEqual(['closed', null, null, null, 0]);
    expect(receipt(result, 'Phước Long').isExpected).toBe(false);
  });

  it('is turned away where nothing of it may count, and is still owed', () => {
    const wrong: Figures = [20, 26, 10, 1, 2, 4, 2, 1, 3];
    const strict = merge([{ ...buDop, figures: [wrong] }], { isStrict: true, today: '2022-03-03' });
    expect(line(strict, 'Bù Đốp')).toEqual(['rejected', null, 2, null, 1]);
    expect(receipt(strict, 'Bù Đốp').versions[0]).toMatchObject({ number: 1, status: 'rejected' });
    expect(receipt(strict, 'Bù Đốp').versions[0]?.errors).toBeGreaterThan(0);
  });

  it('is received where nobody said when it came, and nobody says that it was in time', () => {
    const { receivedOn: _, ...unknown } = locNinh;
    const without = merge([buDop, unknown]);
    expect(line(without, 'Lộc Ninh')).toEqual(['received', null, null, 1, 1]);
    expect(without.receipts.rates[0]).toMatchObject({ expected: 4, received: 2, inTime: 1 });
  });
});

describe('versions', () => {
  it('are numbered as they came, with what changed from one to the next', () => {
    const { versions, counted } = receipt(merge([binhLongAgain, binhLong]), 'Bình Long');
    expect(versions.map(({ number, file, status, since }) => [number, file, status, since])).toEqual([
      [1, 'binh long.xlsx', 'superseded', null],
      [2, 'binh long (sua).xlsx', 'merged', 1],
    ]);
    expect(counted).toBe(2);
    // Preschools that have assessed themselves 8 → 9, and with them the declared total 24 → 25.
    expect(
      versions[1]?.changes.map(({ row, column, before, after }) => [
        row.is === 'kind' ? row.kind : row.is,
        column,
        before?.value,
        after?.value,
      ]),
    ).toEqual([
      ['preschool', 'selfAssessed', 8, 9],
      ['total', 'selfAssessed', 24, 25],
    ]);
    const [change] = versions[1]?.changes ?? [];
    expect(change?.before?.cell).toMatch(/^[A-Z]+\d+$/);
    expect(change?.before?.cell).toBe(change?.after?.cell);
  });

  it('show an older one that came later, which is not the one that counts', () => {
    const newer = { ...binhLong, modified: '2022-02-28T03:00:00Z' };
    const older = { ...binhLongAgain, modified: '2022-02-10T03:00:00Z' };
    const { versions, counted } = receipt(merge([newer, older]), 'Bình Long');
    expect(versions.map(({ number, status }) => [number, status])).toEqual([
      [1, 'merged'],
      [2, 'superseded'],
    ]);
    expect(counted).toBe(1);
  });

  it('are one where the same bytes came twice, and came when the first did', () => {
    const copy = { ...locNinh, file: 'copy of loc ninh.xlsx', receivedOn: '2022-02-20' };
    expect(line(merge([locNinh, copy]), 'Lộc Ninh')).toEqual(['received', '2022-02-20', 0, 1, 1]);
  });
});

describe('what is owed', () => {
  const due = (...days: readonly [string | undefined, string][]): Partial<Unit> => ({
    due: days.map(([report, day]) => ({ report, day })),
  });

  it('is each report with a deadline, each by its own', () => {
    const units = [
      unit('Bù Đốp', 'huyện', due(['accreditation-results', '2022-03-01'], ['annual-report', '2022-05-30'])),
    ];
    const result = merge([buDop], { units, today: '2022-06-01' });
    expect(line(result, 'Bù Đốp')[0]).toBe('received');
    expect(receipt(result, 'Bù Đốp', 'annual-report')).toMatchObject({
      state: 'missing',
      due: '2022-05-30',
      daysLate: 2,
    });
    // The unit sent something: that this report is missing is said by name.
    expect(result.findings.filter(({ code }) => code === 'MRG007').map(({ facts }) => facts)).toEqual([
      { unit: 'Bù Đốp', report: TEMPLATES.find(({ id }) => id === 'annual-report')?.title },
    ]);
  });

  it('is what any unit sent, where no report has a deadline of its own', () => {
    const units = [unit('Bù Đốp', 'huyện', due()), unit('Lộc Ninh', 'huyện', due([undefined, '2022-03-01']))];
    const result = merge([buDop], { units, today: '2022-03-02' });
    expect(receipt(result, 'Bù Đốp')).toMatchObject({ state: 'received', due: null, daysLate: null });
    expect(receipt(result, 'Lộc Ninh')).toMatchObject({ state: 'missing', due: '2022-03-01', daysLate: 1 });
  });

  it('is nothing for who is not in the list, and what came is entered all the same', () => {
    const result = merge([buDop], { units: [unit('Lộc Ninh', 'huyện')] });
    expect(receipt(result, 'Bù Đốp')).toMatchObject({ state: 'received', isExpected: false, due: null });
    expect(result.receipts.rates[0]).toMatchObject({ expected: 1, received: 0 });
  });

  it('is never a report that there is not, which is said', () => {
    const units = UNITS.map((one) => ({ ...one, ...due(['annual-reprot', '2022-05-30']) }));
    const result = merge([buDop], { units });
    expect(result.findings.filter(({ code }) => code === 'RCV003').map(({ facts }) => facts)).toEqual([
      { report: 'annual-reprot', units: 5 },
    ]);
  });
});

it('says so when a file was saved after the day on which it is said to have come', () => {
  const saved = (modified: string): string[] => codes(merge([{ ...buDop, modified }]));
  expect(saved('2022-02-28T01:00:00Z')).toContain('RCV002');
  expect(saved('2022-02-27T23:00:00Z')).not.toContain('RCV002');
});

it('counts what came by day, by tier and by parent', () => {
  const [rate] = merge([buDop, locNinh, binhLong, binhLongAgain]).receipts.rates;
  expect(rate).toEqual({
    report: 'accreditation-results',
    expected: 4,
    received: 3,
    inTime: 2,
    byDay: [
      { day: '2022-02-27', arrived: 1, soFar: 1, isDeadline: false, late: 0 },
      { day: '2022-03-01', arrived: 1, soFar: 2, isDeadline: true, late: 0 },
      { day: '2022-03-04', arrived: 1, soFar: 3, isDeadline: false, late: 1 },
    ],
    byTier: [
      { tier: 'huyện', expected: 3, received: 2, inTime: 1 },
      { tier: 'thị xã', expected: 1, received: 1, inTime: 1 },
    ],
    byParent: [{ parent: 'Bình Phước', expected: 4, received: 3, inTime: 2 }],
  });
});

describe('laws', () => {
  const names = ['BÙ ĐỐP', 'LỘC NINH', 'BÌNH LONG'];
  const specs = fc
    .uniqueArray(fc.tuple(fc.nat(2), fc.integer({ min: 0, max: 30 })), {
      minLength: 1,
      maxLength: 6,
      selector: ([, day]) => day,
    })
    .map((drawn) =>
      drawn.map(([who, day], i): SourceSpec => {
        const receivedOn = new Date(Date.UTC(2022, 1, 15 + day)).toISOString().slice(0, 10);
        const figures: Figures = [20 + i, 16, 10, 1, 2, 4, 2, 1, 3];
        return {
          file: `${String(i)}.xlsx`,
          unit: `HUYỆN ${names[who] ?? ''}`,
          figures: [figures],
          receivedOn,
        };
      }),
    );

  it('does not depend on the order in which files are given, where days differ', () => {
    fc.assert(
      fc.property(
        specs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(merge(shuffled).receipts).toEqual(merge(all).receipts);
        },
      ),
    );
  });

  it('adds up: every report that is owed is there or is not, and the last day holds all that came', () => {
    fc.assert(
      fc.property(specs, (all) => {
        const { receipts, rates } = merge(all).receipts;
        const owed = receipts.filter(({ isExpected }) => isExpected);
        const came = owed.filter(({ state }) => state === 'received' || state === 'late').length;
        expect(rates[0]).toMatchObject({ expected: owed.length, received: came });
        expect(rates[0]?.byDay.at(-1)?.soFar).toBe(came);
        expect(rates[0]?.byDay.reduce((sum, { arrived }) => sum + arrived, 0)).toBe(came);
        const versions = receipts.flatMap((one) => one.versions);
        expect(versions).toHaveLength(all.length);
      }),
    );
  });
});
