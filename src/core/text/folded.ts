/**
 * Text folded for reading (no diacritics, no case, one dash), of which each piece can still be
 * quoted as typed.
 */

import { withoutDiacritics } from './label';

export interface FoldedText {
  /**
   * Lower case without diacritics; every blank is " ", a line break stays "\n", invisible
   * characters are gone.
   */
  readonly text: string;
  /** What was typed (NFC) where the folded text has the characters from `start` to before `end`. */
  quote(start: number, end: number): string;
}

/**
 * Folds character by character, because a grammar reads the folded text and a person is shown the
 * typed one.
 */
export function fold(typed: string): FoldedText {
  const composed = typed.normalize('NFC').replace(/\r\n?/g, '\n');
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of composed) {
    const folded = foldCharacter(character);
    text += folded;
    folded.split('').forEach(() => {
      starts.push(at);
      ends.push(at + character.length);
    });
    at += character.length;
  }
  return {
    text,
    quote: (start, end) => (end > start ? composed.slice(starts[start], ends[end - 1]) : '').trim(),
  };
}

function foldCharacter(character: string): string {
  if (character === '\n') return character;
  // U+FEFF is white space to JavaScript, but nobody sees it: it must not tear "1.10" in two.
  return character !== '\ufeff' && /\s/.test(character) ? ' ' : withoutDiacritics(character);
}
