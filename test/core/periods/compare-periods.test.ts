/** One period beside the one before: unknown is not 0, and a change through who reported is none of the figures. */

import fc from 'fast-check';
import type { TemplateTotals, TotalsRow } from '../../../src/core/totals/totals';
import { comparePeriods, type ComparedFigure } from '../../../src/core/periods/compare-periods';
import { periodFindings } from '../../../src/core/periods/period-findings';
import type { PreviousPeriod } from '../../../src/core/periods/previous';
import { TEMPLATES } from '../../../src/templates';

const ID = 'accreditation-results';
type Counts = Readonly<Record<string, number | null>>;

/** Preschools only; the total row is the same. */
function rowsOf(counts: Counts): TotalsRow[] {
  return (['preschool', 'total'] as const).map((kind) => ({ kind, counts, percents: {} }));
}
function totalsOf(units: Readonly<Record<string, Counts>>): TemplateTotals {
  const columns = [...new Set(Object.values(units).flatMap((counts) => Object.keys(counts)))];
  const sum = (column: string): number | null => {
    const known = Object.values(units).flatMap((counts) => counts[column] ?? []);
    return known.length === 0 ? null : known.reduce((total, one) => total + one, 0);
  };
  return {
    template: ID,
    rows: rowsOf(Object.fromEntries(columns.map((column) => [column, sum(column)]))),
    byUnit: Object.entries(units).map(([name, counts]) => ({
      id: name,
      name,
      code: null,
      rows: rowsOf(counts),
    })),
    contributions: [],
  };
}
function periodOf(
  units: Readonly<Record<string, Counts>>,
  more: Partial<PreviousPeriod> = {},
): PreviousPeriod {
  const { rows, byUnit } = totalsOf(units);
  const tables = [
    { template: ID, rows, byUnit: byUnit.map(({ name, rows: own }) => ({ unit: name, rows: own })) },
  ];
  return {
    file: 'kì trước.xlsx',
    sha256: 'a'.repeat(64),
    asOf: '2022-01-31',
    isChanged: false,
    tables,
    ...more,
  };
}
const figuresOf = (then: PreviousPeriod, now: TemplateTotals): readonly ComparedFigure[] =>
  comparePeriods(then, [now]).tables[0]?.figures ?? [];
const codes = (
  then: PreviousPeriod,
  now: TemplateTotals,
  { asOf = '2023-01-31', expired = 0, expiredIn = 'A', hasList = false, jump = 30 } = {},
): string[] => {
  const reason = { code: 'REG011', at: { file: 'danh sach.xlsx' } } as never;
  const list = { template: 'school-register', records: [{}] } as never;
  const findings = Array<never>(expired).fill(reason);
  const source = { file: 'danh sach.xlsx', unit: { name: expiredIn } } as never;
  const merged = { asOf, findings, lists: hasList ? [list] : [], sources: [source] };
  return periodFindings(comparePeriods(then, [now]), merged, TEMPLATES, jump).map(({ code }) => code);
};

const counts = fc.record({
  schools: fc.option(fc.nat(200)),
  level1: fc.option(fc.nat(50)),
  level2: fc.option(fc.nat(50)),
});
const units = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D'), counts, { minKeys: 1 });

it('held against itself nothing changed, and nothing is asked', () => {
  fc.assert(
    fc.property(units, (all) => {
      const figures = figuresOf(periodOf(all), totalsOf(all));
      expect(figures.every(({ change }) => change === 0 || change === null)).toBe(true);
      expect(codes(periodOf(all), totalsOf(all))).toEqual([]);
    }),
  );
});

it('a change from one to the other is the opposite of the change back', () => {
  fc.assert(
    fc.property(units, units, (a, b) => {
      const there = figuresOf(periodOf(a), totalsOf(b));
      const back = figuresOf(periodOf(b), totalsOf(a));
      for (const { kind, column, change, inBoth } of there) {
        const other = back.find((one) => one.kind === kind && one.column === column);
        expect(other?.change ?? 0).toBe(change === null ? 0 : 0 - change);
        expect([other?.inBoth.now, other?.inBoth.then]).toEqual([inBoth.then, inBoth.now]);
      }
    }),
  );
});

