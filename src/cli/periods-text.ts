/**
 * What changed since the period before, as text for a terminal: the totals; the kinds stand on the
 * result's sheet.
 */

import type { Consolidation } from '../core/consolidate/consolidation';
import { PERIODS_SHEET } from '../core/layout/periods-sheet';
import { columnOf, type Template } from '../core/template/template';
import { sheetNameOf, tableOf } from '../core/template/template-set';
import { formatNumber } from '../messages/format-vi';
import { PERIOD_WORDS } from '../messages/results/periods';
import type { Language } from '../messages/language';

/** "" where nothing was compared. Ends without a line break. */
export function periodsText(
  { periods }: Consolidation,
  templates: readonly Template[],
  language: Language,
): string {
  if (!periods || periods.tables.length === 0) return '';
  const words = PERIOD_WORDS[language];
  const { file, asOf } = periods.previous;
  const tables = periods.tables.flatMap(({ template: id, figures, onlyThen, onlyNow }) => {
    const template = tableOf(templates, id);
    if (!template) return [];
    const changed = figures.flatMap(({ kind, column, then, now, change }) =>
      kind !== 'total' || then === null || now === null || change === null || change === 0
        ? []
        : [`    ${columnOf(template, column).name[language]}: ${fromTo(then, now)} (${signed(change)})`],
    );
    return [
      `  ${template.sheetName}`,
      ...(changed.length > 0 ? changed : [`    ${words.unchanged}`]),
      ...(onlyThen.length > 0 ? [`    ${words.onlyThen(onlyThen.join(', '))}`] : []),
      ...(onlyNow.length > 0 ? [`    ${words.onlyNow(onlyNow.join(', '))}`] : []),
    ];
  });
  const others = [
    ...(periods.onlyThen.length > 0
      ? [`  ${words.tablesOnlyThen(namesOf(periods.onlyThen, templates))}`]
      : []),
    ...(periods.onlyNow.length > 0 ? [`  ${words.tablesOnlyNow(namesOf(periods.onlyNow, templates))}`] : []),
  ];
  return [
    `${words.heading} (${words.against(file, asOf)}):`,
    ...tables,
    ...others,
    `  ${words.sheet(PERIODS_SHEET)}`,
  ].join('\n');
}

function namesOf(ids: readonly string[], templates: readonly Template[]): string {
  return ids.map((id) => sheetNameOf(templates, id)).join(', ');
}

function fromTo(then: number, now: number): string {
  return `${formatNumber(then)} → ${formatNumber(now)}`;
}

function signed(change: number): string {
  return change > 0 ? `+${formatNumber(change)}` : `−${formatNumber(-change)}`;
}
