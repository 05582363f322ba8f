/**
 * Turns text typed with the fonts of the years before Unicode (.VnTime, VNI-Times) into Unicode.
 */

import { isSyllable } from './syllables';

/**
 * 'tcvn3-capitals' is TCVN3 in a font that shows lower-case letters as capitals, such as .VnTimeH.
 */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

type Letters = ReadonlyMap<string, string>;

/** How one encoding is read. */
interface Reading {
  readonly letters: Letters;
  /** The same letters, the longest spelling first. */
  readonly pattern: RegExp;
  /** Runs of characters that may be letters, in this encoding or in Unicode. */
  readonly word: RegExp;
}

/** What one word says about the text; the last two are syllables as they stand and decoded. */
type Vote = 'legacy' | 'unicode' | 'none' | 'everyday or legacy' | 'rare or legacy';

const TCVN3_FONT = /^\.vn/i;
const TCVN3_CAPITALS_FONT = /^\.vn.*h$/i;
const VNI_FONT = /^vni-/i;

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Windows-1252 for 0x80–0x9F; both encodings leave these codes to it, and files may hold the bare
 * code instead.
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const C1_CODE = /[\x80-\x9f]/g;

/** Letters above U+00FF that Windows-1252 does not have: only a Unicode keyboard types them. */
const ONLY_UNICODE = /(?![ŒœŠšŸŽžƒ])[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]/;

/**
 * TCVN 5712:1993 VN3: the letters of the codes from the first one on; · where the code is no
 * letter.
 */
const TCVN3_ROWS: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ·'],
  [0xb0, '·····àảãáạ·ằẳẵắ·'],
  [0xc0, '······ặầẩẫấậè·ẻẽ'],
  [0xd0, 'éẹềểễếệìỉ···ĩíịò'],
  [0xe0, '·ỏõóọồổỗốộờởỡớợù'],
  [0xf0, '·ủũúụừửữứựỳỷỹýỵ·'],
];

/**
 * VNI: letters that are one character, and marks that follow their vowel, as combining characters.
 */
const VNI_LETTERS = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI_TONES = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const VNI_CIRCUMFLEX = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' };
const VNI_BREVE = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' };

/** In TCVN3 most signs from ¡ to ¾ are letters, and so are × and ÷. */
const TCVN3 = reading(tcvn3Letters(), /[A-Za-z\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c0-\u00ff]+/g);
const VNI = reading(vniLetters(), /[A-Za-zÀ-ÖØ-öø-ÿ]+/g);

const VIETNAMESE_IN_LATIN_1 = /^[a-zđÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúý]+$/i;
/** Ð and ð of Latin-1 look like Đ, and some keyboards type them for it. */
const LOOK_ALIKE_OF_D = /^[Ðð]/;
const LATIN_1_LETTER = /[A-Za-zÀ-ÖØ-öø-ÿ]/;
const QUOTES_AROUND = /^«+|»+$/g;

/**
 * Signs that stand alone in Unicode text too: ranges (10 ÷ 20), fractions, quotes, bullets,
 * footnotes.
 */
const LONE_SIGN = /^[×÷¼½¾«»·¹]$/;

/**
 * Everyday words that read as another but rare syllable in the encoding: không would be "khụng",
 * toán "tốn". Left out are words whose other reading is the likelier one under such a font: phó
 * (Phú), dòng (Dũng), hoà (VNI: Hồ).
 */
const TCVN3_EVERYDAY = everyday(
  'bán bù cá cán cân chí công có cùng dân dõi giá giám góp hòa hóa khí khó không lân lên lí lòng lý mã mô môn ' +
    'nâng nên ngân nhân nhóm phân phép phê phí phòng phù quý rõ sáng sân sông tâm tân tên thân tháng thí thông ' +
    'tìm trên trí trì trò trùng vân vòng xã xóa án',
);
const VNI_EVERYDAY = everyday('hoàn hóa hòa khó khóa môn ngoài nhóm nó phó soát thoát toán toàn xoài xóa');

/**
 * The encoding that text in this font was typed in, by the font's name; undefined for every other
 * font.
 */
export function legacyEncodingOf(fontName: string): LegacyEncoding | undefined {
  let encoding = encodings.get(fontName);
  if (encoding === undefined) {
    encoding = encodingOf(fontName) ?? 'none';
    if (encodings.size >= MOST_FONTS) encodings.clear();
    encodings.set(fontName, encoding);
  }
  return encoding === 'none' ? undefined : encoding;
}

/** Asked for every cell; workbooks have few fonts, and the limit is for those that do not. */
const encodings = new Map<string, LegacyEncoding | 'none'>();
const MOST_FONTS = 500;

function encodingOf(fontName: string): LegacyEncoding | undefined {
  const name = fontName.trim();
  if (TCVN3_CAPITALS_FONT.test(name)) return 'tcvn3-capitals';
  if (TCVN3_FONT.test(name)) return 'tcvn3';
  return VNI_FONT.test(name) ? 'vni' : undefined;
}

