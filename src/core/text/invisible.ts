/**
 * Characters that nobody sees: marks of writing direction, joiners, soft hyphens, byte order marks,
 * tags.
 */

/** What Unicode lets a program leave out when it shows a text. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * UTF-16 codes, first and last, in which such characters are found in Vietnamese texts. The last
 * two ranges are halves of tags (U+E0000–U+E0FFF); other characters have their second half in it as
 * well.
 */
export const INVISIBLE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xdb40, 0xdb43],
  [0xdc00, 0xdfff],
];

/**
 * The text as a person sees it. Pasted texts bring such marks, and two names that look the same
 * would be two.
 */
export function withoutInvisible(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (mayBeInvisible(text.charCodeAt(i))) return text.replace(INVISIBLE, '');
  }
  return text;
}

/**
 * Asked of every character: Vietnamese letters and what stands between them are through with the
 * first look.
 */
export function mayBeInvisible(code: number): boolean {
  if (code < 0x300) return code === 0xad;
  if (code >= 0x1ea0 && code <= 0x1ef9) return false;
  return INVISIBLE_RANGES.some(([first, last]) => first <= code && code <= last);
}
