/** Small sheets for tests, written as rows of values, and the report table of the form to start from. */

import { parseRange } from '../../src/core/sheet/address';
import {
  GridBuilder,
  type CellStyle,
  type CellValue,
  type Grid,
  type Workbook,
} from '../../src/core/sheet/grid';

/** `undefined` leaves a cell empty; an object gives its formula or style as well. */
export type CellSpec =
  | CellValue
  | undefined
  | { readonly value: CellValue; readonly formula?: string; readonly style?: CellStyle };

export interface GridSpec {
  readonly name?: string;
  readonly rows: readonly (readonly CellSpec[])[];
  /** Where the first row's first cell stands; default A1. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Ranges in A1 notation, as they are on the sheet. */
  readonly merges?: readonly string[];
  readonly visibility?: Grid['visibility'];
  readonly hiddenRows?: readonly number[];
}

export function aGrid({
  name = 'Mẫu 1',
  rows,
  at = { row: 1, column: 1 },
  merges = [],
  visibility = 'visible',
  hiddenRows = [],
}: GridSpec): Grid {
  const styles: CellStyle[] = [{ numberFormat: 'General', font: '' }];
  const builder = new GridBuilder();
  rows.forEach((cells, r) => {
    cells.forEach((spec, c) => {
      if (spec === undefined) return;
      const isPlain = spec === null || typeof spec !== 'object' || !('value' in spec);
      const { value, formula, style } = isPlain ? { value: spec } : spec;
      if (style) styles.push(style);
      builder.add(at.row + r, at.column + c, value, style ? styles.length - 1 : 0, formula);
    });
  });
  const ranges = merges.map((text) => {
    const range = parseRange(text);
    if (!range) throw new Error(`no range: ${text}`);
    return range;
  });
  return builder.build({ name, styles, merges: ranges, visibility, hiddenRows: new Set(hiddenRows) });
}

export function aWorkbook(...sheets: readonly Grid[]): Workbook {
  return { sheets, modified: undefined, date1904: false };
}

/** The form's two header rows, group headers only over their first column. */
export const FORM_HEADER: readonly (readonly CellSpec[])[] = [
  [
    'CSGD',
    'Tổng số CSGD hiện có',
    'Đã hoàn thành tự đánh giá',
    undefined,
    'Đã được đánh giá ngoài',
    undefined,
    'Kết quả đánh giá ngoài',
    undefined,
    undefined,
    undefined,
    undefined,
    'Ghi chú',
  ],
  [
    undefined,
    undefined,
    'Số lượng',
    '%',
    'Số lượng',
    '%',
    'Không đạt',
    'Đạt cấp độ 1',
    'Đạt cấp độ 2',
    'Đạt cấp độ 3',
    'Đạt cấp độ 4',
    'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
  ],
];

/** Label, schools, self-assessed, %, externally assessed, %, failed, levels 1–4, preparing. Consistent figures. */
export const FORM_ROWS: readonly (readonly CellSpec[])[] = [
  ['Mầm non', 20, 16, 80, 10, 50, 1, 2, 4, 2, 1, 3],
  ['Tiểu học', 10, 8, 80, 5, 50, 0, 1, 3, 1, 0, 2],
  ['Trung học cơ sở', 8, 6, 75, 4, 50, 0, 2, 1, 1, 0, 1],
  ['Trường phổ thông có nhiều cấp học', 2, 1, 50, 0, 0, 0, 0, 0, 0, 0, 1],
];

export const FORM_TOTAL: readonly CellSpec[] = ['Cộng', 40, 31, 77.5, 19, 47.5, 1, 5, 8, 4, 1, 7];

/** The form as a unit fills it in: title lines, header from row 4, figures from row 6, total in row 10. */
export function aFormGrid(
  changes: {
    readonly unit?: string;
    readonly name?: string;
    readonly rows?: readonly (readonly CellSpec[])[];
    readonly total?: readonly CellSpec[];
  } = {},
): Grid {
  const { unit = 'UBND HUYỆN BÙ ĐỐP', rows = FORM_ROWS, total = FORM_TOTAL, name } = changes;
  return aGrid({
    ...(name !== undefined && { name }),
    rows: [
      [unit],
      ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
      ['a) Kết quả KĐCLGD (tính đến 31/01/2022).'],
      ...FORM_HEADER,
      ...rows,
      total,
    ],
  });
}