/**
 * The text in Unicode NFC. Characters that are no letter of the encoding stay what they are, so
 * plain ASCII comes back unchanged (in capitals for 'tcvn3-capitals'). Call it for text that
 * `looksLegacy`: it does not ask itself.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const { letters, pattern } = readingOf(encoding);
  const decoded = text
    .replace(C1_CODE, (code) => WINDOWS_1252.charAt(code.charCodeAt(0) - 0x80))
    .replace(pattern, (spelt) => letters.get(spelt) ?? spelt)
    .normalize('NFC');
  return encoding === 'tcvn3-capitals' ? decoded.toUpperCase() : decoded;
}

/**
 * Whether the text really is in the encoding; its font alone does not say so, because people change
 * fonts back and forth. The rule:
 * 1. plain ASCII is not legacy, nor is text with a letter that only a Unicode keyboard types (ế, ạ,
 *    ư, ơ, đ, a combining mark), whatever else is in it;
 * 2. otherwise each word with a character beyond ASCII votes: for the encoding when only the
 *    decoded word is a Vietnamese syllable or the word as it stands holds signs («, ¬, soft
 *    hyphen), for Unicode when only the word as it stands is one or the encoding cannot spell it;
 * 3. equal votes go to the encoding, as the font says; so do words that are syllables both ways
 *    ("Sè", "líp"), unless all of them are everyday Vietnamese as they stand ("Không", "Tân Hòa");
 * 4. a sign on its own ("10 ÷ 20") says nothing, and text in which nothing speaks for the encoding
 *   is left alone.
 */
export function looksLegacy(text: string, encoding: LegacyEncoding): boolean {
  if (!NOT_ASCII.test(text) || ONLY_UNICODE.test(text)) return false;
  const words = (text.match(readingOf(encoding).word) ?? []).filter((word) => NOT_ASCII.test(word));
  const votes = words.map((word) => voteOf(word, encoding));
  const count = (vote: Vote): number => votes.filter((each) => each === vote).length;
  if (count('legacy') !== count('unicode')) return count('legacy') > count('unicode');
  return count('legacy') > 0 || count('rare or legacy') > 0;
}

function voteOf(word: string, encoding: LegacyEncoding): Vote {
  if (!LATIN_1_LETTER.test(word)) return LONE_SIGN.test(word) ? 'none' : 'legacy';
  const asItStands = word.replace(QUOTES_AROUND, '').replace(LOOK_ALIKE_OF_D, 'Đ');
  const isVietnamese = VIETNAMESE_IN_LATIN_1.test(asItStands) && hasUsualCase(asItStands);
  if (!isSpelledIn(word, encoding)) return isVietnamese ? 'unicode' : 'none';
  if (!isVietnamese) return 'legacy';
  const decoded = decodeLegacy(word, encoding);
  if (decoded.toLowerCase() === word.toLowerCase()) return 'none';
  if (!isSyllable(asItStands)) return isSyllable(decoded) ? 'legacy' : 'unicode';
  if (!isSyllable(decoded)) return 'unicode';
  const everydayWords = encoding === 'vni' ? VNI_EVERYDAY : TCVN3_EVERYDAY;
  return everydayWords.has(word.toLowerCase()) ? 'everyday or legacy' : 'rare or legacy';
}

/** Whether every character beyond ASCII is, or is part of, a letter of the encoding. */
function isSpelledIn(word: string, encoding: LegacyEncoding): boolean {
  return !NOT_ASCII.test(word.replace(readingOf(encoding).pattern, ''));
}

/**
 * tên, Tên and TÊN, but not TiÓu: TCVN3 spells lower-case vowels with what Unicode holds to be
 * capitals.
 */
function hasUsualCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

function readingOf(encoding: LegacyEncoding): Reading {
  return encoding === 'vni' ? VNI : TCVN3;
}

function reading(letters: Letters, word: RegExp): Reading {
  const spellings = [...letters.keys()].sort((a, b) => b.length - a.length);
  return { letters, pattern: new RegExp(spellings.join('|'), 'g'), word };
}

function everyday(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function tcvn3Letters(): Letters {
  const letters = TCVN3_ROWS.flatMap(([firstCode, row]) =>
    [...row].map((letter, i): [string, string] => [String.fromCharCode(firstCode + i), letter]),
  );
  return new Map(letters.filter(([, letter]) => letter !== '·'));
}

/**
 * Every spelling: a letter alone, a vowel with one mark (aá = ấ), a vowel with its hat and its tone
 * apart (aâù = ấ). A mark may be in the other case than its vowel, whose case counts: caps lock
 * does not reach every keyboard's marks.
 */
function vniLetters(): Letters {
  const vowelsAndMarks: [vowels: string, marks: ReadonlyMap<string, string>][] = [
    ['aeouyôö', new Map(Object.entries(VNI_TONES))],
    ['aeo', hatMarks(VNI_CIRCUMFLEX, CIRCUMFLEX, 'â')],
    ['a', hatMarks(VNI_BREVE, BREVE, 'ê')],
  ];
  const letters = new Map<string, string>(Object.entries(VNI_LETTERS).flatMap(inBothCases));
  for (const [vowels, marks] of vowelsAndMarks) {
    for (const vowel of [...vowels].flatMap((each) => [each, each.toUpperCase()])) {
      for (const [mark, combining] of marks) {
        const letter = ((letters.get(vowel) ?? vowel) + combining).normalize('NFC');
        letters.set(vowel + mark, letter).set(vowel + mark.toUpperCase(), letter);
      }
    }
  }
  return letters;
}

/** Marks that hold a hat, with or without its tone in the same character. */
function hatMarks(marks: Readonly<Record<string, string>>, hat: string, bareHat: string): Letters {
  const inOne = Object.entries(marks).map(([mark, tone]): [string, string] => [mark, hat + tone]);
  const apart = Object.entries(VNI_TONES).map(([mark, tone]): [string, string] => [
    bareHat + mark,
    hat + tone,
  ]);
  return new Map([...inOne, ...apart]);
}

function inBothCases([spelt, letter]: [string, string]): [string, string][] {
  return [
    [spelt, letter],
    [spelt.toUpperCase(), letter.toUpperCase()],
  ];
}
