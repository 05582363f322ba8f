/**
 * «Nguồn số liệu»: one row for each source cell that was read, and the formulas that lead there.
 */

import { grouped } from '../grouped';
import type { Contribution, TemplateTotals } from '../totals/totals';
import { SCHOOL_KIND_NAMES } from '../regulations/school-kinds';
import { quoteSheetName } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { SheetPlan } from '../sheet/plan';
import { columnOf, type FixedTemplate } from '../template/template';
import { templateOf } from '../template/template-set';
import { valueText } from '../text/cell-text';
import { FIRST_RECORD_ROW, layOutList, readListRow, type ListColumn } from './list-sheet';
import { absolute, type Content } from './plan-builder';
import { totalsCell } from '../totals/totals-places';

export const PROVENANCE_SHEET = 'Nguồn số liệu';

const MANNERS: Readonly<Record<Contribution['manner'], string>> = {
  number: 'số',
  text: 'số ghi dạng chữ',
  withUnit: 'số kèm chữ',
  dash: 'gạch ngang, hiểu là 0',
  recomputed: 'tính lại',
  provenZero: 'ô trống, suy ra 0 từ phép tính',
  notCounted: 'không cộng, xem lỗi',
  school: 'một trường trong danh sách',
  implied: 'một trường, suy ra từ kết quả',
};

interface ProvenanceRecord extends Contribution {
  readonly template: FixedTemplate;
  /** A1 notation, of the total that it is in. */
  readonly total: string | undefined;
}

/**
 * A formula, because Excel keeps no more than 65,530 links of the other kind on a sheet, and each
 * of those would be a request of its own to Excel. Its text is what a filter finds all cells of one
 * total by.
 */
function linkTo({ template, total }: ProvenanceRecord): Content {
  if (total === undefined) return null;
  const { totals } = template.results;
  const place = `${quoteSheetName(totals)}!${total}`;
  return { formula: `HYPERLINK("#${place}","${totals}!${total}")`, value: `${totals}!${total}` };
}

/** Finds the provenance rows behind a count. */
export interface ProvenanceIndex {
  /**
   * «='Nguồn số liệu'!$E$12», a sum where several cells were added; undefined where no cell gave a
   * count.
   */
  formulaFor(unitId: string, kind: string, column: string): string | undefined;
}

/** Finds the cell of the sheet in which a contribution's value stands. */
export type ProvenanceCell = (one: Contribution) => string | undefined;

const COLUMNS: readonly ListColumn<ProvenanceRecord>[] = [
  { header: 'STT', width: 7, style: 'count', value: (_, index) => index + 1 },
  { header: 'Đơn vị', width: 18, style: 'label', value: (one) => one.unit },
  { header: 'CSGD', width: 34, style: 'label', value: (one) => SCHOOL_KIND_NAMES[one.kind] },
  {
    header: 'Chỉ tiêu',
    width: 30,
    style: 'label',
    value: (one) => columnOf(one.template, one.column).name.vi,
  },
  { header: 'Giá trị', width: 9, style: 'count', value: (one) => one.value },
  { header: 'Ghi trong ô', width: 14, style: 'label', value: (one) => one.typed },
  { header: 'Cách đọc', width: 31, style: 'label', value: (one) => MANNERS[one.manner] },
  { header: 'Tệp', width: 42, style: 'label', value: (one) => one.file },
  { header: 'Trang', width: 18, style: 'label', value: (one) => one.sheet },
  { header: 'Ô', width: 8, style: 'label', value: (one) => one.cell },
  {
    header: 'Vào ô tổng',
    width: 26,
    style: 'link',
    value: (one) => linkTo(one),
    isScreenOnly: true,
  },
  { header: 'SHA-256 của tệp', width: 68, style: 'label', value: (one) => one.sha256, isScreenOnly: true },
];
const VALUE_COLUMN = 1 + COLUMNS.findIndex((column) => column.header === 'Giá trị');

export function layOutProvenance(
  templates: readonly FixedTemplate[],
  totals: readonly TemplateTotals[],
): { plan: SheetPlan; indexOf: (template: FixedTemplate) => ProvenanceIndex; cellOf: ProvenanceCell } {
  const places = new Map<Contribution, number>();
  const records = totals.flatMap(({ template: id, contributions, rows }): ProvenanceRecord[] => {
    const template = templateOf(templates, id);
    return template
      ? contributions.map((one) => {
          places.set(one, FIRST_RECORD_ROW + places.size);
          return { ...one, template, total: totalsCell(template, rows, one.kind, one.column) };
        })
      : [];
  });
  const counted = records
    .map((record, i) => ({ record, row: FIRST_RECORD_ROW + i }))
    .filter(({ record }) => record.value !== null);
  const rows = grouped(counted, ({ record: { template, unitId, kind, column } }) =>
    keyOf(template, unitId, kind, column),
  );
  const facts = {
    name: PROVENANCE_SHEET,
    title: 'NGUỒN SỐ LIỆU',
    subtitle:
      'Mỗi dòng là một ô đã đọc trong tệp của đơn vị. Các số ở trang «Theo đơn vị» là công thức trỏ về cột «Giá trị» ở đây; SHA-256 cho biết đúng tệp nào.',
  };
  const source = quoteSheetName(PROVENANCE_SHEET);
  return {
    plan: layOutList(facts, COLUMNS, records),
    cellOf: (one) => {
      const row = places.get(one);
      return row === undefined ? undefined : `${source}!${absolute(row, VALUE_COLUMN)}`;
    },
    indexOf: (template) => ({
      formulaFor: (unitId, kind, column) =>
        rows
          .get(keyOf(template, unitId, kind, column))
          ?.map(({ row }) => `${source}!${absolute(row, VALUE_COLUMN)}`)
          .join('+'),
    }),
  };
}

function keyOf(template: FixedTemplate, unitId: string, kind: string, column: string): string {
  return [template.id, unitId, kind, column].join('\u0000');
}

/** A line of the sheet, as it stands there. */
export interface ProvenanceLine {
  /** Where the line stands. */
  readonly row: number;
  readonly unit: string;
  readonly kind: string;
  /** What the column of the report is called. */
  readonly column: string;
  /** null: the cell gave no count that could be added. */
  readonly value: number | null;
  /** As a person sees it in the source cell. */
  readonly typed: string;
  /** How it was read, in words. */
  readonly manner: string;
  readonly file: string;
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
  readonly sha256: string;
}

const READ_BACK = [
  'Đơn vị',
  'CSGD',
  'Chỉ tiêu',
  'Giá trị',
  'Ghi trong ô',
  'Cách đọc',
  'Tệp',
  'Trang',
  'Ô',
  'SHA-256 của tệp',
] as const;

/** Reads a line back from a result; undefined on any other sheet, and above the lines. */
export function readProvenance(grid: Grid, row: number): ProvenanceLine | undefined {
  if (grid.name !== PROVENANCE_SHEET) return undefined;
  const line = readListRow(grid, row, READ_BACK);
  if (!line || valueText(line.Tệp) === '') return undefined;
  return {
    row,
    unit: valueText(line['Đơn vị']),
    kind: valueText(line.CSGD),
    column: valueText(line['Chỉ tiêu']),
    value: typeof line['Giá trị'] === 'number' ? line['Giá trị'] : null,
    typed: valueText(line['Ghi trong ô']),
    manner: valueText(line['Cách đọc']),
    file: valueText(line.Tệp),
    sheet: valueText(line.Trang),
    cell: valueText(line.Ô),
    sha256: valueText(line['SHA-256 của tệp']),
  };
}
