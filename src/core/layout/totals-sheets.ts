/**
 * The sheets of totals: the province's table, unit × school kind, and units by accreditation level.
 * Live formulas all.
 */

import type { TemplateTotals, TotalsRow } from '../totals/totals';
import { SCHOOL_KIND_NAMES, SCHOOL_KINDS } from '../regulations/school-kinds';
import { addressOf, quoteSheetName } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { SheetPlan, StyleName } from '../sheet/plan';
import {
  columnOf,
  type Column,
  type FigureValues,
  type FixedTemplate,
  type LevelSummary,
} from '../template/template';
import { valueText } from '../text/cell-text';
import { percentOf } from '../text/numbers';
import {
  absolute,
  absoluteColumnRange,
  headerHeight,
  heightFor,
  SheetBuilder,
  type Content,
} from './plan-builder';
import { ratioFormula } from './ratio-formula';
import type { ProvenanceIndex } from './provenance-sheet';
import { layOutHeader } from './table-header';
import { HEADER_ROW, headerDepth, resultColumns } from '../totals/totals-places';

const TITLE_ROW = 1;
const SUBTITLE_ROW = 2;
/**
 * In points: said outright, because not every program fits rows to their text when it opens a file.
 */
export const ROW_HEIGHT = 18;

/** Where the rows of «Theo đơn vị» stand; the other totals point there. */
interface UnitRows {
  readonly first: number;
  readonly last: number;
  /** Unit id → the row of its «Cộng». */
  readonly totalRows: ReadonlyMap<string, number>;
}

export function layOutTotals(
  template: FixedTemplate,
  totals: TemplateTotals,
  provenance: ProvenanceIndex,
  subtitle: string,
): SheetPlan[] {
  const { plan: byUnit, rows } = layOutByUnit(template, totals, provenance, subtitle);
  const sheets = [layOutProvince(template, totals, rows, subtitle), byUnit];
  const { byLevel } = template.results;
  if (byLevel) sheets.push(layOutByLevel(template, totals, byLevel, rows, subtitle));
  return sheets;
}

/**
 * The rows of a sheet «Theo đơn vị», read back. Undefined when its headers are not those of this
 * declaration: a result of another version, or a sheet that somebody changed.
 */
export function readUnitRows(
  template: FixedTemplate,
  grid: Grid,
): { unit: string; kind: TotalsRow['kind']; counts: Record<string, number | null> }[] | undefined {
  const columns = resultColumns(template);
  const isOurs = columns.every(({ header }, i) => {
    const level = header.length - 1;
    return valueText(grid.cell(HEADER_ROW + level, i + 2)?.value) === header[level];
  });
  if (!isOurs) return undefined;
  const rows = [];
  for (let row = HEADER_ROW + headerDepth(columns); row <= grid.lastRow; row++) {
    const [unit, label] = [1, 2].map((column) => valueText(grid.cell(row, column)?.value));
    const kind = (['total', ...SCHOOL_KINDS] as const).find((one) => kindLabel(one) === label);
    if (unit === undefined || unit === '' || kind === undefined) continue;
    const counts: Record<string, number | null> = {};
    columns.forEach(({ id, values }, i) => {
      if (values.kind !== 'count') return;
      const value = grid.cell(row, i + 2)?.value;
      counts[id] = typeof value === 'number' ? value : null;
    });
    rows.push({ unit, kind, counts });
  }
  return rows;
}

function layOutProvince(
  template: FixedTemplate,
  totals: TemplateTotals,
  units: UnitRows,
  subtitle: string,
): SheetPlan {
  const name = template.results.totals;
  return layOutTotalsTable(template, totals.rows, { name, subtitle }, (column, row) =>
    sumByKind(template, units, column + 1, row),
  );
}

/**
 * The form's table with a row for each kind and «Cộng»: counts by the given formula, sums and
 * percentages by their own.
 * @param formulaFor of the count in a column of the sheet, in the row whose label stands in column
 *   A
 */
export function layOutTotalsTable(
  template: FixedTemplate,
  rows: readonly TotalsRow[],
  { name, subtitle }: { readonly name: string; readonly subtitle: string },
  formulaFor: (column: number, row: number, id: string) => string,
): SheetPlan {
  const columns = resultColumns(template);
  const sheet = new SheetBuilder();
  heading(sheet, template.title.toUpperCase(), subtitle, columns.length);
  const depth = layOutHeader(sheet, columns, HEADER_ROW, 1);
  const first = HEADER_ROW + depth;
  rows.forEach((totalsRow, i) => {
    const row = first + i;
    layOutRow(sheet, columns, totalsRow, row, 1, (id, at) =>
      totalsRow.kind === 'total' ? sumAbove(at, first, row - 1) : formulaFor(at, row, id),
    );
  });
  const last = first + rows.length - 1;
  return sheet.build({
    name,
    columnWidths: columns.map((column) => column.width),
    freeze: { rows: first - 1, columns: 1 },
    print: printSetup(HEADER_ROW, first - 1, last, columns.length),
    tabColor: '1F4E79',
  });
}

