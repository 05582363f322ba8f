/**
 * The report in a result workbook: what one level up merges, what a letter speaks of, and what a
 * seal is put over.
 */

import { mergedSheetName } from '../core/layout/merged-list-sheet';
import type { Workbook } from '../core/sheet/grid';
import { isListTemplate, type Template } from '../core/template/template';

/**
 * The sheets on which its totals and merged lists stand; the others say the same once more, by
 * unit, level or source.
 */
export function resultReport(workbook: Workbook, templates: readonly Template[]): Workbook {
  const names = new Set(
    templates.map((template) =>
      isListTemplate(template) ? mergedSheetName(template) : template.results.totals,
    ),
  );
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => names.has(name)) };
}
