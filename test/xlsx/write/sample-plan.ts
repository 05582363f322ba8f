/** A plan with one of everything, for the tests of the writer. */

import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../../src/core/sheet/plan';

/** Needs quoting in formulas: space, apostrophe, diacritics. */
export const TOTALS = "Biểu 1 - 'Tổng' hợp";
export const SOURCES = 'Nguồn số liệu';

const KINDS = ['Mầm non', 'Tiểu học', 'THCS', 'THPT'];

function totalsSheet(rows: number): SheetPlan {
  const body = Array.from({ length: rows }, (_, i): PlannedCell[] => [
    { row: 5 + i, column: 1, style: 'label', value: KINDS[i % KINDS.length] ?? '' },
    { row: 5 + i, column: 2, style: 'inputCount', value: i },
    { row: 5 + i, column: 3, style: 'link', value: 'Nguồn', link: { sheet: SOURCES, cell: 'A2' } },
  ]).flat();
  const last = 4 + rows;
  const sum = (rows * (rows - 1)) / 2;
  return {
    name: TOTALS,
    cells: [
      { row: 1, column: 1, style: 'title', value: 'KẾT QUẢ KIỂM ĐỊNH' },
      { row: 1, column: 2, style: 'title' },
      { row: 1, column: 3, style: 'title' },
      { row: 2, column: 1, style: 'date', value: 44592 },
      { row: 4, column: 1, style: 'header', value: 'Loại trường' },
      { row: 4, column: 2, style: 'header', value: 'Số trường' },
      { row: 4, column: 3, style: 'header', value: 'Nguồn' },
      ...body,
      { row: last + 1, column: 1, style: 'totalLabel', value: 'Cộng' },
      { row: last + 1, column: 2, style: 'totalCount', formula: `SUM(B5:B${String(last)})`, value: sum },
      { row: last + 1, column: 3, style: 'totalPercent', formula: 'IF(B5=0,"",1)', value: '' },
    ],
    columnWidths: [30, 12.5, 20],
    rowHeights: { 1: 36, 4: 48 },
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    freeze: { rows: 4, columns: 1 },
    autoFilter: { top: 4, left: 1, bottom: last, right: 3 },
    validations: [
      {
        range: { top: 5, left: 2, bottom: last, right: 2 },
        rule: { kind: 'wholeNumber', min: 0 },
        prompt: { title: 'Số trường', text: 'Số nguyên\ntừ 0 trở lên' },
        error: { title: 'Chưa đúng', text: 'Hãy nhập số nguyên & không âm' },
      },
      {
        range: { top: 5, left: 1, bottom: last, right: 1 },
        rule: { kind: 'list', values: [...KINDS, 'Trường "khác"'] },
        prompt: { title: 'Loại', text: 'Chọn' },
        error: { title: 'Chưa đúng', text: 'Chọn trong danh sách' },
      },
      {
        range: { top: 2, left: 1, bottom: 2, right: 1 },
        rule: { kind: 'date', min: '2021-09-01', max: '2022-08-31' },
        prompt: { title: 'Ngày', text: 'dd/mm/yyyy' },
        error: { title: 'Chưa đúng', text: 'Trong năm học' },
      },
    ],
    conditionalFormats: [
      {
        range: { top: 5, left: 2, bottom: last, right: 2 },
        formula: 'B5>2',
        style: { fill: 'FFE3E6', color: '9C0006', bold: true },
      },
    ],
    isProtected: true,
    print: {
      orientation: 'landscape',
      repeatRows: { first: 4, last: 4 },
      area: { top: 1, left: 1, bottom: last + 1, right: 3 },
    },
    tabColor: '1F4E79',
  };
}

/** @param rows of the table on the first sheet, at least 2 */
export function samplePlan(rows = 6): WorkbookPlan {
  return {
    title: 'Tổng hợp & kiểm tra',
    sheets: [
      totalsSheet(rows),
      {
        name: SOURCES,
        cells: [
          { row: 1, column: 1, style: 'header', value: 'Tệp' },
          { row: 2, column: 1, style: 'wrapped', value: 'Đăk Hà.xlsx' },
        ],
        columnWidths: [40],
        print: { orientation: 'portrait', area: { top: 1, left: 1, bottom: 2, right: 1 } },
      },
      { name: 'ẩn', visibility: 'hidden', cells: [], columnWidths: [] },
      {
        name: '_marks',
        visibility: 'veryHidden',
        cells: [{ row: 1, column: 1, style: 'plain', value: true }],
        columnWidths: [],
      },
    ],
    names: [{ name: 'SoTruong', refersTo: `'Biểu 1 - ''Tổng'' hợp'!$B$5:$B$${String(4 + rows)}` }],
  };
}
