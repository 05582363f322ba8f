/** Numbers read from bytes are the very doubles that JavaScript reads from the same letters. */

import fc from 'fast-check';
import { parseDecimal, parseUnsigned } from '../../../src/xlsx/read/xml-numbers';
import { runs } from '../../property-runs';

function decimal(text: string): number {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return parseDecimal(bytes, 3, bytes.length - 4);
}

function unsigned(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return parseUnsigned(bytes, 0, bytes.length);
}

test('every double that JavaScript writes is read back as the same double', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimal(String(value))).toBe(Number(String(value)));
    }),
    { numRuns: runs(3000) },
  );
});

test('decimals with up to 17 digits are rounded as JavaScript rounds them', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.boolean(), digits, digits, (isNegative, whole, fraction) => {
      const text = `${isNegative ? '-' : ''}${whole}.${fraction}`;
      expect(decimal(text)).toBe(Number(text));
    }),
    { numRuns: runs(3000) },
  );
});

test.each([
  ['0', 0],
  ['-0', -0],
  ['75.5', 75.5],
  ['5.', 5],
  ['.5', 0.5],
  ['+3', 3],
  [' 12\n', 12],
  ['1E3', 1000],
  ['1.5e-3', 0.0015],
  ['0.1', 0.1],
  ['999999999999999', 999999999999999],
  ['123456789012345678', 123456789012345680],
])('%j is %d', (text, value) => {
  expect(decimal(text)).toBe(value);
});

test.each(['', ' ', '.', '-', '1,5', '1 5', '12 trường', '0x1F', 'NaN', 'INF', '1e', '--1', '1.2.3', '1_0'])(
  '%j is no number',
  (text) => {
    expect(decimal(text)).toBeNaN();
  },
);

test('whole numbers are digits and nothing else', () => {
  expect(unsigned('0')).toBe(0);
  expect(unsigned('1048576')).toBe(1_048_576);
  for (const text of ['', '-1', '1.0', ' 1', '1e3', '1234567890123456']) expect(unsigned(text)).toBeNaN();
});
