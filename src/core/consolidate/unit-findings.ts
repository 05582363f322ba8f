/** What is found in all that stands of one unit, in however many files it came. */

import { isSureList, type RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import { isSure } from '../submission/recognised';
import { distinctSchools } from '../schools/distinct-schools';
import { summedLists } from '../schools/counted-lists';
import { hit, toFinding, type Finding } from '../findings/findings';
import type { Place } from '../findings/place';
import { addressOf } from '../sheet/address';
import { fixedTemplates } from '../template/template';
import { unitGroups, type ConsolidateOptions, type Entry } from './entry';
import { acrossFindings } from './list-findings';

/**
 * What tables and lists say against one another, and which table is counted from a list because none was sent.
 * @param entries what stands of all units
 * @param originals the entries as they were received, by source and unit; findings of those that stand whole are known
 */
export function unitFindings(
  entries: readonly Entry[],
  originals: ReadonlySet<Entry>,
  options: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  return [...unitGroups(entries).values()].flatMap((own) => [
    ...acrossUnit(own, originals, options, asOf),
    ...countedFromLists(own, options, asOf),
  ]);
}

function acrossUnit(
  own: readonly Entry[],
  originals: ReadonlySet<Entry>,
  options: ConsolidateOptions,
  asOf: string | undefined,
): readonly Finding[] {
  const [only, ...others] = own;
  if (only && others.length === 0 && originals.has(only)) return only.across;
  const found = acrossFindings(
    own.flatMap(({ tables }, i) => tables.map((table) => inEntry(table, i))),
    own.flatMap(({ lists }, i) => lists.map((list) => inEntry(list, i))),
    options,
    asOf,
  );
  return found.map((finding) => ({
    ...finding,
    at: placeIn(finding.at, own),
    ...(finding.related && { related: finding.related.map((place) => placeIn(place, own)) }),
    cause: `${own.map(({ source }) => source.file).join('|')}|${finding.cause}`,
  }));
}

/** Sheets of two files may have one name, and rules know no files: the sheet's name carries the entry for the while. */
function inEntry<T extends RecognisedTable | RecognisedList>(table: T, index: number): T {
  return { ...table, sheet: `${String(index)}|${table.sheet}` };
}

function placeIn({ sheet, ...place }: Place, own: readonly Entry[]): Place {
  const [, index = '', name = ''] = /^(\d+)\|([^]*)$/.exec(sheet ?? '') ?? [];
  const entry = own[Number(index)] ?? own[0];
  const file = entry ? { file: entry.source.file } : {};
  return sheet === undefined ? { ...file, ...place } : { ...file, sheet: name, ...place };
}

function countedFromLists(
  own: readonly Entry[],
  { templates }: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  return fixedTemplates(templates).flatMap((table) => {
    if (own.some(({ tables }) => tables.some((one) => one.template === table.id && isSure(one)))) return [];
    return summedLists(table, templates).flatMap((template) =>
      own.flatMap(({ source, lists }) => {
        const sent = lists.filter((list) => list.template === template.id);
        const first = sent.find(isSureList);
        if (!first) return [];
        const { top, left } = first.range;
        const at = { file: source.file, sheet: first.sheet, cell: addressOf(top, left) };
        const schools = distinctSchools(template, sent, asOf).length;
        return [
          toFinding(hit('MRG015', at, { table: table.title, schools }), `${source.file}|MRG015|${table.id}`),
        ];
      }),
    );
  });
}
