/**
 * Every form of the product with its own example: laid out, filled in, saved, read back; and typed by somebody else with
 * the columns turned round and the headers in capitals. No other form may take its place.
 */

import { layOutTemplate } from '../../src/core/layout/template-sheet';
import { type Field, isSureList, type RecognisedList } from '../../src/core/submission/list-submission';
import { recognise } from '../../src/core/recognise/recognise';
import type { Submission } from '../../src/core/submission/submission';
import { isSure } from '../../src/core/submission/recognised';
import { SCHOOL_KINDS, SCHOOL_KIND_NAMES } from '../../src/core/regulations/school-kinds';
import { rangeAddress } from '../../src/core/sheet/address';
import type { PlannedCell, PlannedValue, SheetPlan } from '../../src/core/sheet/plan';
import {
  isBlockForm,
  isListTemplate,
  templatesOf,
  type BlockForm,
  type Column,
  type Form,
  type Template,
  printedColumns,
  type FieldValues,
  type FigureValues,
} from '../../src/core/template/template';
import { FORMS, TEMPLATES } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { headerRows, headRows } from '../builders/examples';
import { aGrid, aWorkbook, type CellSpec } from '../builders/grids';

const files = makeWorkbookFiles();
const UNIT = 'UBND HUYỆN LỘC NINH';

/** Numbers as Excel keeps what is typed; all else as text. */
function entered(column: Column, text: string): PlannedValue {
  return column.values.kind === 'count' ? Number(text) : text;
}

function headOf(template: Template): readonly Column[] {
  return isListTemplate(template)
    ? [...(template.sheetHead ?? []), ...(template.head ?? [])]
    : (template.head ?? []);
}

