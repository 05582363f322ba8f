/** The one order in which findings are listed, wherever they are. */

import { parseAddress } from '../sheet/address';
import { compareNames } from '../text/label';
import type { Finding } from './findings';

const SEVERITY_ORDER = { error: 0, query: 1, info: 2 } as const;

/** Errors before queries before notes; then by file, sheet, code and place. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const key = ({ at, code }: Finding): string =>
    `${at.file ?? ''}\u0000${at.sheet ?? ''}\u0000${code}\u0000${readingOrder(at.cell)}`;
  return findings
    .map((finding) => ({ finding, rank: SEVERITY_ORDER[finding.severity], key: key(finding) }))
    .sort((a, b) => a.rank - b.rank || compareNames(a.key, b.key))
    .map(({ finding }) => finding);
}

/**
 * Cells from the top down and then from left to right: B8 before B12, so that rows come before
 * their total.
 */
function readingOrder(cell: string | undefined): string {
  const at = parseAddress(cell ?? '');
  return at ? `${String(at.row).padStart(7, '0')}:${String(at.column).padStart(5, '0')}` : '';
}