/**
 * SUMIFS over «Theo đơn vị», by the kind's name in this row's label. Unit totals are called «Cộng»
 * and so stay out.
 */
function sumByKind(template: FixedTemplate, units: UnitRows, column: number, row: number): string {
  const name = quoteSheetName(template.results.byUnit);
  const values = `${name}!${absoluteColumnRange(column, units.first, units.last)}`;
  const kinds = `${name}!${absoluteColumnRange(2, units.first, units.last)}`;
  return `SUMIFS(${values},${kinds},$A${String(row)})`;
}

export function sumAbove(column: number, first: number, last: number): string {
  return `SUM(${addressOf(first, column)}:${addressOf(last, column)})`;
}

function layOutByUnit(
  template: FixedTemplate,
  totals: TemplateTotals,
  provenance: ProvenanceIndex,
  subtitle: string,
): { plan: SheetPlan; rows: UnitRows } {
  const columns = resultColumns(template);
  const sheet = new SheetBuilder();
  heading(sheet, `${template.title} theo đơn vị`.toUpperCase(), subtitle, columns.length + 1);
  const depth = layOutHeader(sheet, columns, HEADER_ROW, 2);
  sheet.merge({ top: HEADER_ROW, left: 1, bottom: HEADER_ROW + depth - 1, right: 1 }, 'Đơn vị', 'header');
  const first = HEADER_ROW + depth;
  let row = first;
  const totalRows = new Map<string, number>();
  for (const unit of totals.byUnit) {
    const top = row;
    for (const totalsRow of unit.rows) {
      const { kind } = totalsRow;
      sheet.put(row, 1, unit.name, kind === 'total' ? 'totalLabel' : 'label');
      layOutRow(sheet, columns, totalsRow, row, 2, (id, at) =>
        kind === 'total' ? sumAbove(at, top, row - 1) : provenance.formulaFor(unit.id, kind, id),
      );
      if (kind === 'total') totalRows.set(unit.id, row);
      row++;
    }
  }
  const last = Math.max(first, row - 1);
  const plan = sheet.build({
    name: template.results.byUnit,
    columnWidths: [20, ...columns.map((column) => column.width)],
    freeze: { rows: first - 1, columns: 2 },
    autoFilter: { top: first - 1, left: 1, bottom: last, right: columns.length + 1 },
    print: printSetup(HEADER_ROW, first - 1, last, columns.length + 1),
  });
  return { plan, rows: { first, last, totalRows } };
}

/**
 * One row of a table: label, counts by the given formulas, percentages as the ratio of this row's
 * counts.
 */
export function layOutRow(
  sheet: SheetBuilder,
  columns: readonly Column<FigureValues>[],
  totals: TotalsRow,
  row: number,
  left: number,
  formulaFor: (id: string, column: number) => string | undefined,
): void {
  // The name of a kind may need two lines in a narrow column.
  const labelWidth = columns.find(({ values }) => values.kind === 'label')?.width ?? 0;
  sheet.height(row, Math.max(ROW_HEIGHT, heightFor(kindLabel(totals.kind), labelWidth - 1)));
  const isTotal = totals.kind === 'total';
  const at = (id: string): number => left + columns.findIndex((column) => column.id === id);
  columns.forEach(({ id, values }, i) => {
    const column = left + i;
    switch (values.kind) {
      case 'label':
        sheet.put(row, column, kindLabel(totals.kind), isTotal ? 'totalLabel' : 'label');
        break;
      case 'count': {
        const value = totals.counts[id] ?? null;
        const formula = value === null ? undefined : formulaFor(id, column);
        sheet.put(
          row,
          column,
          formula === undefined ? value : { formula, value },
          isTotal ? 'totalCount' : 'count',
        );
        break;
      }
      case 'percent':
        sheet.put(
          row,
          column,
          ratio(row, at(values.part), at(values.whole), totals.percents[id] ?? null),
          isTotal ? 'totalPercent' : 'percent',
        );
        break;
      case 'note':
        break;
    }
  });
}

function kindLabel(kind: TotalsRow['kind']): string {
  return kind === 'total' ? 'Cộng' : SCHOOL_KIND_NAMES[kind];
}

/** A percentage 0–100, "" where there is none. */
function ratio(row: number, part: number, whole: number, value: number | null): Content {
  return { formula: ratioFormula(row, part, whole), value: value ?? '' };
}

/** In characters. */
const LEVEL_WIDTH = 12;

