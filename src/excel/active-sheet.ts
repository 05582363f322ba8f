/**
 * Which worksheet the user looks at, where it is one: a chart sheet is none, and Excel then refuses
 * to be asked.
 */

import { isRefusedForGood } from './batches';

/**
 * Sends what `ask` queues together with the question for the active worksheet: one round trip.
 * Where Excel refuses the question (OfficeDev/office-js 2444), the rest is asked for again without
 * it.
 * @param ask queues only; called once more where the first round trip failed
 * @returns what was asked, and the active sheet's id; undefined where no worksheet is active
 */
export async function withActiveSheet<T>(
  context: Excel.RequestContext,
  ask: () => T,
): Promise<{ readonly asked: T; readonly activeId: string | undefined }> {
  const asked = ask();
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('id');
  try {
    await context.sync();
    return { asked, activeId: active.id };
  } catch (fault) {
    if (!isRefusedForGood(fault)) throw fault;
    const again = ask();
    await context.sync();
    return { asked: again, activeId: undefined };
  }
}
