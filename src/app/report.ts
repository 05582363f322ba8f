/** Consolidation → the JSON report of the command-line contract. Scripts depend on this shape. */

import type { Consolidation } from '../core/consolidate/consolidation';
import type { SourceOutcome } from '../core/sources/outcome';
import type { MergedRecord, TemplateTotals, TotalsRow } from '../core/totals/totals';
import { expectedAndActual } from '../core/rules/run/expected-actual';
import type { TodaysUnits } from '../core/consolidate/todays-units';
import type { PeriodComparison } from '../core/periods/compare-periods';
import type { Finding } from '../core/findings/findings';
import { rangeAddress } from '../core/sheet/address';
import { type FixedTemplate, type Template } from '../core/template/template';
import { tableOf } from '../core/template/template-set';
import { sentence, sentenceWithCell } from '../messages/sentence';
import type { Language } from '../messages/language';
import { reportReceipts } from './report-receipts';

/**
 * The contract gives the table of results a name of its own; every other table stands under
 * `tables`.
 */
const FIRST_TEMPLATE = 'accreditation-results';

export function makeReport(
  templates: readonly Template[],
  consolidation: Consolidation,
  language: Language,
): object {
  const rowsOf = (totals: TemplateTotals, rows: readonly TotalsRow[]): object[] => {
    const template = tableOf(templates, totals.template);
    return template ? rows.map((row) => reportRow(template, row)) : [];
  };
  const results = consolidation.totals.find((one) => one.template === FIRST_TEMPLATE);
  const others = consolidation.totals.filter((one) => one.template !== FIRST_TEMPLATE);
  return {
    version: 1,
    asOf: consolidation.asOf,
    accreditationResults: results && {
      rows: rowsOf(results, results.rows),
      byUnit: results.byUnit.map(({ name, rows }) => ({ unit: name, rows: rowsOf(results, rows) })),
    },
    tables: Object.fromEntries(others.map((one) => [one.template, { rows: rowsOf(one, one.rows) }])),
    lists: Object.fromEntries(
      consolidation.lists
        .filter(({ records }) => records.length > 0)
        .map(({ template, records }) => [template, records.map(reportRecord)]),
    ),
    notes: consolidation.notes.map(({ unit, template, column, row, text, file, sheet, cell }) => {
      return { unit, table: template, column, row, text, file, sheet, cell };
    }),
    sources: consolidation.sources.map((source) => reportSource(source, language)),
    findings: consolidation.findings.map((finding) => reportFinding(finding, language)),
    units: {
      expected: consolidation.units.expected,
      received: consolidation.units.received.map(({ name }) => name),
      missing: consolidation.units.missing.map(({ name }) => name),
    },
    receipts: reportReceipts(consolidation.receipts),
    todays: consolidation.todays ? reportTodays(consolidation.todays) : null,
    periods: consolidation.periods ? reportPeriods(consolidation.periods) : null,
  };
}

/** Where each unit's figures come from stands with the totals already. */
function reportTodays({ day, tables }: TodaysUnits): object {
  return {
    day,
    tables: tables.map(({ template, units }) => ({
      template,
      units: units.map(({ contributions: _, ...unit }) => unit),
    })),
  };
}

/** Without the earlier result's own figures, which the comparison repeats. */
function reportPeriods({ previous, tables }: PeriodComparison): object {
  const { file, sha256, asOf } = previous;
  return { previous: { file, sha256, asOf }, tables };
}

/** A finding as the report has it; `check` reports the same shape. */
function reportFinding(finding: Finding, language: Language): object {
  const { file = null, sheet = null, cell = null } = finding.at;
  return {
    code: finding.code,
    severity: finding.severity,
    file,
    sheet,
    cell,
    message: sentenceWithCell(finding, language),
    ...expectedAndActual(finding),
    related: (finding.related ?? []).map((place) => ({
      sheet: place.sheet ?? null,
      cell: place.cell ?? null,
    })),
    explanation: finding.explanation ?? null,
    cause: finding.cause,
    fix: finding.fix ?? null,
  };
}

/** The row in the order of the form: `kind`, then each count and percentage under its column id. */
function reportRow(template: FixedTemplate, { kind, counts, percents }: TotalsRow): object {
  const row: Record<string, string | number | null> = { kind };
  for (const { id, values } of template.columns) {
    if (values.kind === 'count') row[id] = counts[id] ?? null;
    if (values.kind === 'percent') row[id] = percents[id] ?? null;
  }
  return row;
}

/**
 * A record of a merged list: where it stands, and each field under its column id: days as ISO days,
 * all else as typed.
 */
function reportRecord({ unit, file, sheet, record }: MergedRecord): object {
  const fields = Object.entries(record.fields).map(([id, { typed, reading }]) => {
    if (reading.state === 'date') return [id, reading.day];
    return [id, reading.state === 'done' ? (reading.on ?? typed) : typed];
  });
  return { unit, file, sheet, cell: record.nameCell, fields: Object.fromEntries(fields) };
}

function reportSource(
  { file, sha256, status, reason, unit, seal, tables, lists }: SourceOutcome,
  language: Language,
): object {
  return {
    file,
    sha256,
    status,
    reason: reason ? { code: reason.code, message: sentence(reason, language) } : null,
    unit: unit ? { name: unit.name, code: unit.code, from: unit.from } : null,
    seal: seal ?? null,
    tables: [...tables, ...lists].map(({ template, sheet, range, confidence }) => ({
      template,
      sheet,
      range: rangeAddress(range),
      confidence,
    })),
  };
}

/** The report of `check`: what was read and found, without totals. */
export function makeCheckReport({ sources, findings }: Consolidation, language: Language): object {
  return {
    version: 1,
    sources: sources.map((source) => ({
      ...reportSource(source, language),
      status: source.status === 'rejected' ? 'rejected' : 'checked',
    })),
    findings: findings.map((finding) => reportFinding(finding, language)),
  };
}
