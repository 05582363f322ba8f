import fc from 'fast-check';
import {
  canonical,
  compareNames,
  properCase,
  withoutDiacritics,
  wordsOf,
} from '../../../src/core/text/label';

describe('canonical spelling', () => {
  test.each([
    ['decomposed letters', 'Tiểu học'.normalize('NFD'), 'Tiểu học'],
    ['tone on the first or the second vowel', 'hòa, khỏe, thúy, ủy ban', 'hoà, khoẻ, thuý, uỷ ban'],
    ['i and y', 'Tỷ lệ, lý do, kỳ, kỹ thuật', 'tỉ lệ, lí do, kì, kĩ thuật'],
    ['look-alikes of Đ', '\u00d0ạt, \u0189ạt, \u00f0ạt', 'đạt, đạt, đạt'],
    ['non-breaking, zero-width and double spaces', ' Đạt\u00a0 cấp\u200b  độ\t1 ', 'đạt cấp độ 1'],
    ['dashes and quotes', '2021–2022 «A» ‘b’', '2021-2022 "a" \'b\''],
  ])('is one for %s', (_, typed, other) => {
    expect(canonical(typed)).toBe(canonical(other));
  });

  test.each([
    ['ngày', 'ngài'],
    ['quý', 'quí'],
    ['thầy', 'thầi'],
    ['xây', 'xâi'],
  ])('keeps y in %s, where i would be another word or none', (word, other) => {
    expect(canonical(word)).not.toBe(canonical(other));
  });

  it('keeps different words apart', () => {
    const words = ['Tân Phú', 'Tân Phủ', 'Tán Phú', 'tân phu', 'hòa', 'hóa', 'của', 'cùa'];
    expect(new Set(words.map(canonical)).size).toBe(words.length);
  });

  it('of a text is that of its pieces, with one blank between them', () => {
    const piece = fc.constantFrom(
      'Kỳ',
      'lý,',
      'HÒA',
      'Ða\u0323t',
      '(%)',
      'y',
      '\u200b',
      'a\u00a0b',
      '2021–2022',
      'Σ',
    );
    const blanks = fc.constantFrom(' ', '  ', ' \n ');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, blanks)), (parts) => {
        const text = parts.map(([one, blank]) => one + blank).join('');
        const pieces = parts.map(([one]) => canonical(one)).filter((one) => one !== '');
        expect(canonical(text)).toBe(pieces.join(' '));
        expect(wordsOf(text)).toEqual(pieces.flatMap(wordsOf));
      }),
    );
  });

  it('is stable: applying it twice changes nothing', () => {
    for (const text of ['HOÀ BÌNH', 'Kỳ Sơn', 'TỶ LỆ %', 'Ðồng Phú'])
      expect(canonical(canonical(text))).toBe(canonical(text));
  });
});

test('without diacritics, names typed on a plain keyboard are the same', () => {
  expect(withoutDiacritics('Hớn Quản')).toBe('hon quan');
  expect(withoutDiacritics('ĐĂK GLEI')).toBe('dak glei');
});

test('words are letters, digits, % and & each by themselves', () => {
  expect(wordsOf('TH&THCS: Đạt CĐ1 (%)')).toEqual(['th', '&', 'thcs', 'đạt', 'cđ', '1', '%']);
});

test('upper-case names get their usual form; mixed case stays as typed', () => {
  expect(properCase("IA H'DRAI")).toBe("Ia H'Drai");
  expect(properCase('BÙ GIA MẬP')).toBe('Bù Gia Mập');
  expect(properCase('Tu Mơ Rông')).toBe('Tu Mơ Rông');
});

test('names are ordered as a Vietnamese dictionary has them', () => {
  expect(['Đồng Phú', 'Dầu Tiếng', 'Bù Đốp', 'Chơn Thành', 'Bình Long'].sort(compareNames)).toEqual([
    'Bình Long',
    'Bù Đốp',
    'Chơn Thành',
    'Dầu Tiếng',
    'Đồng Phú',
  ]);
});
