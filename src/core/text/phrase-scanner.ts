/**
 * Tells in one pass over a text whether it holds any of many phrases, whatever its diacritics, case, spaces and
 * punctuation. Coarse on purpose: it looks through millions of cells for the few worth reading closely.
 */

import { withoutDiacritics } from './label';

/** Letters a–z are 0–25; whatever stands between words is one gap. */
const GAP = 26;
const ALPHABET = 27;
/** Marks that stand on letters, and characters without width: passed over. */
const NOTHING = 27;

/** Folded class of every character up to U+1EFF, where Vietnamese letters end; others are gaps. */
const CLASSES = makeClasses();

export class PhraseScanner {
  /** Transition table of an Aho–Corasick automaton: state × class → state. */
  private readonly next: Int32Array;
  private readonly isEnd: Uint8Array;

  /** @param phrases whole words; digits in them are not compared */
  constructor(phrases: readonly string[]) {
    const { next, isEnd } = buildAutomaton(phrases.map(classesOf));
    this.next = next;
    this.isEnd = isEnd;
  }

  /** Whether any phrase stands in the text as whole words. */
  test(text: string): boolean {
    const { next, isEnd } = this;
    let state = next[GAP] as number;
    let wasGap = true;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const letter = code < CLASSES.length ? (CLASSES[code] as number) : GAP;
      if (letter === NOTHING || (letter === GAP && wasGap)) continue;
      wasGap = letter === GAP;
      state = next[state * ALPHABET + letter] as number;
      if (isEnd[state] === 1) return true;
    }
    return isEnd[next[state * ALPHABET + GAP] as number] === 1;
  }
}

/** A phrase with a gap before, between and behind its words. */
function classesOf(phrase: string): number[] {
  const words = withoutDiacritics(phrase).match(/[a-z]+/g) ?? [];
  const letters = (word: string): number[] => [...word].map((letter) => CLASSES[letter.charCodeAt(0)] ?? GAP);
  return [GAP, ...words.flatMap((word) => [...letters(word), GAP])];
}

function buildAutomaton(patterns: readonly (readonly number[])[]): { next: Int32Array; isEnd: Uint8Array } {
  const states = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const next = new Int32Array(states * ALPHABET).fill(-1);
  const isEnd = new Uint8Array(states);
  let count = 1;
  for (const pattern of patterns) {
    let state = 0;
    for (const letter of pattern) {
      const at = state * ALPHABET + letter;
      if (next[at] === -1) next[at] = count++;
      state = next[at] as number;
    }
    isEnd[state] = 1;
  }
  // Breadth first: a missing step goes where the longest suffix that is a prefix of some phrase goes.
  const fallback = new Int32Array(states);
  const queue: number[] = [];
  for (let letter = 0; letter < ALPHABET; letter++) {
    if (next[letter] === -1) next[letter] = 0;
    else queue.push(next[letter] as number);
  }
  for (let k = 0; k < queue.length; k++) {
    const state = queue[k] as number;
    const shorter = fallback[state] as number;
    if (isEnd[shorter] === 1) isEnd[state] = 1;
    for (let letter = 0; letter < ALPHABET; letter++) {
      const at = state * ALPHABET + letter;
      const onward = next[shorter * ALPHABET + letter] as number;
      if (next[at] === -1) next[at] = onward;
      else {
        fallback[next[at] as number] = onward;
        queue.push(next[at] as number);
      }
    }
  }
  return { next, isEnd };
}

/** y is folded into i: kỳ and kì, tỷ and tỉ are the same words here. */
function makeClasses(): Uint8Array {
  const classes = new Uint8Array(0x1f00).fill(GAP);
  for (let code = 0; code < classes.length; code++) {
    const letter = String.fromCharCode(code);
    if (/\p{M}/u.test(letter) || code === 0xad) classes[code] = NOTHING;
    else if (/\p{L}/u.test(letter)) {
      const folded = withoutDiacritics(letter).replace('y', 'i');
      // Letters of other scripts are not in any phrase; they break words as punctuation does.
      if (/^[a-z]$/.test(folded)) classes[code] = folded.charCodeAt(0) - 97;
    }
  }
  return classes;
}
