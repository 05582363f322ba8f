import fc from 'fast-check';
import { enteredText } from '../../../src/core/text/entered-text';

it('is the same text, however the keyboard program puts letters together', () => {
  expect(enteredText('  Bù Đốp '.normalize('NFD'))).toBe('Bù Đốp');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(enteredText(text.normalize('NFD'))).toBe(enteredText(text.normalize('NFC')));
      expect(enteredText(enteredText(text))).toBe(enteredText(text));
    }),
  );
});
