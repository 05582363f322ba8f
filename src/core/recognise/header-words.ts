/**
 * Header words as tokens to compare: canonical, abbreviations written out, with or without
 * diacritics.
 */

import { withoutDiacritics, wordsOf } from '../text/label';
import { PhraseScanner } from '../text/phrase-scanner';

/** A header text ready for comparing. */
export interface HeaderText {
  readonly words: readonly string[];
  /** Typed without any diacritics («Tu danh gia»): compared without them, and held less sure. */
  readonly isBare: boolean;
}

/** How offices shorten the words of the forms. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  tđg: 'tự đánh giá',
  đgn: 'đánh giá ngoài',
  đg: 'đánh giá',
  sl: 'số lượng',
  tl: 'tỉ lệ',
  ts: 'tổng số',
  csgd: 'cơ sở giáo dục',
  gd: 'giáo dục',
  cđ: 'cấp độ',
  đk: 'đăng kí',
  hs: 'hồ sơ',
  kq: 'kết quả',
  ht: 'hoàn thành',
};

/** «T.Chí» stands in two words. */
const SHORTENED = [...Object.keys(ABBREVIATIONS), 't chí', 't chuẩn'];

const ABBREVIATED = new Map(
  Object.entries(ABBREVIATIONS).map(([word, written]) => [word, written.split(' ')]),
);

/** Words that say nothing about which column it is. */
const NEUTRAL = new Set(
  'số lượng đã được các có hiện của trường cơ sở giáo dục tổng % & tỉ lệ phần trăm đơn vị trên đến thời điểm ngày tháng năm học tính theo thông tư công tác cấp'.split(
    ' ',
  ),
);

const NEUTRAL_BARE = new Set([...NEUTRAL].map(withoutDiacritics));

/** A column with one of these is a part of another column, not the column itself. */
const NARROWING = [
  'trong đó',
  'công lập',
  'ngoài công lập',
  'tư thục',
  'dân lập',
  'kế hoạch',
  'chỉ tiêu',
  'năm trước',
  'chuẩn quốc gia',
  'mức độ',
];

const LEVEL_NUMERALS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const HAS_DIACRITICS = /[^\p{ASCII}]/u;

const foldedPhrases = new Map<string, readonly string[]>();
const splitPhrases = new Map<string, readonly string[]>();

/** «Đã hoàn thành TĐG» → đã hoàn thành tự đánh giá; «CĐ II» → cấp độ 2. */
export function headerText(text: string): HeaderText {
  if (text.length > LONGEST_REPEATED) return makeHeaderText(text);
  let known = knownTexts.get(text);
  if (!known) {
    known = makeHeaderText(text);
    if (knownTexts.size >= MOST_KNOWN) knownTexts.clear();
    knownTexts.set(text, known);
  }
  return known;
}

/** Headers repeat from workbook to workbook, and longer texts seldom do. */
const LONGEST_REPEATED = 40;
const knownTexts = new Map<string, HeaderText>();
/** Bounds memory. */
const MOST_KNOWN = 5_000;

function makeHeaderText(text: string): HeaderText {
  const words: string[] = [];
  for (const word of wordsOf(text)) {
    const written = ABBREVIATED.get(word);
    if (written) words.push(...written);
    else words.push(word);
  }
  words.forEach((word, i) => {
    if (word === 't' && /^ch(?:í|i|uẩn|uan)$/.test(words[i + 1] ?? ''))
      words[i] = hasDiacritics(text) ? 'tiêu' : 'tieu';
  });
  const isBare = words.length > 1 && !hasDiacritics(text) && words.some((word) => word.length > 2);
  words.forEach((word, i) => {
    if (words[i - 1] === 'độ' || words[i - 1] === 'do') words[i] = LEVEL_NUMERALS[word] ?? word;
  });
  return { words, isBare };
}

