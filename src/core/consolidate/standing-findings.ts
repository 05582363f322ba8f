/** What is wrong in what counts. Of a version that was replaced it is nobody's work any more. */

import type { RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import type { Finding } from '../findings/findings';
import { contains, parseAddress } from '../sheet/address';
import type { Decision } from './decide';
import type { Entry } from './entry';

/**
 * The source as a whole counts for nothing any more: newer ones brought all that it had, or the
 * officer took it out.
 */
export function isPast({ source }: Entry, decision: Decision | undefined): boolean {
  return decision?.status === 'superseded' || source.isTakenOut === true;
}

/** The entry's own findings, but for those in tables and lists that newer sources brought again. */
export function standingFindings(entry: Entry, decision: Decision | undefined): readonly Finding[] {
  if (isPast(entry, decision)) return [];
  const replaced = decision?.replaced ?? new Set();
  if (replaced.size === 0) return entry.findings;
  const regions = [...entry.tables, ...entry.lists];
  const stands = (one: RecognisedTable | RecognisedList): boolean => !replaced.has(one.template);
  return entry.findings.filter(({ at }) => {
    const cell = parseAddress(at.cell ?? '');
    const about = regions.filter(
      ({ sheet, range }) => sheet === at.sheet && (cell === undefined || contains(range, cell)),
    );
    // What is about no table is about the workbook, or about what it says of its unit.
    return about.length === 0 || about.some(stands);
  });
}
