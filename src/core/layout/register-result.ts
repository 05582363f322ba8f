/**
 * Register → the sheets of a one-click consolidation: the form's table, and the schools it counts.
 */

import { SCHOOL_KIND_NAMES } from '../regulations/school-kinds';
import { contributionsOf, type SchoolContribution } from '../schools/count-schools';
import type { School } from '../schools/distinct-schools';
import type { Register } from '../register/register';
import type { Finding } from '../findings/findings';
import { quoteSheetName } from '../sheet/address';
import type { SheetPlan, StyleName } from '../sheet/plan';
import { ORIGIN } from '../template/origin-headers';
import {
  columnOf,
  countColumns,
  summaryInto,
  type FixedTemplate,
  type CountedList,
} from '../template/template';
import { fieldText } from './field-text';
import { kindSummary } from './kind-summary';
import { FIRST_RECORD_ROW, layOutList, type ListColumn } from './list-sheet';
import { absoluteColumnRange } from './plan-builder';
import { ownSubtitle, type OwnFacts } from './own-subtitle';
import { layOutTotalsTable } from './totals-sheets';

/**
 * What the sheets are called in this workbook: the declared names, unless the user has sheets of
 * these names.
 */
export interface RegisterSheetNames {
  readonly totals: string;
  readonly list: string;
}

export interface RegisterResultFacts extends OwnFacts {
  readonly names: RegisterSheetNames;
  /** From how many sheets schools were read. */
  readonly sheets: number;
}

/**
 * Totals first; their counts are formulas over the list, whose rows lead to the schools' own
 * sheets.
 * @param findings what the line under the title counts the errors of
 */
export function layOutRegister(
  template: CountedList,
  table: FixedTemplate,
  register: Register,
  findings: readonly Finding[],
  resultFacts: RegisterResultFacts,
): SheetPlan[] {
  const { names } = resultFacts;
  const subtitle = ownSubtitle(resultFacts, toldOf(resultFacts, register.schools), findings);
  const lines = register.schools.map((school): SchoolLine => {
    return { school, counted: contributionsOf(template, table, school, '') };
  });
  const columns = listColumns(template, table);
  const kindColumn =
    1 + columns.findIndex(({ header }) => header === columnOf(template, template.rows.kind).name.vi);
  const marks = new Map(columns.flatMap(({ counts }, i) => (counts === undefined ? [] : [[counts, i + 1]])));
  const last = FIRST_RECORD_ROW + Math.max(1, lines.length) - 1;
  const ranged = (column: number): string =>
    `${quoteSheetName(names.list)}!${absoluteColumnRange(column, FIRST_RECORD_ROW, last)}`;
  const totals = layOutTotalsTable(
    table,
    register.totals.rows,
    { name: names.totals, subtitle },
    (_, row, id) =>
      summaryInto(template, table)?.columns[id]?.when === 'sum'
        ? `SUMIFS(${ranged(marks.get(id) ?? kindColumn)},${ranged(kindColumn)},$A${String(row)})`
        : `COUNTIFS(${ranged(kindColumn)},$A${String(row)},${ranged(marks.get(id) ?? kindColumn)},1)`,
  );
  const facts = {
    name: names.list,
    title: template.title.toUpperCase(),
    subtitle: `${subtitle} Số 1 ở mỗi cột cho biết trường được đếm vào cột đó của bảng; bấm vào cột «Nguồn» để đến ô của trường.`,
    closing: kindSummary(
      template,
      register.schools.filter(({ uncounted }) => uncounted === undefined).map(({ record }) => record),
    ),
  };
  const list = layOutList(facts, columns, lines);
  return [totals, list];
}

/** How many schools of how many sheets, and what was left out. */
function toldOf({ sheets }: RegisterResultFacts, schools: readonly School[]): string {
  const counted = schools.filter(({ uncounted }) => uncounted === undefined).length;
  const left = schools.length - counted;
  return `Đếm ${String(counted)} trường từ ${String(sheets)} trang${left > 0 ? `; ${String(left)} trường không đếm được` : ''}.`;
}

/** A school and what it adds to the table. */
interface SchoolLine {
  readonly school: School;
  readonly counted: readonly SchoolContribution[];
}

interface SchoolColumn extends ListColumn<SchoolLine> {
  /** The column of the table that the 1s of this one are counted into. */
  readonly counts?: string;
}

function listColumns(template: CountedList, table: FixedTemplate): readonly SchoolColumn[] {
  const { name, kind, place } = template.rows;
  const key = [name, kind, ...(place === undefined ? [] : [place])];
  const marks = countColumns(table).map((column): SchoolColumn => ({
    header: column.name.vi,
    width: 9,
    style: 'count',
    counts: column.id,
    isScreenOnly: true,
    value: ({ counted }) => counted.find((one) => one.column === column.id)?.value ?? null,
  }));
  const others = template.columns
    .filter(
      ({ id, values, isUnprinted }) => !key.includes(id) && values.kind !== 'running' && isUnprinted !== true,
    )
    .map((column): SchoolColumn => ({
      header: column.values.kind === 'note' ? column.name.vi : `Ghi: ${column.name.vi}`,
      width: Math.max(12, column.width),
      style: 'label',
      value: ({ school }) => fieldText(column, school.record.fields[column.id]),
    }));
  return [
    { header: 'STT', width: 6, style: 'count', value: (_, index) => index + 1 },
    {
      header: columnOf(template, name).name.vi,
      width: 32,
      style: 'label',
      value: ({ school }) => school.name,
    },
    ...(place === undefined
      ? []
      : [
          {
            header: columnOf(template, place).name.vi,
            width: 16,
            style: 'label',
            value: ({ school }: SchoolLine) => school.place || null,
          } as const,
        ]),
    {
      header: columnOf(template, kind).name.vi,
      width: 22,
      style: 'label',
      value: ({ school }) => (school.kind ? SCHOOL_KIND_NAMES[school.kind] : null),
    },
    { header: 'Tình trạng', width: 22, style: stateStyle, value: ({ school }) => stateText(school) },
    ...others,
    ...marks,
    {
      header: ORIGIN.place,
      width: 26,
      style: 'link',
      value: ({ school }) => `${school.list.sheet}!${school.record.nameCell}`,
      link: ({ school }) => ({ sheet: school.list.sheet, cell: school.record.nameCell }),
      isScreenOnly: true,
    },
  ];
}

function stateText({ uncounted, others }: School): string {
  switch (uncounted) {
    case 'name':
      return 'Không đếm: thiếu tên';
    case 'kind':
      return 'Không đếm: thiếu hoặc sai loại CSGD';
    case 'closed':
      return 'Không đếm: đã giải thể';
    case 'notYet':
      return 'Không đếm: chưa thành lập';
    case 'notOpen':
      return 'Không đếm: không hoạt động';
    case undefined:
  }
  return others.length === 0 ? 'Đã đếm' : `Đã đếm một lần, ghi ở ${String(others.length + 1)} nơi`;
}

function stateStyle({ school }: SchoolLine): StyleName {
  if (school.uncounted) return school.uncounted === 'name' || school.uncounted === 'kind' ? 'error' : 'query';
  return school.others.length === 0 ? 'label' : 'query';
}
