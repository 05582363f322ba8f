/** What becomes of each entry: merged, replaced by newer ones of its unit, or rejected, and why. */

import { isSureList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import { isSure } from '../submission/recognised';
import { hit, toFinding, type Finding, type Hit } from '../findings/findings';
import { addressOf, rangeAddress } from '../sheet/address';
import type { Template } from '../template/template';
import { titleOf } from '../template/template-set';
import { hasErrors } from './consolidation';
import type { SourceOutcome } from '../sources/outcome';
import type { ConsolidateOptions, Entry } from './entry';
import type { SourceRecord } from '../sources/source';
import { haveNothingInCommon } from './nothing-in-common';
import { Versions } from './versions';

export interface Decision extends Pick<SourceOutcome, 'status' | 'reason'> {
  /** Templates whose tables and lists a newer entry of the unit brings instead. */
  readonly replaced: ReadonlySet<string>;
  /** Says so where the rest of the entry is merged. */
  readonly partly: readonly Finding[];
}

const NOTHING_REPLACED: Pick<Decision, 'replaced' | 'partly'> = { replaced: new Set(), partly: [] };

/**
 * Rejections first. Among the rest of one unit the newest wins, report by report: a file that
 * brings one of the unit's reports again says nothing of the others (docs/decisions/0004).
 */
export function decide(entries: readonly Entry[], options: ConsolidateOptions): Map<Entry, Decision> {
  const decisions = new Map<Entry, Decision>();
  const kept = new Map<Entry, readonly string[]>();
  for (const entry of entries) {
    const reason = rejectionOf(entry, options) ?? countedTwice(entry, entries);
    if (reason) decisions.set(entry, { status: 'rejected', reason, ...NOTHING_REPLACED });
    else kept.set(entry, reportsIn(entry));
  }
  const versions = new Versions(kept, options.templates);
  for (const [entry, reports] of kept) {
    const newer = versions.replacing(entry);
    decisions.set(entry, decisionOf(entry, reports, newer, versions, options.templates));
  }
  for (const [entry, { reason }] of decisions) {
    if (reason?.code !== 'MRG017') continue;
    const instead = versions.standingFor(entry, reportsIn(entry));
    if (instead.length === 0) continue;
    const facts = { instead: [...new Set(instead.map(({ source }) => source.file))] };
    const told = toFinding(hit('MRG018', { file: entry.source.file }, facts));
    decisions.set(entry, { status: 'rejected', reason: told, ...NOTHING_REPLACED });
  }
  return decisions;
}

/** A result brings figures of sources that are here as well, or in the result of another unit. */
function countedTwice({ source, unit }: Entry, entries: readonly Entry[]): Finding | undefined {
  if (source.content.is !== 'result') return undefined;
  const madeFrom = new Set(source.content.madeFrom);
  const twice = entries
    .filter((other) => other.source !== source && !other.source.isTakenOut)
    .filter(({ source: other, unit: otherUnit }) =>
      // A result that was sent again is made from the same sources, and replaces the one before.
      other.content.is === 'result' && other.given !== undefined && otherUnit?.id !== unit?.id
        ? other.content.madeFrom.some((sha256) => madeFrom.has(sha256)) || madeFrom.has(other.sha256)
        : madeFrom.has(other.sha256),
    )
    .map(({ source: other }) => other.file);
  if (twice.length === 0) return undefined;
  return toFinding(hit('MRG020', { file: source.file }, { files: [...new Set(twice)] }));
}

function decisionOf(
  entry: Entry,
  reports: readonly string[],
  newer: ReadonlyMap<Entry, readonly string[]>,
  versions: Versions,
  templates: readonly Template[],
): Decision {
  const replaced = new Set([...newer.values()].flat());
  const [newest] = [...newer.keys()].sort((a, b) => (versions.isNewer(a, b) ? -1 : 1));
  if (newest && replaced.size === reports.length && haveNothingInCommon(entry, newest)) {
    const facts = newerFacts(entry, newest);
    const asked = toFinding(hit('MRG021', { file: entry.source.file }, facts));
    return { status: 'rejected', reason: asked, ...NOTHING_REPLACED };
  }
  if (newest && replaced.size === reports.length)
    return { status: 'superseded', reason: supersededBy(entry, newest), replaced, partly: [] };
  const partly = [...newer].map(([winner, ids]) => partlyReplaced(entry, winner, ids, templates));
  return { status: 'merged', reason: null, replaced, partly };
}

/** The entries of which something is in the totals, each with what of it is. */
export function standingEntries(
  entries: readonly Entry[],
  decisions: ReadonlyMap<Entry, Decision>,
): readonly Entry[] {
  return entries.flatMap((entry) => {
    const decision = decisions.get(entry);
    if (decision?.status !== 'merged') return [];
    const { replaced } = decision;
    if (replaced.size === 0) return [entry];
    const stands = ({ template }: { readonly template: string }): boolean => !replaced.has(template);
    return [withoutReplaced(entry, stands)];
  });
}

function withoutReplaced(entry: Entry, stands: (one: { readonly template: string }) => boolean): Entry {
  const { tables, tablesAside, lists, listsAside } = entry.counts;
  return {
    ...entry,
    tables: entry.tables.filter(stands),
    lists: entry.lists.filter(stands),
    counts: {
      tables: tables.filter(stands),
      tablesAside: tablesAside.filter(({ table }) => stands(table)),
      lists: lists.filter(stands),
      listsAside: listsAside.filter(({ list }) => stands(list)),
    },
    schools: new Map([...entry.schools].filter(([template]) => stands({ template }))),
  };
}

/** Ids of the templates that the entry brings. */
function reportsIn({ counts, lists }: Entry): readonly string[] {
  const sure = [...counts.tables, ...lists.filter(isSureList)];
  return [...new Set(sure.map(({ template }) => template))];
}

function supersededBy(entry: Entry, winner: Entry): Finding {
  return toFinding(hit('MRG003', { file: entry.source.file }, newerFacts(entry, winner)));
}

function partlyReplaced(
  entry: Entry,
  winner: Entry,
  reports: readonly string[],
  templates: readonly Template[],
): Finding {
  const tables = templates.filter(({ id }) => reports.includes(id)).map(({ title }) => title);
  return toFinding(
    hit('MRG016', { file: entry.source.file }, { ...newerFacts(entry, winner), tables }),
    `MRG016|${winner.source.file}`,
  );
}

function newerFacts(
  entry: Entry,
  winner: Entry,
): { unit: string; by: string; date: string | null; byDate: string | null } {
  return {
    unit: entry.unit?.name ?? '',
    by: winner.source.file,
    date: entry.modified,
    byDate: winner.modified,
  };
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
  const { content } = source;
  if (content.is === 'ownResult' || (content.is === 'result' && source.given === undefined))
    return toFinding(hit('MRG008', at, {}));
  if (content.is === 'result' && !content.submission)
    return toFinding(hit('MRG019', at, { sheets: content.changed ?? [] }));
  if (source.isTakenOut) return toFinding(hit('MRG017', at, {}));
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
  const conflict = tableConflict(source, entry.counts.tables, options.templates);
  if (conflict) return conflict;
  const all = [...findings, ...entry.across];
  const errors = all.filter((finding) => finding.severity === 'error');
  if (options.isStrict && hasErrors(all)) return toFinding(hit('MRG009', at, { errors: errors.length }));
  return undefined;
}

/**
 * Tables of one unit that give different figures for the same kind: which of them holds is the
 * officer's to say.
 */
function tableConflict(
  source: SourceRecord,
  tables: readonly RecognisedTable[],
  templates: readonly Template[],
): Finding | undefined {
  const seen = new Map<string, RecognisedTable>();
  for (const table of tables) {
    for (const { kind } of table.rows) {
      const key = `${table.template}|${kind}`;
      const other = seen.get(key);
      if (other && other !== table) {
        const title = titleOf(templates, table.template);
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
