/** The two tables that the circulars print for a school's assessment: levels 1 to 3 with marks, and the criteria of Mức 4. */

import type { Grid } from '../../src/core/sheet/grid';
import { aGrid, type CellSpec } from './grids';

/** Marked columns by the number of their level, 0 for «Không đạt». */
export type Marks = readonly (0 | 1 | 2 | 3)[];

export interface AnAssessment {
  readonly school?: string;
  readonly kind?: string;
  /** The level that is declared over the tables. */
  readonly declared?: string;
  /** «1.1» → its marks, in the order of the form. */
  readonly marks?: Readonly<Record<string, Marks>>;
  /** What stands under the table of levels 1 to 3. */
  readonly result?: string;
  /** «1» → whether the criterion of Mức 4 is met; both columns for 'both', neither for null. */
  readonly level4?: Readonly<Record<string, boolean | 'both' | null>>;
  readonly resultOfLevel4?: string;
}

export interface HeaderShape {
  /** Three rows with «Kết quả» over all, or two without it. */
  readonly rows: 2 | 3;
  readonly isMerged: boolean;
  readonly mark: string;
}

export const PRINTED: HeaderShape = { rows: 3, isMerged: true, mark: 'x' };

interface Block {
  readonly rows: readonly (readonly CellSpec[])[];
  /** Row and column numbers within the block: top, left, bottom, right. */
  readonly merges: readonly (readonly [number, number, number, number])[];
}

function levelsBlock({ marks = {}, result }: AnAssessment, { rows, isMerged, mark }: HeaderShape): Block {
  const header: (readonly CellSpec[])[] =
    rows === 3
      ? [
          ['Tiêu chuẩn, tiêu chí', 'Kết quả'],
          [undefined, 'Không đạt', 'Đạt'],
          [undefined, undefined, 'Mức 1', 'Mức 2', 'Mức 3'],
        ]
      : [
          ['Tiêu chuẩn, tiêu chí', 'Không đạt', 'Đạt'],
          [undefined, undefined, 'Mức 1', 'Mức 2', 'Mức 3'],
        ];
  let standard = '';
  const body = Object.entries(marks).flatMap(([code, own]): (readonly CellSpec[])[] => {
    const [of = ''] = code.split('.');
    const heading = of === standard ? [] : [[`Tiêu chuẩn ${of}`]];
    standard = of;
    const cells = [0, 1, 2, 3].map((level) => (own.some((one) => one === level) ? mark : undefined));
    return [...heading, [`Tiêu chí ${code}`, ...cells]];
  });
  const merges: Block['merges'] =
    rows === 3
      ? [
          [1, 1, 3, 1],
          [1, 2, 1, 5],
          [2, 2, 3, 2],
          [2, 3, 2, 5],
        ]
      : [
          [1, 1, 2, 1],
          [1, 2, 2, 2],
          [1, 3, 1, 5],
        ];
  return {
    rows: [...header, ...body, ...(result === undefined ? [] : [[result]])],
    merges: isMerged ? merges : [],
  };
}

function level4Block(
  { level4 = {}, resultOfLevel4 }: AnAssessment,
  { isMerged, mark }: HeaderShape,
  title: string | undefined,
): Block {
  const body = Object.entries(level4).map(([number, isMet]): readonly CellSpec[] => [
    `Tiêu chí ${number}`,
    isMet === true || isMet === 'both' ? mark : undefined,
    isMet === false || isMet === 'both' ? mark : undefined,
  ]);
  const header: (readonly CellSpec[])[] = [
    ['Tiêu chí', 'Kết quả'],
    [undefined, 'Đạt', 'Không đạt'],
  ];
  const titles = title === undefined ? [] : [[title]];
  const first = titles.length + 1;
  return {
    rows: [...titles, ...header, ...body, ...(resultOfLevel4 === undefined ? [] : [[resultOfLevel4]])],
    merges: isMerged
      ? [
          [first, 1, first + 1, 1],
          [first, 2, first, 3],
        ]
      : [],
  };
}

/** Where the forms put the title of the second table. */
export const LEVEL_4_TITLE = '1.2. Đánh giá tiêu chí Mức 4';

function head({ school, kind, declared }: AnAssessment): (readonly CellSpec[])[] {
  return [
    ...(school === undefined ? [] : [[school]]),
    ...(kind === undefined ? [] : [['Loại CSGD:', kind]]),
    ...(declared === undefined ? [] : [['Nhà trường tự đánh giá:', declared]]),
  ];
}

/** Both tables below one another; each of them only where the assessment gives something for it. */
export function anAssessmentSheet(
  name: string,
  assessment: AnAssessment,
  shape: HeaderShape = PRINTED,
  title: string | undefined = LEVEL_4_TITLE,
): Grid {
  const blocks = [
    ...(assessment.marks ? [levelsBlock(assessment, shape)] : []),
    ...(assessment.level4 ? [level4Block(assessment, shape, title)] : []),
  ];
  const rows = [...head(assessment)];
  const merges: string[] = [];
  for (const block of blocks) {
    rows.push([]);
    for (const [top, left, bottom, right] of block.merges) {
      merges.push(`${at(rows.length + top, left)}:${at(rows.length + bottom, right)}`);
    }
    rows.push(...block.rows);
  }
  return aGrid({ name, rows, merges });
}

function at(row: number, column: number): string {
  return `${'ABCDE'.charAt(column - 1)}${String(row)}`;
}
