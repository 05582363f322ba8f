/** Files that came and of which nothing was read: whether one may be what its unit had to send. */

import type { OtherFileKind } from '../findings/fil';
import type { FileRefusal } from '../findings/file-refusals';

/** What a report is never sent as; beside one it is a letter, a scan or a note. */
const NEVER_A_REPORT: ReadonlySet<OtherFileKind> = new Set([
  'pdf',
  'document',
  'presentation',
  'webPage',
  'picture',
  'mail',
  'link',
  'other',
]);

/**
 * A unit whose workbook came in another format, damaged or locked did not leave it out: it is to
 * send it again.
 */
export function mayBeReport(refusal: FileRefusal): boolean {
  const { code, facts } = refusal;
  if (code === 'FIL026' || code === 'FIL027') return false;
  // What is called a workbook was sent as one, whatever it holds.
  return code !== 'FIL025' || !NEVER_A_REPORT.has(facts.kind);
}
