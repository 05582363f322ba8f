/** Sheets of schools as different hands make them: a row in a list, or a form with the fields under one another. */

import type { Grid } from '../../src/core/sheet/grid';
import { aGrid, type CellSpec } from './grids';

export interface ASchool {
  readonly name: string;
  /** As the sheet writes it; undefined leaves the field out. */
  readonly kind?: string;
  readonly selfAssessed?: CellSpec;
  readonly assessed?: CellSpec;
  readonly result?: CellSpec;
  readonly preparing?: CellSpec;
}

type Shape = (school: ASchool, sheet: string) => Grid;

/** The form's own words, label beside value. */
const form: Shape = (school, name) =>
  aGrid({
    name,
    at: { row: 2, column: 2 },
    rows: [
      ['PHIẾU THÔNG TIN TRƯỜNG'],
      ['Tên cơ sở giáo dục:', school.name],
      ['Loại hình (cấp học):', school.kind],
      ['Đã hoàn thành tự đánh giá:', school.selfAssessed],
      ['Đã được đánh giá ngoài:', school.assessed],
      ['Kết quả đánh giá ngoài:', school.result],
      ['Đang hoàn thiện hồ sơ đăng ký ĐGN:', school.preparing],
    ],
  });

/** Other words, a blank column between. */
const otherForm: Shape = (school, name) =>
  aGrid({
    name,
    rows: [
      ['Tên trường', undefined, school.name],
      ['Cấp học', undefined, school.kind],
      ['Đã TĐG', undefined, school.selfAssessed],
      ['Đã ĐGN', undefined, school.assessed],
      ['Cấp độ đạt', undefined, school.result],
      ['Hoàn thiện hồ sơ đăng kí', undefined, school.preparing],
      [],
      ['Hiệu trưởng', undefined, 'Nguyễn Thị Hoa'],
    ],
  });

/** One row under the form's headers. */
const row: Shape = (school, name) => aList([school], name);

/** One row under headers in another order and other words. */
const otherRow: Shape = (school, name) =>
  aGrid({
    name,
    at: { row: 4, column: 1 },
    rows: [
      ['STT', 'Kết quả kiểm định', 'Đã ĐGN', 'Đã TĐG', 'Tên trường', 'Loại trường', 'Hồ sơ đăng ký'],
      [1, school.result, school.assessed, school.selfAssessed, school.name, school.kind, school.preparing],
    ],
  });

export const SHAPES: readonly Shape[] = [form, row, otherForm, otherRow];

export function aList(schools: readonly ASchool[], name = 'Danh sách'): Grid {
  return aGrid({
    name,
    at: { row: 3, column: 1 },
    rows: [
      [
        'TT',
        'Tên cơ sở giáo dục',
        'Loại hình (cấp học)',
        'Đã hoàn thành tự đánh giá',
        'Đã được đánh giá ngoài',
        'Kết quả đánh giá ngoài (không đạt, cấp độ 1–4)',
        'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
      ],
      ...schools.map((school, i): CellSpec[] => [
        i + 1,
        school.name,
        school.kind,
        school.selfAssessed,
        school.assessed,
        school.result,
        school.preparing,
      ]),
    ],
  });
}
