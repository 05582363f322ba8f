/** What is another total now than in the result that was merged into, as text for a terminal. */

import type { ChangedTotal } from '../core/consolidate/what-changed';
import { SCHOOL_KIND_NAMES } from '../core/regulations/school-kinds';
import { columnOf, type Template } from '../core/template/template';
import { tableOf } from '../core/template/template-set';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import { formatNumber } from '../messages/format-vi';
import type { Language } from '../messages/language';

/**
 * A heading, and a line for each count: «Mầm non – Số CSGD: 172 → 174 (Bù Đốp 14 → 16)». Ends
 * without a line break.
 */
export function changesText(
  templates: readonly Template[],
  changes: readonly ChangedTotal[],
  language: Language,
): string {
  const words = COMMAND_LINE[language];
  const lines = changes.flatMap(({ template: id, kind, column, before, after, units }) => {
    const template = tableOf(templates, id);
    if (!template) return [];
    const row = kind === 'total' ? words.total : language === 'vi' ? SCHOOL_KIND_NAMES[kind] : kind;
    const { name } = columnOf(template, column);
    const parts = units.map((one) => `${one.unit} ${fromTo(one)}`).join('; ');
    return [`  ${row} – ${name[language]}: ${fromTo({ before, after })} (${parts})`];
  });
  return [words.changed(lines.length), ...lines].join('\n');
}

function fromTo({ before, after }: { before: number | null; after: number | null }): string {
  const text = (count: number | null): string => (count === null ? '–' : formatNumber(count));
  return `${text(before)} → ${text(after)}`;
}
