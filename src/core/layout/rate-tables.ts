/**
 * Small tables under the register: how many reports came by which day, of which tier and of whom.
 */

import { dayText } from '../receive/days';
import type { RateCount, ReportRate } from '../receive/receipts';
import type { SheetPlan } from '../sheet/plan';
import { percentOf } from '../text/numbers';
import { headerHeight, SheetBuilder, type Content } from './plan-builder';

/** Columns of a rate table: what it is of, a remark, three counts and a percentage. */
const COLUMNS = 6;
/** In points, as in the list above. */
const LINE_HEIGHT = 18;
const DAY_HEADERS = ['Ngày', 'Ghi chú', 'Nhận trong ngày', 'Trong đó trễ', 'Lũy kế', 'Tỉ lệ (%)'];
const GROUP_HEADERS = ['Nhóm đơn vị', '', 'Phải nhận', 'Đã nhận', 'Đúng hạn', 'Tỉ lệ (%)'];

/** The sheet with a table for each report below its list. */
export function layOutRates(
  plan: SheetPlan,
  rates: readonly ReportRate[],
  titleOf: (report: string) => string,
): SheetPlan {
  if (rates.length === 0) return plan;
  const sheet = new SheetBuilder();
  let row = plan.cells.reduce((last, cell) => Math.max(last, cell.row), 0) + 2;
  const line = (contents: readonly Content[]): void => {
    contents.forEach((content, i) => {
      const style = i < 2 ? 'label' : i === COLUMNS - 1 ? 'percent' : 'count';
      sheet.put(row, i + 1, content, style);
    });
    sheet.height(row, LINE_HEIGHT);
    row++;
  };
  const headers = (words: readonly string[]): void => {
    words.forEach((word, i) => {
      sheet.put(row, i + 1, word === '' ? null : word, 'header');
    });
    sheet.height(row, Math.max(...words.map((word, i) => headerHeight(word, plan.columnWidths[i] ?? 10))));
    row++;
  };
  for (const rate of rates) {
    const head = `Tiến độ nhận «${titleOf(rate.report)}»: ${String(rate.received)}/${String(rate.expected)} đơn vị${rate.inTime === null ? '' : `, ${String(rate.inTime)} đúng hạn`}`;
    sheet.merge({ top: row, left: 1, bottom: row, right: COLUMNS }, head, 'totalLabel');
    sheet.height(row, 34);
    row++;
    headers(DAY_HEADERS);
    for (const { day, arrived, late, soFar, isDeadline } of rate.byDay) {
      const name = day === null ? 'Không rõ ngày' : dayText(day);
      line([name, isDeadline ? 'Hạn nộp' : null, arrived, late, soFar, percentOf(soFar, rate.expected)]);
    }
    const groups: [string, RateCount][] = [
      ...rate.byTier.flatMap(({ tier, ...count }): [string, RateCount][] =>
        tier === '' ? [] : [[tier, count]],
      ),
      ...(rate.byParent.length < 2
        ? []
        : rate.byParent.map(({ parent, ...count }): [string, RateCount] => [
            parent || 'Không ghi cấp trên',
            count,
          ])),
    ];
    if (groups.length > 0) headers(GROUP_HEADERS);
    for (const [name, { expected, received, inTime }] of groups) {
      line([name, null, expected, received, inTime, percentOf(received, expected)]);
    }
    row++;
  }
  const added = sheet.build({ name: plan.name, columnWidths: plan.columnWidths });
  return {
    ...plan,
    cells: [...plan.cells, ...added.cells],
    rowHeights: { ...plan.rowHeights, ...added.rowHeights },
    merges: [...(plan.merges ?? []), ...(added.merges ?? [])],
    ...(plan.print && { print: { ...plan.print, area: { ...plan.print.area, bottom: row - 2 } } }),
  };
}
