/** Text as an .xlsx file stores it. */

import fc from 'fast-check';

import { storedText } from '../../../src/xlsx/write/stored-text';

/** The reading side of ST_Xstring, written from ECMA-376 22.9.2.19: every _xHHHH_ stands for one UTF-16 unit. */
function shownText(stored: string): string {
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

const trickyText = fc
  .array(
    fc.constantFrom('_', 'x', 'X', '0', '00', '41', '5F', 'D', '\u0007', '\r', '\uD800', '\uFFFF', '😀', 'ấ'),
  )
  .map((pieces) => pieces.join(''));

describe('storedText', () => {
  it.each([
    ['Trường Mầm non', 'Trường Mầm non'],
    ['hai\ndòng\tcột', 'hai\ndòng\tcột'],
    ['\u0007', '_x0007_'],
    ['a\r\nb', 'a_x000D_\nb'],
    ['_x000D_', '_x005F_x000D_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['_x0041\u0007', '_x005F_x0041_x0007_'],
    ['MN_xa_x1', 'MN_xa_x1'],
    ['\uD800!', '_xD800_!'],
    ['😀', '😀'],
    ['\uFFFE', '_xFFFE_'],
  ])('stores %j as %j', (text, stored) => {
    expect(storedText(text)).toBe(stored);
  });

  it('loses no character, whatever the text looks like', () => {
    fc.assert(
      fc.property(fc.oneof(trickyText, fc.string({ unit: 'binary' })), (text) => {
        expect(shownText(storedText(text))).toBe(text);
      }),
    );
  });

  it('leaves only what XML can hold', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        expect(storedText(text)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/u);
      }),
    );
  });
});
