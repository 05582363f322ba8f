/**
 * Every conversation with Excel: waits while the user is busy elsewhere, and says plainly why Excel
 * refused.
 */

import { LayRefusal } from '../ports/ports';

/** Why Excel does not answer now: a cell is being edited, or another workbook is looked at. */
export type WhyWaiting = 'editing' | 'elsewhere';

/** Told when Excel does not answer and why, and with undefined when it answers again. */
export type WaitingListener = (why: WhyWaiting | undefined) => void;

/** How long to wait for the user, in milliseconds. */
export const WAITING_PATIENCE = 60_000;
const WAITING_PAUSE = 400;

export interface Patience {
  readonly onWaiting: WaitingListener;
  /** Milliseconds; tests are less patient. */
  readonly patience: number;
  readonly pause: number;
}

export const PATIENT: Patience = {
  onWaiting: () => undefined,
  patience: WAITING_PATIENCE,
  pause: WAITING_PAUSE,
};

/**
 * The codes with which Excel says that it will answer later. Excel can wait for the end of editing
 * by itself (`delayForCellEdit`), but then nobody tells the user what it waits for, and nothing can
 * be cancelled. Names of sheets are refused while the user looks at another workbook
 * (OfficeDev/office-js 6365).
 */
const LATER: ReadonlyMap<string, WhyWaiting> = new Map([
  ['InvalidOperationInCellEditMode', 'editing'],
  ['CellEditMode', 'editing'],
  ['InvalidSelection', 'elsewhere'],
]);

/** The code of an error of Office.js; undefined for any other exception. */
export function codeOf(fault: unknown): string | undefined {
  const { code, name } = fault as { code?: unknown; name?: unknown };
  return typeof code === 'string' && typeof name === 'string' && name.includes('RichApi') ? code : undefined;
}

/** Whether Excel refused for a reason that does not go away by waiting. */
export function isRefusedForGood(fault: unknown): boolean {
  const code = codeOf(fault);
  return code !== undefined && LATER.get(code) !== 'editing';
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /**
   * All that is changed is one step of the user's undo list, where Excel can do that (ExcelApi
   * 1.20).
   */
  readonly isOneUndoStep?: boolean;
}

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** `Excel.run` that waits until the user has come back. `work` must be fit to be begun again. */
export async function runInExcel<T>(
  work: Work<T>,
  { onWaiting, patience, pause }: Patience,
  { signal, isOneUndoStep = false }: RunOptions = {},
): Promise<T> {
  const until = Date.now() + patience;
  const run = isOneUndoStep ? runAsOneStep : runAsIs;
  let told: WhyWaiting | undefined;
  try {
    for (;;) {
      if (signal?.aborted) throw new LayRefusal('cancelled', '');
      try {
        return await run(work);
      } catch (fault) {
        const why = LATER.get(codeOf(fault) ?? '');
        if (why === undefined) throw fault;
        if (Date.now() >= until) throw new LayRefusal(why, '');
        if (told !== why) onWaiting(why);
        told = why;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  } finally {
    if (told) onWaiting(undefined);
  }
}

const runAsIs = <T>(work: Work<T>): Promise<T> => Excel.run(work);

/** Younger than the types that the library comes with. */
interface UndoOptions extends Excel.RunOptions {
  readonly mergeUndoGroup: boolean;
}

/**
 * Not everything that Excel does can be part of a group, and some versions refuse groups altogether
 * (6255, 6491, 6711): then the work is done again without one, which is fit to be.
 */
async function runAsOneStep<T>(work: Work<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return runAsIs(work);
  const options: UndoOptions = { mergeUndoGroup: true };
  try {
    return await Excel.run(options, work);
  } catch (fault) {
    if (!isRefusedForGood(fault) || LATER.has(codeOf(fault) ?? '')) throw fault;
    return runAsIs(work);
  }
}

/**
 * A refusal by Excel as one of ours; anything else is a fault of the program and stays what it is.
 */
export function asRefusal(fault: unknown): unknown {
  const code = codeOf(fault);
  if (code === undefined || fault instanceof LayRefusal) return fault;
  const { debugInfo } = fault as { debugInfo?: { errorLocation?: string } };
  const { errorLocation = '' } = debugInfo ?? {};
  const where = errorLocation === '' ? code : `${code}, ${errorLocation}`;
  if (code !== 'AccessDenied') return new LayRefusal('hostFault', where);
  // The order, names and number of sheets belong to the workbook; cells and their looks to a sheet.
  const isOfSheet = /^(?:Range|ConditionalFormat|WorksheetProtection|PageLayout)/.test(errorLocation);
  return new LayRefusal(isOfSheet ? 'sheetProtected' : 'protected', where);
}
