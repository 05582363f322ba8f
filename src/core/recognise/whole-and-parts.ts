/**
 * What the labels of rows of one kind say of one another: which is the whole, and which are parts
 * of it.
 */

import { canonical } from '../text/label';
import type { ReadRow } from './row-labels';

/** «Trong đó: ngoài công lập», «Riêng tư thục»: one part of several, the others not being said. */
export function isNamedPart(label: string): boolean {
  return NAMED_PART.test(withoutMark(canonical(label)));
}

const NAMED_PART = /^(?:trong đó|riêng|gồm|tr\.? ?đ)(?:$|[ :,.])/;

/** «công lập», «ngoài công lập», «tư thục» …; "" where the label says nothing of it. */
export function ownershipOf(label: string): string {
  const words = canonical(label);
  if (/(?:^|[^\p{L}])(?:ngoài công lập|ngoài cl|ncl)(?:$|[^\p{L}])/u.test(words)) return 'ngoài công lập';
  const [found = ''] = /(?:công lập|tư thục|dân lập)/.exec(words) ?? [];
  return found === '' && /(?:^|[^\p{L}])cl(?:$|[^\p{L}])/u.test(words) ? 'công lập' : found;
}

/** Labels that take in others of their kind. */
const WIDE = /nhiều cấp|liên cấp|ptnch|mầm non|(?:^|[^\p{L}])(?:gd)?mn(?:$|[^\p{L}])/u;
const NARROW = /nhà trẻ|nhóm trẻ|lớp|mẫu giáo|(?:^|[^\p{L}])(?:mg|nt)(?:$|[^\p{L}])/u;

/**
 * The one row whose label takes in those of all others: the sum by its words («Cộng mầm non»), the
 * wider name («có nhiều cấp học» over TH&THCS and THCS&THPT, «Mầm non» over «Nhà trẻ» and «Mẫu
 * giáo»), or the one that is numbered where the others have a dash or a number below it. Undefined
 * where labels leave it open: then the rows stand beside one another.
 */
export function wholeAmong(rows: readonly ReadRow[]): ReadRow | undefined {
  if (rows.length < 2) return undefined;
  return (
    onlyOne(rows, ({ is }) => is.is === 'kind' && is.isSum) ??
    onlyOne(rows, ({ label }) => isWide(canonical(label))) ??
    onlyOne(rows, ({ label }) => !isBelow(label))
  );
}

function onlyOne(rows: readonly ReadRow[], isOne: (row: ReadRow) => boolean): ReadRow | undefined {
  const [first, ...more] = rows.filter(isOne);
  return more.length > 0 ? undefined : first;
}

function isWide(label: string): boolean {
  return WIDE.test(label) && !NARROW.test(label);
}

/** «- TH&THCS», «+ Nhà trẻ», «5.1 TH&THCS», «a) …»: a line of its own under another one. */
function isBelow(label: string): boolean {
  return /^\s*(?:[-–—+•*]|\d{1,2}\.\d{1,2}(?!\d)|[a-zđ][).])/u.test(label.normalize('NFC').toLowerCase());
}

function withoutMark(label: string): string {
  return label.replace(/^(?:[-+*•]\s*|\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[.)/]\s*)+/, '');
}
