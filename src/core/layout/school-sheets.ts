/** What one click makes of a workbook's school sheets: the list of schools, and the table that counts it. */

import type { TotalsRow } from '../consolidate/consolidation';
import { SCHOOL_KIND_NAMES } from '../regulations/school-kinds';
import type { CountedSchool, SchoolsConsolidation } from '../register/consolidate-schools';
import { countedBy } from '../register/count-school';
import { quoteSheetName, type CellRange } from '../sheet/address';
import type { PlannedValue, SheetPlan } from '../sheet/plan';
import {
  listColumnOf,
  type ListColumn,
  type ListTemplate,
  type SchoolResult,
} from '../template/list-template';
import type { Template } from '../template/template';
import { FIRST_RECORD_ROW, layOutList, type ListColumn as SheetColumn } from './list-sheet';
import { absoluteColumnRange, SheetBuilder } from './plan-builder';
import { ratioFormula } from './ratio-formula';
import { layOutHeader } from './table-header';
import type { TemplateFacts } from './template-sheet';

export const SCHOOL_LIST_SHEET = 'Danh sách trường';
export const DISTRICT_TABLE_SHEET = 'Bảng 1a của đơn vị';

/** How a mark and an outcome are written in the list; the table's formulas count these words. */
const YES = 'x';
const resultWord = (result: SchoolResult): string =>
  result === 'failed' ? 'Không đạt' : `Cấp độ ${String(result)}`;

export function layOutSchools(
  list: ListTemplate,
  table: Template,
  { schools, totals }: SchoolsConsolidation,
  facts: TemplateFacts,
): SheetPlan[] {
  return [
    layOutDistrictTable(list, table, totals.rows, schools.length, facts),
    layOutSchoolList(list, schools, facts),
  ];
}

/** «STT» stands before the fields of the declaration. */
const FIELDS_BEFORE = 1;

function layOutSchoolList(
  list: ListTemplate,
  schools: readonly CountedSchool[],
  { unit }: TemplateFacts,
): SheetPlan {
  const fields = list.columns.map((column): SheetColumn<CountedSchool> => ({
    header: column.header,
    width: column.width,
    style: 'label',
    value: (school) => fieldText(list, column, school),
  }));
  // Where a school stands is followed on the screen; on paper it would only make the list small.
  const source: SheetColumn<CountedSchool> = {
    header: 'Lấy từ',
    width: 26,
    style: 'label',
    isScreenOnly: true,
    value: (school) => `${school.sheet}!${school.nameCell}`,
  };
  const also: SheetColumn<CountedSchool> = {
    header: 'Cũng có ở (không tính lại)',
    width: 26,
    style: 'wrapped',
    isScreenOnly: true,
    value: ({ alsoAt }) => alsoAt.map(({ sheet, nameCell }) => `${sheet}!${nameCell}`).join('\n') || null,
  };
  const number: SheetColumn<CountedSchool> = {
    header: 'STT',
    width: 6,
    style: 'count',
    value: (_, i) => i + 1,
  };
  return layOutList(
    {
      name: SCHOOL_LIST_SHEET,
      title: list.title.toUpperCase(),
      subtitle: `${unit === undefined ? '' : `Đơn vị: ${unit}. `}${String(schools.length)} trường, mỗi trường tính một lần theo cấp độ cao nhất.`,
    },
    [number, ...fields, source, also],
    schools,
  );
}

function fieldText(
  list: ListTemplate,
  { id, values }: ListColumn,
  school: CountedSchool,
): PlannedValue | null {
  switch (values.kind) {
    case 'schoolName':
      return school.name;
    case 'schoolKind':
      return SCHOOL_KIND_NAMES[school.kind];
    case 'mark':
      return countedBy(list, school, { is: 'marked', column: id }) ? YES : null;
    case 'level': {
      const field = school.results[id];
      return field?.reading.state === 'value' ? resultWord(field.reading.value) : null;
    }
    case 'text':
      return school.texts[id] || null;
  }
}

const HEADER_ROW = 6;