function layOutByLevel(
  template: FixedTemplate,
  totals: TemplateTotals,
  summary: LevelSummary,
  units: UnitRows,
  subtitle: string,
): SheetPlan {
  const columns = levelColumns(template, summary);
  const sheet = new SheetBuilder();
  heading(sheet, 'KẾT QUẢ KIỂM ĐỊNH THEO CẤP ĐỘ', subtitle, columns.length + 1);
  sheet.put(HEADER_ROW, 1, 'Đơn vị', 'header');
  columns.forEach(({ header }, i) => {
    sheet.put(HEADER_ROW, i + 2, header, 'header');
  });
  sheet.height(HEADER_ROW, Math.max(...columns.map(({ header }) => headerHeight(header, LEVEL_WIDTH))));
  const first = HEADER_ROW + 1;
  const source = quoteSheetName(template.results.byUnit);
  const place = resultColumns(template);
  totals.byUnit.forEach((unit, i) => {
    const row = first + i;
    const counts = unit.rows.find((one) => one.kind === 'total')?.counts ?? {};
    const unitRow = units.totalRows.get(unit.id) ?? row;
    sheet.put(row, 1, unit.name, 'label');
    layOutLevelRow(sheet, columns, counts, row, false, (id) => {
      return `N(${source}!${absolute(unitRow, place.findIndex((column) => column.id === id) + 2)})`;
    });
  });
  const last = first + totals.byUnit.length;
  const all = totals.rows.find((one) => one.kind === 'total')?.counts ?? {};
  sheet.put(last, 1, 'Cộng', 'totalLabel');
  layOutLevelRow(sheet, columns, all, last, true, (_, column) => sumAbove(column, first, last - 1));
  return sheet.build({
    name: summary.sheet,
    columnWidths: [22, ...columns.map(() => LEVEL_WIDTH)],
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: printSetup(HEADER_ROW, HEADER_ROW, last, columns.length + 1),
  });
}

type LevelColumn =
  | { readonly kind: 'count'; readonly header: string; readonly id: string }
  | { readonly kind: 'sum'; readonly header: string; readonly ids: readonly string[] }
  | { readonly kind: 'percent'; readonly header: string; readonly part: number; readonly whole: number };

/** Columns from B on; `part` and `whole` of a percentage are indices in this list. */
function levelColumns(
  template: FixedTemplate,
  { all, assessed, levels }: LevelSummary,
): readonly LevelColumn[] {
  const count = (id: string): LevelColumn => ({ kind: 'count', id, header: columnOf(template, id).name.vi });
  return [
    count(all),
    count(assessed),
    { kind: 'percent', header: 'Tỉ lệ % đã được đánh giá ngoài / tổng số', part: 1, whole: 0 },
    { kind: 'sum', header: 'Đạt kiểm định (cộng các cấp độ)', ids: levels },
    ...levels.map(count),
    { kind: 'percent', header: 'Tỉ lệ % đạt kiểm định / đã được đánh giá ngoài', part: 3, whole: 1 },
    { kind: 'percent', header: 'Tỉ lệ % đạt kiểm định / tổng số', part: 3, whole: 0 },
  ];
}

function layOutLevelRow(
  sheet: SheetBuilder,
  columns: readonly LevelColumn[],
  counts: Readonly<Record<string, number | null>>,
  row: number,
  isTotal: boolean,
  formulaFor: (id: string, column: number) => string,
): void {
  sheet.height(row, ROW_HEIGHT);
  const style: StyleName = isTotal ? 'totalCount' : 'count';
  const values = columns.map((column) => {
    if (column.kind === 'count') return counts[column.id] ?? 0;
    return column.kind === 'sum' ? column.ids.reduce((sum, id) => sum + (counts[id] ?? 0), 0) : 0;
  });
  columns.forEach((column, i) => {
    const at = i + 2;
    switch (column.kind) {
      case 'count':
        sheet.put(row, at, { formula: formulaFor(column.id, at), value: values[i] ?? 0 }, style);
        break;
      case 'sum': {
        const from = addressOf(row, at + 1);
        const to = addressOf(row, at + column.ids.length);
        sheet.put(row, at, { formula: `SUM(${from}:${to})`, value: values[i] ?? 0 }, style);
        break;
      }
      case 'percent': {
        const value = percentOf(values[column.part] ?? 0, values[column.whole] ?? 0);
        sheet.put(
          row,
          at,
          ratio(row, column.part + 2, column.whole + 2, value),
          isTotal ? 'totalPercent' : 'percent',
        );
        break;
      }
    }
  });
}

export function heading(sheet: SheetBuilder, title: string, subtitle: string, width: number): void {
  sheet.merge({ top: TITLE_ROW, left: 1, bottom: TITLE_ROW, right: width }, title, 'title');
  sheet.height(TITLE_ROW, 40);
  sheet.merge({ top: SUBTITLE_ROW, left: 1, bottom: SUBTITLE_ROW, right: width }, subtitle, 'subtitle');
  sheet.height(SUBTITLE_ROW, 34);
}

export function printSetup(
  firstRepeated: number,
  lastRepeated: number,
  lastRow: number,
  columns: number,
): NonNullable<SheetPlan['print']> {
  return {
    orientation: 'landscape',
    repeatRows: { first: firstRepeated, last: lastRepeated },
    area: { top: 1, left: 1, bottom: lastRow, right: columns },
  };
}
