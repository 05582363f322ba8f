/**
 * A plan laid out through Office.js looks like the same plan written into a file: cell by cell, and in everything that
 * belongs to the sheet. The file is read by ExcelJS, which knows nothing of the project.
 */

import ExcelJs from 'exceljs';
import { consolidateSchoolSheets } from '../../src/app/one-click';
import { planTemplates } from '../../src/app/plan-templates';
import type { CellRange } from '../../src/core/sheet/address';
import { STYLES, type SheetPlan, type StyleName } from '../../src/core/sheet/plan';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { FORMS, TEMPLATES } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { mergeSources, planResult } from '../../src/app/consolidate-sources';
import { digest } from '../../src/cli/read-path';
import { aWorkbook } from '../builders/grids';
import { SHAPES } from '../builders/school-sheets';
import { aSource } from '../builders/sources';
import { startOfficeHost } from '../office-host';
import { samplePlan } from '../xlsx/write/sample-plan';
import type { Looks } from './looks';
import { cellInExcel, looksInExcel } from './looks-in-excel';
import { looksInFile } from './looks-in-file';

interface BothLooks {
  readonly name: string;
  readonly file: Looks;
  readonly excel: Looks;
  /** A cell in Excel that looks like its sheet and was given no look of its own. */
  readonly bare: unknown;
}

async function bothLooks(sheets: readonly SheetPlan[]): Promise<BothLooks[]> {
  const host = await startOfficeHost({ excelApi: '1.14', sheets: ['Của tôi'] });
  await new ExcelWorkbook({ patience: 200, pause: 10 }).lay({ sheets });
  await host.settled();
  expect(host.unimplemented).toEqual([]);
  const file = new ExcelJs.Workbook();
  const bytes = await makeWorkbookFiles().write({ title: 'A', sheets });
  await file.xlsx.load(bytes.slice().buffer);
  const snapshot = host.workbook.snapshot();
  return sheets.map(({ name, columnWidths }) => {
    const written = file.getWorksheet(name);
    const laid = snapshot.sheets.find((sheet) => sheet.name === name);
    if (!written || !laid) throw new Error(`no sheet ${name}`);
    return {
      name,
      file: looksInFile(written, columnWidths.length),
      excel: looksInExcel(laid, columnWidths.length),
      bare: cellInExcel(laid.sheetFormat),
    };
  });
}

const words = { prompt: { title: 'Ô này', text: 'Ghi số' }, error: { title: 'Chưa đúng', text: 'Ghi lại' } };
const at = (row: number, column: number): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Every style there is, and rules that the other sheets have not; two warnings over one cell, of which the first wins. */
const everything: SheetPlan = {
  name: 'Mọi kiểu',
  cells: (Object.keys(STYLES) as StyleName[]).flatMap((style, i) => [
    { row: 2 + i, column: 1, style, value: style === 'percent' ? 12.5 : style },
    { row: 2 + i, column: 3, style },
  ]),
  columnWidths: [24.5, 9, 3],
  rowHeights: { 2: 40.5 },
  freeze: { rows: 0, columns: 2 },
  validations: [
    { range: at(3, 1), rule: { kind: 'decimal', min: 0, max: 99.5 }, ...words },
    { range: at(4, 1), rule: { kind: 'formula', formula: 'COUNTIF($A$2:$A$9,A4)=1' }, ...words },
    { range: at(5, 1), rule: { kind: 'wholeNumber', min: 1 }, ...words },
  ],
  conditionalFormats: [
    { range: at(6, 1), formula: 'A6>1', style: { fill: 'FFE3E6', color: '9C0006', bold: true } },
    { range: at(6, 1), formula: 'A6>0', style: { fill: 'FFF2CC' } },
  ],
};

function oneClick(): readonly SheetPlan[] {
  const kinds = ['Mầm non', 'Tiểu học', 'THCS'];
  const grids = SHAPES.map((shape, i) =>
    shape(
      { name: `Trường số ${String(i)}`, kind: kinds[i % 3] ?? '', selfAssessed: 'x', result: 'rất tốt' },
      `Trường ${String(i)}`,
    ),
  );
  const facts = { unit: 'Bù Đốp', period: '2021-2022' };
  const { plans } = consolidateSchoolSheets(aWorkbook(...grids), TEMPLATES, facts, 'vi');
  // The list leads to the schools' own sheets, which have to be there.
  const sources = grids.map(({ name }): SheetPlan => ({ name, cells: [], columnWidths: [] }));
  return [...plans, ...sources];
}

async function result(): Promise<readonly SheetPlan[]> {
  const sources = [
    aSource({ file: 'a.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [[9, 8, 7, 1, 2, 3, 1, 0, 1]] }),
    aSource({ file: 'b.xlsx', unit: 'HUYỆN LỘC NINH', figures: [[9, 12, 7, 1, 2, 3, 1, 0, 1]] }),
  ];
  const options = { templates: TEMPLATES };
  const { consolidation } = mergeSources([], sources, options);
  return (await planResult(sources, consolidation, options, 'vi', digest)).sheets;
}

it.each<[string, () => readonly SheetPlan[] | Promise<readonly SheetPlan[]>]>([
  ['every style and rule', () => [everything]],
  ['one of everything else', () => samplePlan().sheets],
  ['the forms', () => planTemplates(FORMS, { unit: 'Bù Đốp', period: '2021-2022' }).sheets],
  ['the sheets of one click', oneClick],
  ['the totals', result],
])('%s', async (_, plans) => {
  const looks = await bothLooks(await plans());
  expect(looks.length).toBeGreaterThan(0);
  for (const { name, file, excel, bare } of looks) {
    expect({ name, ...excel.sheet }).toEqual({ name, ...file.sheet });
    const blank = Object.fromEntries(Object.keys(file.cells).map((address) => [address, bare]));
    expect({ name, ...blank, ...excel.cells }).toEqual({ name, ...file.cells });
  }
});
