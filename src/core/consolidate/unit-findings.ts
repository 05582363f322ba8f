/** What is found in all that stands of one unit, in however many files it came. */

import { isSureList } from '../submission/list-submission';
import { isSure } from '../submission/recognised';
import { schoolsByList } from '../schools/distinct-schools';
import { summedLists } from '../schools/counted-lists';
import { hit, toFinding, type Finding } from '../findings/findings';
import { addressOf } from '../sheet/address';
import { fixedTemplates } from '../template/template';
import { whatCounts } from '../sources/what-counts';
import { unitGroups, type ConsolidateOptions, type Entry } from './entry';
import { acrossFindings } from './list-findings';

/**
 * What tables and lists say against one another, and which table is counted from a list because
 * none was sent.
 * @param entries what stands of all units
 * @param originals the entries as they were received, by source and unit; findings of those that
 *   stand whole are known
 */
export function unitFindings(
  entries: readonly Entry[],
  originals: ReadonlySet<Entry>,
  options: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  return [...unitGroups(entries).values()].flatMap((own) => [
    ...acrossUnit(own, originals, options, asOf),
    ...countedFromLists(own, options),
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
  const files = own.map(({ source }) => source.file);
  return acrossFindings(sentTogether(own, options, asOf), options, asOf).map((finding) => {
    const { file = files[0] ?? '' } = finding.at;
    // Sheets of two files may have one name: they are two matters.
    const cause = [...files, String(files.indexOf(file)), finding.cause].join('|');
    return { ...finding, at: { ...finding.at, file }, cause };
  });
}

/** What the entries of one unit bring, each table and list with the file that it is in. */
function sentTogether(
  own: readonly Entry[],
  { templates }: ConsolidateOptions,
  asOf: string | undefined,
): Pick<Entry, 'lists' | 'counts' | 'schools'> {
  const tables = own.flatMap(({ source: { file }, tables }) => tables.map((table) => ({ ...table, file })));
  const lists = own.flatMap(({ source: { file }, lists }) => lists.map((list) => ({ ...list, file })));
  return { lists, counts: whatCounts(tables, lists), schools: schoolsByList(templates, lists, asOf) };
}

function countedFromLists(own: readonly Entry[], { templates }: ConsolidateOptions): Finding[] {
  return fixedTemplates(templates).flatMap((table) => {
    if (own.some(({ tables }) => tables.some((one) => one.template === table.id && isSure(one)))) return [];
    return summedLists(table, templates).flatMap((template) =>
      own.flatMap(({ source, lists, schools: known }) => {
        const first = lists.find((list) => list.template === template.id && isSureList(list));
        if (!first) return [];
        const { top, left } = first.range;
        const at = { file: source.file, sheet: first.sheet, cell: addressOf(top, left) };
        const schools = known.get(template.id)?.length ?? 0;
        return [
          toFinding(hit('MRG015', at, { table: table.title, schools }), `${source.file}|MRG015|${table.id}`),
        ];
      }),
    );
  });
}
