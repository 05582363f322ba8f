/** What is not patched, because something else of the user's would break or the file cannot be trusted. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { CellChange } from '../../../src/ports/ports';
import { FileRefusedError } from '../../../src/core/findings/file-refusals';
import { cannotPatch, PatchRefusedError } from '../../../src/core/findings/patch-refusals';
import { patchRefusalSentence } from '../../../src/messages/refusals/patch-refusals';
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { DISTRICTS } from '../../cli/run-command';
import { buildXlsx, MAIN, relationship, relationshipsPart, xlsxWithRows } from '../package-builder';

const BAD = join(DISTRICTS, '..', 'bad');
const at = (cell: string, content: CellChange['content'], sheet = 'Sheet1'): CellChange => ({
  sheet,
  cell,
  content,
});

async function reasonOf(bytes: Uint8Array, ...changes: readonly CellChange[]): Promise<unknown> {
  try {
    await patchWorkbook(bytes, changes);
  } catch (fault) {
    if (fault instanceof PatchRefusedError) return fault.refusal;
    if (fault instanceof FileRefusedError) return fault.refusal;
    throw fault;
  }
  return 'patched';
}

describe('what would break something else is refused', () => {
  it('the cell that spells out a shared formula, but not one that takes it over', async () => {
    const bytes = xlsxWithRows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c r="C1"><f t="shared" ref="C1" si="1">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect(await reasonOf(bytes, at('A1', 5))).toEqual({
      reason: 'sharedFormula',
      facts: { sheet: 'Sheet1', cell: 'A1' },
    });
    expect(await reasonOf(bytes, at('A2', 5))).toBe('patched');
    expect(await reasonOf(bytes, at('C1', 5))).toBe('patched');
  });

  it('a cell of an array formula or a what-if table, but not one that fills its own cell only', async () => {
    const bytes = xlsxWithRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="E1"><f t="array" ref="E1">SUM(C1:D2)</f><v>1</v></c></row><row r="5"><c r="B5"><f t="dataTable" ref="B5:B9"/><v>1</v></c></row>',
    );
    expect(await reasonOf(bytes, at('B2', 5))).toEqual({
      reason: 'arrayFormula',
      facts: { sheet: 'Sheet1', cell: 'B2', range: 'A1:B2' },
    });
    expect(await reasonOf(bytes, at('B7', 5))).toMatchObject({ reason: 'arrayFormula' });
    expect(await reasonOf(bytes, at('E1', 5))).toBe('patched');
  });

  it('a cell that a merge hides, unless it is emptied', async () => {
    const bytes = buildXlsx({
      sheets: [{ after: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' }],
    });
    expect(await reasonOf(bytes, at('C2', 5))).toEqual({
      reason: 'hiddenByMerge',
      facts: { sheet: 'Sheet1', cell: 'C2', range: 'B2:C3' },
    });
    expect(await reasonOf(bytes, at('B2', 5), at('C2', null))).toBe('patched');
  });

  it('the header and the totals of an Excel table, and what a pivot table covers', async () => {
    const bytes = buildXlsx({
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsPart(
          relationship('rId1', 'table', '../tables/table1.xml') +
            relationship('rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'),
        ),
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" displayName="Truong" ref="A1:B5" totalsRowCount="1"/>`,
        'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}"><location ref="D1:E9"/></pivotTableDefinition>`,
      },
    });
    const facts = { sheet: 'Sheet1', cell: 'B1', table: 'Truong' };
    expect(await reasonOf(bytes, at('B1', 'x'))).toEqual({ reason: 'tableEdge', facts });
    expect(await reasonOf(bytes, at('A5', 'x'))).toMatchObject({ reason: 'tableEdge' });
    expect(await reasonOf(bytes, at('A4', 'x'))).toBe('patched');
    expect(await reasonOf(bytes, at('E9', 'x'))).toMatchObject({ reason: 'pivotTable' });
  });

  it('a signed file, a chart sheet, an encrypted entry, and what is no workbook', async () => {
    const signed = buildXlsx({ parts: { '_xmlsignatures/sig1.xml': '<s/>' } });
    expect(await reasonOf(signed, at('A1', 1))).toEqual({ reason: 'signed', facts: {} });
    const chart = buildXlsx({
      parts: {
        'xl/_rels/workbook.xml.rels': relationshipsPart(
          relationship('rIdSheet1', 'chartsheet', 'worksheets/sheet1.xml'),
        ),
      },
    });
    expect(await reasonOf(chart, at('A1', 1))).toMatchObject({ reason: 'sheetWithoutCells' });
    expect(await reasonOf(withFlag(buildXlsx(), 0x01), at('A1', 1))).toEqual({ code: 'FIL005', facts: {} });
    expect(await reasonOf(zipSync({ 'a.txt': strToU8('x') }), at('A1', 1))).toMatchObject({ code: 'FIL014' });
    expect(await reasonOf(new Uint8Array(buildXlsx().subarray(0, 400)), at('A1', 1))).toMatchObject({
      code: 'FIL007',
    });
  });
});

/** Sets a flag of the first entry in the directory. */
function withFlag(bytes: Uint8Array, flag: number): Uint8Array {
  const file = Buffer.from(bytes);
  const start = file.readUInt32LE(file.length - 6);
  file.writeUInt16LE(file.readUInt16LE(start + 8) | flag, start + 8);
  return new Uint8Array(file);
}

it.each(readdirSync(BAD).filter((name) => /\.xlsx?$/.test(name)))('never half patches %s', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(BAD, name)));
  const outcome = await makeWorkbookFiles().read(bytes);
  const sheet = outcome.ok ? (outcome.workbook.sheets[0]?.name ?? '') : 'Sheet1';
  const result = await reasonOf(bytes, at('A1', 1, sheet));
  // The one good file among them, which only lacks the table; all others are refused with a reason.
  if (outcome.ok) expect(result).toBe('patched');
  else expect(result).not.toBe('patched');
});

it('does not change legacy .xls files', async () => {
  const bytes = readFileSync(join(DISTRICTS, 'PGD Phuoc Long_KDCLGD_T1.2022.xls'));
  expect(await reasonOf(new Uint8Array(bytes), at('A1', 1))).toEqual({ reason: 'notXlsx', facts: {} });
});

it('says in both languages where and what to do', () => {
  const facts = { sheet: 'Bảng 1a', cell: 'C2', range: 'B2:C3' };
  const { refusal } = cannotPatch('hiddenByMerge', facts);
  expect(patchRefusalSentence(refusal, 'vi')).toBe(
    'Ô C2 (trang «Bảng 1a») bị ô gộp B2:C3 che, ghi vào sẽ không thấy. Sửa ô đầu của vùng gộp.',
  );
  expect(patchRefusalSentence(refusal, 'en')).toContain('Cell C2 (sheet “Bảng 1a”)');
});
