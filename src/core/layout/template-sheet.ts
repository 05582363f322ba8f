/**
 * Declaration → an empty report sheet: headers, input cells with their limits, formulas for what is
 * derived, print.
 */

import {
  SCHOOL_KIND_ABBREVIATIONS,
  SCHOOL_KIND_NAMES,
  SCHOOL_KINDS,
  type SchoolKind,
} from '../regulations/school-kinds';
import { addressOf, type CellRange } from '../sheet/address';
import type { PlannedConditionalFormat, PlannedValidation, SheetPlan } from '../sheet/plan';
import type { TableCheck } from '../checks/table-checks';
import {
  isBlockForm,
  isListTemplate,
  printedColumns,
  printsCriteria,
  templatesOf,
  type BlockForm,
  type FieldValues,
  type FigureValues,
  type FixedTemplate,
  type Form,
  type ListTemplate,
} from '../template/template';
import { heightFor, SheetBuilder, TEMPLATE_HEADER_ROW as HEADER_ROW } from './plan-builder';
import { ratioFormula } from './ratio-formula';
import { headValue } from './printed-rows';
import { layOutHeadField, layOutRecords } from './record-rows';
import { layOutHeader } from './table-header';
import { layOutTop } from './template-top';

export interface TemplateFacts {
  /** Written over the table; a dotted line to fill in where it is not known. */
  readonly unit?: string;
  /** «2021-2022» */
  readonly period?: string;
  /**
   * The kinds to print rows or criteria for, in the form's order; all that the form prints where
   * none are given.
   */
  readonly kinds?: readonly SchoolKind[];
  /**
   * ISO day that the figures stand at; it also chooses the regulation whose criteria are printed,
   * else the latest.
   */
  readonly asOf?: string;
}

/** In points: room to write by hand on the print-out. */
const ROW_HEIGHT = 24;
/** Rows with a column of notes of this width have room for three lines. */
const WIDE_NOTES = 28;
const NOTES_HEIGHT = 52;
/** No unit has more schools; a larger number is a slip of the keyboard. */
const MOST_SCHOOLS = 100_000;

/**
 * One sheet; a form that prints criteria has one for each chosen kind of school, because a sheet
 * holds the criteria of one.
 */
export function layOutSheets(form: Form, facts: TemplateFacts): SheetPlan[] {
  const { kinds = [] } = facts;
  if (kinds.length < 2 || !printsCriteria(form)) return [layOutTemplate(form, facts)];
  return SCHOOL_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => {
    const sheet = layOutTemplate(form, { ...facts, kinds: [kind] });
    return { ...sheet, name: `${sheet.name} - ${SCHOOL_KIND_ABBREVIATIONS[kind]}` };
  });
}

/**
 * Cells to fill in are unlocked and tinted; the rest is protected without a password, against
 * slips.
 */
export function layOutTemplate(form: Form, facts: TemplateFacts): SheetPlan {
  const sheet = new SheetBuilder();
  const widths = columnWidths(form);
  const width = widths.length;
  layOutTop(sheet, form, widths, facts);
  if (isBlockForm(form)) return layOutBlocks(sheet, form, width, facts);
  return isListTemplate(form) ? layOutOneList(sheet, form, facts) : layOutTable(sheet, form, facts);
}

/** In characters; lists below one another share their columns. */
function columnWidths(form: Form): number[] {
  const parts = templatesOf(form).map((template) => printedColumns<FigureValues | FieldValues>(template));
  const count = Math.max(...parts.map((columns) => columns.length));
  return Array.from({ length: count }, (_, c) => Math.max(...parts.map((columns) => columns[c]?.width ?? 0)));
}

function layOutOneList(sheet: SheetBuilder, template: ListTemplate, facts: TemplateFacts): SheetPlan {
  const columns = printedColumns(template);
  const {
    header,
    first,
    last,
    validations: limits,
    conditionalFormats,
  } = layOutRecords(sheet, template, HEADER_ROW, facts);
  return sheet.build({
    name: template.sheetName,
    columnWidths: columns.map((column) => column.width),
    freeze: { rows: first - 1, columns: 1 + columns.findIndex(({ id }) => id === template.rows.name) },
    isProtected: true,
    validations: limits,
    conditionalFormats,
    print: {
      orientation: 'landscape',
      repeatRows: { first: header, last: first - 1 },
      area: { top: 1, left: 1, bottom: last, right: columns.length },
    },
  });
}

