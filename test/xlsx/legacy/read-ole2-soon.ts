/** The .xls reader behind a promise, so that tests can look at what it refuses as they look at files. */

import type { Workbook } from '../../../src/core/sheet/grid';
import { readOle2 as readOle2Now } from '../../../src/xlsx/legacy/read-ole2';

export async function readOle2(bytes: Uint8Array): Promise<Workbook> {
  await Promise.resolve();
  return readOle2Now(bytes);
}
