/** Uses the arithmetic that a form demands as evidence for what its columns are. */

import type { FixedTemplate } from '../template/template';
import { isPercentOf, settlePercent } from '../text/numbers';
import type { TableRow } from '../submission/submission';

/**
 * Whether the figures of all rows bear out that these columns are what they are taken for: every
 * sum and percentage they take part in holds, every part stays within its whole, and at least one
 * of these says something (is not 0 = 0).
 */
export function confirmsByArithmetic(
  template: FixedTemplate,
  rows: readonly TableRow[],
  ids: readonly string[],
): boolean {
  let told = 0;
  for (const row of rows) {
    for (const verdict of verdicts(template, row, new Set(ids))) {
      if (verdict === 'contradicted') return false;
      if (verdict === 'confirmed') told++;
    }
  }
  return told > 0;
}

/** Whether some sum, bound or percentage of the form speaks against these columns being what they are taken for. */
export function contradictsArithmetic(
  template: FixedTemplate,
  rows: readonly TableRow[],
  ids: readonly string[],
): boolean {
  const own = new Set(ids);
  return rows.some((row) => {
    for (const verdict of verdicts(template, row, own)) if (verdict === 'contradicted') return true;
    return template.checks.some((check) => {
      if (check.check !== 'atMostDifference' || !own.has(check.left)) return false;
      const [left, whole, taken] = [check.left, check.whole, check.taken].map((id) => countOf(row, id));
      return left !== undefined && whole !== undefined && left > whole - (taken ?? 0);
    });
  });
}

type Verdict = 'confirmed' | 'contradicted' | 'silent';

function* verdicts(template: FixedTemplate, row: TableRow, ids: ReadonlySet<string>): Iterable<Verdict> {
  for (const check of template.checks) {
    if (check.check === 'sumOf' && [check.whole, ...check.parts].some((id) => ids.has(id))) {
      yield sumVerdict(row, check.parts, check.whole);
    }
    if (check.check === 'atMost' && (ids.has(check.part) || ids.has(check.whole))) {
      const part = countOf(row, check.part);
      const whole = countOf(row, check.whole);
      if (part !== undefined && whole !== undefined && part > whole) yield 'contradicted';
    }
  }
  for (const { id, values } of template.columns) {
    if (values.kind !== 'percent' || !(ids.has(id) || ids.has(values.part) || ids.has(values.whole)))
      continue;
    yield percentVerdict(row, id, values.part, values.whole);
  }
}

/**
 * Blank or absent parts count as nothing here: that the sum holds without them is the very
 * question.
 */
function sumVerdict(row: TableRow, parts: readonly string[], whole: string): Verdict {
  const expected = countOf(row, whole);
  if (expected === undefined) return 'silent';
  const sum = parts.reduce((total, id) => total + (countOf(row, id) ?? 0), 0);
  if (sum !== expected) return 'contradicted';
  return expected > 0 ? 'confirmed' : 'silent';
}

function percentVerdict(row: TableRow, id: string, part: string, whole: string): Verdict {
  const reading = row.percents[id]?.reading;
  const count = countOf(row, part);
  const base = countOf(row, whole);
  if (reading?.state !== 'typed' || count === undefined || base === undefined || base === 0) return 'silent';
  const settled = settlePercent(reading.percent, (count / base) * 100);
  if (!isPercentOf(settled, count, base)) return 'contradicted';
  return count > 0 ? 'confirmed' : 'silent';
}

function countOf(row: TableRow, id: string): number | undefined {
  const reading = row.counts[id]?.reading;
  return reading?.state === 'value' ? reading.value : undefined;
}
