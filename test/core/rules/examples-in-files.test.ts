/**
 * Each rule's failing examples in a file that another program wrote: saved, read and recognised
 * again, the finding stands at the same cell. What is lost on the way from a keyboard to a rule
 * shows here.
 */

import { check } from '../../../src/core/rules/run/check';
import { ACROSS_CASES, LIST_CASES, TABLE_CASES } from '../../builders/rule-examples';
import ExcelJS from 'exceljs';
import { recognise } from '../../../src/core/recognise/recognise';
import type { Submission } from '../../../src/core/submission/submission';
import type { Finding } from '../../../src/core/findings/findings';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import type { Template } from '../../../src/core/template/template';
import { TEMPLATES } from '../../../src/templates';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { layOutAcrossExample, layOutExample, layOutListExample } from '../../builders/examples';

const files = makeWorkbookFiles();

/** As ExcelJS writes it: a formula without a stored value where the example has one. */
function written(value: CellValue): ExcelJS.CellValue {
  if (value === null) return { formula: '1+1' };
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error as ExcelJS.CellErrorValue['error'] };
  return new Date(value.isoDate);
}

/** Excel’s limit; the pieces are called after their templates. */
const sheetName = (name: string): string => name.slice(0, 31);

async function throughFile(grids: readonly Grid[], templates: readonly Template[]): Promise<Submission> {
  const book = new ExcelJS.Workbook();
  for (const grid of grids) {
    const sheet = book.addWorksheet(sheetName(grid.name));
    for (const { row, column, value } of grid.cells()) sheet.getCell(row, column).value = written(value);
  }
  const outcome = await files.read(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return recognise(outcome.workbook, templates, 'x.xlsx');
}

const places = (found: readonly Finding[]): unknown[] => found.map(({ code, at }) => [code, at.cell]);

it.each(TABLE_CASES)('%s in a table', async (code, rule, examples) => {
  for (const example of examples.fails) {
    const { template, grid, cellAt } = layOutExample(example);
    const [table] = (await throughFile([grid], [template])).tables;
    if (!table) throw new Error('no table');
    const expected = example.found.map(({ row, column }) => [code, cellAt(row, column)]);
    expect(places(check({ of: 'table', template, table: { ...table, hits: [] } }, [rule]))).toEqual(expected);
  }
});

it.each(LIST_CASES)('%s in a list', async (code, rule, examples) => {
  for (const example of examples.fails) {
    const { template, grid, cellAt } = layOutListExample(examples, example);
    const [list] = (await throughFile([grid], [template])).lists;
    if (!list) throw new Error('no list');
    const { asOf } = example;
    const found = check({ of: 'list', template, list: { ...list, hits: [] }, asOf }, [rule]);
    expect(places(found)).toEqual(example.found.map(({ row, column }) => [code, cellAt(row, column)]));
  }
});

it.each(ACROSS_CASES)('%s across lists', async (code, rule, examples) => {
  for (const example of examples.fails) {
    const { grids, cellAt } = layOutAcrossExample(example);
    const pieces = await Promise.all(
      grids.map((grid) =>
        throughFile(
          [grid],
          TEMPLATES.filter(({ id }) => id === grid.name),
        ),
      ),
    );
    const input = {
      templates: TEMPLATES,
      tables: pieces.flatMap(({ tables }) => tables),
      lists: pieces.flatMap(({ lists }) => lists),
      asOf: example.asOf,
    };
    const found = check({ of: 'unit', ...input }, [rule]).map(({ code: own, at }) => [
      own,
      at.sheet,
      at.cell,
    ]);
    const expected = example.found.map(({ of, row, column }) => {
      const { sheet, cell } = cellAt(of, row, column);
      return [code, sheetName(sheet), cell];
    });
    expect(found).toEqual(expected);
  }
});
