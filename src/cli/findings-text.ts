/** Findings as lines for a terminal, grouped by file. */

import { grouped } from '../core/grouped';
import type { Finding } from '../core/findings/findings';
import { sentenceWithCell, SEVERITY_NAMES } from '../messages/sentence';
import type { Language } from '../messages/language';
import { COMMAND_LINE } from '../messages/command-line/command-line';

/** So many lines a person still reads; the rest is in the result and the report. */
const MOST_LINES = 60;

/**
 * Errors, queries and rules that are off, or all when asked. One line a finding, under its file's
 * name.
 */
export function findingsText(findings: readonly Finding[], language: Language, withNotes: boolean): string {
  // What was not checked at all is never left unsaid.
  const shown = findings.filter(
    ({ severity, code }) => withNotes || severity !== 'info' || code === 'RUL001',
  );
  const byFile = grouped(shown.slice(0, MOST_LINES), ({ at }) => at.file ?? '');
  const lines: string[] = [];
  for (const [file, own] of byFile) {
    lines.push(file === '' ? '' : file);
    for (const finding of own) {
      const sheet = finding.at.sheet === undefined ? '' : ` [${finding.at.sheet}]`;
      lines.push(
        `  ${SEVERITY_NAMES[language][finding.severity]} ${finding.code}${sheet} ${sentenceWithCell(finding, language)}`,
      );
      const { explanation } = finding;
      if (explanation !== undefined) lines.push(`    ${COMMAND_LINE[language].answered(explanation)}`);
    }
  }
  if (shown.length > MOST_LINES) lines.push(COMMAND_LINE[language].more(shown.length - MOST_LINES, ''));
  return lines.join('\n');
}