/** Counts are live formulas over the list, so that every one can be followed to its schools. */
function layOutDistrictTable(
  list: ListTemplate,
  table: Template,
  rows: readonly TotalsRow[],
  schools: number,
  { unit, period }: TemplateFacts,
): SheetPlan {
  const sheet = new SheetBuilder();
  const { columns } = table;
  const width = columns.length;
  const kinds = rows.filter(({ kind }) => kind !== 'total');
  sheet.merge(
    { top: 1, left: 1, bottom: 1, right: 5 },
    `Đơn vị: ${unit ?? '................................'}`,
    'plain',
  );
  sheet.merge({ top: 3, left: 1, bottom: 3, right: width }, table.title.toUpperCase(), 'title');
  const date = `${period === undefined ? '' : `Năm học ${period}. `}Tổng hợp từ ${String(schools)} trường ở trang «${SCHOOL_LIST_SHEET}».`;
  sheet.merge({ top: 4, left: 1, bottom: 4, right: width }, date, 'subtitle');
  const first = HEADER_ROW + layOutHeader(sheet, columns, HEADER_ROW, 1);
  const last = first + kinds.length - 1;
  const at = (id: string): number => 1 + columns.findIndex((column) => column.id === id);
  const count = counter(list, schools);
  rows.forEach((one, i) => {
    const row = first + i;
    const isTotal = one.kind === 'total';
    columns.forEach(({ id, values }, c) => {
      const column = c + 1;
      if (values.kind === 'label') {
        const label = one.kind === 'total' ? table.rows.totalLabel : SCHOOL_KIND_NAMES[one.kind];
        sheet.put(row, column, label, isTotal ? 'totalLabel' : 'label');
      }
      if (values.kind === 'count') {
        const own = rangeOf(column, first, last);
        const formula = isTotal ? `SUM(${own})` : count(id, one.kind);
        const value = one.counts[id] ?? null;
        sheet.put(
          row,
          column,
          formula === undefined ? null : { formula, value },
          isTotal ? 'totalCount' : 'count',
        );
      }
      if (values.kind === 'percent') {
        const formula = ratioFormula(row, at(values.part), at(values.whole));
        sheet.put(
          row,
          column,
          { formula, value: one.percents[id] ?? '' },
          isTotal ? 'totalPercent' : 'percent',
        );
      }
      if (values.kind === 'note') sheet.put(row, column, null, isTotal ? 'totalLabel' : 'label');
    });
  });
  const area: CellRange = { top: 1, left: 1, bottom: first + rows.length + 1, right: width };
  return sheet.build({
    name: DISTRICT_TABLE_SHEET,
    columnWidths: columns.map((column) => column.width),
    freeze: { rows: first - 1, columns: 1 },
    print: { orientation: 'landscape', repeatRows: { first: HEADER_ROW, last: first - 1 }, area },
    tabColor: '0F6CBD',
  });
}

function rangeOf(column: number, top: number, bottom: number): string {
  return absoluteColumnRange(column, top, bottom).replace(/\$/g, '');
}

/** @returns the formula that counts the schools of a kind in a column of the table */
function counter(
  list: ListTemplate,
  schools: number,
): (column: string, kind: TotalsRow['kind']) => string | undefined {
  const last = FIRST_RECORD_ROW + Math.max(1, schools) - 1;
  const range = (id: string): string => {
    const column = 1 + FIELDS_BEFORE + list.columns.findIndex((one) => one.id === id);
    return `${quoteSheetName(SCHOOL_LIST_SHEET)}!${absoluteColumnRange(column, FIRST_RECORD_ROW, last)}`;
  };
  const kindRange = range(listColumnOf(list, 'schoolKind').id);
  return (column, kind) => {
    const condition = list.addsUpTo.counts[column];
    if (!condition || kind === 'total') return undefined;
    const ofKind = `${kindRange},"${SCHOOL_KIND_NAMES[kind]}"`;
    if (condition.is === 'any') return `COUNTIFS(${ofKind})`;
    const word = condition.is === 'marked' ? YES : resultWord(condition.result);
    return `COUNTIFS(${ofKind},${range(condition.column)},"${word}")`;
  };
}
