/**
 * One wrong or blank cell of a table breaks several sums: the findings about it are put together as
 * one matter.
 */

import type { FindingCode } from '../../findings/areas';
import type { Hit } from '../../findings/findings';
import type { Severity } from '../../findings/place';
import type { RuleFacts } from '../rules';

/** A hit on its way to a finding; it has a cause of its own where it was traced to one cell. */
export interface Traced {
  found: Hit<FindingCode>;
  readonly severity: Severity;
  cause?: string;
}

/**
 * A single wrong cell breaks the sum of its row and the sum of its column by the same amount; a
 * blank one breaks the sum of its column by what it should hold. Where just one cell explains both
 * findings, they share one cause.
 */
export function pinpointSlips(hits: readonly Traced[]): Traced[] {
  const result = hits.map((one) => ({ ...one }));
  const totals = result.filter(({ found }) => found.code === 'SUM001');
  for (const entry of result) {
    if (entry.found.code === 'SUM002') pinpointWrongCell(entry, totals);
    if (entry.found.code === 'REQ001') pinpointBlankCell(entry, result, totals);
  }
  return result;
}

function pinpointWrongCell(entry: Traced, totals: readonly Traced[]): void {
  const row = entry.found.facts as RuleFacts['SUM002'];
  const [partner, ...others] = totals.filter(({ found, cause }) => {
    const column = found.facts as RuleFacts['SUM001'];
    const isSameAmount = column.actual - column.expected === row.expected - row.actual;
    return cause === undefined && isSameAmount && sharedCell(entry.found, found) !== undefined;
  });
  const cell = partner && sharedCell(entry.found, partner.found);
  if (!partner || !cell || others.length > 0) return;
  entry.cause = partner.cause = `slip|${cell}`;
  entry.found = { ...entry.found, related: [{ ...entry.found.at, cell }, ...(entry.found.related ?? [])] };
}

/** The total tells what the one blank cell of its column should hold. */
function pinpointBlankCell(entry: Traced, all: readonly Traced[], totals: readonly Traced[]): void {
  const { cell } = entry.found.at;
  const partner = totals.find(({ found }) => found.related?.some((place) => place.cell === cell));
  if (cell === undefined || !partner) return;
  const blanks = all.filter(({ found }) => {
    return found.code === 'REQ001' && partner.found.related?.some((place) => place.cell === found.at.cell);
  });
  const { expected, actual } = partner.found.facts as RuleFacts['SUM001'];
  if (blanks.length > 1 || actual < expected) return;
  entry.cause = partner.cause = `slip|${cell}`;
  entry.found = { ...entry.found, fix: { cell, value: actual - expected } };
}

/** The one cell that is a part of the row's sum and of the column's. */
function sharedCell(row: Hit<FindingCode>, column: Hit<FindingCode>): string | undefined {
  const cells = new Set((column.related ?? []).map((place) => place.cell));
  return row.related?.find((place) => place.cell !== undefined && cells.has(place.cell))?.cell;
}
