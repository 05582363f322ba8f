/** Works the formulas of planned sheets out with an engine that is not ours (IronCalc). */

import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import type { SheetPlan } from '../../src/core/sheet/plan';

let isReady = false;

/** The value of a cell after recalculation, as text; numbers in plain English notation. */
export type Recalculated = (sheet: string, row: number, column: number) => string;

export function recalculate(sheets: readonly SheetPlan[]): Recalculated {
  if (!isReady) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  isReady = true;
  const model = new Model('test', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach(({ name }, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, name);
  });
  sheets.forEach(({ cells }, i) => {
    for (const { row, column, value, formula } of cells) {
      // A leading quote makes text of what would be taken for a formula or a number.
      const input =
        formula !== undefined
          ? `=${formula}`
          : typeof value === 'string'
            ? `'${value}`
            : value === undefined
              ? ''
              : String(value);
      if (input !== '') model.setUserInput(i, row, column, input);
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  return (sheet, row, column) =>
    model.getFormattedCellValue(
      sheets.findIndex(({ name }) => name === sheet),
      row,
      column,
    );
}