/** The lists below one another, each under its own heading; they share the columns' widths. */
function layOutBlocks(sheet: SheetBuilder, form: BlockForm, width: number, facts: TemplateFacts): SheetPlan {
  const head = form.blocks[0]?.sheetHead ?? [];
  const headFields = head.map((column, i) =>
    layOutHeadField(sheet, width, column, HEADER_ROW + i, headValue(form, column, facts)),
  );
  let top = HEADER_ROW + (head.length === 0 ? 0 : head.length + 1);
  const laid = form.blocks.map((template) => {
    const right = printedColumns(template).length;
    sheet.merge({ top, left: 1, bottom: top, right }, template.title, 'totalLabel');
    sheet.height(top, 20);
    const records = layOutRecords(sheet, template, top + 1, facts);
    top = records.last + 3;
    return records;
  });
  return sheet.build({
    name: form.sheetName,
    columnWidths: columnWidths(form),
    isProtected: true,
    validations: [...headFields, ...laid.flatMap((one) => one.validations)],
    conditionalFormats: laid.flatMap((one) => one.conditionalFormats),
    print: { orientation: 'landscape', area: { top: 1, left: 1, bottom: top - 3, right: width } },
  });
}

function layOutTable(sheet: SheetBuilder, template: FixedTemplate, facts: TemplateFacts): SheetPlan {
  const { columns } = template;
  const width = columns.length;
  const { head = [] } = template;
  const headFields = head.map((column, i) =>
    layOutHeadField(sheet, width, column, HEADER_ROW + i, headValue(template, column, facts)),
  );
  const header = HEADER_ROW + (head.length === 0 ? 0 : head.length + 1);
  const first = header + layOutHeader(sheet, columns, header, 1);
  const rows = rowsOf(template, facts);
  const last = first + rows.length - 1;
  const at = (id: string): number => 1 + columns.findIndex((column) => column.id === id);
  const hasWideNotes = columns.some(
    ({ values, width: room }) => values.kind === 'note' && room >= WIDE_NOTES,
  );
  rows.forEach((kind, i) => {
    const row = first + i;
    const label = heightFor(SCHOOL_KIND_NAMES[kind], (columns[0]?.width ?? 0) - 1);
    sheet.height(row, Math.max(label, hasWideNotes ? NOTES_HEIGHT : ROW_HEIGHT));
    columns.forEach(({ values }, c) => {
      if (values.kind === 'label') sheet.put(row, c + 1, SCHOOL_KIND_NAMES[kind], 'label');
      if (values.kind === 'count') sheet.put(row, c + 1, null, 'inputCount');
      if (values.kind === 'percent')
        sheet.put(row, c + 1, ratio(row, at(values.part), at(values.whole)), 'percent');
      if (values.kind === 'note') sheet.put(row, c + 1, null, 'inputLabel');
    });
  });
  const total = last + 1;
  sheet.height(total, ROW_HEIGHT);
  columns.forEach(({ values }, c) => {
    const column = c + 1;
    const sum = `SUM(${addressOf(first, column)}:${addressOf(last, column)})`;
    if (values.kind === 'label') sheet.put(total, column, template.rows.totalLabel, 'totalLabel');
    if (values.kind === 'count') sheet.put(total, column, { formula: sum, value: 0 }, 'totalCount');
    if (values.kind === 'percent')
      sheet.put(total, column, ratio(total, at(values.part), at(values.whole)), 'totalPercent');
    if (values.kind === 'note') sheet.put(total, column, null, 'totalLabel');
  });
  // In a narrow table the second would stand on the first.
  const isWide = width > 6;
  sheet.put(total + 2, isWide ? 2 : 1, 'NGƯỜI LẬP BÁO CÁO', 'plain');
  sheet.put(total + 2, isWide ? width - 4 : width, 'THỦ TRƯỞNG ĐƠN VỊ', 'plain');
  return sheet.build({
    name: template.sheetName,
    columnWidths: columns.map((column) => column.width),
    freeze: { rows: first - 1, columns: 1 },
    isProtected: true,
    validations: [...headFields, ...validations(template, first, last)],
    conditionalFormats: warnings(template, { first, last, total }, at),
    print: {
      orientation: 'landscape',
      repeatRows: { first: header, last: first - 1 },
      area: { top: 1, left: 1, bottom: total + 2, right: width },
    },
  });
}

