/** What a merge came to, for a terminal: the first table in full, and a line for each other one. */

import type { Consolidation } from '../core/consolidate/consolidation';
import { mergedSheetName } from '../core/layout/merged-list-sheet';
import { isListTemplate, type Template } from '../core/template/template';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import type { Language } from '../messages/language';
import { totalsText } from './totals-text';

/**
 * The first table with fixed rows that any unit sent stands in full, as the one that the province
 * looks at first; whatever else was merged has a line with its units, its rows and the sheet of the
 * result that it is on. Ends without a line break.
 */
export function consolidationText(
  { totals, lists }: Consolidation,
  templates: readonly Template[],
  language: Language,
): string {
  const words = COMMAND_LINE[language];
  const shown = totals.filter(({ byUnit }) => byUnit.length > 0);
  const [first] = shown;
  const whole = templates.flatMap((template) =>
    first && template.id === first.template && !isListTemplate(template)
      ? [totalsText(template, first.rows, language, words.total)]
      : [],
  );
  const others = templates.flatMap((template): string[] => {
    if (template.id === first?.template) return [];
    if (isListTemplate(template)) {
      const records = lists.find((one) => one.template === template.id)?.records ?? [];
      const units = new Set(records.map(({ unitId }) => unitId)).size;
      return records.length === 0
        ? []
        : [words.listLine(template.title, units, records.length, mergedSheetName(template))];
    }
    const table = shown.find((one) => one.template === template.id);
    return table ? [words.tableLine(template.title, table.byUnit.length, template.results.totals)] : [];
  });
  return [...whole, ...(others.length > 0 ? ['', words.otherTables, ...others] : [])].join('\n');
}
