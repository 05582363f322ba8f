/** Text typed with .VnTime and VNI-Times comes out as Unicode, and Unicode text under such a font survives. */

import fc from 'fast-check';
import { decodeLegacy, legacyEncodingOf, looksLegacy } from '../../../src/core/text/legacy-encodings';
import { encodeTcvn3, encodeVni } from '../../fixtures/make/legacy-encoders';

/** What the reports' headers say, and how each is stored under .VnTime and VNI-Times (\xad is the soft hyphen). */
const PHRASES: readonly (readonly [unicode: string, tcvn3: string, vni: string])[] = [
  ['Trường Mầm non', 'Tr\xadêng MÇm non', 'Tröôøng Maàm non'],
  ['Tiểu học', 'TiÓu häc', 'Tieåu hoïc'],
  ['Trung học cơ sở', 'Trung häc c¬ së', 'Trung hoïc cô sôû'],
  ['Đã hoàn thành tự đánh giá', '§· hoµn thµnh tù ®¸nh gi¸', 'Ñaõ hoaøn thaønh töï ñaùnh giaù'],
  ['Đã được đánh giá ngoài', '§· ®\xadîc ®¸nh gi¸ ngoµi', 'Ñaõ ñöôïc ñaùnh giaù ngoaøi'],
  ['Kết quả', 'KÕt qu¶', 'Keát quaû'],
  ['Không đạt', 'Kh«ng ®¹t', 'Khoâng ñaït'],
  ['Đạt cấp độ 1', '§¹t cÊp ®é 1', 'Ñaït caáp ñoä 1'],
  ['Tổng số CSGD hiện có', 'Tæng sè CSGD hiÖn cã', 'Toång soá CSGD hieän coù'],
  ['Tỉ lệ', 'TØ lÖ', 'Tæ leä'],
  ['Số lượng', 'Sè l\xadîng', 'Soá löôïng'],
  ['Ghi chú', 'Ghi chó', 'Ghi chuù'],
  ['Cộng', 'Céng', 'Coäng'],
  ['Số', 'Sè', 'Soá'],
  ['Bộ', 'Bé', 'Boä'],
  ['Lớp', 'Líp', 'Lôùp'],
  ['Đã', '§·', 'Ñaõ'],
  ['Đ', '§', 'Ñ'],
  ['Số QĐ-UBND', 'Sè Q§-UBND', 'Soá QÑ-UBND'],
  ['kỹ thuật, mỹ thuật', 'kü thuËt, mü thuËt', 'kyõ thuaät, myõ thuaät'],
  ['Đắk Ơ, Bù Gia Mập', '§¾k ¥, Bï Gia MËp', 'Ñaék Ô, Buø Gia Maäp'],
  ['Diện tích (m²) – 25°', 'DiÖn tÝch (m²) – 25°', 'Dieän tích (m²) – 25°'],
];

/** Capitals: .VnTimeH shows lower case as capitals; VNI has capitals of its own. */
const CAPITAL_PHRASES: readonly (readonly [unicode: string, tcvn3: string, vni: string])[] = [
  ['UBND HUYỆN PHÚ RIỀNG', 'ubnd huyÖn phó riÒng', 'UBND HUYEÄN PHUÙ RIEÀNG'],
  ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'phßng gi¸o dôc vµ ®µo t¹o', 'PHOØNG GIAÙO DUÏC VAØ ÑAØO TAÏO'],
  ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'PHßNG GI¸O DôC Vµ §µO T¹O', 'PHOØNG GIAÙO DUÏC VAØ ÑAØO TAÏO'],
  ['TỔNG CỘNG', 'TæNG CéNG', 'TOÅNG COÄNG'],
];

const LOWER_CASE = 'áàảãạ ăắằẳẵặ âấầẩẫậ đ éèẻẽẹ êếềểễệ íìỉĩị óòỏõọ ôốồổỗộ ơớờởỡợ úùủũụ ưứừửữự ýỳỷỹỵ'.replace(
  / /g,
  '',
);
const UPPER_CASE = 'ÁÀẢÃẠ ĂẮẰẲẴẶ ÂẤẦẨẪẬ Đ ÉÈẺẼẸ ÊẾỀỂỄỆ ÍÌỈĨỊ ÓÒỎÕỌ ÔỐỒỔỖỘ ƠỚỜỞỠỢ ÚÙỦŨỤ ƯỨỪỬỮỰ ÝỲỶỸỴ'.replace(
  / /g,
  '',
);
const TCVN3_CAPITALS = 'ĂÂÊÔƠƯĐ';
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

