/** Runs the rules on a recognised table and puts findings of one cause together. */

import type { RecognisedTable } from '../submission/submission';
import { isSure, recognisedHits } from '../submission/recognised';
import { parseAddress } from '../sheet/address';
import { isListTemplate, type Template } from '../template/template';
import { hit, toFinding, type Finding, type Hit } from '../findings/findings';
import { RULES } from './registry';
import type { Rule } from './rule';

/**
 * All findings of a table: those of recognition and those of the rules. A rule that throws becomes SYS001, and the
 * check counts as not passed.
 * @throws Error when the template is a list: no table can be of it, which is a fault of the caller.
 */
export function checkTable(
  template: Template,
  table: RecognisedTable,
  rules: readonly Rule[] = RULES,
): Finding[] {
  if (isListTemplate(template)) throw new Error(`template ${template.id} is a list, not a table`);
  const hits: Hit[] = [...recognisedHits(table)];
  // A table that may be none is not merged; what its figures do not add up to says nothing.
  const applied = isSure(table) ? rules : [];
  for (const rule of applied) {
    try {
      for (const found of rule.check({ template, table })) hits.push(found);
    } catch (fault) {
      const text = fault instanceof Error ? fault.message : String(fault);
      hits.push(hit('SYS001', { sheet: table.sheet }, { rule: rule.code, fault: text }));
    }
  }
  return groupByCause(pinpointSlips(hits), table.sheet);
}

/** A hit, and the cell that caused it where that is known. */
interface Traced {
  found: Hit;
  cause?: string;
}

/**
 * A single wrong cell breaks the sum of its row and the sum of its column by the same amount; a blank one breaks the
 * sum of its column by what it should hold. Where just one cell explains both findings, they share one cause.
 */
function pinpointSlips(hits: readonly Hit[]): Traced[] {
  const result = hits.map((found): Traced => ({ found }));
  const totals = result.filter(({ found }) => found.code === 'SUM001');
  for (const entry of result) {
    if (entry.found.code === 'SUM002') pinpointWrongCell(entry, totals);
    if (entry.found.code === 'REQ001') pinpointBlankCell(entry, result, totals);
  }
  return result;
}

function pinpointWrongCell(entry: Traced, totals: readonly Traced[]): void {
  const row = entry.found.facts as Hit<'SUM002'>['facts'];
  const [partner, ...others] = totals.filter(({ found, cause }) => {
    const column = found.facts as Hit<'SUM001'>['facts'];
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
  const { expected, actual } = partner.found.facts as Hit<'SUM001'>['facts'];
  if (blanks.length > 1 || actual < expected) return;
  entry.cause = partner.cause = `slip|${cell}`;
  entry.found = { ...entry.found, fix: { cell, value: actual - expected } };
}

/** The one cell that is a part of the row's sum and of the column's. */
function sharedCell(row: Hit, column: Hit): string | undefined {
  const cells = new Set((column.related ?? []).map((place) => place.cell));
  return row.related?.find((place) => place.cell !== undefined && cells.has(place.cell))?.cell;
}

/** The same code in the same column of a table is one matter: a percentage column over the wrong base, say. */
function groupByCause(hits: readonly Traced[], sheet: string): Finding[] {
  return hits.map(({ found, cause }) => {
    const column = found.at.cell === undefined ? undefined : parseAddress(found.at.cell)?.column;
    return toFinding(
      found,
      `${sheet}|${cause ?? `${found.code}|${column === undefined ? '' : String(column)}`}`,
    );
  });
}
