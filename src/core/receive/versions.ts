/** Which reports a source brings, and what is open in each. */

import type { SourceOutcome } from '../sources/outcome';
import { isSureList } from '../submission/list-submission';
import { isSure } from '../submission/recognised';
import { summedLists } from '../schools/counted-lists';
import { isOpen, type Finding } from '../findings/findings';
import type { Place } from '../findings/place';
import { contains, parseAddress, type CellRange } from '../sheet/address';
import { fixedTemplates, type Template } from '../template/template';

/** A table or list of a source, and the reports it stands for. */
interface Region {
  readonly reports: ReadonlySet<string>;
  readonly isSure: boolean;
  readonly sheet: string;
  readonly range: CellRange;
}

export interface Brought {
  /** Template id → whether recognition is sure of one of its tables. */
  readonly reports: ReadonlyMap<string, boolean>;
  /** Of these the ones that it has itself, and not only a list that they can be counted from. */
  readonly itself: ReadonlySet<string>;
  /** How many of the findings are open in each report. */
  readonly openIn: (findings: readonly Finding[]) => (report: string) => OpenCount;
}

export interface OpenCount {
  readonly errors: number;
  readonly queries: number;
}

/**
 * A list of schools also stands for the table that is counted from it, where the source has no such
 * table.
 */
export function broughtBy(outcome: SourceOutcome, templates: readonly Template[]): Brought {
  const regions = regionsOf(outcome, templates);
  const reports = new Map<string, boolean>();
  for (const region of regions) {
    for (const report of region.reports) reports.set(report, region.isSure || reports.get(report) === true);
  }
  return {
    reports,
    itself: new Set([...outcome.tables, ...outcome.lists].map(({ template }) => template)),
    openIn: (findings) => {
      const open = findings
        .filter(isOpen)
        .map((finding) => ({ finding, of: reportsAt(finding.at, regions) }));
      return (report) => {
        const own = open.filter(({ of }) => of === 'each' || of.has(report));
        const count = (severity: Finding['severity']): number =>
          own.filter(({ finding }) => finding.severity === severity).length;
        return { errors: count('error'), queries: count('query') };
      };
    },
  };
}

function regionsOf({ tables, lists }: SourceOutcome, templates: readonly Template[]): Region[] {
  const sent = new Set(tables.filter(isSure).map(({ template }) => template));
  const countedFrom = (list: string): string[] =>
    fixedTemplates(templates)
      .filter((table) => !sent.has(table.id) && summedLists(table, templates).some(({ id }) => id === list))
      .map(({ id }) => id);
  return [
    ...tables.map(({ template, sheet, range, ...rest }) => {
      return { reports: new Set([template]), isSure: isSure(rest), sheet, range };
    }),
    ...lists.flatMap((list) => {
      const { template, joined = [] } = list;
      const reports = new Set([template, ...countedFrom(template)]);
      return [list, ...joined].map(({ sheet, range }) => ({
        reports,
        isSure: isSureList(list),
        sheet,
        range,
      }));
    }),
  ];
}

/**
 * By the cell, else by the sheet; what is about the workbook as a whole is about each of its
 * reports.
 */
function reportsAt({ sheet, cell }: Place, regions: readonly Region[]): 'each' | ReadonlySet<string> {
  const onSheet = regions.filter((region) => region.sheet === sheet);
  const at = parseAddress(cell ?? '');
  const holding = onSheet.filter(({ range }) => at && contains(range, at));
  const about = holding.length > 0 ? holding : onSheet;
  return about.length === 0 ? 'each' : new Set(about.flatMap(({ reports }) => [...reports]));
}
