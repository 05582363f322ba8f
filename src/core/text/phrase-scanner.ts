/**
 * Tells in one pass over a text whether it holds any of many phrases, whatever its diacritics,
 * case, spaces and punctuation. Coarse on purpose: it looks through millions of cells for the few
 * worth reading closely.
 */

import { INVISIBLE_RANGES } from './invisible';
import { withoutDiacritics } from './label';

/** Letters a–z are 0–25; whatever stands between words is one gap. */
const GAP = 26;
/** 0–9 are 27–36, where they are compared. */
const ZERO = 27;
/** Marks that stand on letters, and characters without width: they change nothing. */
const NOTHING = 37;
const ALPHABET = 38;

/** Where Vietnamese letters end. */
const LETTERS_END = 0x1f00;
/** Folded class of every character; those of other scripts are gaps. */
const CLASSES = makeClasses();
const CLASSES_WITH_DIGITS = CLASSES.map((own, code) => (code >= 48 && code <= 57 ? ZERO + code - 48 : own));

interface ScannerOptions {
  /**
   * «2018» and «5 năm» are found as they stand, numbers being words; else digits are gaps, and
   * those of phrases fall away.
   */
  readonly comparesDigits?: boolean;
}

export class PhraseScanner {
  /**
   * An Aho–Corasick automaton: state + class → state, states being multiples of the alphabet's size
   * so that a step is one addition and one look. A phrase that was found is never left again.
   */
  private readonly next: Int32Array;
  private readonly found: number;
  private readonly classes: Uint8Array;

  /** @param phrases whole words */
  constructor(phrases: readonly string[], { comparesDigits = false }: ScannerOptions = {}) {
    this.classes = comparesDigits ? CLASSES_WITH_DIGITS : CLASSES;
    const words = comparesDigits ? /[a-z]+|\d+/g : /[a-z]+/g;
    const { next, found } = buildAutomaton(phrases.map((phrase) => classesOf(phrase, words)));
    this.next = next;
    this.found = found;
  }

  /** Whether any phrase stands in the text as whole words. */
  test(text: string): boolean {
    const { next, classes } = this;
    let state = next[GAP] as number;
    let isInNumber = false;
    for (let i = 0; i < text.length; i++) {
      const own = classes[text.charCodeAt(i)] as number;
      if (own > GAP !== isInNumber && own !== NOTHING) {
        // A number is a word of its own, also where no gap divides it: «CĐ1».
        state = next[state + GAP] as number;
        isInNumber = !isInNumber;
      }
      state = next[state + own] as number;
    }
    return next[state + GAP] === this.found;
  }
}

/** A phrase with a gap before, between and behind its words. */
function classesOf(phrase: string, word: RegExp): number[] {
  const words = withoutDiacritics(phrase).match(word) ?? [];
  const letters = (one: string): number[] =>
    [...one].map((letter) => CLASSES_WITH_DIGITS[letter.charCodeAt(0)] ?? GAP);
  return [GAP, ...words.flatMap((one) => [...letters(one), GAP])];
}

function buildAutomaton(patterns: readonly (readonly number[])[]): { next: Int32Array; found: number } {
  const states = 2 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const next = new Int32Array(states * ALPHABET).fill(-1);
  const found = ALPHABET;
  next.fill(found, found, found + ALPHABET);
  let count = 2;
  for (const pattern of patterns) {
    let state = 0;
    pattern.forEach((letter, i) => {
      if (state === found) return;
      const isLast = i === pattern.length - 1;
      if (isLast) next[state + letter] = found;
      else if (next[state + letter] === -1) next[state + letter] = count++ * ALPHABET;
      state = next[state + letter] as number;
    });
  }
  completeSteps(next, found);
  return { next, found };
}

/**
 * Breadth first: a missing step goes where the longest suffix that begins some phrase goes. A
 * second gap after a gap, and what counts as nothing, stay where they are.
 */
function completeSteps(next: Int32Array, found: number): void {
  const fallback = new Int32Array(next.length / ALPHABET);
  const queue: number[] = [];
  for (let letter = 0; letter < NOTHING; letter++) {
    const state = next[letter] as number;
    if (state === -1) next[letter] = 0;
    else if (state !== found) queue.push(state);
  }
  // The queue grows while it is gone through.
  for (const state of queue) {
    const shorter = fallback[state / ALPHABET] as number;
    for (let letter = 0; letter < NOTHING; letter++) {
      const own = next[state + letter] as number;
      const onward = next[shorter + letter] as number;
      if (own === found || onward === found) next[state + letter] = found;
      else if (own === -1) next[state + letter] = onward;
      else {
        fallback[own / ALPHABET] = onward;
        queue.push(own);
      }
    }
  }
  const afterGap = next[GAP] as number;
  for (const state of [0, ...queue]) next[state + NOTHING] = state;
  if (afterGap !== found) next[afterGap + GAP] = afterGap;
  // A gap inside a phrase leads on; a second one must not lead away from there.
  for (const state of queue) {
    const onward = next[state + GAP] as number;
    if (onward !== found && onward !== afterGap && next[onward + GAP] === afterGap)
      next[onward + GAP] = onward;
  }
}

/**
 * As `withoutDiacritics`, letter by letter; that itself remembers what it is asked, which is not
 * for thousands of letters once. y is folded into i: kỳ and kì, tỷ and tỉ are the same words here.
 */
function makeClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(GAP);
  const all = String.fromCharCode(...classes.subarray(0, LETTERS_END).keys());
  for (const { 0: marks, index } of all.matchAll(/[\p{M}\xad]+/gu))
    classes.fill(NOTHING, index, index + marks.length);
  for (const [first, last] of INVISIBLE_RANGES) classes.fill(NOTHING, first, last + 1);
  // Letters of other scripts are not in any phrase; they break words as punctuation does.
  for (const { 0: letter, index } of all.matchAll(/\p{Script=Latin}/gu)) {
    const folded = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đðɖ]/, 'd');
    if (/^[a-z]$/.test(folded)) classes[index] = (folded === 'y' ? 'i' : folded).charCodeAt(0) - 97;
  }
  return classes;
}
