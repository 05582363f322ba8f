/**
 * Where the tone mark of a Vietnamese syllable stands: keyboards and hurried hands put it on any of
 * its vowels.
 */

import { isSyllable } from './syllables';

/** The five tone marks, decomposed. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWELS = 'aăâeêioôơuưy';
/** Vowels with a mark of their own carry the tone wherever there is one: «trường», «tiếng». */
const MARKED = 'ăâêôơư';
/**
 * After these two vowels alone at the end, both placements are in use; the second vowel is taken
 * (hòa, hoà).
 */
const ON_SECOND = new Set(['oa', 'oe', 'uy']);

/**
 * The word with its tone mark where the spelling puts it: «trừơng» → «trường», «gía» → «giá», «qủa»
 * → «quả». As it is where it has no tone mark or several, and where it is no syllable: two words
 * typed as one have no one place for it.
 * @param syllable lower case, NFC, one word
 */
export function withToneInPlace(syllable: string): string {
  const parts = syllable.normalize('NFD');
  const [tone, ...others] = parts.match(TONES) ?? [];
  if (tone === undefined || others.length > 0) return syllable;
  const letters = [...parts.replace(TONES, '').normalize('NFC')];
  const at = tonePlace(letters);
  const placed = letters
    .map((letter, i) => (i === at ? `${letter}${tone}`.normalize('NFC') : letter))
    .join('');
  return isSyllable(placed) ? placed : syllable;
}

/** The index of the letter that carries the tone. */
function tonePlace(letters: readonly string[]): number | undefined {
  const isVowel = (i: number): boolean => VOWELS.includes(letters[i] ?? ' ');
  let start = letters.findIndex((_, i) => isVowel(i));
  if (start < 0) return undefined;
  // «gi» before a vowel and «qu» are consonants: «giá», «quả».
  const pair = `${letters[start - 1] ?? ''}${letters[start] ?? ''}`;
  if ((pair === 'gi' || pair === 'qu') && isVowel(start + 1)) start++;
  let end = start;
  while (isVowel(end + 1)) end++;
  const vowels = letters.slice(start, end + 1);
  const marked = vowels.map((vowel) => MARKED.includes(vowel)).lastIndexOf(true);
  if (marked >= 0) return start + marked;
  if (vowels.length === 1) return start;
  if (vowels.length > 2) return start + 1;
  const isClosed = end < letters.length - 1;
  return isClosed || ON_SECOND.has(vowels.join('')) ? start + 1 : start;
}
