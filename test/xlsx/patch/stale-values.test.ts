/** Which stored values go when a cell changes: those that hang on it, and only those. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellChange } from '../../../src/ports/ports';
import { addressOf } from '../../../src/core/sheet/address';
import { referencesOf } from '../../../src/xlsx/patch/formula-references';
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook';
import { DISTRICTS } from '../../cli/run-command';
import { buildXlsx, MAIN, RELATIONS, relationship, relationshipsPart } from '../package-builder';
import { elementIn, partOf } from '../write/read-back';
import { cellsOf, readWorkbook } from './cells-of';

async function withoutValue(bytes: Uint8Array): Promise<string[]> {
  const cells = [...(await cellsOf(bytes))].filter(([, cell]) => cell.startsWith('{"value":null'));
  return cells.map(([address]) => address).sort();
}

async function forgottenBy(bytes: Uint8Array, ...changes: readonly CellChange[]): Promise<string[]> {
  const before = await withoutValue(bytes);
  const after = await withoutValue(await patchWorkbook(bytes, changes, { formulaValues: 'forgetStale' }));
  return after.filter((cell) => !before.includes(cell));
}

/** Cells A1, B1 … of one row, each a formula with the value 1, from D on. */
function row(...formulas: readonly string[]): string {
  const cells = formulas.map((formula, i) => {
    const text = formula.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return `<c r="${addressOf(1, i + 4)}"><f>${text}</f><v>1</v></c>`;
  });
  return `<row r="1"><c r="A1"><v>1</v></c>${cells.join('')}</row>`;
}

const A1: CellChange = { sheet: 'Sheet1', cell: 'A1', content: 5 };

it.each([
  ['A1*2', true],
  ['$A$1', true],
  ['SUM(A1:B9)', true],
  ['SUM(B1:C9)', false],
  ['SUM(A:A)', true],
  ['SUM(1:1)', true],
  ['SUM(2:$3)', false],
  ['SUM($1:$3)', true],
  ['SUM($B:$C)', false],
  ['AA1+A11+BA1', false],
  ['LOG10(A2)', false],
  ['"A1"&B2', false],
  ['"x""A1"', false],
  ['sheet1!A1', true],
  ["'Sheet1'!$A1", true],
  ['Khác!A1', false],
  ["'[1]Sheet1'!A1+[2]Sheet1!A1", false],
  ['INDIRECT("A"&B2)', true],
  ['OFFSET(B1,0,-1)', true],
  ['SUM(B1:INDEX(C:C,3))', true],
  ['Bang[Tổng]', true],
  ['TRUE+1E5+2.5', false],
  ['IF(B2=0,#N/A,1)', false],
  ["SUM('Sheet1:Khác'!A1)", true],
  ['TenChuaCo', true],
])('%s hangs on A1: %s', async (formula, doesHang) => {
  const bytes = buildXlsx({ sheets: [{ rows: row(formula) }, { name: 'Khác' }] });
  expect(await forgottenBy(bytes, A1)).toEqual(doesHang ? ['Sheet1!D1'] : []);
});

it('follows from cell to cell, over sheets, names and circles', async () => {
  const xml = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="B &amp; C" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="Tong">'B &amp; C'!$D$1</definedName><definedName name="Xa">Sheet1!$Z$9</definedName></definedNames></workbook>`;
  const bytes = buildXlsx({
    sheets: [{ rows: row('A1+1', 'G1', 'TONG*2', 'F1+E1', 'Xa') }, { rows: row('Sheet1!D1', 'A1') }],
    parts: {
      'xl/workbook.xml': xml,
      'xl/_rels/workbook.xml.rels': relationshipsPart(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
      ),
    },
  });
  expect(await forgottenBy(bytes, A1)).toEqual(
    ['B & C!D1', 'Sheet1!D1', 'Sheet1!E1', 'Sheet1!F1', 'Sheet1!G1'].sort(),
  );
});

it('reads a shared formula where each cell takes it over', async () => {
  const rows = [1, 2, 3].map((number) => {
    const formula = number === 1 ? '<f t="shared" ref="B1:B3" si="0">A1+$D$1</f>' : '<f t="shared" si="0"/>';
    return `<row r="${String(number)}"><c r="A${String(number)}"><v>1</v></c><c r="B${String(number)}">${formula}<v>2</v></c></row>`;
  });
  const bytes = buildXlsx({ sheets: [{ rows: rows.join('') }] });
  expect(await forgottenBy(bytes, { sheet: 'Sheet1', cell: 'A2', content: 5 })).toEqual(['Sheet1!B2']);
  expect(await forgottenBy(bytes, { sheet: 'Sheet1', cell: 'D1', content: 5 })).toHaveLength(3);
});

it('takes the value out with its type, and nothing else', async () => {
  const bytes = buildXlsx({
    sheets: [{ rows: '<row r="1"><c r="A1"/><c r="B1" s="2" t="str"><f ca="1">A1</f><v>x</v></c></row>' }],
  });
  const patched = await patchWorkbook(bytes, [A1], { formulaValues: 'forgetStale' });
  expect(elementIn(partOf(patched, 'xl/worksheets/sheet1.xml'), 'sheetData')).toBe(
    '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1" s="2"><f ca="1">A1</f></c></row></sheetData>',
  );
});

it('forgets the totals and percentages of a district’s table that the changed figure goes into', async () => {
  const bytes = new Uint8Array(readFileSync(join(DISTRICTS, 'Dong Xoai - bao cao KDCLGD.xlsx')));
  const { sheets } = await readWorkbook(bytes);
  const grid = sheets.find((sheet) => [...sheet.cells()].some(({ formula }) => formula !== undefined));
  if (!grid) throw new Error('no formulas in the fixture');
  const total = [...grid.cells()].find(({ formula }) => /^SUM\(/.test(formula ?? ''));
  const first = referencesOf(total?.formula ?? '').ranges[0]?.range;
  if (!total || !first) throw new Error('no total in the fixture');
  const change = { sheet: grid.name, cell: addressOf(first.top, first.left), content: 99 };
  const forgotten = await forgottenBy(bytes, change);
  expect(forgotten).toContain(`${grid.name}!${addressOf(total.row, total.column)}`);
  const formulas = [...grid.cells()].filter(({ formula }) => formula !== undefined);
  expect(forgotten.length).toBeLessThan(formulas.length);
});
