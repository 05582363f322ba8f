/** What becomes of each entry: merged, superseded by a newer one of its unit, or rejected, and why. */

import { isSureList } from '../recognise/list-or-table';
import { isSure, type RecognisedTable } from '../recognise/submission';
import { hit, toFinding, type Finding, type Hit } from '../rules/findings';
import { addressOf, rangeAddress } from '../sheet/address';
import type { Template } from '../template/template';
import { hasErrors, type SourceOutcome } from './consolidation';
import { tablesToMerge, type ConsolidateOptions, type Entry } from './entry';
import type { SourceRecord } from './source';

export type Decision = Pick<SourceOutcome, 'status' | 'reason'>;

/** Rejections first; among the rest of one unit, the newest wins. */
export function decide(entries: readonly Entry[], options: ConsolidateOptions): Map<Entry, Decision> {
  const decisions = new Map<Entry, Decision>();
  const winners = new Map<string, Entry>();
  for (const entry of entries) {
    const rejection = rejectionOf(entry, options);
    if (rejection) {
      decisions.set(entry, { status: 'rejected', reason: rejection });
      continue;
    }
    const id = entry.unit?.id ?? '';
    const winner = winners.get(id);
    if (!winner || isNewer(entry, winner)) winners.set(id, entry);
  }
  for (const entry of entries) {
    if (decisions.has(entry)) continue;
    const winner = winners.get(entry.unit?.id ?? '');
    if (!winner || winner === entry) decisions.set(entry, { status: 'merged', reason: null });
    else decisions.set(entry, { status: 'superseded', reason: supersededBy(entry, winner) });
  }
  return decisions;
}

/** By the date the workbook was last saved where both say one and they differ, else by order: the later one. */
function isNewer(entry: Entry, winner: Entry): boolean {
  if (entry.modified !== null && winner.modified !== null && entry.modified !== winner.modified) {
    return entry.modified > winner.modified;
  }
  return entry.sequence >= winner.sequence;
}

function supersededBy(entry: Entry, winner: Entry): Finding {
  const facts = {
    unit: entry.unit?.name ?? '',
    by: winner.source.file,
    date: entry.modified,
    byDate: winner.modified,
  };
  return toFinding(hit('MRG003', { file: entry.source.file }, facts));
}

/** Why nothing of a source may be sure. */
const NOT_SURE: ReadonlySet<string> = new Set(['STR002', 'STR017', 'STR018', 'MRG011']);

function rejectionOf(entry: Entry, options: ConsolidateOptions): Finding | undefined {
  const { source, findings } = entry;
  const at = { file: source.file };
  if (source.content.is === 'refused') {
    const { code, facts } = source.content.refusal;
    return toFinding({ code, facts, at } as Hit);
  }
  if (source.content.is === 'ownResult') return toFinding(hit('MRG008', at, {}));
  const noTable = findings.find((finding) => finding.code === 'STR001');
  if (noTable) return noTable;
  if (!entry.unit) {
    return (
      findings.find(({ code }) => code === 'CAT004' || code === 'MRG001') ?? toFinding(hit('MRG001', at, {}))
    );
  }
  const sure = entry.tables.filter(isSure);
  const unsure = findings.find(({ code }) => NOT_SURE.has(code));
  if (sure.length === 0 && !entry.lists.some(isSureList) && unsure) return unsure;
  const conflict = tableConflict(source, sure, options.templates);
  if (conflict) return conflict;
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (options.isStrict && hasErrors(findings)) return toFinding(hit('MRG009', at, { errors: errors.length }));
  return undefined;
}

/** Tables of one unit that give different figures for the same kind: which of them holds is the officer's to say. */
function tableConflict(
  source: SourceRecord,
  tables: readonly RecognisedTable[],
  templates: readonly Template[],
): Finding | undefined {
  const shown = tablesToMerge(tables);
  const seen = new Map<string, RecognisedTable>();
  for (const table of shown) {
    for (const { kind } of table.rows) {
      const key = `${table.template}|${kind}`;
      const other = seen.get(key);
      if (other && other !== table) {
        const title = templates.find(({ id }) => id === table.template)?.title ?? table.template;
        const names = [other, table].map((one) => `${one.sheet}!${rangeAddress(one.range)}`);
        const related = [
          { file: source.file, sheet: other.sheet, cell: addressOf(other.range.top, other.range.left) },
        ];
        const at = {
          file: source.file,
          sheet: table.sheet,
          cell: addressOf(table.range.top, table.range.left),
        };
        return toFinding(hit('MRG005', at, { table: title, tables: names }, { related }));
      }
      seen.set(key, table);
    }
  }
  return undefined;
}
