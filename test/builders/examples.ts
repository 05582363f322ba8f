/** A rule's example as the table that recognition makes of it: under the form's own header, read by the real reader. */

import { recognise } from '../../src/core/recognise/recognise';
import type { RecognisedTable } from '../../src/core/recognise/submission';
import type { Example } from '../../src/core/rules/example';
import { addressOf } from '../../src/core/sheet/address';
import type { Template } from '../../src/core/template/template';
import { TEMPLATES } from '../../src/templates';
import { aGrid, aWorkbook, type CellSpec } from './grids';

export interface LaidOutExample {
  readonly template: Template;
  readonly table: RecognisedTable;
  /** The address of a cell of the example, its rows counted from 1. */
  readonly cellAt: (row: number, column: string) => string;
}

/** The form that an example is a piece of: the first one with all its columns. */
export function formOf<Form extends { readonly columns: readonly { readonly id: string }[] }>(
  forms: readonly Form[],
  { rows }: Example,
): Form {
  const ids = new Set(rows.flatMap((row) => Object.keys(row)));
  const form = forms.find(({ columns }) =>
    [...ids].every((id) => columns.some((column) => column.id === id)),
  );
  if (!form) throw new Error(`no form has the columns ${[...ids].join(', ')}`);
  return form;
}

export function layOutExample(example: Example): LaidOutExample {
  const template = formOf(TEMPLATES, example);
  const header = headerRows(template);
  const rows = example.rows.map((row) => template.columns.map(({ id }) => row[id]));
  const { tables } = recognise(aWorkbook(aGrid({ rows: [...header, ...rows] })), [template], 'x.xlsx');
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${String(tables.length)} tables in the example`);
  const cellAt = (row: number, column: string): string =>
    addressOf(header.length + row, template.columns.findIndex(({ id }) => id === column) + 1);
  return { template, table, cellAt };
}

/** One row for each level of the form's headers; a group's name stands over its first column, as a merged cell reads. */
function headerRows({ columns }: Template): CellSpec[][] {
  const depth = Math.max(...columns.map(({ header }) => header.length));
  return Array.from({ length: depth }, (_, level) =>
    columns.map(({ header }, i) => {
      const isGroup = level < header.length - 1;
      return isGroup && columns[i - 1]?.header[level] === header[level] ? undefined : header[level];
    }),
  );
}
