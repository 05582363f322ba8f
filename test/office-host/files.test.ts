/** Files opened in the host and saved from it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { saveXlsx } from './files/save-xlsx';
import { startOfficeHost } from './index';

const DISTRICTS = path.join(__dirname, '../fixtures/districts');

it('opens a report: its figures read through Office.js as the reader reads them', async () => {
  const bytes = readFileSync(path.join(DISTRICTS, 'Hon Quan.xlsx'));
  const host = await startOfficeHost();
  await host.workbook.open(bytes);
  const outcome = await makeWorkbookFiles().read(bytes);
  if (!outcome.ok) throw new Error('refused');
  const [grid] = outcome.workbook.sheets;
  const shown = await host.Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(grid?.name ?? '')
      .getUsedRange()
      .load('values,rowIndex,columnIndex');
    await context.sync();
    return used;
  });
  let compared = 0;
  for (const { row, column, value, formula } of grid?.cells() ?? []) {
    if (formula !== undefined || typeof value === 'object') continue;
    expect(shown.values[row - 1 - shown.rowIndex]?.[column - 1 - shown.columnIndex]).toBe(value);
    compared++;
  }
  expect(compared).toBeGreaterThan(50);
  expect(host.workbook.sheetNames).toEqual(outcome.workbook.sheets.map(({ name }) => name));
});

it('saves what was written through Office.js, for another reader', async () => {
  const host = await startOfficeHost({ sheets: ['Tổng hợp'] });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tổng hợp');
    sheet.getRange('A1:C1').values = [['Trường', "'1.10", 4]];
    sheet.getRange('A2:C2').formulas = [['=C1*2', '=1/0', '="x"&C1']];
    sheet.getRange('C1').numberFormat = [['#,##0']];
    sheet.getRange('A1:B1').format.font.name = 'Times New Roman';
    sheet.getRange('A4:B5').merge();
    sheet.getRange('A1').format.fill.color = '#D9E2F3';
    sheet.getRange('C1:C9').dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
    };
    sheet.getRange('7:7').rowHidden = true;
    sheet.protection.protect();
    context.workbook.worksheets.add('Ẩn').visibility = 'VeryHidden';
    await context.sync();
  });
  const outcome = await makeWorkbookFiles().read(await saveXlsx(host.workbook.snapshot()));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  const [sheet, hidden] = outcome.workbook.sheets;
  const cell = (row: number, column: number): unknown => {
    const { value, formula } = sheet?.cell(row, column) ?? {};
    return formula === undefined ? value : { value, formula };
  };
  expect([cell(1, 1), cell(1, 2), cell(1, 3)]).toEqual(['Trường', '1.10', 4]);
  expect([cell(2, 1), cell(2, 2), cell(2, 3)]).toEqual([
    { value: 8, formula: 'C1*2' },
    { value: { error: '#DIV/0!' }, formula: '1/0' },
    { value: 'x4', formula: '"x"&C1' },
  ]);
  expect(sheet?.cell(1, 3)?.style.numberFormat).toBe('#,##0');
  expect(sheet?.cell(1, 1)?.style.font).toBe('Times New Roman');
  expect(sheet?.merges).toEqual([{ top: 4, left: 1, bottom: 5, right: 2 }]);
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([7]);
  expect([hidden?.name, hidden?.visibility]).toEqual(['Ẩn', 'veryHidden']);
});
