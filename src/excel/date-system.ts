/** Whether the workbook counts its days from 1904, as workbooks that began on an old Mac do. */

import { isRefusedForGood } from './batches';

/** What the first day of 2000 is in a workbook that counts from 1900. */
const FIRST_OF_2000 = 36_526;

/**
 * No property says it; a worksheet function that makes a day does. One round trip; an Excel that
 * cannot answer counts as almost all workbooks do.
 */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  try {
    await context.sync();
    return typeof day.value === 'number' && day.value < FIRST_OF_2000;
  } catch (fault) {
    if (!isRefusedForGood(fault)) throw fault;
    return false;
  }
}
