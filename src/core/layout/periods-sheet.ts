/** «So với kì trước»: every count then and now, and who reported in one of the two only. */

import type { TemplateTotals } from '../totals/totals';
import type { ComparedFigure, ComparedTable, PeriodComparison } from '../periods/compare-periods';
import { SCHOOL_KIND_NAMES } from '../regulations/school-kinds';
import { addressOf, quoteSheetName } from '../sheet/address';
import type { SheetPlan } from '../sheet/plan';
import { columnOf, type FixedTemplate, type Template } from '../template/template';
import { sheetNameOf, tableOf } from '../template/template-set';
import { percentOf } from '../text/numbers';
import { FIRST_RECORD_ROW, layOutList, type ListColumn } from './list-sheet';
import type { Content } from './plan-builder';
import { totalsCell } from '../totals/totals-places';

export const PERIODS_SHEET = 'So với kì trước';

interface Line {
  readonly template: FixedTemplate;
  readonly figure: ComparedFigure;
  readonly totals: TemplateTotals;
}

const [THEN, NOW, CHANGE] = [4, 5, 6];

const COLUMNS: readonly ListColumn<Line>[] = [
  { header: 'Bảng', width: 24, style: 'wrapped', value: ({ template }) => template.sheetName },
  {
    header: 'CSGD',
    width: 20,
    style: 'wrapped',
    value: ({ figure: { kind } }) => (kind === 'total' ? 'Cộng' : SCHOOL_KIND_NAMES[kind]),
  },
  {
    header: 'Chỉ tiêu',
    width: 30,
    style: 'wrapped',
    value: ({ template, figure }) => columnOf(template, figure.column).name.vi,
  },
  { header: 'Kì trước', width: 10, style: 'count', value: ({ figure }) => figure.then },
  { header: 'Kì này', width: 10, style: 'count', value: now },
  {
    header: 'Tăng (+), giảm (−)',
    width: 12,
    style: 'change',
    value: ({ figure }, index) =>
      figure.change === null ? null : formula(index, (then, after) => `${after}-${then}`, figure.change),
  },
  {
    header: 'Tăng, giảm %',
    width: 10,
    style: 'changePercent',
    value: ({ figure: { then, change } }, index) => {
      if (change === null || then === null || then === 0) return null;
      const percent = percentOf(change, then);
      return formula(index, (before, _, changed) => `ROUND(${changed}/${before}*100,1)`, percent);
    },
  },
  {
    header: 'Kì trước, đơn vị có ở cả hai kì',
    width: 15,
    style: 'count',
    value: ({ figure }) => figure.inBoth.then,
  },
  {
    header: 'Kì này, đơn vị có ở cả hai kì',
    width: 15,
    style: 'count',
    value: ({ figure }) => figure.inBoth.now,
  },
];

/** @returns no sheet where nothing could be compared */
export function layOutPeriods(
  { previous, tables, onlyThen, onlyNow }: PeriodComparison,
  totals: readonly TemplateTotals[],
  declared: readonly Template[],
  asOf: string | null,
): SheetPlan | undefined {
  const lines = tables.flatMap(({ template: id, figures }): Line[] => {
    const template = tableOf(declared, id);
    const own = totals.find((one) => one.template === id);
    return template && own ? figures.map((figure) => ({ template, figure, totals: own })) : [];
  });
  if (lines.length === 0) return undefined;
  const facts = {
    name: PERIODS_SHEET,
    title: 'SO VỚI KÌ TRƯỚC',
    subtitle: `Kì trước: «${previous.file}», số liệu tính đến ${dayText(previous.asOf)} (SHA-256 ${previous.sha256.slice(0, 12)}…). Kì này: tính đến ${dayText(asOf)}. Ô trống là chưa biết, không phải là 0.`,
    closing: [
      ...tables.flatMap((table) => unitLines(table, declared)),
      ...tableLine('Bảng chỉ có ở kì trước, không so sánh', onlyThen, declared),
      ...tableLine('Bảng chỉ có ở kì này, không so sánh', onlyNow, declared),
    ],
  };
  return layOutList(facts, COLUMNS, lines);
}

function now({ template, figure: { kind, column, now: value }, totals }: Line): Content {
  const cell = totalsCell(template, totals.rows, kind, column);
  if (value === null || cell === undefined) return value;
  return { formula: `${quoteSheetName(template.results.totals)}!${cell}`, value };
}

function formula(
  index: number,
  of: (then: string, now: string, change: string) => string,
  value: number | null,
): Content {
  const row = FIRST_RECORD_ROW + index;
  return { formula: of(addressOf(row, THEN), addressOf(row, NOW), addressOf(row, CHANGE)), value };
}

function unitLines(
  { template: id, onlyThen, onlyNow, areUnitsKnown }: ComparedTable,
  declared: readonly Template[],
): string[] {
  const name = sheetNameOf(declared, id);
  if (!areUnitsKnown) return [`${name}: sổ kì trước không cho biết đơn vị nào đã báo cáo.`];
  return [
    ...(onlyThen.length > 0 ? [`${name}: chỉ có ở kì trước: ${onlyThen.join(', ')}.`] : []),
    ...(onlyNow.length > 0 ? [`${name}: chỉ có ở kì này: ${onlyNow.join(', ')}.`] : []),
  ];
}

function tableLine(label: string, ids: readonly string[], declared: readonly Template[]): string[] {
  const names = ids.map((id) => sheetNameOf(declared, id));
  return names.length === 0 ? [] : [`${label}: ${names.join(', ')}.`];
}

function dayText(day: string | null): string {
  return day === null ? '(không ghi ngày)' : day.split('-').reverse().join('/');
}
