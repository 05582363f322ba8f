/**
 * Reads the fields that stand once over a list or table, label beside value: «Trường: MN Hoa Sen»,
 * «Cấp học | Mầm non».
 */

import { isSchoolName } from '../regulations/school-names';
import type { Cell, Grid } from '../sheet/grid';
import { addressOf } from '../sheet/address';
import type { Column, FieldValues } from '../template/template';
import { cellText } from '../text/cell-text';
import { type ColumnHeader, headerText } from './header-words';
import type { Field } from '../submission/list-submission';
import { mapColumns } from './map-columns';
import { readChoices, readField } from './read-fields';
import { valueBeside } from './value-beside';

/** Labels stand in the lines just over the list; what is further up belongs to the letterhead. */
export const HEAD_ROWS = 25;
const LONGEST_LABEL = 80;

/**
 * By the ids of the declared fields; a label that the sheet lacks is absent. @param lines first and
 * last row to look at
 */
export function readHead(
  head: readonly Column<FieldValues>[] | undefined,
  grid: Grid,
  lines: { readonly from: number; readonly to: number },
  date1904: boolean,
): Readonly<Record<string, Field>> {
  if (!head || head.length === 0) return {};
  const labels = [...labelsIn(grid, Math.max(lines.from, lines.to - HEAD_ROWS), lines.to)];
  const { matches } = mapColumns(
    { columns: head },
    labels.map(({ header }) => header),
  );
  const fields: Record<string, Field> = {};
  for (const { id, header } of matches) {
    const label = labels.find((one) => one.header === header);
    const values = head.find((column) => column.id === id)?.values;
    if (!label || !values) continue;
    const { cell, row, column } = ownName(values, label, grid) ?? label;
    const reading =
      values.kind === 'choice'
        ? readChoices(values, [{ cell }], date1904).reading
        : readField(values, cell, date1904);
    fields[id] = {
      cell: addressOf(row, column),
      typed: cellText(cell),
      isFormula: cell?.formula !== undefined,
      reading,
    };
  }
  return fields;
}

/** «TRƯỜNG THCS LỘC AN» with nothing of its own beside it is no label of a name: it is the name. */
function ownName({ kind }: FieldValues, label: Label, grid: Grid): Omit<Label, 'header'> | undefined {
  if (kind !== 'name' || cellText(label.cell).trim() !== '') return undefined;
  const { row, column } = label.header.cell;
  const cell = grid.cell(row, column);
  return isSchoolName(cellText(cell)) ? { cell, row, column } : undefined;
}

interface Label {
  readonly header: ColumnHeader;
  readonly cell: Cell | undefined;
  /** Where the value stands, or would. */
  readonly row: number;
  readonly column: number;
}

function* labelsIn(grid: Grid, from: number, to: number): Iterable<Label> {
  let index = 0;
  for (let row = from; row <= to; row++) {
    for (const cell of grid.rowCells(row)) {
      if (typeof cell.value !== 'string') continue;
      const text = cellText(cell);
      const colon = text.indexOf(':');
      const label = (colon < 0 ? text : text.slice(0, colon)).replace(/\s+/g, ' ').trim();
      if (label === '' || label.length > LONGEST_LABEL) continue;
      const words = headerText(label);
      const header: ColumnHeader = {
        // Labels have no columns of their own; mapping wants each header to have one.
        column: ++index,
        levels: [words],
        whole: words,
        typed: [label],
        cell: { row, column: cell.column },
        isCarried: false,
      };
      const inline = colon < 0 ? '' : text.slice(colon + 1).trim();
      if (/[^.…_\s]/.test(inline)) {
        yield {
          header,
          row,
          column: cell.column,
          cell: { row, column: cell.column, value: inline, style: cell.style },
        };
      } else {
        const { value, valueAt } = valueBeside(grid, row, cell.column);
        yield { header, ...valueAt, cell: value };
      }
    }
  }
}
