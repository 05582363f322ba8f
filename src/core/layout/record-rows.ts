/**
 * Lays out the part of a list's empty sheet that is filled in: headers, numbered rows, what each
 * column accepts.
 */

import { SCHOOL_KIND_NAMES, SCHOOL_KINDS } from '../regulations/school-kinds';
import { addressOf, type CellRange } from '../sheet/address';
import type { PlannedConditionalFormat, PlannedValidation, PlannedValue, StyleName } from '../sheet/plan';
import type { FieldCheck } from '../checks/field-checks';
import { printedColumns, type Column, type FieldValues, type ListTemplate } from '../template/template';
import { heightFor, type Content, type SheetBuilder } from './plan-builder';
import { headValue, printedRows, type PrintFacts } from './printed-rows';
import { ratioFormula } from './ratio-formula';
import { layOutHeader } from './table-header';

const ROW_HEIGHT = 18;
/** No school was assessed before there was accreditation; a far year is a slip of the keyboard. */
const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2100-12-31';

/** A list as it was put on a sheet, and what its cells accept. */
export interface LaidRecords {
  /** Rows of the header, the first record and the last. */
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly validations: readonly PlannedValidation[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
}

/**
 * Puts the fields over the list, its header and as many rows as the declaration offers; whoever has
 * more copies a row further down.
 * @param top the first row to use
 */
export function layOutRecords(
  sheet: SheetBuilder,
  template: ListTemplate,
  top: number,
  facts: PrintFacts,
): LaidRecords {
  const { head = [], rows } = template;
  const columns = printedColumns(template);
  const printed = printedRows(template, facts);
  const headFields = head.map((column, i) =>
    layOutHeadField(sheet, columns.length, column, top + i, headValue(template, column, facts)),
  );
  const header = head.length === 0 ? top : top + head.length + 1;
  const first = header + layOutHeader(sheet, columns, header, 1);
  const last = first + Math.max(1, rows.inputRows, printed.length) - 1;
  const at = (id: string): number => 1 + columns.findIndex((column) => column.id === id);
  for (let row = first; row <= last; row++) {
    const given = printed[row - first];
    let height = ROW_HEIGHT;
    columns.forEach(({ id, values, width }, c) => {
      const text = given?.[id];
      if (text !== undefined) height = Math.max(height, heightFor(text, width - 1));
      sheet.put(row, c + 1, contentOf(values, text, row, first, at), styleOf(values, text !== undefined));
    });
    sheet.height(row, height);
  }
  return {
    header,
    first,
    last,
    validations: [
      ...headFields,
      ...columns.flatMap((column, c) =>
        validation(column, { top: first, left: c + 1, bottom: last, right: c + 1 }),
      ),
    ],
    conditionalFormats: template.checks.flatMap((check) => warning(template, check, first, last)),
  };
}

/** Label in the first column, value in the second, over as many columns as they need. */
export function layOutHeadField(
  sheet: SheetBuilder,
  width: number,
  { header, values, name, ...column }: Column<FieldValues>,
  row: number,
  value: PlannedValue | null,
): PlannedValidation {
  const split = width > 3 ? 2 : 1;
  sheet.merge({ top: row, left: 1, bottom: row, right: split }, header.join(' '), 'label');
  const end = Math.min(width, split + 3);
  sheet.merge({ top: row, left: split + 1, bottom: row, right: end }, value, styleOf(values, false));
  sheet.height(row, ROW_HEIGHT);
  const range = { top: row, left: split + 1, bottom: row, right: split + 1 };
  const [own] = validation({ header, values, name, ...column }, range);
  return own ?? anything(range, name.vi);
}

const PROMPTS = {
  criterion: 'Ghi số tiêu chí, ví dụ 1.10; tiêu chí Mức 4 ghi «Mức 4: 1».',
  criteria: 'Ghi «Tiêu chí 1.1 đến tiêu chí 1.10» hoặc «1.1; 1.3».',
  evidenceCode: 'Ghi mã minh chứng, ví dụ [H1-1.1-01].',
  period: 'Ghi từ ngày đến ngày, ví dụ 01/11/2023-31/5/2024.',
} as const;

/** Accepts all; only tells what belongs there. */
function anything(range: CellRange, title: string, text = 'Ghi ở ô này.'): PlannedValidation {
  return {
    range,
    rule: { kind: 'formula', formula: 'TRUE' },
    prompt: { title: title.slice(0, 32), text },
    error: { title: 'Chưa đúng', text: 'Ghi lại ô này.' },
  };
}

function contentOf(
  values: FieldValues,
  printed: string | undefined,
  row: number,
  first: number,
  at: (id: string) => number,
): Content {
  if (printed !== undefined) return printed;
  if (values.kind === 'running') return row - first + 1;
  if (values.kind === 'percent')
    return { formula: ratioFormula(row, at(values.part), at(values.whole)), value: '' };
  return null;
}

function styleOf(values: FieldValues, isPrinted: boolean): StyleName {
  if (isPrinted) return isKeptAsText(values) ? 'code' : 'label';
  switch (values.kind) {
    case 'running':
      return 'count';
    case 'percent':
      return 'percent';
    case 'date':
      return 'inputDate';
    case 'count':
      return 'inputCount';
    case 'code':
      return 'inputText';
    case 'name':
    case 'text':
    case 'note':
    case 'schoolKind':
    case 'done':
    case 'year':
    case 'choice':
      return 'inputLabel';
    case 'criterion':
    case 'criteria':
    case 'evidenceCode':
    case 'period':
      return 'inputText';
  }
}

/**
 * Excel makes 1.1 of a typed 1.10 and 1 October of 1-10, unless the cell is text before it is typed
 * into.
 */
function isKeptAsText({ kind }: FieldValues): boolean {
  return kind === 'criterion' || kind === 'criteria' || kind === 'evidenceCode' || kind === 'period';
}

function validation({ values, name }: Column<FieldValues>, range: CellRange): PlannedValidation[] {
  const { top, left: column } = range;
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
          rule: { kind: 'date', min: values.first ?? FIRST_DAY, max: LAST_DAY },
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
    case 'count':
      return [
        {
          range,
          rule: { kind: 'wholeNumber', min: 0 },
          prompt: { title, text: 'Số nguyên; không có thì nhập 0.' },
          error: { title: 'Chưa đúng', text: 'Ô này chỉ nhận số nguyên từ 0 trở lên.' },
        },
      ];
    case 'code':
      return [anything(range, name.vi, 'Ghi đủ các chữ số, kể cả số 0 ở đầu.')];
    case 'criterion':
    case 'criteria':
    case 'evidenceCode':
    case 'period':
      return [anything(range, title, PROMPTS[values.kind])];
    case 'year':
    case 'running':
    case 'name':
    case 'text':
    case 'note':
    case 'percent':
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
    case 'explained': {
      const isNotDone = check.columns.map(
        (id) => `OR(LEFT(LOWER(TRIM(${cell(id)})),4)="chưa",LOWER(TRIM(${cell(id)}))="không")`,
      );
      return [red(check.by, `AND(TRIM(${cell(check.by)})="",OR(${isNotDone.join(',')}))`)];
    }
    // What depends on the date of the figures, or on words that people type in many ways, is
    // checked and not coloured.
    case 'answered':
    case 'expires':
    case 'allowsTitle':
      return [];
    case 'balance': {
      const all = [...check.left, ...check.right].map(cell);
      const sum = (ids: readonly string[]): string => `SUM(${ids.map(cell).join(',')})`;
      const isFilled = `COUNT(${all.join(',')})=${String(all.length)}`;
      const [first = ''] = check.right;
      return [red(first, `AND(${isFilled},${sum(check.left)}<>${sum(check.right)})`)];
    }
    case 'mostEach':
      return check.columns.map((id) =>
        red(id, `AND(ISNUMBER(${cell(id)}),${cell(id)}>${String(check.most)})`),
      );
    // What hangs on a regulation or on several rows is no formula of one row.
    case 'schedule':
    case 'filled':
    case 'overdue':
    case 'evidenced':
    case 'assessment':
    case 'catalogueOrder':
    case 'evidence':
    case 'ofStandard':
    case 'shared':
    case 'timeline':
    case 'council':
      return [];
  }
}
