/** Sources → entries: whose tables they are, and what the rules find in them. */

import type { RecognisedTable } from '../recognise/submission';
import { checkTable } from '../rules/check-table';
import { hit, toFinding, type Finding } from '../rules/findings';
import { addressOf, rangeAddress } from '../sheet/address';
import { resolveUnits, type ClaimedTable, type ResolvedUnit } from '../units/resolve-units';
import { tablesSetAside, type ConsolidateOptions, type Entry, type SetAside } from './entry';
import type { SourceRecord } from './source';

/** A source and its place in the order of receipt. */
export interface SequencedSource {
  readonly source: SourceRecord;
  readonly sequence: number;
}

/** Resolves the units of all sources together and checks each table. */
export function makeEntries(
  originals: readonly SequencedSource[],
  options: ConsolidateOptions,
  asOf: string | undefined,
): Entry[] {
  const claimed: ClaimedTable[] = originals.flatMap(({ source }) =>
    source.content.is === 'submission'
      ? source.content.submission.tables.map((table, i) => claimedTable(source, table, i))
      : [],
  );
  const { resolved, hits } = resolveUnits(claimed, options.units, asOf);
  const unitFindings = dedupe(hits.map((one) => toFinding(one)));
  const entries: Entry[] = [];
  for (const { source, sequence } of originals) {
    if (source.content.is !== 'submission') {
      entries.push({ source, sequence, modified: null, unit: undefined, tables: [], findings: [] });
      continue;
    }
    const { submission } = source.content;
    const groups = new Map<string, { unit: ResolvedUnit | undefined; tables: RecognisedTable[] }>();
    submission.tables.forEach((recognised, i) => {
      const table = decided(recognised, source);
      const unit = resolved.get(tableKey(source, i));
      const group = groups.get(unit?.id ?? '') ?? { unit, tables: [] };
      group.tables.push(table);
      groups.set(unit?.id ?? '', group);
    });
    if (groups.size === 0) groups.set('', { unit: undefined, tables: [] });
    const own = [
      ...unitFindings.filter((finding) => finding.at.file === source.file),
      ...submission.hits.map((one) => toFinding({ ...one, at: { file: source.file, ...one.at } })),
    ];
    [...groups.values()].forEach(({ unit, tables }, i) => {
      const findings = [
        ...(i === 0 ? own : []),
        ...tables.flatMap((table) => tableFindings(source, table, options, asOf)),
        ...tablesSetAside(tables).map((one) => setAsideFinding(source, one)),
      ];
      entries.push({ source, sequence, modified: submission.modified ?? null, unit, tables, findings });
    });
  }
  return entries;
}

/** The table with what the officer said of it, which stands in the findings from then on. */
function decided(table: RecognisedTable, { decisions }: SourceRecord): RecognisedTable {
  const range = rangeAddress(table.range);
  const said = decisions?.find((one) => one.sheet === table.sheet && one.range === range);
  if (!said) return table;
  const at = { sheet: table.sheet, cell: addressOf(table.range.top, table.range.left) };
  const { choice } = said;
  if (choice === 'leave') return { ...table, decided: choice, hits: [hit('MRG011', at, { range })] };
  const hits = table.hits.filter(({ code }) => code !== 'STR002');
  const { confidence } = table;
  return { ...table, decided: choice, hits: [...hits, hit('MRG010', at, { range, confidence })] };
}

function setAsideFinding({ file }: SourceRecord, { table, instead, why }: SetAside): Finding {
  const at = { file, sheet: table.sheet, cell: addressOf(table.range.top, table.range.left) };
  return toFinding(hit('MRG006', at, { original: `${instead.sheet}!${rangeAddress(instead.range)}`, why }));
}

/** Several tables of one file say the same about their unit; once is enough. */
function dedupe(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function tableKey(source: SourceRecord, index: number): string {
  return `${source.sha256}#${String(index)}`;
}

function claimedTable(source: SourceRecord, table: RecognisedTable, index: number): ClaimedTable {
  const submission = source.content.is === 'submission' ? source.content.submission : undefined;
  const own = submission?.claims ?? [];
  // A table without a title of its own is whose the titles of its workbook's other tables say.
  const titles =
    table.claims.length > 0 ? table.claims : (submission?.tables.flatMap(({ claims }) => claims) ?? []);
  const rank = { given: 0, metadata: 1, title: 2, fileName: 4 } as const;
  const claims = [
    ...(source.given === undefined ? [] : [{ name: source.given, from: 'given' } as const]),
    ...titles,
    ...own,
  ];
  const ordered = claims
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => rank[a.claim.from] - rank[b.claim.from] || a.i - b.i);
  return { key: tableKey(source, index), file: source.file, claims: ordered.map(({ claim }) => claim) };
}

function tableFindings(
  source: SourceRecord,
  table: RecognisedTable,
  { templates, check = checkTable }: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  const template = templates.find((one) => one.id === table.template);
  if (!template) return [];
  const { file } = source;
  const findings = check(template, table).map((finding): Finding => ({
    ...finding,
    at: { file, ...finding.at },
    ...(finding.related && { related: finding.related.map((place) => ({ file, ...place })) }),
    cause: `${file}|${finding.cause}`,
  }));
  if (asOf !== undefined && table.statedDate !== undefined && table.statedDate !== asOf) {
    findings.push(toFinding(hit('CAT005', { file, sheet: table.sheet }, { stated: table.statedDate, asOf })));
  }
  return findings;
}
