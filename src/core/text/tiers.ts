/**
 * The tiers of units, as words before a name: «xã Lộc An», «TP. Đồng Xoài», «Cụm số 3». Which units
 * exist is data.
 */

import { canonical, withoutDiacritics } from './label';

export interface Tier {
  /** «xã», «thị xã»; abbreviations are spelt out. */
  readonly name: string;
  /**
   * 1 province; 2 city, which may be one; 3 district; 4 commune; 5 what offices group schools in.
   * The lowest reports.
   */
  readonly rank: number;
}

interface TierWords extends Tier {
  readonly words: string;
  /** A pattern for its abbreviation; one letter needs its point. */
  readonly short?: string;
}

const TIERS: readonly TierWords[] = [
  { name: 'thành phố', rank: 2, words: 'thành phố', short: 'tp(?:\\.|(?!\\p{L}))' },
  { name: 'thị trấn', rank: 4, words: 'thị trấn', short: 'tt\\.' },
  { name: 'đặc khu', rank: 4, words: 'đặc khu' },
  { name: 'thị xã', rank: 3, words: 'thị xã', short: 'tx(?:\\.|(?!\\p{L}))' },
  { name: 'huyện', rank: 3, words: 'huyện', short: 'h\\.' },
  { name: 'phường', rank: 4, words: 'phường', short: 'p\\.' },
  { name: 'quận', rank: 3, words: 'quận', short: 'q\\.' },
  { name: 'tỉnh', rank: 1, words: 'tỉnh' },
  { name: 'cụm', rank: 5, words: 'cụm(?: trường| thi đua| chuyên môn)?(?: số)?' },
  { name: 'xã', rank: 4, words: 'xã', short: 'x\\.' },
];

/** A tier where it stands in a text. */
export interface TierFound extends Tier {
  readonly start: number;
  /** Where the name would begin. */
  readonly end: number;
}

function patternOf(spelling: (words: string) => string): RegExp {
  const whole = '(?![\\p{L}\\p{M}])';
  const each = TIERS.map(({ words, short }) => {
    const inFull = `${spelling(words)}${whole}`;
    return short === undefined ? `(${inFull})` : `(${inFull}|${short})`;
  });
  // A colon makes a label of it: «Xã: Lộc An».
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${each.join('|')})(?:\\s*:)?\\s*`, 'gu');
}

const AS_WRITTEN = patternOf((words) => words);
/** For texts typed without diacritics. */
const BARE = patternOf(withoutDiacritics);

/**
 * All that may be a tier in a canonical text, from the left. @param isBare the text has no
 * diacritics
 */
export function tiersIn(text: string, isBare: boolean): TierFound[] {
  return [...text.matchAll(isBare ? BARE : AS_WRITTEN)].flatMap((found): TierFound[] => {
    const at = found.slice(1).findIndex((group) => group !== undefined);
    const tier = TIERS[at];
    if (!tier) return [];
    const { name, rank } = tier;
    return [{ name, rank, start: found.index, end: found.index + found[0].length }];
  });
}

/** Of a tier as a list of units names it; 5 for one that the state does not have. */
export function rankOfTier(name: string): number {
  const wanted = canonical(name);
  return TIERS.find(({ name: own }) => own === wanted)?.rank ?? 5;
}

/**
 * «Xã Bảo Lâm 3» → «xã» and «Bảo Lâm 3»; undefined where no tier stands first, or nothing behind
 * it.
 */
export function splitTier(name: string): { readonly tier: string; readonly rest: string } | undefined {
  const typed = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const text = canonical(typed);
  const [first] = tiersIn(text, !/[^\p{ASCII}]/u.test(text));
  if (first?.start !== 0 || first.end >= typed.length) return undefined;
  return { tier: first.name, rest: typed.slice(first.end).trim() };
}