it('what is unknown in either is no change', () => {
  const [figure] = figuresOf(periodOf({ A: { schools: null } }), totalsOf({ A: { schools: 12 } }));
  expect(figure).toMatchObject({ then: null, now: 12, change: null });
});

it('a unit whose figure only became known is no change of the figures', () => {
  const then = periodOf({ A: { schools: null }, B: { schools: 20 } });
  const now = totalsOf({ A: { schools: 40 }, B: { schools: 20 } });
  const [figure] = figuresOf(then, now);
  expect(figure?.inBoth).toEqual({ then: 20, now: 20 });
  expect(codes(then, now)).toEqual([]);
});

it('tables that only one of the two has are named', () => {
  const now = totalsOf({ A: { schools: 1 } });
  const then = { ...periodOf({}), tables: [{ template: 'annual-report', rows: [] }] };
  expect(comparePeriods(then, [now])).toMatchObject({ onlyThen: ['annual-report'], onlyNow: [ID] });
});

it('units that reported only once are named, and their figures raise no query', () => {
  const then = periodOf({ 'Bù Đốp': { schools: 30, level2: 9 }, 'Hớn Quản': { schools: 48, level2: 20 } });
  const now = totalsOf({ 'hớn quản': { schools: 48, level2: 20 }, 'Chơn Thành': { schools: 36, level2: 1 } });
  const [table] = comparePeriods(then, [now]).tables;
  expect([table?.onlyThen, table?.onlyNow]).toEqual([['Bù Đốp'], ['Chơn Thành']]);
  const schools = table?.figures.find(({ kind, column }) => kind === 'total' && column === 'schools');
  expect(schools).toMatchObject({ then: 78, now: 84, change: 6, inBoth: { then: 48, now: 48 } });
  expect(codes(then, now)).toEqual([]);
});

it('PRD001: fewer accredited schools than closed or expired ones explain', () => {
  const then = periodOf({ A: { level1: 5, level2: 10 } });
  const now = totalsOf({ A: { level1: 4, level2: 9 } });
  expect(codes(then, now)).toEqual(['PRD001']);
  expect(codes(then, now, { hasList: true, expired: 1 })).toEqual(['PRD001']);
  expect(codes(then, now, { hasList: true, expired: 2 })).toEqual([]);
  // A school of a unit that did not report then explains nothing.
  const joined = totalsOf({ A: { level1: 4, level2: 9 }, B: { level1: 0, level2: 0 } });
  expect(codes(then, joined, { hasList: true, expired: 2, expiredIn: 'B' })).toEqual(['PRD001']);
  // More at the lowest level hide no fall of the levels above it.
  const shifted = { A: { level1: 10, level2: 6 } };
  expect(codes(periodOf({ A: { level1: 5, level2: 10 } }), totalsOf(shifted), { jump: 500 })).toEqual([
    'PRD001',
  ]);
  // A school that rose from one level to the next is still accredited.
  expect(codes(then, totalsOf({ A: { level1: 3, level2: 12 } }))).toEqual([]);
});

it('PRD002: a total that changes by more than the share, of enough schools', () => {
  const then = periodOf({ A: { schools: 40 } });
  expect(codes(then, totalsOf({ A: { schools: 52 } }))).toEqual([]);
  expect(codes(then, totalsOf({ A: { schools: 53 } }))).toEqual(['PRD002', 'PRD002']);
  expect(codes(then, totalsOf({ A: { schools: 53 } }), { jump: 50 })).toEqual([]);
  expect(codes(periodOf({ A: { schools: 2 } }), totalsOf({ A: { schools: 6 } }))).toEqual([]);
});

it('PRD003: a result of the same day or later, one that was changed, one with nothing alike', () => {
  const then = periodOf({ A: { schools: 40 } });
  const now = totalsOf({ A: { schools: 90 } });
  expect(codes(then, now, { asOf: '2022-01-31' })).toEqual(['PRD003']);
  expect(codes({ ...then, isChanged: true }, totalsOf({ A: { schools: 40 } }))).toEqual(['PRD003']);
  expect(codes({ ...then, tables: [] }, now)).toEqual(['PRD003']);
});
