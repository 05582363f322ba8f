/**
 * «Lỗi và cảnh báo»: what was found, laid out; and how much of it is open, read back from a result.
 */

import { FINDING_HEADER } from '../template/origin-headers';
import { expectedAndActual } from '../rules/run/expected-actual';
import type { Finding } from '../findings/findings';
import type { Severity } from '../findings/place';
import type { Workbook } from '../sheet/grid';
import type { SheetPlan, StyleName } from '../sheet/plan';
import { valueText } from '../text/cell-text';
import { FIRST_RECORD_ROW, layOutList, readListRow, type ListColumn } from './list-sheet';

export const FINDINGS_SHEET = 'Lỗi và cảnh báo';

/** Makes a finding's sentence; the words are not the core's business. */
export type SentenceOf = (finding: Finding) => string;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  query: 'Cần xem lại',
  info: 'Lưu ý',
};

export function layOutFindings(findings: readonly Finding[], sentenceOf: SentenceOf): SheetPlan {
  const causes = new Map<string, number>();
  const ordered = [...findings];
  for (const { cause } of ordered) if (!causes.has(cause)) causes.set(cause, causes.size + 1);
  const severity = (finding: Finding): StyleName => finding.severity;
  const columns: readonly ListColumn<Finding>[] = [
    { header: 'Nhóm', width: 8, style: 'count', value: (one) => causes.get(one.cause) ?? null },
    { header: 'Mức', width: 13, style: severity, value: (one) => SEVERITY_WORDS[one.severity] },
    { header: 'Mã', width: 10, style: 'label', value: (one) => one.code },
    { header: 'Tệp', width: 32, style: 'label', value: (one) => one.at.file ?? null },
    { header: 'Trang', width: 18, style: 'label', value: (one) => one.at.sheet ?? null },
    { header: 'Ô', width: 8, style: 'label', value: (one) => one.at.cell ?? null },
    { header: FINDING_HEADER, width: 70, style: 'wrapped', value: sentenceOf },
    { header: 'Giải trình của đơn vị', width: 34, style: 'wrapped', value: (one) => one.explanation ?? null },
    { header: 'Đúng ra', width: 10, style: 'label', value: (one) => expectedAndActual(one).expected },
    { header: 'Đang ghi', width: 12, style: 'label', value: (one) => expectedAndActual(one).actual },
  ];
  const count = (wanted: Severity): number => findings.filter((one) => one.severity === wanted).length;
  const answered = findings.filter(({ explanation }) => explanation !== undefined).length;
  const ofThem = answered === 0 ? '' : ` (${String(answered)} đã giải trình)`;
  const facts = {
    name: FINDINGS_SHEET,
    title: 'LỖI VÀ CẢNH BÁO',
    subtitle: `${String(count('error'))} lỗi, ${String(count('query'))} điểm cần xem lại${ofThem}, ${String(count('info'))} lưu ý. Các dòng cùng số nhóm có chung một nguyên nhân.`,
    tabColor: count('error') > 0 ? 'C00000' : '70AD47',
  };
  return layOutList(facts, columns, ordered);
}

/** A line of the sheet that stands against a seal. */
export interface OpenLine {
  readonly code: string;
  /** The sentence as the result has it. */
  readonly text: string;
}

const READ_BACK = ['Mức', 'Mã', FINDING_HEADER, 'Giải trình của đơn vị'] as const;

/**
 * What a result says was open when it was made: its errors, and its queries without an answer; and
 * how many queries are answered. Undefined where the workbook has no such sheet.
 */
export function readOpenLines(
  workbook: Workbook,
): { readonly open: readonly OpenLine[]; readonly answered: number } | undefined {
  const grid = workbook.sheets.find(({ name }) => name === FINDINGS_SHEET);
  if (!grid) return undefined;
  const open: OpenLine[] = [];
  let answered = 0;
  for (let row = FIRST_RECORD_ROW; row <= grid.lastRow; row++) {
    const line = readListRow(grid, row, READ_BACK);
    if (!line) return undefined;
    const severity = valueText(line['Mức']);
    const isQuery = severity === SEVERITY_WORDS.query;
    const isAnswered = isQuery && valueText(line['Giải trình của đơn vị']) !== '';
    if (isAnswered) answered++;
    else if (isQuery || severity === SEVERITY_WORDS.error)
      open.push({ code: valueText(line['Mã']), text: valueText(line[FINDING_HEADER]) });
  }
  return { open, answered };
}
