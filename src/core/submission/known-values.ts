/**
 * What is known of a table's counts: what was read, and which blanks arithmetic proves to be 0.
 * Unknown stays unknown.
 */

import type { RecognisedTable, TableRow } from './submission';
import type { FixedTemplate } from '../template/template';

/**
 * A count as merged. `null` is not known: blank without proof, unreadable, or a formula without a
 * value.
 */
export type KnownCount = number | null;

/** The count read from the cell; null when the cell gives none. */
export function readValue(row: TableRow, id: string): KnownCount {
  const reading = row.counts[id]?.reading;
  return reading?.state === 'value' ? reading.value : null;
}

export function isBlank(row: TableRow, id: string): boolean {
  return row.counts[id]?.reading.state === 'blank';
}

/** Whether no count of the row is filled in at all. */
export function isBlankRow(row: TableRow): boolean {
  return Object.values(row.counts).every((figure) => figure.reading.state === 'blank');
}

/**
 * The count to merge: the one read, or 0 where a blank is proved to be 0 – its whole is 0, its sum
 * holds without it, or the total row holds without it.
 */
export function knownCount(
  template: FixedTemplate,
  table: RecognisedTable,
  row: TableRow,
  id: string,
): KnownCount {
  const value = readValue(row, id);
  if (value !== null || !isBlank(row, id)) return value;
  return isProvenZero(template, table, row, id) ? 0 : null;
}

function isProvenZero(template: FixedTemplate, table: RecognisedTable, row: TableRow, id: string): boolean {
  for (const check of template.checks) {
    if (check.check === 'atMost' && check.part === id && knownCount(template, table, row, check.whole) === 0)
      return true;
    if (check.check === 'sumOf' && check.parts.includes(id) && isBalanced(row, check.parts, check.whole))
      return true;
    if (check.check === 'atMostDifference' && check.left === id) {
      const whole = readValue(row, check.whole);
      if (whole !== null && whole === readValue(row, check.taken)) return true;
    }
  }
  return isTotalWithout(table, id);
}

/** Whether the parts that are filled in make up the whole. */
export function isBalanced(row: TableRow, parts: readonly string[], whole: string): boolean {
  const expected = readValue(row, whole);
  if (
    expected === null ||
    parts.some((id) => readValue(row, id) === null && row.counts[id] && !isBlank(row, id))
  )
    return false;
  return parts.reduce((sum, id) => sum + (readValue(row, id) ?? 0), 0) === expected;
}

/**
 * Whether the total row equals the sum of the cells that are filled in, and none of the others is
 * unreadable.
 */
function isTotalWithout(table: RecognisedTable, id: string): boolean {
  const total = table.total ? readValue(table.total, id) : null;
  if (total === null || table.rows.some((row) => readValue(row, id) === null && !isBlank(row, id)))
    return false;
  return table.rows.reduce((sum, row) => sum + (readValue(row, id) ?? 0), 0) === total;
}

/**
 * A number of schools: whole and not below 0. Anything else has its own finding and is never added.
 */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Sum of a column over the table's rows; null when some row's figure is there but is no count. */
export function columnSum(table: RecognisedTable, id: string): KnownCount {
  let sum = 0;
  for (const row of table.rows) {
    const value = readValue(row, id);
    if (value === null ? !isBlank(row, id) : !isCount(value)) return null;
    sum += value ?? 0;
  }
  return sum;
}
