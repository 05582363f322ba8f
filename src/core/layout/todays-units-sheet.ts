/**
 * «… hiện nay»: a table by the units of a later day, with what could not be carried over, and the
 * same total.
 */

import type { PlacedTable, PlacedUnit } from '../consolidate/todays-units';
import type { NotCarried } from '../findings/unt';
import type { Contribution, TotalsRow } from '../totals/totals';
import { addressOf, quoteSheetName } from '../sheet/address';
import type { SheetPlan } from '../sheet/plan';
import type { FixedTemplate } from '../template/template';
import { absoluteColumnRange, SheetBuilder } from './plan-builder';
import { layOutHeader } from './table-header';
import { heading, layOutRow, printSetup, ROW_HEIGHT, sumAbove } from './totals-sheets';
import { HEADER_ROW, resultColumns, totalsCell } from '../totals/totals-places';

/** The longer one where the name has room for it. */
const SUFFIXES = [' hiện nay', ' nay'];
/** Excel's limit. */
const LONGEST_NAME = 31;
/** Unit now, and unit then. */
const LEADING = 2;
/**
 * Excel takes no longer formula; the value stands without one then, and the trace leads through the
 * sheet of sources.
 */
const LONGEST_FORMULA = 8_000;

const WHY: Readonly<Record<NotCarried, string>> = {
  noRule: 'chưa có quy tắc xếp',
  noSchools: 'không rõ từng trường',
  otherSchools: 'trường chưa xếp được',
};

export function todaysSheetName({ results }: FixedTemplate): string {
  const names = SUFFIXES.map((suffix) => `${results.byUnit}${suffix}`);
  return (
    names.find(({ length }) => length <= LONGEST_NAME) ?? results.byUnit.slice(0, LONGEST_NAME - 1) + '…'
  );
}

/** @param cellOf where a contribution stands on the sheet of sources, "'Nguồn số liệu'!$E$12" */
export function layOutTodaysUnits(
  template: FixedTemplate,
  { units, rows }: PlacedTable,
  day: string,
  cellOf: (one: Contribution) => string | undefined,
): SheetPlan {
  const columns = resultColumns(template);
  const sheet = new SheetBuilder();
  const width = columns.length + LEADING;
  const subtitle = `Theo đơn vị của ngày ${dayText(day)}. Số của đơn vị cũ chỉ được xếp vào đơn vị mới khi người tổng hợp nói rõ; phần chưa xếp được giữ nguyên dưới tên cũ, ở cuối bảng. Tổng bằng đúng tổng của bảng tổng hợp.`;
  heading(sheet, `${template.title} theo đơn vị hiện nay`.toUpperCase(), subtitle, width);
  const depth = layOutHeader(sheet, columns, HEADER_ROW, LEADING + 1);
  ['Đơn vị', 'Từ đơn vị cũ'].forEach((header, i) => {
    const column = i + 1;
    const range = { top: HEADER_ROW, left: column, bottom: HEADER_ROW + depth - 1, right: column };
    sheet.merge(range, header, 'header');
  });
  const first = HEADER_ROW + depth;
  let row = first;
  for (const unit of units) {
    const top = row;
    for (const totals of unit.rows) {
      const isTotal = totals.kind === 'total';
      const style = isTotal ? 'totalLabel' : 'label';
      sheet.put(row, 1, unit.notCarried ? `${unit.name} (${WHY[unit.notCarried]})` : unit.name, style);
      sheet.put(row, 2, unit.from.join(', ') || null, style);
      layOutRow(sheet, columns, totals, row, LEADING + 1, (id, at) =>
        isTotal ? sumAbove(at, top, row - 1) : formulaOf(unit, totals.kind, id, cellOf),
      );
      row++;
    }
  }
  const last = row - 1;
  layOutClosing(sheet, template, rows, first, last);
  return sheet.build({
    name: todaysSheetName(template),
    columnWidths: [24, 20, ...columns.map((column) => column.width)],
    freeze: { rows: first - 1, columns: LEADING + 1 },
    autoFilter: { top: first - 1, left: 1, bottom: Math.max(first, last), right: width },
    print: printSetup(HEADER_ROW, first - 1, last + CLOSING, width),
  });
}

/** The total of all units, the one of the table of totals, and what lies between them. */
const CLOSING = 3;

function layOutClosing(
  sheet: SheetBuilder,
  template: FixedTemplate,
  rows: readonly TotalsRow[],
  first: number,
  last: number,
): void {
  const columns = resultColumns(template);
  const [total, table, difference] = [last + 1, last + 2, last + 3];
  const total0 = rows.find(({ kind }) => kind === 'total')?.counts ?? {};
  const labels = ['Cộng mọi đơn vị', `Theo trang «${template.results.totals}»`, 'Chênh lệch'];
  [total, table, difference].forEach((row, i) => {
    sheet.height(row, ROW_HEIGHT * 2);
    sheet.put(row, 1, labels[i] ?? '', 'totalLabel');
    for (let column = 2; column <= LEADING + 1; column++) sheet.put(row, column, null, 'totalLabel');
  });
  const kinds = absoluteColumnRange(LEADING + 1, first, last);
  columns.forEach(({ id, values }, i) => {
    const column = LEADING + 1 + i;
    if (values.kind === 'label') return;
    const cell = totalsCell(template, rows, 'total', id);
    const value = total0[id] ?? null;
    if (values.kind !== 'count' || value === null || cell === undefined) {
      for (const row of [total, table, difference]) sheet.put(row, column, null, 'totalCount');
      return;
    }
    const sum = `SUMIFS(${absoluteColumnRange(column, first, last)},${kinds},"Cộng")`;
    sheet.put(total, column, { formula: sum, value }, 'totalCount');
    sheet.put(
      table,
      column,
      { formula: `${quoteSheetName(template.results.totals)}!${cell}`, value },
      'totalCount',
    );
    const between = `${addressOf(total, column)}-${addressOf(table, column)}`;
    sheet.put(difference, column, { formula: between, value: 0 }, 'totalCount');
  });
}

function formulaOf(
  { contributions }: PlacedUnit,
  kind: TotalsRow['kind'],
  column: string,
  cellOf: (one: Contribution) => string | undefined,
): string | undefined {
  const cells = contributions
    .filter((one) => one.kind === kind && one.column === column && one.value !== null)
    .map(cellOf);
  const formula = cells.join('+');
  return cells.length === 0 || cells.includes(undefined) || formula.length > LONGEST_FORMULA
    ? undefined
    : formula;
}

function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
