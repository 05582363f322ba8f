/** The totals before a correction are those of a merge without it, whatever the correction changed. */

import fc from 'fast-check';
import { consolidate } from '../../../src/core/consolidate/consolidate';
import { correctedTotals } from '../../../src/core/receive/totals-before';
import { TEMPLATES } from '../../../src/templates';
import { aSource, type Figures } from '../../builders/sources';

/** Schools, self-assessed, externally assessed, one result, none preparing: small numbers that add up. */
const figures = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map(([level2, waiting, rest]): Figures => {
  const self = level2 + waiting;
  return [self + rest, self, level2, 0, 0, level2, 0, 0, 0];
});
const rows = fc
  .array(fc.option(figures, { nil: undefined }), { minLength: 3, maxLength: 3 })
  .filter((all) => all.some((row) => row !== undefined));

it('gives back each total of the merge without the later version', () => {
  fc.assert(
    fc.property(rows, rows, rows, (other, first, second) => {
      const source = (file: string, unit: string, own: (Figures | undefined)[], day: string) =>
        aSource({ file, unit, figures: own, receivedOn: day });
      const sources = [
        source('loc ninh.xlsx', 'HUYỆN LỘC NINH', other, '2022-02-20'),
        source('bu dop.xlsx', 'HUYỆN BÙ ĐỐP', first, '2022-02-21'),
      ];
      const later = source('bu dop 2.xlsx', 'HUYỆN BÙ ĐỐP', second, '2022-02-25');
      const options = { templates: TEMPLATES };
      const [before, after] = [sources, [...sources, later]].map((all) => consolidate(all, options));
      if (!before || !after) throw new Error('two merges are needed');
      // Versions that have nothing in common are no correction of one another: that is asked.
      fc.pre(!after.findings.some(({ code }) => code === 'MRG021'));
      const corrected = correctedTotals(after.totals, after.receipts.receipts);
      const then = before.totals[0]?.rows ?? [];
      for (const { kind, column, before: was } of corrected) {
        expect([kind, column, was]).toEqual([
          kind,
          column,
          then.find((row) => row.kind === kind)?.counts[column] ?? 0,
        ]);
      }
      const told = new Set(corrected.map(({ kind, column }) => `${kind}|${column}`));
      for (const { kind, counts } of after.totals[0]?.rows ?? []) {
        const was = then.find((row) => row.kind === kind)?.counts ?? {};
        for (const [column, count] of Object.entries(counts))
          if ((was[column] ?? 0) !== (count ?? 0)) expect(told).toContain(`${kind}|${column}`);
      }
    }),
  );
});
