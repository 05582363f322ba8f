/** Declaration of a list of schools → an empty list to fill in: headers, limits, tint, print. */

import { SCHOOL_KIND_NAMES, SCHOOL_KINDS } from '../regulations/school-kinds';
import type { PlannedValidation, SheetPlan } from '../sheet/plan';
import type { ListColumn, ListTemplate } from '../template/list-template';
import { headerHeight, SheetBuilder } from './plan-builder';
import type { TemplateFacts } from './template-sheet';

const HEADER_ROW = 6;
/** Rows to fill in: more schools than a commune has; a district inserts rows. */
const ROWS = 100;

export function layOutListTemplate(list: ListTemplate, { unit, period }: TemplateFacts): SheetPlan {
  const sheet = new SheetBuilder();
  const width = 1 + list.columns.length;
  sheet.merge(
    { top: 1, left: 1, bottom: 1, right: 4 },
    `Đơn vị: ${unit ?? '................................'}`,
    'inputLabel',
  );
  sheet.merge({ top: 3, left: 1, bottom: 3, right: width }, list.title.toUpperCase(), 'title');
  const date = `${period === undefined ? '' : `Năm học ${period}. `}Ghi «x» ở việc đã làm, để trống nếu chưa.`;
  sheet.merge({ top: 4, left: 1, bottom: 4, right: width }, date, 'subtitle');
  ['STT', ...list.columns.map(({ header }) => header)].forEach((header, i) => {
    sheet.put(HEADER_ROW, i + 1, header, 'header');
  });
  sheet.height(HEADER_ROW, Math.max(...list.columns.map((one) => headerHeight(one.header, one.width))));
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + ROWS;
  for (let row = first; row <= last; row++) {
    sheet.put(row, 1, row - HEADER_ROW, 'count');
    list.columns.forEach((_, i) => {
      sheet.put(row, i + 2, null, 'inputLabel');
    });
  }
  return sheet.build({
    name: list.sheetName,
    columnWidths: [6, ...list.columns.map((column) => column.width)],
    freeze: { rows: HEADER_ROW, columns: 2 },
    isProtected: true,
    validations: list.columns.flatMap((column, i) => validation(column, i + 2, first, last)),
    print: {
      orientation: 'landscape',
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { top: 1, left: 1, bottom: last, right: width },
    },
  });
}

function validation(
  { values, name }: ListColumn,
  column: number,
  top: number,
  bottom: number,
): PlannedValidation[] {
  const words = allowed(values.kind);
  if (!words) return [];
  return [
    {
      range: { top, left: column, bottom, right: column },
      rule: { kind: 'list', values: words },
      prompt: { title: 'Chọn trong danh sách', text: `${name.vi}: ${words.join(', ')}.` },
      error: { title: 'Chưa đúng', text: `Ô này chỉ nhận: ${words.join(', ')}.` },
    },
  ];
}

function allowed(kind: ListColumn['values']['kind']): readonly string[] | undefined {
  switch (kind) {
    case 'schoolKind':
      return SCHOOL_KINDS.map((one) => SCHOOL_KIND_NAMES[one]);
    case 'mark':
      return ['x'];
    case 'level':
      return ['Không đạt', 'Cấp độ 1', 'Cấp độ 2', 'Cấp độ 3', 'Cấp độ 4'];
    case 'schoolName':
    case 'text':
      return undefined;
  }
}
