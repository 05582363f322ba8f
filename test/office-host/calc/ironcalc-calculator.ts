/** Works the workbook's formulas out with IronCalc. What it cannot calculate is #NAME? and noted, never a silent 0. */

import { initSync, Model } from '@ironcalc/wasm';
import { addressOf } from '../../../src/core/sheet/address';
import type { CellContent, HostCell } from '../model/cell-store';
import type { Calculator, HostWorkbook } from '../model/workbook';
import { translateStructuredReferences } from './structured-references';

export interface Uncalculated {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** What the engine said. */
  readonly error: string;
}

/** IronCalc's numbers for the kinds of values. */
const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;
/** Errors that come from the engine not knowing something, not from the figures. */
const NOT_UNDERSTOOD = ['#NAME?', '#N/IMPL!', '#ERROR!', '#N/IMPL', '#CIRC!'];
/** The engine gives 15 digits at most, and nine decimals in General. */
const EXACT = '0.00000000000000E+00';

let isReady = false;

/** @param wasm the engine's bytes: read from the disk in Node, carried along in a page */
export function makeCalculator(wasm: Uint8Array, onUncalculated: (what: Uncalculated) => void): Calculator {
  if (!isReady) initSync({ module: wasm as BufferSource });
  isReady = true;
  return {
    calculate(book, onlyNew) {
      const formulas = [...formulasOf(book)];
      const wanted = onlyNew ? formulas.filter(({ cell }) => cell.isNew === true) : formulas;
      if (wanted.length === 0) return;
      const model = modelOf(book);
      try {
        for (const { index, row, column } of wanted) {
          model.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', EXACT);
        }
        for (const one of wanted) {
          const { index, sheet, row, column, cell } = one;
          delete cell.isNew;
          cell.value = valueOf(model, index, row, column);
          const error = typeof cell.value === 'object' ? cell.value.error : '';
          if (!NOT_UNDERSTOOD.includes(error)) continue;
          cell.value = { error: '#NAME?' };
          onUncalculated({ sheet, cell: addressOf(row, column), formula: cell.formula ?? '', error });
        }
      } finally {
        model.free();
      }
    },
  };
}

interface FormulaCell {
  readonly index: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
}

function* formulasOf(book: HostWorkbook): Iterable<FormulaCell> {
  for (const [index, sheet] of book.sheets.entries()) {
    for (const [row, column, cell] of sheet.cells.entries()) {
      // The engine knows no lists that spill: their values stand as they were given.
      if (cell.formula !== undefined && !cell.spilledFrom)
        yield { index, sheet: sheet.name, row, column, cell };
    }
  }
}

function modelOf(book: HostWorkbook): Model {
  const model = new Model('host', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  book.sheets.forEach((_, i) => {
    if (i > 0) model.newSheet();
    // The names that the engine gives of itself must not be in the way of ours.
    model.renameSheet(i, `~${String(i)}`);
  });
  book.sheets.forEach(({ name }, i) => {
    model.renameSheet(i, name);
  });
  for (const { name, formula, scope } of book.names) {
    // Names that hold text or numbers are constants to the engine too.
    const body = translateStructuredReferences(formula, book, { sheet: book.activeSheet, row: 1 });
    defineName(model, name, scope ? book.sheets.indexOf(scope) : undefined, body);
  }
  book.sheets.forEach((sheet, i) => {
    for (const [row, column, cell] of sheet.cells.entries()) {
      const input =
        cell.formula === undefined
          ? inputOf(cell.value)
          : withoutLink(translateStructuredReferences(cell.formula, book, { sheet, row }));
      if (input !== '') model.setUserInput(i, row, column, input);
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  return model;
}

/** The engine has no HYPERLINK: its value is that of what is shown. Of constant texts only, which is all the product writes. */
function withoutLink(formula: string): string {
  return formula.replace(/^=HYPERLINK\("(?:[^"]|"")*",("(?:[^"]|"")*")\)$/, '=$1');
}

function defineName(model: Model, name: string, scope: number | undefined, formula: string): void {
  try {
    model.newDefinedName(name, scope, formula.slice(1));
  } catch (fault) {
    // A name that the engine does not take shows as #NAME? in the cells that use it, which is noted there.
    if (typeof fault !== 'string' && !(fault instanceof Error)) throw fault;
  }
}

function inputOf(value: CellContent): string {
  if (typeof value === 'object') return `=${value.error}`;
  // A leading quote makes text of what would be taken for a formula or a number.
  if (typeof value === 'string') return value === '' ? '' : `'${value}`;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

function valueOf(model: Model, sheet: number, row: number, column: number): CellContent {
  const shown = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case NUMBER:
      return Number(shown);
    case BOOLEAN:
      return shown === 'TRUE';
    case ERROR:
      return { error: shown };
    default:
      return shown;
  }
}
