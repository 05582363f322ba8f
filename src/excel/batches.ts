/** Every conversation with Excel: waits while a cell is being edited, and says plainly why Excel refused. */

import { LayRefusal } from '../ports/ports';

/** Told when Excel does not answer because a cell is being edited, and when it answers again. */
export type EditingListener = (isWaiting: boolean) => void;

/** How long to wait for the user to finish typing in a cell, in milliseconds. */
export const EDITING_PATIENCE = 60_000;
const EDITING_PAUSE = 400;

export interface Patience {
  readonly onEditing: EditingListener;
  /** Milliseconds; tests are less patient. */
  readonly patience: number;
  readonly pause: number;
}

export const PATIENT: Patience = {
  onEditing: () => undefined,
  patience: EDITING_PATIENCE,
  pause: EDITING_PAUSE,
};

/** The codes with which Excel says that the user is typing in a cell. */
const EDITING = new Set(['InvalidOperationInCellEditMode', 'CellEditMode']);

/** The code of an error of Office.js; undefined for any other exception. */
export function codeOf(fault: unknown): string | undefined {
  const { code, name } = fault as { code?: unknown; name?: unknown };
  return typeof code === 'string' && typeof name === 'string' && name.includes('RichApi') ? code : undefined;
}

/** `Excel.run` that waits until cell editing has ended. `work` must be fit to be begun again. */
export async function runInExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { onEditing, patience, pause }: Patience,
  signal?: AbortSignal,
): Promise<T> {
  const until = Date.now() + patience;
  let isWaiting = false;
  try {
    for (;;) {
      if (signal?.aborted) throw new LayRefusal('cancelled', '');
      try {
        return await Excel.run(work);
      } catch (fault) {
        if (!EDITING.has(codeOf(fault) ?? '')) throw fault;
        if (Date.now() >= until) throw new LayRefusal('editing', '');
        if (!isWaiting) onEditing(true);
        isWaiting = true;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  } finally {
    if (isWaiting) onEditing(false);
  }
}

/** A refusal by Excel as one of ours; anything else is a fault of the program and stays what it is. */
export function asRefusal(fault: unknown): unknown {
  const code = codeOf(fault);
  if (code === undefined || fault instanceof LayRefusal) return fault;
  if (code === 'AccessDenied') return new LayRefusal('protected', code);
  const { debugInfo } = fault as { debugInfo?: { errorLocation?: string } };
  const { errorLocation = '' } = debugInfo ?? {};
  return new LayRefusal('hostFault', errorLocation === '' ? code : `${code}, ${errorLocation}`);
}
