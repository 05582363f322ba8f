/**
 * Compares Vietnamese words the way a person does: whatever keyboard, tone placement or look-alike
 * letter typed them. `canonical` is for comparing only; what users read is always the text as it
 * was typed.
 */

import { withoutInvisible } from './invisible';
import { withToneInPlace } from './tone-placement';

/**
 * Tone marks on the first vowel of oa, oe, uy (hòa) → on the second (hoà): both spellings are in
 * use.
 */
const TONE_TO_SECOND_VOWEL: ReadonlyMap<string, string> = new Map(
  [
    ['oa', 'òóỏõọ', 'àáảãạ'],
    ['oe', 'òóỏõọ', 'èéẻẽẹ'],
    ['uy', 'ùúủũụ', 'ỳýỷỹỵ'],
  ].flatMap(([pair = '', first = '', second = '']) =>
    [...first].map((vowel, i): [string, string] => [
      vowel + pair.charAt(1),
      pair.charAt(0) + [...second].at(i),
    ]),
  ),
);
const TONE_ON_FIRST_VOWEL = /[òóỏõọ][ae]|[ùúủũụ]y/g;

/**
 * y alone after a consonant is i: kỳ = kì, tỷ lệ = tỉ lệ, lý do = lí do. Not after a vowel (ngày)
 * nor in quy.
 */
const LONE_Y = /(?<=(?:^|[^\p{L}])(?:[bcdđghklmnprstvx]|nh|ch|th|kh|ph|tr|gh|ng))[yỳýỷỹỵ](?=$|[^\p{L}])/gu;
const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

const WHITE_SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/**
 * Letters, digits and signs as wide as a Chinese one: 1２ and ％ from some keyboards and converters.
 */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/**
 * One spelling for all spellings of the same words: NFC, one kind of white space, lower case, đ for
 * its look-alikes (Ð U+00D0, Ɖ U+0189), straight quotes, one dash, one tone placement, i for lone
 * y.
 */
export function canonical(text: string): string {
  return byPieces(CANONICAL, text, makeCanonical);
}

/**
 * What was worked out once is kept. Kept are the pieces between blanks and not the texts: a
 * language has few syllables, and lists are full of prose that never comes again. No step of
 * `canonical` looks past a blank.
 */
const CANONICAL = new Map<string, string>();
const BARE = new Map<string, string>();
const WORDS = new Map<string, readonly string[]>();
/** Bounds memory: numbers and strange texts are pieces too. */
const MOST_REMEMBERED = 20_000;

function byPieces(known: Map<string, string>, text: string, make: (piece: string) => string): string {
  const made: string[] = [];
  let isSame = true;
  for (let start = 0, end = 0; start <= text.length; start = end + 1) {
    end = endOfPiece(text, start);
    const piece = text.slice(start, end);
    const own = piece === '' ? '' : remembered(known, piece, make);
    // Of blanks there is one between two pieces, and none at the ends.
    isSame &&= own !== '' && own === piece;
    if (own !== '') made.push(own);
  }
  return isSame ? text : made.join(' ');
}

function endOfPiece(text: string, start: number): number {
  const end = text.indexOf(' ', start);
  return end < 0 ? text.length : end;
}

function remembered<T>(known: Map<string, T>, piece: string, make: (piece: string) => T): T {
  let made = known.get(piece);
  if (made === undefined) {
    made = make(piece);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(piece, made);
  }
  return made;
}

function makeCanonical(text: string): string {
  if (PLAIN_ASCII.test(text)) return settleY(text.trim().replace(/ {2,}/g, ' ').toLowerCase());
  const plain = withoutInvisible(text)
    .normalize('NFC')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(WHITE_SPACE, ' ')
    .trim()
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');
  const placed = plain.replace(TONE_ON_FIRST_VOWEL, (pair) => TONE_TO_SECOND_VOWEL.get(pair) ?? pair);
  return settleY(placed.replace(/\p{L}+/gu, withToneInPlace));
}

function settleY(text: string): string {
  return text.replace(LONE_Y, (y) => Y_TO_I[y] ?? y);
}

/**
 * `canonical` without any diacritics: "Hớn Quản" and "hon quan" become the same. Only for a stated
 * second try.
 */
export function withoutDiacritics(text: string): string {
  return byPieces(BARE, text, makeBare);
}

function makeBare(text: string): string {
  return canonical(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/**
 * The words and signs of a label: letters and digits run together, "%" and "&" stand alone, the
 * rest divides.
 */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = endOfPiece(text, start);
    if (end > start) words.push(...remembered(WORDS, text.slice(start, end), makeWords));
  }
  return words;
}

function makeWords(piece: string): readonly string[] {
  return canonical(piece).match(/[\p{L}']+|\d+|%|&/gu) ?? [];
}

/**
 * Upper-case Vietnamese names in their usual form: "IA H'DRAI" → "Ia H'Drai". Mixed case is left as
 * typed.
 */
export function properCase(name: string): string {
  const tidy = name.normalize('NFC').replace(WHITE_SPACE, ' ').trim();
  if (tidy !== tidy.toUpperCase()) return tidy;
  return tidy.toLowerCase().replace(/(^|[\s'’\-(])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

const VIETNAMESE_ORDER = new Intl.Collator('vi');

/** Orders names as a Vietnamese dictionary does; equal only for equal text. */
export function compareNames(a: string, b: string): number {
  return VIETNAMESE_ORDER.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