const textOf = (letters: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters)).map((characters) => characters.join(''));

describe('legacyEncodingOf', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VnArial', 'tcvn3'],
    ['.VnArial NarrowH', 'tcvn3-capitals'],
    ['.vnavanth', 'tcvn3-capitals'],
    ['.VNTIME', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['vni-helve', 'vni'],
    ['Times New Roman', undefined],
    ['VNtimes new roman', undefined],
    ['Arial', undefined],
    ['', undefined],
  ])('reads the font name %j as %j', (font, encoding) => {
    expect(legacyEncodingOf(font)).toBe(encoding);
  });
});

describe('decodeLegacy', () => {
  it.each(PHRASES)('reads "%s" under .VnTime and VNI-Times', (unicode, tcvn3, vni) => {
    expect(decodeLegacy(tcvn3, 'tcvn3')).toBe(unicode);
    expect(decodeLegacy(vni, 'vni')).toBe(unicode);
  });

  it.each(CAPITAL_PHRASES)('reads "%s" under .VnTimeH and VNI-Times', (unicode, tcvn3, vni) => {
    expect(decodeLegacy(tcvn3, 'tcvn3-capitals')).toBe(unicode);
    expect(decodeLegacy(vni, 'vni')).toBe(unicode);
  });

  it('knows all 134 letters in VNI, and in TCVN3 the 67 lower-case ones and seven capitals', () => {
    expect(LOWER_CASE + UPPER_CASE).toHaveLength(134);
    for (const letter of LOWER_CASE + UPPER_CASE) expect(decodeLegacy(encodeVni(letter), 'vni')).toBe(letter);
    for (const letter of LOWER_CASE + TCVN3_CAPITALS)
      expect(decodeLegacy(encodeTcvn3(letter), 'tcvn3')).toBe(letter);
    for (const letter of UPPER_CASE) expect(decodeLegacy(encodeTcvn3(letter), 'tcvn3-capitals')).toBe(letter);
  });

  it('gives any text back that was typed in TCVN3 without capitals that have a tone', () => {
    fc.assert(
      fc.property(textOf(ASCII + LOWER_CASE + TCVN3_CAPITALS), (text) => {
        expect(decodeLegacy(encodeTcvn3(text), 'tcvn3')).toBe(text);
      }),
    );
  });

  it('gives any text in capitals back that was typed in a TCVN3 font of capitals', () => {
    fc.assert(
      fc.property(textOf(ASCII + LOWER_CASE + UPPER_CASE), (text) => {
        expect(decodeLegacy(encodeTcvn3(text), 'tcvn3-capitals')).toBe(text.toUpperCase());
      }),
    );
  });

  it('gives any text back that was typed in VNI', () => {
    fc.assert(
      fc.property(textOf(ASCII + LOWER_CASE + UPPER_CASE), (text) => {
        expect(decodeLegacy(encodeVni(text), 'vni')).toBe(text);
      }),
    );
  });

  it('leaves plain ASCII as it is', () => {
    fc.assert(
      fc.property(textOf(ASCII), (text) => {
        expect(decodeLegacy(text, 'tcvn3')).toBe(text);
        expect(decodeLegacy(text, 'vni')).toBe(text);
        expect(decodeLegacy(text, 'tcvn3-capitals')).toBe(text.toUpperCase());
      }),
    );
  });

  it('reads VNI marks in the other case than their vowel, and a hat and its tone typed apart', () => {
    expect(decodeLegacy('Aùp duïng, ÑaÏT', 'vni')).toBe('Áp dụng, ĐạT');
    expect(decodeLegacy('caâùp, baêùc, AÂÙ', 'vni')).toBe('cấp, bắc, Ấ');
  });

  it('leaves a VNI mark alone that has no vowel to stand on', () => {
    expect(decodeLegacy('ù bù iâ', 'vni')).toBe('ù bù iâ');
  });

  it('reads the codes 0x80–0x9F as Windows-1252 punctuation, whichever way the file holds them', () => {
    expect(decodeLegacy('\x93KÕt qu¶\x94 \x96 2\x85', 'tcvn3')).toBe('“Kết quả” – 2…');
    expect(decodeLegacy('“Keát quaû” – 2…', 'vni')).toBe('“Kết quả” – 2…');
  });
});

