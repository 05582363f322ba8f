/** A workbook's cells as plain text lines, so that two can be compared and one be changed as a patch should. */

import { addressOf } from '../../../src/core/sheet/address';
import type { CellChange } from '../../../src/ports/ports';
import type { Workbook } from '../../../src/core/sheet/grid';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';

export type Cells = Map<string, string>;

const files = makeWorkbookFiles();

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const outcome = await files.read(bytes);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.workbook;
}

/** «sheet!A1» → value, formula, style and runs of every cell. */
export async function cellsOf(bytes: Uint8Array): Promise<Cells> {
  const cells: Cells = new Map();
  for (const sheet of (await readWorkbook(bytes)).sheets) {
    for (const { row, column, value, style, formula, runs } of sheet.cells()) {
      const text = JSON.stringify({ value, formula, style, runs });
      cells.set(`${sheet.name}!${addressOf(row, column)}`, text);
    }
  }
  return cells;
}

/** Value and formula of a cell after the change; undefined when nothing is in it. */
export function contentAfter({ content }: CellChange): string | undefined {
  if (content === null) return undefined;
  return typeof content === 'object'
    ? JSON.stringify({ value: null, formula: content.formula })
    : JSON.stringify({ value: content });
}

/** Value and formula alone. */
export function contentOf(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const { value, formula } = JSON.parse(cell) as { value: unknown; formula?: string };
  return JSON.stringify({ value, formula });
}

/** Style alone; undefined where no cell is. */
export function styleOf(cell: string | undefined): string | undefined {
  return cell === undefined ? undefined : JSON.stringify((JSON.parse(cell) as { style: unknown }).style);
}
