/** The line under the title of a sheet that one click lays out. */

import type { Finding } from '../findings/findings';
import { dayText } from './field-text';

export interface OwnFacts {
  readonly unit?: string;
  /** «2021-2022» */
  readonly period?: string;
  /** ISO day. */
  readonly asOf?: string;
}

/**
 * Whose figures, of what date, from how many sheets, and how much is wrong.
 * @param contents what stands on the sheet, as a sentence
 */
export function ownSubtitle(
  { unit, period, asOf }: OwnFacts,
  contents: string,
  findings: readonly Finding[],
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const facts = [
    ...(period === undefined ? [] : [`Năm học ${period}.`]),
    ...(asOf === undefined ? [] : [`Số liệu tính đến ${dayText(asOf)}.`]),
    contents,
    ...(errors > 0 ? [`${String(errors)} lỗi: xem trang lỗi.`] : []),
  ].join(' ');
  // On a line of its own, so that whoever merges this table reads whose it is.
  return unit === undefined ? facts : `Đơn vị: ${unit}\n${facts}`;
}
