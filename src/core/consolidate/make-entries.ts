/** Sources → entries: whose tables they are, and what the rules find in them. */

import type { RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import { grouped } from '../grouped';
import { check } from '../rules/run/check';
import { ALL_RULES_ON, rulesInForce } from '../rules/run/rule-settings';
import { hit, toFinding, type Finding } from '../findings/findings';
import { addressOf, overlaps, parseRange, rangeAddress } from '../sheet/address';
import { type Template } from '../template/template';
import { tableOf } from '../template/template-set';
import { resolveUnits, type ClaimedTable, type ResolvedUnit } from '../units/resolve-units';
import type { SetAside } from '../sources/set-aside';
import { NOTHING_COUNTS, whatCounts } from '../sources/what-counts';
import { schoolsByList } from '../schools/distinct-schools';
import type { ConsolidateOptions, Entry } from './entry';
import { acrossFindings, listFindings } from './list-findings';
import { listsThatMatter } from './lists-that-matter';
import { withAnswers } from './noted';
import { ownSchool } from './own-school';
import { submissionOf, type SourceRecord, type TableDecision } from '../sources/source';
import { mayBeReport } from '../sources/unread';
import type { UnitClaim } from '../submission/recognised';

/** A source and its place in the order of receipt. */
export interface SequencedSource {
  readonly source: SourceRecord;
  readonly sequence: number;
}

/** Resolves the units of all sources together and checks each table and list. */
export function makeEntries(
  originals: readonly SequencedSource[],
  options: ConsolidateOptions,
  asOf: string | undefined,
): Entry[] {
  const claimed: ClaimedTable[] = originals.flatMap(({ source }) => claimedBy(source, options.templates));
  const { resolved, hits } = resolveUnits(claimed, options.units, asOf);
  const unitFindings = grouped(dedupe(hits.map((one) => toFinding(one))), ({ at }) => at.file ?? '');
  const unread = unitsOfUnread(
    originals.map(({ source }) => source),
    options,
    asOf,
  );
  const entries: Entry[] = [];
  for (const { source, sequence } of originals) {
    const { file } = source;
    const submission = submissionOf(source);
    if (!submission) {
      entries.push({
        source,
        sequence,
        modified: null,
        unit: unread.get(source),
        tables: [],
        lists: [],
        counts: NOTHING_COUNTS,
        schools: new Map(),
        findings: [],
        across: [],
      });
      continue;
    }
    const groups = new Map<string, Group>();
    const groupOf = (index: number): Group => {
      const unit = resolved.get(tableKey(source, index));
      const group = groups.get(unit?.id ?? '') ?? { unit, tables: [], lists: [] };
      groups.set(unit?.id ?? '', group);
      return group;
    };
    submission.tables.forEach((table, i) => groupOf(i).tables.push(decided(table, source)));
    submission.lists.forEach((list, i) =>
      groupOf(submission.tables.length + i).lists.push(decided(list, source)),
    );
    if (groups.size === 0) groups.set('', { unit: undefined, tables: [], lists: [] });
    const own = [
      ...(unitFindings.get(file) ?? []),
      ...submission.hits.map((one) => toFinding({ ...one, at: { file, ...one.at } })),
    ];
    [...groups.values()].forEach(({ unit, tables, lists: found }, i) => {
      const lists = listsThatMatter(tables, found, options.templates);
      const counts = whatCounts(tables, lists);
      const schools = schoolsByList(options.templates, lists, asOf);
      const sent = { lists, counts, schools };
      const told = withoutRepeats([
        ...(i === 0 ? own : []),
        ...tables.flatMap((table) => tableFindings(source, table, options, asOf)),
        ...counts.tablesAside.map((one) => setAsideFinding(source, one)),
        ...listFindings(sent, options, asOf).map((one) => inFile(one, file)),
      ]);
      entries.push({
        source,
        sequence,
        modified: submission.modified ?? null,
        unit,
        tables,
        ...sent,
        findings: withAnswers(told, [source]),
        across: withAnswers(
          acrossFindings(sent, options, asOf).map((one) => inFile(one, file)),
          [source],
        ),
      });
    });
  }
  return entries;
}

/**
 * Whose the files are of which nothing was read: as the officer said, or as the file's name says by
 * the list of units.
 */
function unitsOfUnread(
  sources: readonly SourceRecord[],
  { units }: ConsolidateOptions,
  asOf: string | undefined,
): ReadonlyMap<SourceRecord, ResolvedUnit> {
  const found = new Map<SourceRecord, ResolvedUnit>();
  for (const source of sources) {
    const { content, file, given } = source;
    if (content.is !== 'refused' || !mayBeReport(content.refusal)) continue;
    const claims: UnitClaim[] = [
      ...(given === undefined ? [] : [{ name: given, from: 'given' } as const]),
      ...(units === undefined ? [] : [{ name: file, from: 'fileName' } as const]),
    ];
    if (claims.length === 0) continue;
    // What may be said of doubtful names is said of files that were read: here a doubt leaves the
    // file without a unit.
    const unit = resolveUnits([{ key: file, file, claims }], units, asOf).resolved.get(file);
    if (unit && (units === undefined || unit.unit)) found.set(source, unit);
  }
  return found;
}

/** The tables and lists of one unit in one source. */
interface Group {
  readonly unit: ResolvedUnit | undefined;
  readonly tables: RecognisedTable[];
  readonly lists: RecognisedList[];
}

/**
 * The table or list with what the officer said of it, which stands in the findings from then on.
 */
function decided<T extends RecognisedTable | RecognisedList>(table: T, { decisions = [] }: SourceRecord): T {
  if (isRivalChosen(table, decisions)) return { ...table, decided: 'leave', hits: [] };
  const said = decisions.find((one) => isAbout(table, one));
  if (!said) return table;
  const range = rangeAddress(table.range);
  const at = { sheet: table.sheet, cell: addressOf(table.range.top, table.range.left) };
  const { choice } = said;
  if (choice === 'leave') return { ...table, decided: choice, hits: [hit('MRG011', at, { range })] };
  const hits = table.hits.filter(({ code }) => !UNSURE.has(code));
  const { confidence } = table;
  return { ...table, decided: choice, hits: [...hits, hit('MRG010', at, { range, confidence })] };
}

/** What the officer's decision settles. */
const UNSURE: ReadonlySet<string> = new Set(['STR002', 'STR017', 'STR018']);

/** To count a place that may be several tables says nothing while it does not say which of them. */
function isAbout(
  { sheet, range, template, rivals }: RecognisedTable | RecognisedList,
  said: TableDecision,
): boolean {
  if (said.sheet !== sheet || said.range !== rangeAddress(range)) return false;
  return said.template === undefined ? !rivals || said.choice === 'leave' : said.template === template;
}

/** Whether the officer said last of all that the place is one of the other tables that fit it. */
function isRivalChosen(
  { sheet, range, template, rivals = [] }: RecognisedTable | RecognisedList,
  decisions: readonly TableDecision[],
): boolean {
  const chosen = decisions
    .filter((said) => {
      const place = parseRange(said.range);
      const isHere = said.sheet === sheet && place !== undefined && overlaps(place, range);
      return isHere && said.choice === 'use' && said.template !== undefined;
    })
    .filter((said) => said.template === template || rivals.includes(said.template ?? ''))
    .pop();
  return chosen !== undefined && chosen.template !== template;
}

/** The finding with the file it is about; those of one cause in two files are two matters. */
export function inFile(finding: Finding, file: string): Finding {
  return {
    ...finding,
    at: { file, ...finding.at },
    ...(finding.related && { related: finding.related.map((place) => ({ file, ...place })) }),
    cause: `${file}|${finding.cause}`,
  };
}

function setAsideFinding({ file }: SourceRecord, { table, instead, why }: SetAside): Finding {
  const at = { file, sheet: table.sheet, cell: addressOf(table.range.top, table.range.left) };
  return toFinding(hit('MRG006', at, { original: `${instead.sheet}!${rangeAddress(instead.range)}`, why }));
}

/** Each of the tables that a place may be says so; it is one finding. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ code, cause }) => {
    if (code !== 'STR018') return true;
    const isNew = !told.has(cause);
    told.add(cause);
    return isNew;
  });
}

/** Several tables of one file say the same about their unit; once is enough. */
function dedupe(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function tableKey(source: SourceRecord, index: number): string {
  return `${source.sha256}#${String(index)}`;
}

/** Who claims each table and then each list of the source, the surest claim first. */
function claimedBy(source: SourceRecord, templates: readonly Template[]): ClaimedTable[] {
  const submission = submissionOf(source);
  if (!submission) return [];
  const all = [...submission.tables, ...submission.lists];
  const school = ownSchool(submission, templates);
  // What a line over any table says holds for those without a line of their own.
  const anyTitle = all.flatMap(({ claims }) => claims);
  const rank = { given: 0, metadata: 1, title: 2, fileName: 4 } as const;
  return all.map((table, index) => {
    const titles = table.claims.length > 0 ? table.claims : anyTitle;
    const claims = [
      ...(source.given === undefined ? [] : [{ name: source.given, from: 'given' } as const]),
      // On a school's own sheet the office over it stands in the letterhead.
      ...(school ? [school] : titles),
      ...submission.claims,
    ];
    const ordered = claims
      .map((claim, i) => ({ claim, i }))
      .sort((a, b) => rank[a.claim.from] - rank[b.claim.from] || a.i - b.i);
    return { key: tableKey(source, index), file: source.file, claims: ordered.map(({ claim }) => claim) };
  });
}

function tableFindings(
  source: SourceRecord,
  table: RecognisedTable,
  { templates, rules = ALL_RULES_ON, check: findIn = check }: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  const template = tableOf(templates, table.template);
  if (!template) return [];
  const { file } = source;
  const findings = findIn({ of: 'table', template, table }, rulesInForce(rules)).map((finding) =>
    inFile(finding, file),
  );
  if (asOf !== undefined && table.statedDate !== undefined && table.statedDate !== asOf) {
    findings.push(toFinding(hit('CAT005', { file, sheet: table.sheet }, { stated: table.statedDate, asOf })));
  }
  return findings;
}
