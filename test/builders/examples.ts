/** A rule's example as the table that recognition makes of it: under the form's own header, read by the real reader. */

import { recognise } from '../../src/core/recognise/recognise';
import type { RecognisedList } from '../../src/core/submission/list-submission';
import type { RecognisedTable } from '../../src/core/submission/submission';
import type { AcrossExample, Example, ListExample, ListExamples } from '../../src/core/rules/rule/examples';
import { addressOf } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';
import {
  fixedTemplates,
  listTemplates,
  type FixedTemplate,
  type ListTemplate,
} from '../../src/core/template/template';
import { TEMPLATES } from '../../src/templates';
import { aGrid, aWorkbook, type CellSpec } from './grids';

export interface LaidOutExample {
  readonly template: FixedTemplate;
  readonly table: RecognisedTable;
  readonly grid: Grid;
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

export function layOutExample(
  example: Example,
  template = formOf(fixedTemplates(TEMPLATES), example),
  name = 'Mẫu 1',
): LaidOutExample {
  const header = headerRows(template);
  const head = headRows(template.head ?? [], example);
  const top = [...head.map(({ cells }) => cells), ...(head.length > 0 ? [[]] : []), ...header];
  const rows = example.rows.map((row) => template.columns.map(({ id }) => row[id]));
  const grid = aGrid({ name, rows: [...top, ...rows] });
  const { tables } = recognise(aWorkbook(grid), [template], 'x.xlsx');
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${String(tables.length)} tables in the example`);
  const cellAt = (row: number, column: string): string =>
    row === 0
      ? addressOf(head.findIndex(({ id }) => id === column) + 1, 2)
      : addressOf(top.length + row, template.columns.findIndex(({ id }) => id === column) + 1);
  return { template, table, grid, cellAt };
}

/** Label beside value, one row for each field that the example gives. */
export function headRows(
  fields: readonly { readonly id: string; readonly header: readonly string[] }[],
  example: Example,
): { readonly id: string; readonly cells: readonly CellSpec[] }[] {
  return fields.flatMap(({ id, header }) => {
    const value = example.head?.[id];
    return value === undefined ? [] : [{ id, cells: [`${header.join(' ')}:`, value] }];
  });
}

/** One row for each level of the form's headers; a group's name stands over its first column, as a merged cell reads. */
export function headerRows({
  columns,
}: {
  readonly columns: readonly { readonly header: readonly string[] }[];
}): CellSpec[][] {
  const depth = Math.max(...columns.map(({ header }) => header.length));
  return Array.from({ length: depth }, (_, level) =>
    columns.map(({ header }, i) => {
      const isGroup = level < header.length - 1;
      return isGroup && columns[i - 1]?.header[level] === header[level] ? undefined : header[level];
    }),
  );
}

export interface LaidOutListExample {
  readonly template: ListTemplate;
  readonly list: RecognisedList;
  readonly grid: Grid;
  readonly cellAt: (row: number, column: string) => string;
}

/** The list that recognition makes of the example, under the form's headers; «result=failed» has a column of its own. */
export function layOutListExample(
  { of }: Pick<ListExamples, 'of'>,
  example: ListExample,
  name = 'Mẫu 1',
): LaidOutListExample {
  const template = listTemplates(TEMPLATES).find(({ id }) => id === of);
  if (!template) throw new Error(`no list is called ${of}`);
  const columns = exampleColumns(template, example);
  const given = headRows([...(template.sheetHead ?? []), ...(template.head ?? [])], example);
  const head = given.map(({ cells }) => cells);
  const top = [...head, ...(head.length > 0 ? [[]] : []), ...headerRows({ columns })];
  const rows = example.rows.map((row) => columns.map(({ key }) => row[key]));
  const grid = aGrid({ name, rows: [...top, ...rows] });
  const [list, ...others] = recognise(aWorkbook(grid), [template], 'x.xlsx').lists;
  if (!list || others.length > 0) throw new Error(`${String(others.length)} lists more than one`);
  return {
    template,
    list,
    grid,
    cellAt: (row, column) =>
      row === 0
        ? addressOf(1 + given.findIndex(({ id }) => id === column), 2)
        : addressOf(top.length + row, 1 + columns.findIndex(({ key }) => key === column)),
  };
}

export interface ExampleColumn {
  /** As the example's rows name it. */
  readonly key: string;
  readonly header: readonly string[];
  readonly name: string;
}

/** All columns of the list that the example names or that the list is known by, in the form's order. */
export function exampleColumns({ columns, rows }: ListTemplate, example: ListExample): ExampleColumn[] {
  const used = new Set(example.rows.flatMap((row) => Object.keys(row)));
  return columns.flatMap(({ id, header, name, values }): ExampleColumn[] => {
    const choices = values.kind === 'choice' ? values.choices : [];
    const own = choices
      .filter((choice) => used.has(`${id}=${choice.id}`))
      .map((choice) => ({
        key: `${id}=${choice.id}`,
        header: [...header, choice.label],
        name: `${name.vi}: ${choice.label}`,
      }));
    if (own.length > 0) return own;
    const isKnownBy = [rows.name, rows.kind, ...rows.telling].includes(id);
    return used.has(id) || isKnownBy ? [{ key: id, header, name: name.vi }] : [];
  });
}

export interface LaidOutAcrossExample {
  readonly tables: readonly RecognisedTable[];
  readonly lists: readonly RecognisedList[];
  readonly grids: readonly Grid[];
  /** The cell of the piece of that table or list, its rows counted from 1. */
  readonly cellAt: (of: string, row: number, column: string) => { sheet: string; cell: string };
}

/** All pieces, each on a sheet that is called after its table or list. */
export function layOutAcrossExample({ tables = [], lists = [] }: AcrossExample): LaidOutAcrossExample {
  const laidTables = tables.map((piece) => {
    const template = fixedTemplates(TEMPLATES).find(({ id }) => id === piece.of);
    return { of: piece.of, ...layOutExample(piece, template, piece.of) };
  });
  const laidLists = lists.map((piece) => ({ of: piece.of, ...layOutListExample(piece, piece, piece.of) }));
  return {
    tables: laidTables.map(({ table }) => table),
    lists: laidLists.map(({ list }) => list),
    grids: [...laidTables, ...laidLists].map(({ grid }) => grid),
    cellAt: (of, row, column) => {
      const piece = [...laidTables, ...laidLists].find((one) => one.of === of);
      if (!piece) throw new Error(`the example has no ${of}`);
      return { sheet: of, cell: piece.cellAt(row, column) };
    },
  };
}
