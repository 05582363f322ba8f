/** Lays out the part of a list's empty sheet that is filled in: headers, numbered rows, what each column accepts. */

import { SCHOOL_KIND_NAMES, SCHOOL_KINDS } from '../regulations/school-kinds';
import { addressOf } from '../sheet/address';
import type { PlannedConditionalFormat, PlannedValidation, SheetPlan, StyleName } from '../sheet/plan';
import type { Column, FieldCheck, FieldValues, ListTemplate } from '../template/template';
import type { SheetBuilder } from './plan-builder';
import { TEMPLATE_HEADER_ROW } from './plan-builder';
import { layOutHeader } from './table-header';

const ROW_HEIGHT = 18;
/** No school was assessed before there was accreditation; a far year is a slip of the keyboard. */
const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2100-12-31';

/** As many rows as the declaration offers; whoever has more schools copies a row further down. */
export function layOutRecords(sheet: SheetBuilder, template: ListTemplate): SheetPlan {
  const { columns } = template;
  const first = TEMPLATE_HEADER_ROW + layOutHeader(sheet, columns, TEMPLATE_HEADER_ROW, 1);
  const last = first + template.rows.inputRows - 1;
  for (let row = first; row <= last; row++) {
    sheet.height(row, ROW_HEIGHT);
    columns.forEach(({ values }, c) => {
      sheet.put(row, c + 1, values.kind === 'running' ? row - first + 1 : null, styleOf(values));
    });
  }
  const nameColumn = 1 + columns.findIndex(({ id }) => id === template.rows.name);
  return sheet.build({
    name: template.sheetName,
    columnWidths: columns.map((column) => column.width),
    freeze: { rows: first - 1, columns: nameColumn },
    isProtected: true,
    validations: columns.flatMap((column, c) => validation(column, first, last, c + 1)),
    conditionalFormats: template.checks.flatMap((check) => warning(template, check, first, last)),
    print: {
      orientation: 'landscape',
      repeatRows: { first: TEMPLATE_HEADER_ROW, last: first - 1 },
      area: { top: 1, left: 1, bottom: last, right: columns.length },
    },
  });
}

function styleOf(values: FieldValues): StyleName {
  if (values.kind === 'running') return 'count';
  return values.kind === 'date' ? 'inputDate' : 'inputLabel';
}

function validation(
  { values, name }: Column<FieldValues>,
  top: number,
  bottom: number,
  column: number,
): PlannedValidation[] {
  const range = { top, left: column, bottom, right: column };
  const title = name.vi.slice(0, 32);
  const isOne = { title: 'Chưa đúng', text: 'Chọn một giá trị trong danh sách.' };
  switch (values.kind) {
    case 'schoolKind': {
      const rule = { kind: 'list', values: SCHOOL_KINDS.map((kind) => SCHOOL_KIND_NAMES[kind]) } as const;
      return [{ range, rule, prompt: { title, text: 'Chọn loại CSGD trong danh sách.' }, error: isOne }];
    }
    case 'choice': {
      const rule = { kind: 'list', values: values.choices.map(({ label }) => label) } as const;
      return [
        { range, rule, prompt: { title, text: 'Chọn trong danh sách; chưa có thì để trống.' }, error: isOne },
      ];
    }
    case 'date':
      return [
        {
          range,
          rule: { kind: 'date', min: FIRST_DAY, max: LAST_DAY },
          prompt: { title, text: 'Ghi ngày dạng 31/05/2021; chưa có thì để trống.' },
          error: { title: 'Chưa đúng', text: 'Ô này chỉ nhận ngày, dạng 31/05/2021.' },
        },
      ];
    case 'done': {
      const cell = addressOf(top, column);
      const formula = `OR(ISNUMBER(${cell}),LOWER(TRIM(${cell}))="x",AND(LEN(TRIM(${cell}))>=4,LEN(TRIM(${cell}))<=10))`;
      return [
        {
          range,
          rule: { kind: 'formula', formula },
          prompt: { title, text: 'Ghi ngày (31/05/2021), năm (2021) hoặc x; chưa thì để trống.' },
          error: { title: 'Chưa đúng', text: 'Ô này nhận ngày, năm hoặc dấu x.' },
        },
      ];
    }
    case 'running':
    case 'name':
    case 'text':
    case 'note':
      return [];
  }
}

/** Cells that break a check of the form turn red while they are typed. */
function warning(
  { columns }: ListTemplate,
  check: FieldCheck,
  top: number,
  bottom: number,
): PlannedConditionalFormat[] {
  const at = (id: string): number => 1 + columns.findIndex((column) => column.id === id);
  const cell = (id: string): string => `$${addressOf(top, at(id))}`;
  const style = { fill: 'FFE3E6', color: '9C0006', bold: true };
  const red = (id: string, formula: string): PlannedConditionalFormat => {
    return { range: { top, left: at(id), bottom, right: at(id) }, formula, style };
  };
  switch (check.check) {
    case 'needs':
      return [red(check.needs, `AND(TRIM(${cell(check.column)})<>"",TRIM(${cell(check.needs)})="")`)];
    case 'inOrder': {
      const [earlier, later] = [cell(check.earlier), cell(check.later)];
      // A year is compared with the year of a day: 2021 is not before 31/05/2021.
      const year = (one: string): string => `IF(${one}>2100,YEAR(${one}),${one})`;
      const isLater = `IF(AND(${earlier}>2100,${later}>2100),${later}<${earlier},${year(later)}<${year(earlier)})`;
      return [red(check.later, `IF(AND(ISNUMBER(${earlier}),ISNUMBER(${later})),${isLater},FALSE)`)];
    }
  }
}