function hasDiacritics(text: string): boolean {
  // Composing makes ASCII of a few strange letters.
  return HAS_DIACRITICS.test(text) && HAS_DIACRITICS.test(text.normalize('NFC'));
}

/**
 * Looks coarsely for any of the phrases, or for an abbreviation that one of them may hide behind.
 * What it does not find is no header of these columns; what it finds has to be looked at closely.
 */
export function headerScanner(phrases: readonly string[]): PhraseScanner {
  return new PhraseScanner([...phrases, ...SHORTENED]);
}

/**
 * The same, but «2018» and «cấp độ 1» are found by their numbers too, and «cấp độ I» for the
 * latter.
 */
export function numberedHeaderScanner(phrases: readonly string[]): PhraseScanner {
  const spelt = phrases.flatMap((phrase) =>
    Object.entries(LEVEL_NUMERALS).map(([roman, digit]) => phrase.replace(`độ ${digit}`, `độ ${roman}`)),
  );
  const all = new Set([...phrases, ...spelt, ...SHORTENED]);
  return new PhraseScanner([...all], { comparesDigits: true });
}

/** Where the phrase stands in the words, as whole words in sequence; -1 where it does not. */
export function findPhrase(text: HeaderText, phrase: string): number {
  const wanted = phraseWords(phrase, text.isBare);
  const last = text.words.length - wanted.length;
  for (let at = 0; at <= last; at++) {
    if (wanted.every((word, i) => text.words[at + i] === word)) return at;
  }
  return -1;
}

export function hasPhrase(text: HeaderText, phrase: string): boolean {
  return findPhrase(text, phrase) >= 0;
}

export function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || NEUTRAL_BARE.has(word) || /^\d+$/.test(word);
}

/** «STT», «TT», «Số TT»: running numbers, not figures. */
export function isNumberingHeader({ words }: HeaderText): boolean {
  return words.includes('stt') || words.includes('tt') || words.every((word) => word === 'số');
}

/** Whether the column is about percentages. */
export function isPercentHeader(text: HeaderText): boolean {
  return text.words.includes('%') || hasPhrase(text, 'tỉ lệ') || hasPhrase(text, 'phần trăm');
}

/**
 * Whether the header narrows its column to a part («Trong đó ngoài công lập»).
 * @param own the column's own words: what stands in them narrows nothing («Đạt chuẩn quốc gia»)
 */
export function isNarrowed(text: HeaderText, own: readonly string[]): boolean {
  return NARROWING.some(
    (phrase) => hasPhrase(text, phrase) && !own.some((words) => hasPhrase(headerText(words), phrase)),
  );
}

/** Header texts one after another, as one. */
export function joined(texts: readonly HeaderText[]): HeaderText {
  const words = texts.flatMap((text) => text.words);
  const isBare = texts.some((text) => text.isBare);
  return { words: isBare ? words.map(withoutDiacritics) : words, isBare };
}

function phraseWords(phrase: string, isBare: boolean): readonly string[] {
  const cache = isBare ? foldedPhrases : splitPhrases;
  let words = cache.get(phrase);
  if (!words) {
    words = wordsOf(isBare ? withoutDiacritics(phrase) : phrase);
    cache.set(phrase, words);
  }
  return words;
}
/** One column's headers from the top down. */
export interface ColumnHeader {
  readonly column: number;
  readonly levels: readonly HeaderText[];
  /** All levels as one text. */
  readonly whole: HeaderText;
  /** As typed, for messages. */
  readonly typed: readonly string[];
  /** The lowest cell that holds one of its texts. */
  readonly cell: { readonly row: number; readonly column: number };
  /** Whether a group's text was carried over from a cell to the left that is not merged. */
  readonly isCarried: boolean;
}
/** A band of fewer recognised columns is not even a near miss. */
export const FEWEST_COLUMNS = 3;
/** A header text is short; longer cells are prose and are not looked at. */
export const LONGEST_HEADER = 120;
