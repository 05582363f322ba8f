/** A tone mark on the wrong vowel is one slip of the keyboard, and the word is read as it was meant. */

import fc from 'fast-check';
import { canonical } from '../../../src/core/text/label';
import { withToneInPlace } from '../../../src/core/text/tone-placement';
import { runs } from '../../property-runs';

/** Words of the forms, as dictionaries spell them. */
const WORDS = (
  'trường giáo dục tiểu học mầm đánh giá ngoài kết quả đạt cấp độ chất lượng kiểm định đăng ký hoàn thành chuẩn quốc ' +
  'tiêu chí mức chương trình phổ thông nhiều huyện xã phường tỉnh đặc khu quý thuế nghiệp khuyết tật người gìn giữ ' +
  'nguyễn huỳnh thủy thúy hòa khỏe loại tuổi mười rưỡi yếu khuỷu giếng giục quỳnh buổi cứu lũy nghĩa của mía thoại'
).split(' ');

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWEL = /[aăâeêioôơuưy]/;

/** The word with its tone on the given one of its vowels. */
function misplaced(word: string, which: number): string {
  const parts = word.normalize('NFD');
  const [tone = ''] = parts.match(TONE) ?? [];
  const letters = [...parts.replace(TONE, '').normalize('NFC')];
  const vowels = letters.flatMap((letter, i) => (VOWEL.test(letter) ? [i] : []));
  const at = vowels[which % vowels.length];
  return letters.map((letter, i) => (i === at ? `${letter}${tone}`.normalize('NFC') : letter)).join('');
}

it.each([
  ['trừơng', 'trường'],
  ['gía', 'giá'],
  ['qủa', 'quả'],
  ['hòan', 'hoàn'],
  ['chuân̉', 'chuẩn'],
  ['tiêủ', 'tiểu'],
  ['hoà', 'hoà'],
  ['hòa', 'hoà'],
  // No syllables, and so nobody knows where a tone belongs.
  ['binhhòa', 'binhhòa'],
  ['đắk', 'đắk'],
  ['bù', 'bù'],
])('reads «%s» as «%s»', (typed, meant) => {
  expect(withToneInPlace(typed.normalize('NFC'))).toBe(meant);
});

it('reads every word of the forms as itself, on whichever vowel its tone was typed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WORDS), fc.nat(3), (word, which) => {
      expect(canonical(misplaced(word, which))).toBe(canonical(word));
    }),
    { numRuns: runs(1500) },
  );
});

it('keeps words of different tones apart', () => {
  expect(new Set(['ma', 'má', 'mà', 'mả', 'mã', 'mạ'].map(canonical)).size).toBe(6);
});
