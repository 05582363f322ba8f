/**
 * Whether a text is one slip of the hand away from another: a letter swapped, doubled, lost, or its
 * mark forgotten.
 */

import { canonical, withoutDiacritics } from './label';

/** In a shorter text one letter may make another word: «MN» and «MG» are two things. */
const SHORTEST = 5;

/** Never of texts that are the same to a reader: those are read, and nobody needs to be asked. */
export function isOneSlipFrom(typed: string, meant: string): boolean {
  if (canonical(typed) === canonical(meant)) return false;
  const [a, b] = [withoutDiacritics(typed), withoutDiacritics(meant)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    // «tiểu hcọ»
    (restOfA.slice(2) === restOfB.slice(2) &&
      restOfA.charAt(0) === restOfB.charAt(1) &&
      restOfA.charAt(1) === restOfB.charAt(0))
  );
}

/**
 * The only one of the texts that the typed one is a slip away from; undefined where none or several
 * are.
 */
export function meantBy(typed: string, known: readonly string[]): string | undefined {
  const [meant, ...others] = known.filter((one) => isOneSlipFrom(typed, one));
  return others.length === 0 ? meant : undefined;
}
