import fc from 'fast-check';
import type { Cell } from '../../../src/core/sheet/grid';
import { cellText, unicodeText } from '../../../src/core/text/cell-text';
import { enteredText } from '../../../src/core/text/entered-text';
import { canonical, withoutDiacritics, wordsOf } from '../../../src/core/text/label';
import { parseCount, readCount } from '../../../src/core/text/numbers';
import { PhraseScanner } from '../../../src/core/text/phrase-scanner';

/** As other programs leave them behind: from web pages, chat programs, PDF files, right-to-left editors. */
const MARKS = [
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u202e',
  '\u2060',
  '\u2063',
  '\u2066',
  '\u2069',
  '\ufe0f',
  '\ufeff',
  '\u{e0020}',
  '\u{e007f}',
];

const cell = (value: string): Cell => ({
  row: 1,
  column: 1,
  value,
  style: { numberFormat: 'General', font: '' },
});

/** The text with marks put between its characters. */
const marked = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.array(fc.constantFrom(...MARKS), { maxLength: 2 }), {
      minLength: text.length + 1,
      maxLength: text.length + 1,
    })
    .map(
      (gaps) =>
        [...text].map((letter, i) => (gaps[i] ?? []).join('') + letter).join('') +
        (gaps.at(-1) ?? []).join(''),
    );

describe('characters that nobody sees', () => {
  it.each(['UBND HUYỆN BÙ ĐỐP', 'Mầm non', 'Đang hoàn thiện hồ sơ đăng ký', '1.582', 'Ia H’Drai'])(
    'change nothing in «%s»',
    (text) => {
      fc.assert(
        fc.property(marked(text), (typed) => {
          expect(cellText(cell(typed))).toBe(text);
          expect(enteredText(typed)).toBe(text);
          expect(canonical(typed)).toBe(canonical(text));
          expect(withoutDiacritics(typed)).toBe(withoutDiacritics(text));
          expect(wordsOf(typed)).toEqual(wordsOf(text));
        }),
      );
    },
  );

  it('change no number', () => {
    fc.assert(
      fc.property(marked('128'), (typed) => {
        expect(readCount(cell(typed))).toEqual(parseCount('128'));
      }),
    );
  });

  it('hide no words from the search for headers', () => {
    const scanner = new PhraseScanner(['tổng số']);
    fc.assert(fc.property(marked('Tổng số'), (typed) => scanner.test(typed)));
  });

  it('are gone from each part of a text in several fonts', () => {
    const runs = [
      { text: 'Bù\u200b ', font: 'Arial' },
      { text: 'Đốp\u202c', font: '' },
    ];
    expect(cellText({ ...cell('Bù\u200b Đốp\u202c'), runs })).toBe('Bù Đốp');
  });

  // TCVN3: 0xAD is «ư», so the text is not empty of it before it is decoded.
  it('leave the letter alone that a legacy font has in the place of the soft hyphen', () => {
    expect(unicodeText('Tr\u00ad\u00eang', '.VnTime')).toBe('Trường');
  });
});
