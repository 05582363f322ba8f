/** Workbooks of Excel 2 to 4 are named as what they are, and nothing is read from them. */

import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { splitSubstreams } from '../../../src/xlsx/legacy/biff-records';
import { refusalOf } from '../read/refusal-of';

/** A worksheet's opening record in the form of its time, and the record that ends it. */
function sheetOf(opening: number, length: number): Uint8Array {
  const fields = [0, 0, 0x10, 0, 0, 0].slice(0, length);
  return Uint8Array.from([opening & 0xff, opening >> 8, length, 0, ...fields, 0x0a, 0, 0, 0]);
}

it.each([
  ['Excel 2', 0x0009, 4],
  ['Excel 3', 0x0209, 6],
  ['Excel 4', 0x0409, 6],
])('%s is refused as too old (FIL022), as a file and inside a container', async (_, opening, length) => {
  const bytes = sheetOf(opening, length);
  expect(refusalOf(() => splitSubstreams(bytes)).code).toBe('FIL022');
  expect(await makeWorkbookFiles().read(bytes)).toMatchObject({ ok: false, refusal: { code: 'FIL022' } });
});
