/** Tables by school kind as offices fill them in: each template's figures, consistent, under headers in any order and words. */

import { SCHOOL_KIND_NAMES } from '../../src/core/regulations/school-kinds';
import type { Grid } from '../../src/core/sheet/grid';
import { fixedTemplates, type FixedTemplate } from '../../src/core/template/template';
import { TEMPLATES } from '../../src/templates';
import { aGrid, type CellSpec } from './grids';

export function templateOf(id: string): FixedTemplate {
  const template = fixedTemplates(TEMPLATES).find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}

/** One row for each of four kinds, in the form's order of kinds; typed in, with percentages by hand. */
export type FilledRow = Readonly<Record<string, CellSpec>>;

export const FILLED: Readonly<Record<string, readonly FilledRow[]>> = {
  'accreditation-results': [
    results(20, 16, 80, 10, 50, [1, 2, 4, 2, 1], { preparing: 3 }),
    results(10, 8, 80, 5, 50, [0, 1, 3, 1, 0], { preparing: 2 }),
    results(8, 6, 75, 4, 50, [0, 2, 1, 1, 0], { preparing: 1 }),
    results(2, 1, 50, 0, 0, [0, 0, 0, 0, 0], { preparing: 1 }),
  ],
  'self-assessment-data-entry': [
    { schools: 20, entered: 15, enteredPercent: 75, difficulties: 'Đường truyền chậm vào giờ cao điểm' },
    { schools: 10, entered: 10, enteredPercent: 100, requests: 'Cho phép tải lên nhiều minh chứng cùng lúc' },
    { schools: 8, entered: 6, enteredPercent: 75 },
    { schools: 2, entered: 0, enteredPercent: 0 },
  ],
  'annual-report': [
    results(20, 16, 80, 10, 50, [1, 2, 4, 3, 0], { accepted: 12, activities: 'Tập huấn 2 lớp' }),
    results(10, 8, 80, 5, 50, [0, 1, 3, 1, 0], { accepted: 6 }),
    results(8, 6, 75, 4, 50, [0, 2, 1, 1, 0], { accepted: 4 }),
    results(3, 3, 100, 2, 66.7, [0, 0, 2, 0, 0], { accepted: 2 }),
  ],
  'assessment-targets': [
    targets(20, [12, 11, 9, 8], 19, 95, [10, 7, 70, 6, 60]),
    targets(20, [10, 10, 12, 12], 22, 110, [8, 5, 62.5, 5, 62.5]),
    targets(20, [11, 9, 10, 10], 19, 95, [6, 3, 50, 3, 50]),
    targets(3, [3, 3, 0, 0], 3, 100, [0, 0, undefined, 0, undefined]),
  ],
};

function results(
  schools: number,
  selfAssessed: number,
  selfAssessedPercent: number,
  externallyAssessed: number,
  externallyAssessedPercent: number,
  [failed, level1, level2, level3, level4]: readonly number[],
  more: FilledRow,
): FilledRow {
  const outcome = { failed, level1, level2, level3, level4 };
  const counts = {
    schools,
    selfAssessed,
    selfAssessedPercent,
    externallyAssessed,
    externallyAssessedPercent,
  };
  return { ...counts, ...outcome, ...more };
}

function targets(
  target: number,
  [round1Registered, round1Assessed, round2Registered, round2Assessed]: readonly number[],
  assessed: number,
  assessedPercent: number,
  [due, againRegistered, againRegisteredPercent, againAssessed, againAssessedPercent]: readonly CellSpec[],
): FilledRow {
  const rounds = { round1Registered, round1Assessed, round2Registered, round2Assessed };
  const again = { due, againRegistered, againRegisteredPercent, againAssessed, againAssessedPercent };
  return { target, ...rounds, assessed, assessedPercent, ...again };
}

export interface TableSpec {
  readonly id: string;
  /** «UBND HUYỆN …» over the table. */
  readonly unit?: string;
  /** Over the table; absent for none. */
  readonly title?: string;
  /** Lines of label and value between title and table. */
  readonly head?: readonly (readonly CellSpec[])[];
  /** Columns after the row labels, in this order; all of the form where absent. */
  readonly columns?: readonly string[];
  /** Words over a column in place of the form's. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Changed figures, by row and column. */
  readonly rows?: readonly FilledRow[];
  readonly name?: string;
  /** A total row; worked out from the rows where absent. */
  readonly total?: FilledRow;
}

/** Every column with its whole header over itself, nothing merged; the total row sums what the rows say. */
export function aTable(spec: TableSpec): Grid {
  const template = templateOf(spec.id);
  const { rows = FILLED[spec.id] ?? [], words = {}, name } = spec;
  const ids = spec.columns ?? template.columns.slice(1).map(({ id }) => id);
  const headers = ids.map(
    (id) => words[id] ?? template.columns.find((column) => column.id === id)?.header ?? [],
  );
  const depth = Math.max(...headers.map((header) => header.length));
  const [label = template.columns[0]?.header ?? []] = [words[template.columns[0]?.id ?? '']];
  const headerRows = Array.from({ length: depth }, (_, level): CellSpec[] => [
    label[level],
    ...headers.map((header) => header[level]),
  ]);
  const total = { ...totalOf(template, rows), ...spec.total };
  return aGrid({
    ...(name !== undefined && { name }),
    rows: [
      [spec.unit],
      [spec.title],
      ...(spec.head ?? []),
      [],
      ...headerRows,
      ...rows.map((row, i): CellSpec[] => [
        SCHOOL_KIND_NAMES[template.rows.printed[i] ?? 'continuing'],
        ...ids.map((id) => row[id]),
      ]),
      [template.rows.totalLabel, ...ids.map((id) => total[id])],
    ],
  });
}

/** Sums of the counts as they stand; percentages of the total row are left blank. */
function totalOf(template: FixedTemplate, rows: readonly FilledRow[]): FilledRow {
  const counts = template.columns.filter(({ values }) => values.kind === 'count');
  return Object.fromEntries(
    counts.map(({ id }) => {
      const sum = rows.reduce((total, row) => total + (typeof row[id] === 'number' ? row[id] : 0), 0);
      return [id, sum];
    }),
  );
}

/** The tables that there are figures for; those that lists add up to are tried with their lists. */
export const FIXED: readonly FixedTemplate[] = fixedTemplates(TEMPLATES).filter(({ id }) => id in FILLED);
