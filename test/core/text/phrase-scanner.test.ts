import fc from 'fast-check';
import { withoutDiacritics } from '../../../src/core/text/label';
import { PhraseScanner } from '../../../src/core/text/phrase-scanner';
import { runs } from '../../property-runs';

const PHRASES = ['tự đánh giá', 'đánh giá ngoài', 'cấp độ', 'hồ sơ đăng ký', 'sl', 'đánh giá'];

test.each([
  'Đã hoàn thành tự đánh giá',
  'ĐÁNH GIÁ NGOÀI',
  'Đạt cấp  độ\u00a01',
  'cấp\nđộ',
  'Tu danh gia',
  'đánh giá ngoài'.normalize('NFD'),
  'hồ sơ (đăng kí)',
  'SL',
  'giá đánh đánh giá',
  'hồ hồ sơ đăng ký',
])('finds a phrase in «%s»', (text) => {
  expect(new PhraseScanner(PHRASES).test(text)).toBe(true);
});

test.each(['', 'đánh', 'đánhgiá', 'slx', 'cấp xã độ', 'hồ sơ', 'gia đình', '12', 'Ωcấp'])(
  'finds none in «%s»',
  (text) => {
    expect(new PhraseScanner(PHRASES).test(text)).toBe(false);
  },
);

it('agrees with looking for each phrase word by word', () => {
  const word = fc.constantFrom(
    'tự',
    'đánh',
    'giá',
    'ngoài',
    'cấp',
    'độ',
    'hồ',
    'sơ',
    'đăng',
    'ký',
    'sl',
    'xã',
    'GIÁ',
    'a',
  );
  const gap = fc.constantFrom(' ', '  ', '-', '\u00a0', ' 1 ', '\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { maxLength: 12 }), (parts) => {
      const text = parts.map(([one, between]) => one + between).join('');
      const words = ` ${parts.map(([one]) => withoutDiacritics(one)).join(' ')} `;
      const expected = PHRASES.some((phrase) => words.includes(` ${withoutDiacritics(phrase)} `));
      expect(new PhraseScanner(PHRASES).test(text)).toBe(expected);
    }),
    { numRuns: runs(2000) },
  );
});

describe('with digits compared', () => {
  const scanner = new PhraseScanner(['2018', '5 năm', 'cấp độ 1'], { comparesDigits: true });

  test.each([
    '2018',
    'Năm 2018.',
    '5 năm',
    '5năm',
    'Trong 5\u00a0NĂM',
    'Đạt cấp độ1',
    'CẤP ĐỘ 1',
    '20\u200b18',
  ])('finds a phrase in «%s»', (text) => {
    expect(scanner.test(text)).toBe(true);
  });

  test.each([
    '',
    'năm',
    '2019',
    '12018',
    '20 18',
    '15 năm',
    '5 6 năm',
    'cấp độ',
    'cấp độ 2',
    'cấp độ 12',
    '1',
  ])('finds none in «%s»', (text) => {
    expect(scanner.test(text)).toBe(false);
  });
});
