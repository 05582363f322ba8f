/** The provincial table as text, for a terminal. */

import type { TotalsRow } from '../core/totals/totals';
import { SCHOOL_KIND_NAMES } from '../core/regulations/school-kinds';
import type { Column, FixedTemplate } from '../core/template/template';
import type { Language } from '../messages/language';
import { formatNumber } from '../messages/format-vi';

const LABEL_WIDTH = 32;
const CELL_WIDTH = 10;

/** Headers broken over as many lines as they need, then a line a row. Ends without a line break. */
export function totalsText(
  template: FixedTemplate,
  rows: readonly TotalsRow[],
  language: Language,
  totalWord: string,
): string {
  const columns = template.columns.filter(
    ({ values }) => values.kind === 'count' || values.kind === 'percent',
  );
  const headers = columns.map((column) => wrap(headerOf(column, language)));
  const depth = Math.max(...headers.map((lines) => lines.length));
  const rule = '─'.repeat(LABEL_WIDTH + columns.length * CELL_WIDTH);
  const lines: string[] = [];
  for (let line = 0; line < depth; line++) {
    const cells = headers.map((texts) => (texts[line - (depth - texts.length)] ?? '').padStart(CELL_WIDTH));
    lines.push(''.padEnd(LABEL_WIDTH) + cells.join(''));
  }
  lines.push(rule);
  for (const row of rows) {
    if (row.kind === 'total') lines.push(rule);
    const label =
      row.kind === 'total' ? totalWord : language === 'vi' ? SCHOOL_KIND_NAMES[row.kind] : row.kind;
    lines.push(
      label.padEnd(LABEL_WIDTH) +
        columns.map((column) => cellText(column, row).padStart(CELL_WIDTH)).join(''),
    );
  }
  return lines.join('\n');
}

function headerOf(column: Column, language: Language): string {
  if (column.values.kind === 'percent') return '%';
  return column.name[language];
}

function cellText({ id, values }: Column, row: TotalsRow): string {
  const value = values.kind === 'percent' ? row.percents[id] : row.counts[id];
  return value === null || value === undefined ? '–' : formatNumber(value);
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length < CELL_WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.slice(0, CELL_WIDTH - 1));
  }
  return lines;
}
