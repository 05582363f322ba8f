/**
 * XML is read the same however its bytes come in pieces, and what is not well formed is refused.
 */

import fc from 'fast-check';
import type { ByteSource } from '../../../src/xlsx/read/byte-window';
import { XmlReader, xmlOf } from '../../../src/xlsx/read/xml-reader';
import { refusalOf } from './refusal-of';
import { runs } from '../../property-runs';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything that a reader says, one line a token. */
function allTokens(xml: XmlReader): string[] {
  const said: string[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'text') said.push(`text ${JSON.stringify(xml.text())}`);
    else if (token === 'close') said.push(`close ${xml.name}`);
    else {
      const attributes: string[] = [];
      while (xml.nextAttribute()) attributes.push(` ${xml.attributeName}=${xml.attributeValue()}`);
      said.push(`open ${xml.name}${attributes.join('')}`);
    }
  }
  return said;
}

const tokensOf = (text: string): string[] => allTokens(xmlOf(bytesOf(text), 'part'));

/**
 * Hands the bytes out in pieces of the given lengths, and reuses the piece's memory as inflaters
 * may.
 */
function inPieces(bytes: Uint8Array, lengths: readonly number[]): ByteSource {
  let at = 0;
  let turn = 0;
  return () => {
    if (at >= bytes.length) return undefined;
    const length = lengths[turn++ % lengths.length] ?? 1;
    const piece = bytes.slice(at, at + length);
    at += length;
    return piece;
  };
}

test('tags, attributes and texts come in their order, prefixes left out', () => {
  expect(tokensOf(`<?xml version="1.0"?><x:a xmlns:x="u"><b r:id='1' k = "2"/>t<!-- c --></x:a>`)).toEqual([
    'open a x=u',
    'open b id=1 k=2',
    'close b',
    'text "t"',
    'close a',
  ]);
});

test('entities are resolved in texts and attributes, and CDATA is taken as it is', () => {
  expect(tokensOf('<a k="1 &lt; &#x110;">&amp;&#273;&quot;<![CDATA[<&amp;>]]></a>')).toEqual([
    'open a k=1 < Đ',
    'text "&đ\\""',
    'text "<&amp;>"',
    'close a',
  ]);
});

test('line ends in texts become newlines', () => {
  expect(tokensOf('<a>1\r\n2\r3\n</a>')).toEqual(['open a', 'text "1\\n2\\n3\\n"', 'close a']);
});

test('a ">" inside a quoted value ends no tag', () => {
  expect(tokensOf(`<a f="1>2" g='">"'/>`)).toEqual(['open a f=1>2 g=">"', 'close a']);
});

test('letters of every length in UTF-8 are read, long texts and short ones', () => {
  for (const text of ['đ', 'Trường', '€', '😀', 'Trường 😀 '.repeat(100), 'ấ'.repeat(5000)]) {
    expect(tokensOf(`<a>${text}</a>`)[1]).toBe(`text ${JSON.stringify(text)}`);
  }
});

test('the same tokens come however the bytes are cut', () => {
  const text =
    '\ufeff<?xml version="1.0" encoding="utf-8"?><!-- Bảng 1a --><x:sheet a="đ&gt;" b=\'>\'>Trường mầm non số 1, xã Đăk Hà' +
    '<c r="A1"><v>12345678.25</v></c><![CDATA[ ]] > ]]> &amp; 😀<e/></x:sheet>\n<!--x-->';
  const whole = tokensOf(text);
  expect(whole).toHaveLength(12);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), (lengths) => {
      expect(allTokens(new XmlReader(inPieces(bytesOf(text), lengths), 'part'))).toEqual(whole);
    }),
    { numRuns: runs(300) },
  );
});

test('UTF-16 with a byte order mark is read, either end first', () => {
  const text = '\ufeff<?xml version="1.0" encoding="UTF-16"?><a>Tiểu học</a>';
  for (const isLittle of [true, false]) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...text].forEach((letter, i) => {
      view.setUint16(i * 2, letter.charCodeAt(0), isLittle);
    });
    expect(allTokens(xmlOf(bytes, 'part'))).toEqual(['open a', 'text "Tiểu học"', 'close a']);
  }
});

test.each([
  ['nothing', ''],
  ['white space only', ' \n '],
  ['text only', 'abc'],
  ['an element not closed', '<a><b></a>'],
  ['a close too many', '<a></a></a>'],
  ['other names', '<a></b>'],
  ['other prefixes', '<x:a></y:a>'],
  ['two roots', '<a/><b/>'],
  ['text after the root', '<a/>b'],
  ['a tag cut short', '<a><b'],
  ['an end inside a value', '<a k="1'],
  ['a text cut short', '<a>text'],
  ['a comment cut short', '<a><!-- x</a>'],
  ['CDATA cut short', '<a><![CDATA[x</a>'],
  ['an instruction cut short', '<a><?x </a>'],
  ['a tag inside a tag', '<a <b></a>'],
  ['a tag without a name', '<a>< ></a>'],
  ['a close without a name', '<a></>'],
  ['an attribute without quotes', '<a k=1/>'],
  ['an attribute without a value', '<a k/>'],
  ['attributes without a blank between', '<a k="1"l="2"/>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['a bare ampersand', '<a>1 & 2</a>'],
  ['a number that is no character', '<a>&#x110000;</a>'],
  ['an encoding that nobody knows', '<?xml version="1.0" encoding="x-tcvn3"?><a/>'],
])('%s is not well formed', (_, text) => {
  expect(refusalOf(() => tokensOf(text))).toEqual({ code: 'FIL012', facts: { part: 'part' } });
});

test.each([
  ['a byte that starts nothing', [0xff]],
  ['a sequence cut short', [0xe1, 0xba]],
  ['a letter in more bytes than it needs', [0xc0, 0x80]],
  ['half a surrogate pair', [0xed, 0xa0, 0x80]],
])('%s is no UTF-8', (_, wrong) => {
  const bytes = Uint8Array.of(...bytesOf('<a>Trường '), ...wrong, ...bytesOf('</a>'));
  expect(refusalOf(() => allTokens(xmlOf(bytes, 'part')))).toEqual({
    code: 'FIL012',
    facts: { part: 'part' },
  });
});

test('a DOCTYPE is refused before anything of it is looked at', () => {
  const text = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
  expect(refusalOf(() => tokensOf(text))).toEqual({ code: 'FIL011', facts: { part: 'part' } });
});

test('a skipped element is passed over with all that is in it', () => {
  const xml = xmlOf(bytesOf('<a><b><b>1</b><c/></b><d/></a>'), 'part');
  xml.next();
  xml.next();
  xml.skip();
  expect([xml.name, xml.depth]).toEqual(['b', 1]);
  expect([xml.next(), xml.name]).toEqual(['open', 'd']);
});
