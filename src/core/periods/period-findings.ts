/**
 * What can hardly be from one period to the next. Queries all: there may be a reason, and the
 * officer knows it.
 */

import type { SourceOutcome } from '../sources/outcome';
import type { MergedList } from '../totals/totals';
import { SCHOOL_KIND_NAMES, type SchoolKind } from '../regulations/school-kinds';
import { hit, toFinding, type Finding } from '../findings/findings';
import type { Place } from '../findings/place';
import { DEFAULT_JUMP } from '../findings/prd';
import { columnOf, type FixedTemplate, type Template } from '../template/template';
import { tableOf, templateOf } from '../template/template-set';
import type { ComparedFigure, ComparedTable, PeriodComparison } from './compare-periods';

/** Of small numbers every change is a large share. */
const LEAST_JUMP = 5;

/** A school that was closed, and an award that expired. */
const REASONS: ReadonlySet<string> = new Set(['REG001', 'REG011']);

/** Where a count stands in the result. */
export type PlaceOf = (kind: SchoolKind | 'total', column: string) => Place;

/** What the merge found, as far as it may explain a change. */
export interface Merged {
  readonly asOf: string | null;
  readonly findings: readonly Finding[];
  readonly lists: readonly MergedList[];
  readonly sources: readonly SourceOutcome[];
}

export function periodFindings(
  comparison: PeriodComparison,
  { asOf, findings, lists, sources }: Merged,
  templates: readonly Template[],
  jump = DEFAULT_JUMP,
  placeOf: (template: FixedTemplate) => PlaceOf = () => () => ({}),
): Finding[] {
  const { previous, tables } = comparison;
  const { file } = previous;
  const isEarlier = previous.asOf === null || asOf === null || previous.asOf < asOf;
  const trouble = [
    ...(isEarlier ? [] : [{ why: 'notEarlier' as const }]),
    ...(previous.isChanged ? [{ why: 'changed' as const }] : []),
    ...(tables.length === 0 ? [{ why: 'nothingAlike' as const }] : []),
  ].map(({ why }) =>
    toFinding(hit('PRD003', {}, { file, why, then: previous.asOf, now: asOf }), `PRD003|${why}`),
  );
  // Of two reports of one day, or of the wrong order, no change says anything.
  if (!isEarlier) return trouble;
  const hasList = lists.some(
    ({ template, records }) => namesResults(templates, template) && records.length > 0,
  );
  return [
    ...trouble,
    ...tables.flatMap((table) => {
      const template = tableOf(templates, table.template);
      if (!template) return [];
      // A school of a unit that did not report then explains nothing of what fell.
      const isNew = new Set(table.onlyNow);
      const files = new Set(sources.flatMap(({ file, unit }) => (unit && !isNew.has(unit.name) ? file : [])));
      const reasons = findings.filter(({ code, at }) => REASONS.has(code) && files.has(at.file ?? '')).length;
      const place = placeOf(template);
      return [
        ...fewerAccredited(template, table, hasList ? reasons : null, place),
        ...jumps(template, table, jump, place),
      ];
    }),
  ];
}

/** Whether the list says of each school what it has reached and whether it still exists. */
function namesResults(templates: readonly Template[], id: string): boolean {
  const template = templateOf(templates, id);
  return template?.rows.by === 'record' && template.rows.highest !== undefined;
}

/**
 * An award lasts for years: the number of schools at a level or above falls only where some expire
 * or close. Of several levels that fall, the finding names the lowest.
 */
function fewerAccredited(
  template: FixedTemplate,
  { figures }: ComparedTable,
  reasons: number | null,
  placeOf: PlaceOf,
): Finding[] {
  const levels = template.results.byLevel?.levels ?? [];
  const kinds = [...new Set(figures.map(({ kind }) => kind))].filter((kind) => kind !== 'total');
  return kinds.flatMap((kind): Finding[] => {
    for (const [i, lowest] of levels.entries()) {
      const own = figures.filter((one) => one.kind === kind && levels.slice(i).includes(one.column));
      const [then, now] = [
        sum(own.map(({ inBoth }) => inBoth.then)),
        sum(own.map(({ inBoth }) => inBoth.now)),
      ];
      if (then === null || now === null || then - now <= (reasons ?? 0)) continue;
      const level = columnOf(template, lowest).name;
      const facts = { table: template.title, row: rowName(kind), level, then, now, reasons };
      return [toFinding(hit('PRD001', placeOf(kind, lowest), facts), `PRD001|${template.id}`)];
    }
    return [];
  });
}

function jumps(
  template: FixedTemplate,
  { figures }: ComparedTable,
  jump: number,
  placeOf: PlaceOf,
): Finding[] {
  return figures.flatMap(({ kind, column, inBoth }: ComparedFigure): Finding[] => {
    const { then, now } = inBoth;
    if (then === null || now === null) return [];
    const change = Math.abs(now - then);
    if (change < LEAST_JUMP || change * 100 <= jump * then) return [];
    const row = rowName(kind);
    const facts = { table: template.title, row, column: columnOf(template, column).name, then, now, jump };
    return [toFinding(hit('PRD002', placeOf(kind, column), facts), `PRD002|${template.id}|${column}`)];
  });
}

/** As the form has it. */
function rowName(kind: SchoolKind | 'total'): string {
  return kind === 'total' ? 'Cộng' : SCHOOL_KIND_NAMES[kind];
}

function sum(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((total, one) => total + one, 0);
}
