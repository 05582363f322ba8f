/**
 * Which of the sheets that the product laid out are results, made of others, and which are forms:
 * once a form is filled in, it is the officer's, and what stands in it counts.
 */

import { CHANGES_SHEET } from '../core/layout/changes-sheet';
import { FINDINGS_SHEET } from '../core/layout/findings-sheet';
import { leadsToSources } from '../core/layout/merged-list-sheet';
import { UNIT_NOTES_SHEET } from '../core/layout/notes-sheet';
import { PERIODS_SHEET } from '../core/layout/periods-sheet';
import { PROVENANCE_SHEET } from '../core/layout/provenance-sheet';
import { RECEIPTS_SHEET } from '../core/layout/receipts-sheet';
import { UNITS_SHEET } from '../core/layout/register-sheets';
import { todaysSheetName } from '../core/layout/todays-units-sheet';
import { fixedTemplates, isListTemplate, type Template } from '../core/template/template';
import type { OpenSheet, OpenWorkbook } from '../ports/ports';

/** What commands and one click have to say stands on sheets of these names. */
export const ANSWER_SHEET = 'Kết quả kiểm tra';
export const SCHOOL_FINDINGS_SHEET = 'Lỗi ở các trang trường';

/**
 * Names of the sheets that are results. A list that was made is known by its columns that lead to
 * where its rows come from, also when it was renamed; a table of totals, and what says something of
 * the merge, by its name.
 * @param there all sheets of the workbook
 */
export async function ownResults(
  workbook: OpenWorkbook,
  templates: readonly Template[],
  there: readonly OpenSheet[],
): Promise<readonly string[]> {
  const owned = there.flatMap(({ name, isOwned }) => (isOwned ? [name] : []));
  if (owned.length === 0) return [];
  const known = resultNames(templates);
  const { sheets } = await workbook.read(owned);
  return sheets.flatMap((grid) => (known.has(grid.name) || leadsToSources(grid) ? [grid.name] : []));
}

function resultNames(templates: readonly Template[]): ReadonlySet<string> {
  const tables = templates.flatMap((template) => {
    if (isListTemplate(template)) return template.results.totals ?? [];
    const { totals, byUnit, byLevel } = template.results;
    return [totals, byUnit, ...(byLevel ? [byLevel.sheet] : [])];
  });
  return new Set([
    ...tables,
    ...fixedTemplates(templates).map(todaysSheetName),
    ...[CHANGES_SHEET, FINDINGS_SHEET, PERIODS_SHEET, PROVENANCE_SHEET, RECEIPTS_SHEET, UNITS_SHEET],
    ...[UNIT_NOTES_SHEET, ANSWER_SHEET, SCHOOL_FINDINGS_SHEET],
  ]);
}
