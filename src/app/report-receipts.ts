/** The register of what was received, as the JSON report has it. Scripts depend on this shape. */

import type { CellSaid, Change, ReceiptRegister } from '../core/receive/receipts';

/**
 * Days are ISO, null where not known; `daysLate` is null where there is no deadline or no day to
 * compare it with.
 */
export function reportReceipts({ today, receipts, rates, unplaced }: ReceiptRegister): object {
  return {
    today,
    unplaced,
    rates: rates.map(({ byDay, byTier, byParent, ...rate }) => ({ ...rate, byDay, byTier, byParent })),
    reports: receipts.map(
      ({ unit, report, due, dueFrom, state, isExpected, arrivedOn, daysLate, counted, versions }) => ({
        unit: unit.name,
        code: unit.code,
        report,
        due,
        dueFrom,
        state,
        expected: isExpected,
        receivedOn: arrivedOn,
        daysLate,
        counted,
        versions: versions.map(({ changes, ...version }) => ({
          number: version.number,
          file: version.file,
          sha256: version.sha256,
          receivedOn: version.receivedOn,
          status: version.status,
          seal: version.seal,
          errors: version.errors,
          queries: version.queries,
          since: version.since,
          changes: changes.map(reportChange),
        })),
      }),
    ),
  };
}

function reportChange({ row, column, before, after }: Change): object {
  const name = row.is === 'kind' ? row.kind : row.is === 'head' ? null : row.name;
  return { row: name, column, before: reportCell(before), after: reportCell(after) };
}

function reportCell(said: CellSaid | null): object | null {
  return said && { sheet: said.sheet, cell: said.cell, typed: said.typed, value: said.value };
}
