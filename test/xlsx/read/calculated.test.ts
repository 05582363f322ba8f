/** A 0 that stands in a formula's cell only because nobody calculated it is no figure. */

import type { CellValue } from '../../../src/core/sheet/grid';
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../src/xlsx/write/write-xlsx';
import { buildXlsx, MAIN, relationship, relationshipsPart, RELATIONS } from '../package-builder';

interface Signs {
  readonly calcPr?: string;
  readonly application?: string;
  readonly hasOrder?: boolean;
}

const FORMULA_OF_ZERO = '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>0</v></c></row>';
const AND_ANOTHER = '<row r="2"><c r="A2"><f>SUM(B1:B9)</f><v>7</v></c></row>';
const PLAIN_ZERO = '<row r="3"><c r="A3"><v>0</v></c></row>';

function workbook(rows: string, { calcPr = '', application, hasOrder = false }: Signs): Uint8Array {
  const extended = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties';
  return buildXlsx({
    sheets: [{ rows }],
    parts: {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rIdSheet1"/></sheets>${calcPr}</workbook>`,
      'xl/_rels/workbook.xml.rels': relationshipsPart(
        relationship('rIdSheet1', 'worksheet', 'worksheets/sheet1.xml') +
          (hasOrder ? relationship('rIdChain', 'calcChain', 'calcChain.xml') : ''),
      ),
      ...(application !== undefined && {
        '_rels/.rels': relationshipsPart(
          relationship('rId1', 'officeDocument', 'xl/workbook.xml') +
            `<Relationship Id="rId2" Type="${extended}" Target="docProps/app.xml"/>`,
        ),
        'docProps/app.xml': `<Properties><Application>${application}</Application></Properties>`,
      }),
    },
  });
}

function valuesOf(bytes: Uint8Array): CellValue[] {
  return readXlsx(bytes).sheets.flatMap((sheet) => [...sheet.cells()].map(({ value }) => value));
}

describe('a formula that holds 0', () => {
  test.each<[string, Signs]>([
    ['of XlsxWriter and openpyxl', { calcPr: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' }],
    [
      'of a report filled in by a program',
      { calcPr: '<calcPr calcId="191029" fullCalcOnLoad="true"/>', hasOrder: true },
    ],
    ['saved before calculation had ended', { calcPr: '<calcPr calcMode="manual" calcCompleted="0"/>' }],
    ['of PhpSpreadsheet', { calcPr: '<calcPr calcId="999999" calcCompleted="0" fullCalcOnLoad="1"/>' }],
  ])('%s is not known, whatever else was stored', (_, signs) => {
    expect(valuesOf(workbook(FORMULA_OF_ZERO + AND_ANOTHER + PLAIN_ZERO, signs))).toEqual([null, 7, 0]);
  });

  test.each<[string, Signs]>([
    ['of Excel', { calcPr: '<calcPr calcId="191029"/>' }],
    ['of Excel 2007, with the order of calculation', { calcPr: '<calcPr calcId="124519"/>', hasOrder: true }],
    ['of LibreOffice', { calcPr: '<calcPr iterateCount="100"/>', application: 'LibreOffice/7.4' }],
    [
      'of this product, which knows what is out of date',
      { calcPr: '<calcPr fullCalcOnLoad="1" calcCompleted="1"/>' },
    ],
    [
      'of this product as it was before',
      { calcPr: '<calcPr calcId="0" fullCalcOnLoad="1"/>', application: 'hucre' },
    ],
  ])('%s is 0', (_, signs) => {
    expect(valuesOf(workbook(FORMULA_OF_ZERO + PLAIN_ZERO, signs))).toEqual([0, 0]);
  });

  test.each<[string, Signs]>([
    ['says nothing', {}],
    ['only claims to be Excel', { application: 'Microsoft Excel' }],
    [
      'copied the number of an engine',
      { calcPr: '<calcPr calcId="124519"/>', application: 'Microsoft Excel' },
    ],
  ])('of a writer that %s is 0 only where some formula of the workbook has a result', (_, signs) => {
    expect(valuesOf(workbook(FORMULA_OF_ZERO + AND_ANOTHER, signs))).toEqual([0, 7]);
    expect(valuesOf(workbook(FORMULA_OF_ZERO + PLAIN_ZERO, signs))).toEqual([null, 0]);
  });
});

test('a workbook that this product writes is read with the zeros that its formulas give', async () => {
  const cells = [{ row: 1, column: 1, style: 'count', formula: 'SUM(B1:B9)', value: 0 }] as const;
  const plan = { title: 'x', sheets: [{ name: 'S', cells, columnWidths: [] }] };
  expect(valuesOf(await writeXlsx(plan))).toEqual([0]);
});

test('a changed workbook keeps the zeros of its formulas that are still true', async () => {
  const rows = `${FORMULA_OF_ZERO}<row r="2"><c r="C2"><v>1</v></c></row>`;
  const changed = await patchWorkbook(workbook(rows, { calcPr: '<calcPr calcId="191029"/>' }), [
    { sheet: 'S', cell: 'C2', content: 2 },
  ]);
  expect(valuesOf(changed)).toEqual([0, 2]);
});