describe('looksLegacy', () => {
  it.each(PHRASES)('knows "%s" as typed in TCVN3 and in VNI', (_, tcvn3, vni) => {
    expect(looksLegacy(tcvn3, 'tcvn3')).toBe(true);
    expect(looksLegacy(vni, 'vni')).toBe(true);
  });

  it.each(CAPITAL_PHRASES)('knows "%s" as typed in a font of capitals and in VNI', (_, tcvn3, vni) => {
    expect(looksLegacy(tcvn3, 'tcvn3-capitals')).toBe(true);
    expect(looksLegacy(vni, 'vni')).toBe(true);
  });

  it.each([...PHRASES, ...CAPITAL_PHRASES])(
    'is false for "%s" that already is Unicode, composed or not',
    (unicode) => {
      for (const encoding of ['tcvn3', 'tcvn3-capitals', 'vni'] as const) {
        expect(looksLegacy(unicode, encoding)).toBe(false);
        expect(looksLegacy(unicode.normalize('NFD'), encoding)).toBe(false);
      }
    },
  );

  it.each(['Không', 'Tên', 'TÊN', 'Có', 'Xã', 'Mã', 'Công', 'Phòng', 'KHÔNG', 'Giá', 'Nhóm', 'Tháng'])(
    'is false for the everyday Unicode word "%s", all of whose letters Latin-1 has',
    (word) => {
      expect(looksLegacy(word, 'tcvn3')).toBe(false);
      expect(looksLegacy(word, 'vni')).toBe(false);
    },
  );

  it.each(['Tân Hòa', 'Thành Tâm', 'Krông Pa', 'Café', 'Ðã hoàn thành', 'Bình Long', 'Báo cáo', 'SÔNG BÉ'])(
    'leaves the Unicode text "%s" as it is',
    (text) => {
      for (const encoding of ['tcvn3', 'vni'] as const) {
        const read = looksLegacy(text, encoding) ? decodeLegacy(text, encoding) : text;
        expect(read).toBe(text);
      }
    },
  );

  it.each(['10 ÷ 20', '2 × 3', '½', '25°', 'm²', '“x” – y…', '', 'Tong so 12'])(
    'is false for %j, in which nothing is a Vietnamese letter',
    (text) => {
      expect(looksLegacy(text, 'vni')).toBe(false);
      expect(looksLegacy(text, 'tcvn3')).toBe(false);
    },
  );

  it('is false for plain ASCII and for any text with a letter that only Unicode has', () => {
    const onlyUnicode = fc.constantFrom(...'ếạươđĂŨỵ', 'e\u0323');
    fc.assert(
      fc.property(textOf(ASCII), textOf('\xad§¸µêÇñöôï'), onlyUnicode, (ascii, legacy, letter) => {
        for (const encoding of ['tcvn3', 'tcvn3-capitals', 'vni'] as const) {
          expect(looksLegacy(ascii, encoding)).toBe(false);
          expect(looksLegacy(legacy + letter + ascii, encoding)).toBe(false);
        }
      }),
    );
  });

  it('takes a capital inside a word for a TCVN3 vowel', () => {
    expect(looksLegacy('Hµ TÊn', 'tcvn3')).toBe(true); // Hà Tấn
    expect(looksLegacy('tÊn', 'tcvn3')).toBe(true); // tấn
    expect(looksLegacy('TSè', 'tcvn3')).toBe(true); // TSố
  });

  it('takes Ð (U+00D0) at the start of a Unicode word for Đ, and elsewhere for the é of TCVN3', () => {
    expect(looksLegacy('Ðông', 'tcvn3')).toBe(false);
    expect(looksLegacy('kÐm', 'tcvn3')).toBe(true); // kém
    expect(looksLegacy('Ðp', 'tcvn3')).toBe(true); // ép
  });

  it('trusts the font for a word that is a syllable both ways', () => {
    expect(looksLegacy('mét', 'tcvn3')).toBe(true); // một
    expect(looksLegacy('choã ngoài', 'vni')).toBe(true); // chỗ ngồi
    expect(looksLegacy('An Phó', 'tcvn3')).toBe(true); // An Phú
  });
});
