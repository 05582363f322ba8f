/** What the register has to say among the findings. */

import type { SourceOutcome } from '../sources/outcome';
import { hit, toFinding, type Finding } from '../findings/findings';
import type { Template } from '../template/template';
import { titleOf } from '../template/template-set';
import type { Unit } from '../units/units';
import type { Receipt } from './receipts';

/**
 * Reports that came late, or not at all although their unit sent others (units that sent none have
 * a finding already), and days that cannot be right.
 */
export function receiptFindings(
  receipts: readonly Receipt[],
  sources: readonly SourceOutcome[],
  templates: readonly Template[],
  units: readonly Unit[],
): Finding[] {
  const inTotals = new Set(
    sources.flatMap(({ status, unit }) => (status === 'merged' && unit ? unit.id : [])),
  );
  const about = receipts.flatMap(({ unit, report, due, state, arrivedOn, daysLate, versions }): Finding[] => {
    const name = { unit: unit.name, report: titleOf(templates, report) };
    if (state === 'missing' && due !== null && inTotals.has(unit.id)) {
      return [toFinding(hit('MRG007', {}, name), 'MRG007')];
    }
    if (state !== 'late' || due === null || arrivedOn === null || daysLate === null) return [];
    const file = versions.find(({ status }) => status !== 'rejected')?.file;
    const late = hit('RCV001', file === undefined ? {} : { file }, {
      ...name,
      due,
      received: arrivedOn,
      days: daysLate,
    });
    return [toFinding(late, `RCV001|${unit.id}|${report}`)];
  });
  return [...about, ...impossibleDays(sources), ...unknownReports(templates, units)];
}

/**
 * In world time, which is never a day ahead of Vietnam's: a difference is no matter of time zones.
 */
function impossibleDays(sources: readonly SourceOutcome[]): Finding[] {
  const told = new Set<string>();
  return sources.flatMap(({ file, sha256, receivedOn, modified }) => {
    if (receivedOn === null || modified === null || modified.slice(0, 10) <= receivedOn) return [];
    if (told.has(`${sha256}|${file}`)) return [];
    told.add(`${sha256}|${file}`);
    return [toFinding(hit('RCV002', { file }, { received: receivedOn, modified }))];
  });
}

function unknownReports(templates: readonly Template[], units: readonly Unit[]): Finding[] {
  const named = units.flatMap(({ due = [] }) => [...new Set(due.flatMap(({ report }) => report ?? []))]);
  return [...new Set(named)]
    .filter((report) => !templates.some(({ id }) => id === report))
    .map((report) => {
      const facts = { report, units: named.filter((one) => one === report).length };
      return toFinding(hit('RCV003', {}, facts), `RCV003|${report}`);
    });
}