/**
 * The chosen kinds, as far as the table can be about them; all that the form prints where none are
 * left.
 */
function rowsOf({ rows }: FixedTemplate, { kinds = [] }: TemplateFacts): readonly SchoolKind[] {
  const chosen = SCHOOL_KINDS.filter(
    (kind) => kinds.includes(kind) && (rows.ofKinds?.includes(kind) ?? true),
  );
  return chosen.length > 0 ? chosen : rows.printed;
}

function ratio(row: number, part: number, whole: number): { formula: string; value: string } {
  return { formula: ratioFormula(row, part, whole), value: '' };
}

function validations(template: FixedTemplate, top: number, bottom: number): PlannedValidation[] {
  const { columns, counts = 'trường' } = template;
  return columns.flatMap(({ values, name }, c): PlannedValidation[] => {
    if (values.kind !== 'count') return [];
    const range = { top, left: c + 1, bottom, right: c + 1 };
    return [
      {
        range,
        rule: { kind: 'wholeNumber', min: 0, max: MOST_SCHOOLS },
        prompt: { title: `Nhập số ${counts}`, text: `${name.vi}: số nguyên; không có thì nhập 0.` },
        error: { title: 'Chưa đúng', text: `Ô này chỉ nhận số nguyên từ 0 trở lên (số ${counts}).` },
      },
    ];
  });
}

/**
 * Cells that break a check of the form turn red while they are typed, those to be explained amber.
 */
function warnings(
  template: FixedTemplate,
  { first, last, total }: { readonly first: number; readonly last: number; readonly total: number },
  at: (id: string) => number,
): PlannedConditionalFormat[] {
  return template.checks.map((check): PlannedConditionalFormat => {
    const column = at(checkedColumn(check));
    // A share is asked of all rows together.
    const [top, bottom] = check.check === 'atLeastShare' ? [total, total] : [first, last];
    const range: CellRange = { top, left: column, bottom, right: column };
    const formula = brokenWhen(check, (one) => `$${addressOf(top, at(one))}`);
    const isQuery = check.check === 'usuallyAtMost' || check.check === 'atLeastShare';
    return { range, formula, style: isQuery ? ASKS : WARNS };
  });
}

const WARNS = { fill: 'FFE3E6', color: '9C0006', bold: true };
const ASKS = { fill: 'FFF4CE', color: '7A4B00', bold: true };

function checkedColumn(check: TableCheck): string {
  switch (check.check) {
    case 'atMost':
    case 'usuallyAtMost':
    case 'atLeastShare':
      return check.part;
    case 'sumOf':
      return check.whole;
    case 'atMostDifference':
      return check.left;
    case 'balance':
      return check.right[0] ?? '';
  }
}

function brokenWhen(check: TableCheck, cell: (id: string) => string): string {
  switch (check.check) {
    case 'atMost':
    case 'usuallyAtMost':
      return `AND(ISNUMBER(${cell(check.part)}),ISNUMBER(${cell(check.whole)}),${cell(check.part)}>${cell(check.whole)})`;
    case 'atLeastShare':
      return `AND(ISNUMBER(${cell(check.part)}),N(${cell(check.whole)})>0,${cell(check.part)}*100<${cell(check.whole)}*${String(check.percent)})`;
    case 'sumOf':
      return `AND(COUNT(${check.parts.map(cell).join(',')})=${String(check.parts.length)},SUM(${check.parts.map(cell).join(',')})<>${cell(check.whole)})`;
    case 'balance': {
      const all = [...check.left, ...check.right].map(cell);
      const sum = (ids: readonly string[]): string => `SUM(${ids.map(cell).join(',')})`;
      return `AND(COUNT(${all.join(',')})=${String(all.length)},${sum(check.left)}<>${sum(check.right)})`;
    }
    case 'atMostDifference':
      return `AND(ISNUMBER(${cell(check.left)}),${cell(check.left)}>N(${cell(check.whole)})-N(${cell(check.taken)}))`;
  }
}
