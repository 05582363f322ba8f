/** Criteria, codes and periods stay text in both ways of laying a sheet out: Excel may make no 1.1 of 1.10. */

import { planTemplates } from '../../src/app/plan-templates';
import { addressOf } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { FORMS } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { startOfficeHost, type StartedHost } from '../office-host';

const files = makeWorkbookFiles();
const assessment = FORMS.filter(({ id }) => id === 'criteria-assessment');
const plan = planTemplates(assessment, { kinds: ['lowerSecondary'], asOf: '2022-01-31' });
let host: StartedHost;

beforeEach(async () => {
  host = await startOfficeHost({ excelApi: '1.14', sheets: ['Của tôi'] });
});
afterEach(() => host.settled());

/** Values and formats of all cells that hold a criterion's number. */
const criteriaOn = (grid: Grid | undefined): unknown[] =>
  [...(grid?.cells() ?? [])]
    .filter(({ column, value }) => column === 1 && /^\d\.\d+$|^Mức 4/.test(String(value)))
    .map(({ value, style }) => [value, style.numberFormat]);

it('writes the 28 criteria and the six of Mức 4 as text, in a file and in the open workbook', async () => {
  const outcome = await files.read(await files.write(plan));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const name = plan.sheets[0]?.name ?? '';
  const inFile = criteriaOn(outcome.workbook.sheets.find((sheet) => sheet.name === name));
  expect(inFile).toHaveLength(34);
  expect(inFile).toContainEqual(['1.10', '@']);
  expect(inFile).toContainEqual(['Mức 4: 6', '@']);
  const workbook = new ExcelWorkbook({ patience: 200, pause: 10 });
  await workbook.lay(plan);
  const [grid] = (await workbook.read([name])).sheets;
  expect(criteriaOn(grid)).toEqual(inFile);
  expect(host.unimplemented).toEqual([]);
});

it('takes the change of one such cell as it is, and back', async () => {
  const workbook = new ExcelWorkbook({ patience: 200, pause: 10 });
  await workbook.lay(plan);
  const sheet = plan.sheets[0]?.name ?? '';
  const [grid] = (await workbook.read([sheet])).sheets;
  const at = [...(grid?.cells() ?? [])].find(({ value }) => value === '1.1');
  if (!at) throw new Error('no criterion 1.1');
  const cell = addressOf(at.row, at.column);
  const undo = await workbook.setCells([{ sheet, cell, content: '1.10' }]);
  expect(host.workbook.cell(sheet, cell)?.value).toBe('1.10');
  await workbook.setCells(undo);
  expect(host.workbook.cell(sheet, cell)?.value).toBe('1.1');
});
