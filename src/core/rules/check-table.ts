/** Runs the rules on a recognised table and puts findings of one cause together. */

import type { RecognisedTable } from '../recognise/submission';
import { parseAddress } from '../sheet/address';
import type { Template } from '../template/template';
import { hit, toFinding, type Finding, type Hit } from './findings';
import { RULES } from './registry';
import type { Rule } from './rule';

/**
 * All findings of a table: those of recognition and those of the rules. A rule that throws becomes SYS001, and the
 * check counts as not passed.
 */
export function checkTable(
  template: Template,
  table: RecognisedTable,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const hits: Hit[] = [...table.hits];
  for (const rule of rules) {
    try {
      hits.push(...rule.check({ template, table }));
    } catch (fault) {
      const text = fault instanceof Error ? fault.message : String(fault);
      hits.push(hit('SYS001', { sheet: table.sheet }, { rule: rule.code, fault: text }));
    }
  }
  return groupByCause(pinpointSlips(hits), table.sheet);
}

/**
 * A single wrong cell breaks the sum of its row and the sum of its column by the same amount. Where just one cell
 * explains both, the row's finding proposes it as the fix, and both share one cause.
 */
function pinpointSlips(hits: readonly Hit[]): { found: Hit; cause?: string }[] {
  const result = hits.map((found): { found: Hit; cause?: string } => ({ found }));
  for (const entry of result) {
    if (entry.found.code !== 'SUM002') continue;
    const row = entry.found.facts as Hit<'SUM002'>['facts'];
    const partners = result.filter(({ found, cause }) => {
      if (found.code !== 'SUM001' || cause) return false;
      const column = found.facts as Hit<'SUM001'>['facts'];
      return (
        column.actual - column.expected === row.expected - row.actual &&
        sharedCell(entry.found, found) !== undefined
      );
    });
    const [partner, ...others] = partners;
    const cell = partner && sharedCell(entry.found, partner.found);
    if (!partner || !cell || others.length > 0) continue;
    const cause = `slip|${cell}`;
    entry.cause = cause;
    partner.cause = cause;
    entry.found = { ...entry.found, related: [{ ...entry.found.at, cell }, ...(entry.found.related ?? [])] };
  }
  return result;
}

/** The one cell that is a part of the row's sum and of the column's. */
function sharedCell(row: Hit, column: Hit): string | undefined {
  const cells = new Set((column.related ?? []).map((place) => place.cell));
  return row.related?.find((place) => place.cell !== undefined && cells.has(place.cell))?.cell;
}

/** The same code in the same column of a table is one matter: a percentage column over the wrong base, say. */
function groupByCause(hits: readonly { found: Hit; cause?: string }[], sheet: string): Finding[] {
  return hits.map(({ found, cause }) => {
    const column = found.at.cell === undefined ? undefined : parseAddress(found.at.cell)?.column;
    return toFinding(
      found,
      `${sheet}|${cause ?? `${found.code}|${column === undefined ? '' : String(column)}`}`,
    );
  });
}
