/** Laws of merging: order, split, repetition, and that nothing appears or disappears. */

import fc from 'fast-check';
import { consolidate } from '../../src/core/consolidate/consolidate';
import type { Consolidation } from '../../src/core/consolidate/consolidation';
import { joinSources, type SourceRecord } from '../../src/core/sources/source';
import { TEMPLATES } from '../../src/templates';
import { aSource, type Figures } from '../builders/sources';

const UNIT_NAMES = ['BÙ ĐỐP', 'LỘC NINH', 'HỚN QUẢN', 'BÌNH LONG', 'ĐỒNG PHÚ'];
const COUNTS = [
  'schools',
  'selfAssessed',
  'externallyAssessed',
  'failed',
  'level1',
  'level2',
  'level3',
  'level4',
  'preparing',
] as const;

/** Consistent figures: results add up, parts stay within wholes. */
const figures: fc.Arbitrary<Figures> = fc
  .tuple(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), fc.nat(9), fc.nat(9), fc.nat(9))
  .map(([results, waiting, unassessed, preparing]): Figures => {
    const external = results.reduce((sum, one) => sum + one, 0);
    const self = external + waiting;
    const [failed = 0, one = 0, two = 0, three = 0, four = 0] = results;
    return [self + unassessed, self, external, failed, one, two, three, four, Math.min(preparing, waiting)];
  });

/** Sources of a few units, some sent in several versions; dates all differ. */
const sources: fc.Arbitrary<SourceRecord[]> = fc
  .array(
    fc.record({
      unit: fc.nat(UNIT_NAMES.length - 1),
      rows: fc.array(fc.option(figures, { nil: undefined }), { minLength: 4, maxLength: 4 }),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((specs) =>
    specs
      .filter(({ rows }) => rows.some((row) => row !== undefined))
      .map(({ unit, rows }, i) =>
        aSource({
          file: `tep ${String(i)}.xlsx`,
          unit: `HUYỆN ${UNIT_NAMES[unit] ?? ''}`,
          figures: rows,
          modified: `2022-02-${String(i + 1).padStart(2, '0')}T00:00:00Z`,
        }),
      ),
  );

const merge = (all: readonly SourceRecord[]): Consolidation => consolidate(all, { templates: TEMPLATES });

it('does not depend on the order of the sources', () => {
  fc.assert(
    fc.property(
      sources.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      ),
      ([all, shuffled]) => {
        expect(merge(shuffled)).toEqual(merge(all));
      },
    ),
  );
});

it('does not depend on how the sources are split over runs', () => {
  fc.assert(
    fc.property(sources, fc.nat(8), fc.nat(8), (all, a, b) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)];
      const runs = [all.slice(0, first), all.slice(first, second), all.slice(second)];
      const joined = runs.reduce<SourceRecord[]>((earlier, added) => joinSources(earlier, added), []);
      expect(merge(joined)).toEqual(merge(all));
    }),
  );
});

it('does not change when everything is merged again', () => {
  fc.assert(
    fc.property(sources, (all) => {
      expect(merge(joinSources(all, all))).toEqual(merge(all));
    }),
  );
});

it('does not change when a file is received once more under another name, but for saying so', () => {
  fc.assert(
    fc.property(
      sources.filter((all) => all.length > 0),
      fc.nat(7),
      (all, which) => {
        const copied = all[which % all.length];
        if (!copied) return;
        const result = merge([...all, { ...copied, file: 'zz ban sao.xlsx' }]);
        expect(result.totals).toEqual(merge(all).totals);
        expect(result.sources.filter((one) => one.status === 'duplicate')).toHaveLength(1);
      },
    ),
  );
});

it('has province = Σ units = Σ provenance, for every kind and column, and a provenance row for every figure read', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const result = merge(all);
      const [totals] = result.totals;
      if (!totals) throw new Error('no totals');
      for (const row of totals.rows) {
        for (const column of COUNTS) {
          const own = totals.contributions.filter(
            (one) => one.column === column && (row.kind === 'total' || one.kind === row.kind),
          );
          const units = totals.byUnit.flatMap((one) => one.rows.filter(({ kind }) => kind === row.kind));
          const sum = (values: readonly (number | null | undefined)[]): number =>
            values.reduce<number>((total, value) => total + (value ?? 0), 0);
          expect(row.counts[column] ?? 0).toBe(sum(own.map((one) => one.value)));
          expect(row.counts[column] ?? 0).toBe(sum(units.map((one) => one.counts[column])));
        }
      }
      const merged = result.sources.filter((one) => one.status === 'merged').flatMap((one) => one.tables);
      const read = merged.flatMap((table) => table.rows.flatMap((row) => Object.values(row.counts)));
      expect(totals.contributions).toHaveLength(read.length);
      expect(new Set(totals.contributions.map((one) => `${one.sha256}!${one.sheet}!${one.cell}`)).size).toBe(
        read.length,
      );
    }),
  );
});

it('takes each unit from its newest workbook only', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const result = merge(all);
      for (const unit of result.units.received) {
        const own = result.sources.filter((one) => one.unit?.id === unit.id);
        const newest = own
          .map((one) => one.modified ?? '')
          .sort()
          .pop();
        expect(own.filter((one) => one.status === 'merged').map((one) => one.modified)).toEqual([newest]);
      }
    }),
  );
});

it('replaces a workbook as if the older version had never come', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const { sources: outcomes, totals, lists } = merge(all);
      const stands = (file: string): boolean =>
        outcomes.some((one) => one.file === file && one.status === 'merged');
      const fromScratch = merge(all.filter(({ file }) => stands(file)));
      expect([fromScratch.totals, fromScratch.lists]).toEqual([totals, lists]);
    }),
  );
});

it('takes a source out as if it had never come, and puts it back as if it had never gone', () => {
  fc.assert(
    fc.property(sources, fc.nat(8), (all, at) => {
      const chosen = all[at % Math.max(1, all.length)];
      const without = merge(all.map((one) => (one === chosen ? { ...one, isTakenOut: true } : one)));
      const others = merge(all.filter((one) => one !== chosen));
      expect([without.totals, without.lists, without.units]).toEqual([
        others.totals,
        others.lists,
        others.units,
      ]);
      expect(without.sources).toHaveLength(all.length);
    }),
  );
});