/** The plan with the example typed into the first place for it, as a person looks for it: by the words on the sheet. */
function fillIn(plan: SheetPlan, form: Form): SheetPlan {
  const values = new Map<string, PlannedValue>();
  const cells = [...plan.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  let from = 1;
  for (const template of templatesOf(form)) {
    const { head = {}, row } = template.example;
    for (const field of headOf(template)) {
      const text = head[field.id];
      if (text === undefined) continue;
      const label = found(
        cells,
        (cell) => String(cell.value ?? '').startsWith(field.header.join(' ')),
        field,
      );
      const isRightOf = (cell: PlannedCell): boolean => cell.row === label.row && cell.column > label.column;
      const place = found(cells, (cell) => isRightOf(cell) && cell.style.startsWith('input'), field);
      values.set(`${String(place.row)}:${String(place.column)}`, text);
    }
    let left = 0;
    const places = printedColumns<FigureValues | FieldValues>(template).map((column) => {
      const isHeader = (cell: PlannedCell): boolean =>
        cell.row >= from && cell.column > left && cell.style === 'header';
      const words = column.header.at(-1);
      // «Ghi chú» stands once over its own column and the count beside it.
      const own = cells.find((cell) => isHeader(cell) && cell.value === words);
      const header = own ?? found(cells, (cell) => isHeader(cell) && cell.column === left + 1, column);
      left = header.column;
      return { column, header };
    });
    const bottom = Math.max(...places.map(({ header }) => header.row));
    const first = firstRow(cells, template, bottom);
    for (const { column, header } of places) {
      const text = row[column.id];
      if (text !== undefined) values.set(`${String(first)}:${String(header.column)}`, entered(column, text));
    }
    from = first + 1;
  }
  const filled = plan.cells.map((cell): PlannedCell => {
    const value = values.get(`${String(cell.row)}:${String(cell.column)}`);
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...plan, cells: filled };
}

/** The printed row that the example is of, or the first one under the header. */
function firstRow(cells: readonly PlannedCell[], template: Template, bottom: number): number {
  const name = isListTemplate(template) ? template.rows.name : 'kind';
  const printed = cells.find(({ row, value }) => row > bottom && value === template.example.row[name]);
  return printed?.row ?? bottom + 1;
}

function found(
  cells: readonly PlannedCell[],
  fits: (cell: PlannedCell) => boolean,
  { id }: { readonly id: string },
): PlannedCell {
  const cell = cells.find(fits);
  if (!cell) throw new Error(`no place for ${id} on the sheet`);
  return cell;
}

/** What the recognised table or list has where the example has something, as typed. */
function read({ tables, lists }: Submission, { id, example }: Template): object {
  const list = lists.find((one) => one.template === id);
  const table = tables.find((one) => one.template === id);
  const typed = (field: { readonly typed: string } | undefined): string | undefined => field?.typed;
  const head: Readonly<Record<string, Pick<Field, 'typed'> | undefined>> = list?.head ?? table?.head ?? {};
  const ids = Object.keys(example.row);
  const row = list ? recordOf(list, ids) : table?.rows.find(({ label }) => label === example.row['kind']);
  const at = (column: string): string | undefined => {
    if (!row) return undefined;
    if ('fields' in row) return typed(row.fields[column]);
    const remark = table?.remarks?.find((one) => one.column === column && one.row === row.label);
    return column === 'kind' ? row.label : (remark?.text ?? typed(row.counts[column]));
  };
  return {
    head: Object.fromEntries(Object.keys(example.head ?? {}).map((field) => [field, typed(head[field])])),
    row: Object.fromEntries(ids.map((column) => [column, at(column)])),
  };
}

/** The record that was filled in: the one with the most in it. */
function recordOf(
  { records }: RecognisedList,
  ids: readonly string[],
): RecognisedList['records'][number] | undefined {
  const filled = ({ fields }: RecognisedList['records'][number]): number =>
    ids.filter((id) => (fields[id]?.typed ?? '') !== '').length;
  return [...records].sort((a, b) => filled(b) - filled(a))[0];
}

/** Groups merged over their columns, single headers down to the last line, as people move them: with the merge. */
function headerMerges(
  columns: readonly { readonly header: readonly string[] }[],
  { row, column }: { readonly row: number; readonly column: number },
): string[] {
  const depth = Math.max(...columns.map(({ header }) => header.length));
  const merges: string[] = [];
  columns.forEach(({ header }, i) => {
    const end = { row: row + depth - 1, column: column + i };
    if (header.length < depth) {
      const start = { row: row + header.length - 1, column: column + i };
      merges.push(rangeAddress({ top: start.row, left: start.column, bottom: end.row, right: end.column }));
      return;
    }
    const [group] = header;
    const isFirst = depth > 1 && columns[i - 1]?.header[0] !== group;
    const next = columns.findIndex((other, k) => k > i && other.header[0] !== group);
    const last = column + (next < 0 ? columns.length : next) - 1;
    if (isFirst && last > column + i)
      merges.push(rangeAddress({ top: row, left: column + i, bottom: row, right: last }));
  });
  return merges;
}

const sureIn = ({ tables, lists }: Submission): string[] =>
  [...tables.filter(isSure), ...lists.filter(isSureList)].map(({ template }) => template).sort();

const expectedOf = ({ example: { head = {}, row } }: Template): object => ({ head, row });

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const templates = templatesOf(form);
  const ids = templates.map(({ id }) => id).sort();

  it('is laid out, filled in, saved and read back without loss', async () => {
    const kinds = SCHOOL_KINDS.filter((kind) =>
      templates.some(({ example }) =>
        [example.row['kind'], example.head?.['kind']].includes(SCHOOL_KIND_NAMES[kind]),
      ),
    );
    const chosen = templates.some((one) => isListTemplate(one) && 'from' in (one.rows.printed ?? []));
    const plan = layOutTemplate(form, { unit: UNIT, period: '2021-2022', ...(chosen && { kinds }) });
    const bytes = await files.write({ title: form.title, sheets: [fillIn(plan, form)] });
    const outcome = await files.read(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const submission = recognise(outcome.workbook, TEMPLATES, '');
    expect(sureIn(submission)).toEqual(ids);
    for (const template of templates) expect(read(submission, template)).toEqual(expectedOf(template));
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    'is known with its columns turned round and its headers in capitals: %s',
    (id, template) => {
      const columns = [...template.columns].reverse();
      const capitals = headerRows({ columns }).map((cells) =>
        cells.map((cell) => (typeof cell === 'string' ? cell.toUpperCase().normalize('NFD') : cell)),
      );
      const given = { rows: [], head: template.example.head ?? {} };
      const top: CellSpec[][] = [
        [UNIT],
        [template.title.toUpperCase()],
        ...headRows(headOf(template), given).map(({ cells }) => [...cells]),
        [],
      ];
      // A table by school kind has its other rows and no total.
      const kinds = isListTemplate(template)
        ? []
        : template.rows.printed.map((kind) => SCHOOL_KIND_NAMES[kind]);
      const { row } = template.example;
      const rows = (kinds.length > 0 ? kinds.map((kind) => ({ ...row, kind })) : [row]).map(
        (one: typeof row) =>
          columns.map((column): CellSpec => {
            const text = one[column.id];
            return text === undefined ? undefined : entered(column, text);
          }),
      );
      const at = { row: 2, column: 3 };
      const merges = headerMerges(columns, { row: at.row + top.length, column: at.column });
      const grid = aGrid({ name: 'Trang 1', at, rows: [...top, ...capitals, ...rows], merges });
      const submission = recognise(aWorkbook(grid), TEMPLATES, '');
      expect(sureIn(submission)).toEqual([id]);
      expect(read(submission, template)).toEqual(expectedOf(template));
    },
  );

  it('says in its example what every column to be filled in holds', () => {
    for (const { columns, example } of templates) {
      const derived = new Set(columns.filter(({ values }) => values.kind === 'percent').map(({ id }) => id));
      expect(Object.keys(example.row).filter((id) => derived.has(id))).toEqual([]);
      expect(Object.keys(example.row).every((id) => columns.some((column) => column.id === id))).toBe(true);
    }
  });
});

it('knows no form without a title, a source and an example', () => {
  for (const form of FORMS) {
    const said: readonly (Template | BlockForm)[] = isBlockForm(form) ? [form, ...form.blocks] : [form];
    for (const { title, source } of said)
      expect([title.length > 5, source.length > 10]).toEqual([true, true]);
  }
});
