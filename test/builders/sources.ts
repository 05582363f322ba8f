/** Received files for tests, without bytes: forms filled in with given figures, recognised as the product does. */

import type { SourceRecord } from '../../src/core/sources/source';
import { recognise } from '../../src/core/recognise/recognise';
import type { Grid } from '../../src/core/sheet/grid';
import type { RecognisedTable, Submission, TableRow } from '../../src/core/submission/submission';
import { TEMPLATES } from '../../src/templates';
import { aFormGrid, aWorkbook, type CellSpec } from './grids';

/** Schools, self-assessed, externally assessed, failed, levels 1–4, preparing: one row of figures. */
export type Figures = readonly [number, number, number, number, number, number, number, number, number];

export interface SourceSpec {
  readonly file: string;
  /** As the title writes it: «HUYỆN BÙ ĐỐP»; undefined leaves the title out. */
  readonly unit?: string;
  /** Preschool, primary, lower secondary, several levels. */
  readonly figures: readonly (Figures | undefined)[];
  readonly modified?: string;
  readonly given?: string;
  readonly receivedOn?: string;
  readonly grids?: readonly Grid[];
}

const LABELS = ['Mầm non', 'Tiểu học', 'THCS', 'PT nhiều cấp học'];

/** Title, header and figures; percentages are left to be worked out; the total row is right. */
export function aFilledForm(
  unit: string | undefined,
  figures: readonly (Figures | undefined)[],
  name?: string,
): Grid {
  const present = figures.flatMap((row, i) => (row ? [{ label: LABELS[i] ?? '', row }] : []));
  const cells = ([schools, self, external, ...rest]: readonly number[]): CellSpec[] => [
    schools,
    self,
    undefined,
    external,
    undefined,
    ...rest,
  ];
  const sums = Array.from({ length: 9 }, (_, i) => present.reduce((sum, { row }) => sum + (row[i] ?? 0), 0));
  return aFormGrid({
    ...(name !== undefined && { name }),
    unit: unit === undefined ? 'BÁO CÁO' : `UBND ${unit}`,
    rows: present.map(({ label, row }) => [label, ...cells(row)]),
    total: ['Cộng', ...cells(sums)],
  });
}

/**
 * The submission that recognition makes of one filled form. The form is recognised once for each unit and choice of
 * rows; its figures are put in directly, since laws of merging try thousands of forms that differ in nothing else.
 */
export function aSubmission(
  unit: string | undefined,
  figures: readonly (Figures | undefined)[],
  file: string,
): Submission {
  const key = JSON.stringify([unit, figures.map((row) => row !== undefined), file]);
  let blank = recognised.get(key);
  if (!blank) {
    const ones = figures.map((row) => row && ONES);
    recognised.set(key, (blank = recognise(aWorkbook(aFilledForm(unit, ones)), TEMPLATES, file)));
  }
  return { ...blank, tables: blank.tables.map((table) => filledIn(table, figures)) };
}

const recognised = new Map<string, Submission>();
const ONES: Figures = [1, 1, 1, 1, 1, 1, 1, 1, 1];
const COUNTS = [
  ...['schools', 'selfAssessed', 'externallyAssessed', 'failed'],
  ...['level1', 'level2', 'level3', 'level4', 'preparing'],
];

function filledIn(table: RecognisedTable, figures: readonly (Figures | undefined)[]): RecognisedTable {
  const present = figures.filter((row) => row !== undefined);
  const sums = COUNTS.map((_, i) => present.reduce((sum, row) => sum + (row[i] ?? 0), 0));
  return {
    ...table,
    rows: table.rows.map((row, i) => withCounts(row, present[i] ?? [])),
    ...(table.total && { total: withCounts(table.total, sums) }),
  };
}

function withCounts<Row extends TableRow>(row: Row, values: readonly number[]): Row {
  const counts = Object.entries(row.counts).map(([id, figure]) => {
    const value = values[COUNTS.indexOf(id)] ?? 0;
    return [id, { ...figure, typed: String(value), reading: { ...figure.reading, value } }];
  });
  return { ...row, counts: Object.fromEntries(counts) as TableRow['counts'] };
}

export function aSource({
  file,
  unit,
  figures,
  modified,
  given,
  receivedOn,
  grids,
}: SourceSpec): SourceRecord {
  const submission = grids
    ? recognise({ ...aWorkbook(...grids), modified }, TEMPLATES, file)
    : { ...aSubmission(unit, figures, file), modified };
  const sha256 = fakeDigest(
    JSON.stringify([unit, figures, modified, grids?.map((grid) => [...grid.cells()])]),
  );
  return {
    file,
    sha256,
    content: { is: 'submission', submission },
    ...(given !== undefined && { given }),
    ...(receivedOn !== undefined && { receivedOn }),
  };
}

/** 64 hexadecimal digits that differ whenever the text does, for all that tests can tell. */
function fakeDigest(text: string): string {
  let digest = '';
  for (let part = 0; part < 8; part++) {
    let hash = 2166136261 ^ part;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619 + part * 2);
    digest += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return digest;
}
