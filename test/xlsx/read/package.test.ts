/** Parts are unpacked only within the limits, each by itself and all together. */

import { Package } from '../../../src/xlsx/read/package';
import { portableCodec } from '../../../src/xlsx/read/unpack';
import { buildXlsx } from '../package-builder';
import { refusalOf } from './refusal-of';

const CONTENT = `<a>${' '.repeat(93)}</a>`; // 100 bytes
const bytes = buildXlsx({ parts: { 'a.xml': CONTENT, 'b.xml': CONTENT, 'c.xml': CONTENT } });

test('a part over the limit is refused, one at the limit is read', () => {
  expect(new Package(bytes, portableCodec, { part: 100, total: 1e6 }).xml('a.xml').next()).toBe('open');
  const pack = new Package(bytes, portableCodec, { part: 99, total: 1e6 });
  expect(refusalOf(() => pack.xml('a.xml'))).toEqual({ code: 'FIL009', facts: { part: 'a.xml', limit: 99 } });
});

test('parts that are over the limit together are refused with the one that breaks it', () => {
  const pack = new Package(bytes, portableCodec, { part: 100, total: 299 });
  pack.xml('a.xml');
  pack.xml('b.xml');
  expect(refusalOf(() => pack.xml('c.xml'))).toEqual({
    code: 'FIL009',
    facts: { part: 'c.xml', limit: 299 },
  });
});

test('a part that is not there is refused by its name', () => {
  const pack = new Package(bytes, portableCodec);
  expect(pack.has('A.XML')).toBe(true);
  expect(pack.has('d.xml')).toBe(false);
  expect(refusalOf(() => pack.xml('d.xml'))).toEqual({ code: 'FIL017', facts: { part: 'd.xml' } });
});
