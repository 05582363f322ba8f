/** Reads the fields of a school as offices type them: marks, levels, kinds, names. Unknown is never «no». */

import { parseKindLabel } from '../regulations/school-kinds';
import type { SchoolKind } from '../regulations/school-kinds';
import type { Cell } from '../sheet/grid';
import type { SchoolResult } from '../template/list-template';
import { cellText } from '../text/cell-text';
import { canonical, wordsOf } from '../text/label';

export type Reading<T> =
  | { readonly state: 'value'; readonly value: T }
  | { readonly state: 'blank' }
  | { readonly state: 'unreadable' };

const BLANK = /^(?:[-–.…_]*)$/;
const YES = /^(?:x|v|✓|✔|có|rồi|đã|đạt|hoàn thành|đã hoàn thành|đã được|1|true|đúng)(?:\s|$|,|;|\()/;
const NO = /^(?:không|chưa|ko|k|0|false|sai)(?:\s|$|,|;|\()/;
/** «12/2021», «15/3/2022», «năm 2021», «2021-2022»: when it was done says that it was done. */
const WHEN = /^(?:tháng |năm |năm học |ngày )?\d{1,4}(?:[/.-]\d{1,4}){0,2}$/;

/** Whether something was done. A number that can be a day or a year says so too. */
export function readMark(cell: Cell | undefined): Reading<boolean> {
  if (!cell || cell.value === '') return { state: 'blank' };
  if (typeof cell.value === 'boolean') return { state: 'value', value: cell.value };
  if (typeof cell.value === 'number') {
    if (cell.value === 0 || cell.value === 1) return { state: 'value', value: cell.value === 1 };
    return cell.value >= 1990 ? { state: 'value', value: true } : { state: 'unreadable' };
  }
  if (typeof cell.value === 'object' && cell.value !== null && 'isoDate' in cell.value)
    return { state: 'value', value: true };
  const typed = canonical(cellText(cell));
  if (BLANK.test(typed)) return cell.value === null ? { state: 'unreadable' } : { state: 'blank' };
  if (NO.test(`${typed} `)) return { state: 'value', value: false };
  if (YES.test(`${typed} `) || WHEN.test(typed)) return { state: 'value', value: true };
  return { state: 'unreadable' };
}

const ROMAN: Readonly<Record<string, SchoolResult>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const FILLER = new Set(
  'đạt kđclgd kđcl kiểm định chất lượng giáo dục cấp độ cđ mức cấp level trường được công nhận'.split(' '),
);

/** The outcome of the external assessment: «Đạt cấp độ 2», «CĐ III», «Không đạt», 1. */
export function readResult(cell: Cell | undefined): Reading<SchoolResult> {
  if (!cell || cell.value === '') return { state: 'blank' };
  if (typeof cell.value === 'number') return levelOf(String(cell.value));
  if (typeof cell.value !== 'string') return { state: 'unreadable' };
  const typed = canonical(cellText(cell));
  if (BLANK.test(typed) || /^(?:chưa|không) (?:có|đánh giá|được|đgn|đăng kí)/.test(typed) || typed === 'chưa')
    return { state: 'blank' };
  if (/^(?:không|chưa|ko) đạt/.test(typed)) return { state: 'value', value: 'failed' };
  const rest = wordsOf(typed).filter((word) => !FILLER.has(word));
  return rest.length === 1 ? levelOf(rest[0] ?? '') : { state: 'unreadable' };
}

function levelOf(word: string): Reading<SchoolResult> {
  const level = ROMAN[word] ?? Number(word);
  return level === 1 || level === 2 || level === 3 || level === 4
    ? { state: 'value', value: level }
    : { state: 'unreadable' };
}

/** Words of a name that may tell the kind of school; names of places and people come behind. */
const MOST_KIND_WORDS = 7;

/** The kind that a school's own name begins with: «Trường Mầm non Hoa Sen», «TH&THCS Lê Lợi». */
export function kindInName(name: string): SchoolKind | undefined {
  const words = wordsOf(name);
  for (let count = Math.min(MOST_KIND_WORDS, words.length); count > 0; count--) {
    const found = parseKindLabel(words.slice(0, count).join(' '));
    if (found) return found.kind;
  }
  return undefined;
}

/** The same school under all its spellings: «Trường MN Hoa Sen», «mầm non hoa sen». Without what only says its kind. */
export function schoolKey(name: string): string {
  const words = wordsOf(name);
  for (let count = Math.min(MOST_KIND_WORDS, words.length - 1); count > 0; count--) {
    if (parseKindLabel(words.slice(0, count).join(' '))) return words.slice(count).join(' ');
  }
  return words.filter((word) => word !== 'trường').join(' ');
}
