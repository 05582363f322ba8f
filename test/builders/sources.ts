/** Received files for tests, without bytes: forms filled in with given figures, recognised as the product does. */

import type { SourceRecord } from '../../src/core/sources/source';
import { recognise } from '../../src/core/recognise/recognise';
import type { Grid } from '../../src/core/sheet/grid';
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

export function aSource({
  file,
  unit,
  figures,
  modified,
  given,
  receivedOn,
  grids,
}: SourceSpec): SourceRecord {
  const workbook = { ...aWorkbook(...(grids ?? [aFilledForm(unit, figures)])), modified };
  const content = { is: 'submission', submission: recognise(workbook, TEMPLATES, file) } as const;
  const sha256 = fakeDigest(
    JSON.stringify([unit, figures, modified, grids?.map((grid) => [...grid.cells()])]),
  );
  return {
    file,
    sha256,
    content,
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
