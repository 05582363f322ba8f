/**
 * The law of forgotten values, judged by a calculating engine that is not ours: after any change, every stored value
 * that is left is the one that the formula has now.
 */

import fc from 'fast-check';
import { addressOf } from '../../../src/core/sheet/address';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheet/plan';
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook';
import { recalculate } from '../../builders/recalculate';
import { buildXlsx } from '../package-builder';
import { readWorkbook } from './cells-of';
import { runs } from '../../property-runs';

const SIZE = 4;
const SHEETS = ['Một', 'Hai ba'];

const cell = fc
  .record({ row: fc.integer({ min: 1, max: SIZE }), column: fc.integer({ min: 1, max: SIZE }) })
  .map(({ row, column }) => addressOf(row, column));
const prefix = fc.constantFrom('', '', "'Hai ba'!", 'Một!');
const operand = fc.oneof(
  fc.tuple(prefix, cell).map(([sheet, at]) => `${sheet}${at}`),
  fc.tuple(prefix, cell).map(([sheet, at]) => `${sheet}${at.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`),
  fc.tuple(prefix, cell, cell).map(([sheet, a, b]) => `SUM(${sheet}${a}:${b})`),
  fc.tuple(prefix, fc.constantFrom('A:A', 'B:C', '2:2', '$3:4')).map(([sheet, at]) => `SUM(${sheet}${at})`),
);
const formula = fc.tuple(operand, fc.constantFrom('+', '*', '-'), operand).map((parts) => parts.join(''));

interface Book {
  readonly formulas: readonly { readonly sheet: number; readonly cell: string; readonly text: string }[];
  readonly change: { readonly sheet: number; readonly cell: string; readonly value: number };
}

const book: fc.Arbitrary<Book> = fc.record({
  formulas: fc.uniqueArray(fc.record({ sheet: fc.nat(1), cell, text: formula }), {
    minLength: 1,
    maxLength: 10,
    selector: (one) => `${String(one.sheet)}${one.cell}`,
  }),
  change: fc.record({ sheet: fc.nat(1), cell, value: fc.integer({ min: 100, max: 200 }) }),
});

/** All cells of both sheets: 1, 2, 3 … where no formula stands. */
function plansOf({ formulas }: Book, change?: Book['change']): SheetPlan[] {
  return SHEETS.map((name, sheet) => ({
    name,
    columnWidths: [],
    cells: Array.from({ length: SIZE * SIZE }, (_, i): PlannedCell => {
      const place = { row: Math.floor(i / SIZE) + 1, column: (i % SIZE) + 1, style: 'plain' } as const;
      const at = addressOf(place.row, place.column);
      if (change?.sheet === sheet && change.cell === at) return { ...place, value: change.value };
      const own = formulas.find((one) => one.sheet === sheet && one.cell === at);
      return own ? { ...place, formula: own.text } : { ...place, value: i + 1 };
    }),
  }));
}

function fileOf(plans: readonly SheetPlan[]): Uint8Array {
  const value = recalculate(plans);
  const sheets = plans.map(({ name, cells }) => {
    const rows = Array.from({ length: SIZE }, (_, r) => {
      const inRow = cells.filter(({ row }) => row === r + 1);
      const sources = inRow.map(({ row, column, formula: text, value: plain }) => {
        const address = addressOf(row, column);
        if (text === undefined) return `<c r="${address}"><v>${String(plain)}</v></c>`;
        const now = value(name, row, column);
        const type = Number.isNaN(Number(now)) ? ' t="str"' : '';
        return `<c r="${address}"${type}><f>${text}</f><v>${now}</v></c>`;
      });
      return `<row r="${String(r + 1)}">${sources.join('')}</row>`;
    });
    return { name, rows: rows.join('') };
  });
  return buildXlsx({ sheets });
}

it('leaves no value that is out of date', async () => {
  let forgotten = 0;
  let left = 0;
  await fc.assert(
    fc.asyncProperty(book, async (one) => {
      const { sheet, cell: at, value } = one.change;
      const change = { sheet: SHEETS[sheet] ?? '', cell: at, content: value };
      const patched = await patchWorkbook(fileOf(plansOf(one)), [change], { formulaValues: 'forgetStale' });
      const now = recalculate(plansOf(one, one.change));
      for (const grid of (await readWorkbook(patched)).sheets) {
        for (const { row, column, value: stored, formula: text } of grid.cells()) {
          if (text === undefined) continue;
          if (stored === null) forgotten++;
          else {
            left++;
            expect([addressOf(row, column), String(stored)]).toEqual([
              addressOf(row, column),
              now(grid.name, row, column),
            ]);
          }
        }
      }
    }),
    { numRuns: runs(150) },
  );
  // Both happen, or the law would say nothing.
  expect(forgotten).toBeGreaterThan(50);
  expect(left).toBeGreaterThan(50);
});
