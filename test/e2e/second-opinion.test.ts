/** Every good fixture read by our reader and by SheetJS, every cell compared; each difference has its reason here. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { addressOf } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/grid';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { DISTRICTS } from '../cli/run-command';

const files = makeWorkbookFiles();
const names = readdirSync(DISTRICTS).filter((name) => /\.xlsx?$/.test(name) && !name.startsWith('~$'));
/** These have no cells to compare: test/cli names why. */
const REFUSED = ['FIL003', 'FIL006', 'FIL007'];

/**
 * Rows without numbers, some of them empty (<row/>): SheetJS does not count the empty ones and puts all that follows
 * too high; openpyxl and LibreOffice read them as we do. Compared by sequence and not by address.
 */
const WITH_EMPTY_ROWS = 'Mau 1 - PGDDT Bu Gia Map.xlsx';

/** Values by address, as SheetJS has them; its error cells hold numbers, their text is beside. */
function theirs(sheet: XLSX.WorkSheet): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const [address, cell] of Object.entries(sheet as Record<string, XLSX.CellObject>)) {
    if (address.startsWith('!') || cell.t === 'z') continue;
    if (cell.t === 'e') values.set(address, { error: String(cell.w) });
    else if (typeof cell.v === 'string') values.set(address, cell.v.replace(/\r\n?/g, '\n'));
    else if (typeof cell.v === 'number' || typeof cell.v === 'boolean') values.set(address, cell.v);
  }
  return values;
}

it.each(names)('agrees with SheetJS on %s', async (name) => {
  const bytes = readFileSync(join(DISTRICTS, name));
  const outcome = await files.read(bytes);
  if (!outcome.ok) {
    expect(REFUSED).toContain(outcome.refusal.code);
    return;
  }
  const book = XLSX.read(bytes, { cellNF: true, cellDates: false });
  expect(outcome.workbook.sheets.map((sheet) => sheet.name)).toEqual(book.SheetNames);
  let compared = 0;
  for (const sheet of outcome.workbook.sheets) {
    const other = theirs(book.Sheets[sheet.name] ?? {});
    if (name === WITH_EMPTY_ROWS) {
      const ours = [...sheet.cells()].flatMap(({ value }) => (value === null ? [] : [value]));
      expect(ours).toEqual([...other.values()]);
      compared += ours.length;
      continue;
    }
    for (const cell of sheet.cells()) {
      const address = addressOf(cell.row, cell.column);
      const value = other.get(address);
      other.delete(address);
      compared++;
      // The one difference: where a formula has no stored value, SheetJS has no cell, and we say so with null.
      if (cell.value === null) expect(value).toBeUndefined();
      else expect(`${address}: ${JSON.stringify(cell.value)}`).toBe(`${address}: ${JSON.stringify(value)}`);
    }
    expect([...other.keys()]).toEqual([]);
  }
  expect(compared).toBeGreaterThan(50);
});
