/**
 * Whether the product's own reader finds in the new file what it found in the old one, and what the
 * plan says.
 */

import { addressOf } from '../../../core/sheet/address';
import { gridOfPlan, type CellChange } from '../../../core/sheet/change-workbook';
import type { Cell, Grid } from '../../../core/sheet/grid';
import type { SheetPlan } from '../../../core/sheet/plan';
import { storedText } from '../../write/stored-text';

export interface ExpectedSheet {
  readonly before: Grid;
  readonly after: Grid;
  /** By A1 address. */
  readonly changes: ReadonlyMap<string, CellChange['content']>;
  /** Whether formulas may have lost the values that stood beside them. */
  readonly staleValues: boolean;
  /**
   * Whether the workbook had a part with formats; one without looks as a new workbook of Excel
   * does.
   */
  readonly hadFormats: boolean;
}

/** What some writers spell as a format of no letters. */
const NO_FORMAT = 'General';
/** The font of cells without a format, which is said only where there are formats. */
const STANDARD_FONT = 'Calibri';

/** The first cell that is not as it should be, or the sheet's name; undefined when all are. */
export function firstOtherCell(expected: ExpectedSheet): string | undefined {
  const { before, after, changes } = expected;
  if (sheetLook(before) !== sheetLook(after)) return before.name;
  const left = new Set(changes.keys());
  const kept = after.cells()[Symbol.iterator]();
  const nextKept = (): Cell | undefined => {
    for (;;) {
      const next = kept.next();
      if (next.done === true) return undefined;
      if (!changes.has(addressOf(next.value.row, next.value.column))) return next.value;
    }
  };
  for (const was of before.cells()) {
    const place = addressOf(was.row, was.column);
    if (changes.has(place)) continue;
    const is = nextKept();
    if (!is || !isSameCell(was, is, expected)) return place;
  }
  const more = nextKept();
  if (more) return addressOf(more.row, more.column);
  for (const was of after.cells()) {
    const place = addressOf(was.row, was.column);
    const content = changes.get(place);
    if (content === undefined) continue;
    left.delete(place);
    const old = before.cell(was.row, was.column);
    const isLook = old === undefined || isSameStyle(old, was, expected);
    if (!isLook || !holds(was, content)) return place;
  }
  // What is not there reads as empty.
  return [...left].find((place) => !isEmpty(changes.get(place)));
}

/** The first cell of a laid-out sheet that does not read as planned, or the sheet's name. */
export function firstUnplannedCell(plan: SheetPlan, after: Grid): string | undefined {
  const planned = gridOfPlan(plan);
  if (planned.visibility !== after.visibility || ranges(planned) !== ranges(after)) return plan.name;
  const are = after.cells()[Symbol.iterator]();
  for (const was of planned.cells()) {
    const next = are.next();
    const is = next.done === true ? undefined : next.value;
    const isPlanned =
      is?.row === was.row &&
      is.column === was.column &&
      isSameText(is.formula, was.formula) &&
      isPlannedValue(is, was) &&
      (is.style.numberFormat || NO_FORMAT) === was.style.numberFormat;
    if (!isPlanned) return addressOf(was.row, was.column);
  }
  const more = are.next();
  return more.done === true ? undefined : addressOf(more.value.row, more.value.column);
}

/**
 * In a workbook that nobody calculated, a formula's 0 says nothing to our reader until Excel has
 * opened the file.
 */
function isPlannedValue(is: Cell, was: Cell): boolean {
  const isUnsaid = was.formula !== undefined && was.value === 0 && is.value === null;
  return isUnsaid || JSON.stringify(is.value) === JSON.stringify(was.value);
}

function isSameCell(was: Cell, is: Cell, expected: ExpectedSheet): boolean {
  const { staleValues } = expected;
  const isForgotten = staleValues && was.formula !== undefined && is.value === null;
  return (
    was.row === is.row &&
    was.column === is.column &&
    was.formula === is.formula &&
    (isForgotten || JSON.stringify(was.value) === JSON.stringify(is.value)) &&
    (was.runs === is.runs || JSON.stringify(was.runs) === JSON.stringify(is.runs)) &&
    isSameStyle(was, is, expected)
  );
}

function isSameStyle({ style: was }: Cell, { style: is }: Cell, { hadFormats }: ExpectedSheet): boolean {
  const font = hadFormats || was.font !== '' ? was.font : STANDARD_FONT;
  return was.numberFormat === is.numberFormat && (font === is.font || was.font === is.font);
}

function holds({ value, formula }: Cell, content: CellChange['content']): boolean {
  if (content === null) return value === '' && formula === undefined;
  if (typeof content === 'object') return value === null && isSameText(formula, content.formula);
  return formula === undefined && value === content;
}

function isEmpty(content: CellChange['content'] | undefined): boolean {
  return content === null || content === '';
}

/** Characters that XML cannot hold stand in formulas escaped, and are read as they stand. */
function isSameText(read: string | undefined, planned: string | undefined): boolean {
  return read === planned || (planned !== undefined && read === storedText(planned));
}

function sheetLook(grid: Grid): string {
  const { name, visibility, hiddenRows, hiddenColumns } = grid;
  return JSON.stringify([name, visibility, ranges(grid), [...hiddenRows], [...hiddenColumns]]);
}

function ranges({ merges }: Grid): string {
  return JSON.stringify(merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]));
}
