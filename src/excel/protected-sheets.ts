/**
 * Protection that stands in the way of a change: taken off for a moment, and put back as it was.
 */

import { codeOf } from './batches';

/** A protected sheet, with what was allowed on it. */
export interface ProtectedSheet {
  readonly name: string;
  readonly protection: Excel.WorksheetProtection;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** @returns the sheets that Excel opened; those with a password of the user's are not among them */
export async function openProtected(
  context: Excel.RequestContext,
  sheets: readonly ProtectedSheet[],
): Promise<readonly ProtectedSheet[]> {
  if (sheets.length === 0) return [];
  for (const { protection } of sheets) protection.unprotect();
  try {
    await context.sync();
    return sheets;
  } catch (fault) {
    if (codeOf(fault) !== 'AccessDenied') throw fault;
    // Those before the one that was refused are open by now.
    for (const { protection } of sheets) protection.load('protected');
    await context.sync();
    const opened = sheets.filter(({ protection }) => !protection.protected);
    const [, ...others] = sheets.filter(({ protection }) => protection.protected);
    return [...opened, ...(await openProtected(context, others))];
  }
}

/** Queued only. */
export function closeAgain(sheets: readonly ProtectedSheet[]): void {
  for (const { protection, options } of sheets) protection.protect(options);
}

/** After something failed half-way: what is still open is protected again. Two round trips. */
export async function closeLeftOpen(
  context: Excel.RequestContext,
  sheets: readonly ProtectedSheet[],
): Promise<void> {
  if (sheets.length === 0) return;
  for (const { protection } of sheets) protection.load('protected');
  await context.sync();
  closeAgain(sheets.filter(({ protection }) => !protection.protected));
  await context.sync();
}
