/**
 * Reads the codes of pieces of evidence as schools type them: [H1-1.1-01] since 2018, [H1-4-01] for
 * Mức 4, [H1-1-01-01] before 2018, MC.1.1.01 under circular 57/2026. Lenient about brackets,
 * dashes, dots and blanks.
 */

import type { CriterionCode } from './criteria-tokens';
import { fold } from './folded';

export type EvidenceFamily = '2018' | 'level4' | 'pre2018' | '2026';

export interface EvidenceCode {
  /** As it stands in the text, without brackets around it. */
  readonly typed: string;
  /**
   * One spelling for all spellings of the code: "[H1-1.1-01]", "[H1-4-01]", "[H1-1-01-01]" or
   * "MC.1.1.01".
   */
  readonly canonical: string;
  readonly family: EvidenceFamily;
  /** The number of the box (hộp), which may differ from the standard; codes of 2026 have none. */
  readonly box: number | undefined;
  /** The criterion that the piece was first used for: "1.1", "M4.3" for a criterion of Mức 4. */
  readonly criterion: CriterionCode;
  /** Counts the pieces of a criterion, from 1. */
  readonly serial: number;
}

export type UnreadableEvidence =
  /** MC.1.1.3.01: some vendor's generator puts one level too many. */
  | 'extraLevel'
  /** [H1-1-10-01]: 10 may be a criterion of before 2018, or 1.10 typed with a dash. */
  | 'ambiguous'
  /** [H1.1-01], [H1-1.1]: box, criterion or serial is not there. */
  | 'incomplete'
  | 'notACode';

export type EvidenceReading =
  | { readonly state: 'code'; readonly code: EvidenceCode }
  | {
      readonly state: 'unreadable';
      readonly why: UnreadableEvidence;
      readonly typed: string;
      /** The codes, canonical, that it may stand for; empty unless it is ambiguous. */
      readonly candidates: readonly string[];
    };

/**
 * All codes of a text in their order, with every piece between them that is no code; [] for an
 * empty text.
 */
export function readEvidenceCodes(text: string): readonly EvidenceReading[] {
  const folded = fold(text);
  const readings: EvidenceReading[] = [];
  let at = 0;
  while (at < folded.text.length) {
    const between = matchAt(BETWEEN, folded.text, at);
    if (between) {
      at += between.length;
      continue;
    }
    const piece = matchAt(CODE, folded.text, at) ?? matchAt(PIECE, folded.text, at) ?? folded.text.charAt(at);
    readings.push(readCode(piece, folded.quote(at, at + piece.length)));
    at += piece.length;
  }
  return readings;
}

/** Brackets and separators; a full stop that ends a sentence. */
const BETWEEN = /[\s,;+&()[\]{}]+|va(?=[\s[(])|\.(?=\s|$)/y;
/** H or MC and two to five numbers, parted by dashes or dots with a blank at most on each side. */
const CODE = /(?:h|mc) ?[.-]? ?\d+(?: ?[.-] ?\d+){1,4}(?=[\s,;+&()[\]{}]|\.(?:\s|$)|$)/y;
/** Anything else, up to the next separator or code. */
const PIECE = /[^,;+&()[\]{}\n]+?(?=\s(?:h|mc) ?[.-]? ?\d|[,;+&()[\]{}\n]|$)/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function readCode(piece: string, typed: string): EvidenceReading {
  const tidy = piece.replace(/ /g, '').replace(/^(h|mc)[.-]?/, '$1:');
  const [family, numbers = ''] = tidy.split(':');
  const [parts, signs] = [numbers.split(/[.-]/), numbers.replace(/\d/g, '')];
  const found =
    family === 'mc' ? codesOf2026(parts) : family === 'h' ? codesWithBox(parts, signs) : 'notACode';
  if (typeof found === 'string') return { state: 'unreadable', why: found, typed, candidates: [] };
  const [first, ...others] = found;
  return first && others.length === 0
    ? { state: 'code', code: { typed, ...first } }
    : { state: 'unreadable', why: 'ambiguous', typed, candidates: found.map((code) => code.canonical) };
}

type Reading = Omit<EvidenceCode, 'typed'>;

function codesOf2026(parts: readonly string[]): readonly Reading[] | UnreadableEvidence {
  const [a = '', b = '', serial = ''] = parts;
  if (parts.length === 4 && parts.every((part) => NUMBER.test(part) || SERIAL.test(part)))
    return 'extraLevel';
  if (parts.length !== 3 || !NUMBER.test(a) || !NUMBER.test(b) || !SERIAL.test(serial)) return 'notACode';
  const criterion = `${a}.${b}`;
  const canonical = `MC.${criterion}.${twoDigits(Number(serial))}`;
  return [{ canonical, family: '2026', box: undefined, criterion, serial: Number(serial) }];
}

/** @param signs what parts the numbers: "-.-" in the code as guided, "..." where all are dots */
function codesWithBox(parts: readonly string[], signs: string): readonly Reading[] | UnreadableEvidence {
  const [box = '', a = '', b = '', last = ''] = parts;
  if (!NUMBER.test(box) || !SERIAL.test(parts.at(-1) ?? '')) return 'notACode';
  if (parts.length === 2) return 'incomplete';
  if (parts.length === 3) {
    // A dot beside a dash parts standard and number: «H1.1-01» lacks its box, «H1-1.10» its serial.
    if (signs === '.-' || signs === '-.' || b.length === 1) return 'incomplete';
    return /^[1-6]$/.test(a) ? [ofLevel4(Number(box), a, Number(b))] : 'notACode';
  }
  if (parts.length !== 4 || !/^[1-9]$/.test(a) || !/^(?:0[1-9]|[1-9]\d?)$/.test(b)) return 'notACode';
  const since = since2018(Number(box), `${a}.${b}`, Number(last));
  const before = before2018(Number(box), a, Number(b), Number(last));
  // One sign all through is the way of before 2018, when the criterion had two digits: its 0 gives
  // it away.
  const isEven = signs === '---' || signs === '...';
  if (b.startsWith('0')) return isEven ? [before] : 'notACode';
  if (!isEven) return signs[1] === '.' ? [since] : 'notACode';
  return signs === '...' && b.length === 1 ? [since] : [since, before];
}

const NUMBER = /^[1-9]\d?$/;
const SERIAL = /^(?!0+$)\d{1,3}$/;

function since2018(box: number, criterion: CriterionCode, serial: number): Reading {
  const canonical = `[H${String(box)}-${criterion}-${twoDigits(serial)}]`;
  return { canonical, family: '2018', box, criterion, serial };
}

function ofLevel4(box: number, item: string, serial: number): Reading {
  const canonical = `[H${String(box)}-${item}-${twoDigits(serial)}]`;
  return { canonical, family: 'level4', box, criterion: `M4.${item}`, serial };
}

function before2018(box: number, standard: string, number: number, serial: number): Reading {
  const canonical = `[H${String(box)}-${standard}-${twoDigits(number)}-${twoDigits(serial)}]`;
  return { canonical, family: 'pre2018', box, criterion: `${standard}.${String(number)}`, serial };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
