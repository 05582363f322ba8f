/** The border between bytes and workbooks: a file is read, or refused with a reason, whatever it is. */

import { MAX_FILE_BYTES } from '../../src/xlsx/read/limits';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { buildXlsx } from './package-builder';

const files = makeWorkbookFiles();

it('refuses a file over the stated cap without looking into it (FIL020)', async () => {
  const size = MAX_FILE_BYTES + 1;
  const huge = new Uint8Array(size);
  huge.set(buildXlsx());
  expect(await files.read(huge)).toEqual({
    ok: false,
    refusal: { code: 'FIL020', facts: { size, limit: MAX_FILE_BYTES } },
  });
});

it('lets a fault of the program through: it is nothing that a file did', async () => {
  const broken = makeWorkbookFiles({
    inflate: () => {
      throw new TypeError('no such codec');
    },
    crc32: () => 0,
  });
  await expect(broken.read(buildXlsx())).rejects.toThrow('no such codec');
});
