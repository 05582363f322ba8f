/** What the levels of the single criteria come to for the school. */

import type { CriterionCode } from '../text/criteria';
import { hasLevel, isLevel4, type Catalogue } from './catalogue';

/** The level that each criterion reached, 0 for «không đạt»; of Mức 4 it is 4 or 0. */
export type ReachedLevels = ReadonlyMap<CriterionCode, number>;

export interface OverallLevel {
  /** 0 to 4. */
  readonly level: number;
  /** The criteria that keep the school from the next level; empty at the highest. */
  readonly missing: readonly CriterionCode[];
}

/** So many of the criteria that are not mandatory must reach the level under circular 57/2026. */
const FEWEST_OTHERS = 5;

/** Undefined while a criterion has no level: the rest says nothing about the school. */
export function overallLevel(catalogue: Catalogue, reached: ReachedLevels): OverallLevel | undefined {
  const { codes, circular } = catalogue;
  const needed = codes.filter((code) => !isLevel4(code));
  if (!needed.every((code) => reached.has(code))) return undefined;
  const { mandatory } = circular;
  return mandatory ? byMandatory(needed, mandatory, reached) : byAll(catalogue, needed, reached);
}

/** A level is reached when all criteria that have it reach it, and all that have it not reach their highest. */
function byAll(catalogue: Catalogue, needed: readonly CriterionCode[], reached: ReachedLevels): OverallLevel {
  for (let level = 1; level <= catalogue.circular.highest; level++) {
    const missing = needed.filter((code) => {
      const highest = hasLevel(catalogue, code, level) ? level : level - 1;
      return (reached.get(code) ?? 0) < highest;
    });
    if (missing.length > 0) return { level: level - 1, missing };
  }
  const ofLevel4 = catalogue.codes.filter(isLevel4);
  const missing = ofLevel4.filter((code) => reached.get(code) !== 4);
  const level = ofLevel4.length > 0 && missing.length === 0 ? 4 : catalogue.circular.highest;
  return { level, missing };
}

function byMandatory(
  needed: readonly CriterionCode[],
  mandatory: readonly CriterionCode[],
  reached: ReachedLevels,
): OverallLevel {
  const below = (codes: readonly CriterionCode[], level: number): CriterionCode[] =>
    codes.filter((code) => (reached.get(code) ?? 0) < level);
  const others = needed.filter((code) => !mandatory.includes(code));
  const lacking = (level: number): CriterionCode[] => {
    const optional = below(others, level);
    const isEnough = others.length - optional.length >= FEWEST_OTHERS;
    return [...below(mandatory, level), ...(isEnough ? [] : optional)];
  };
  const forFirst = lacking(1);
  if (forFirst.length > 0) return { level: 0, missing: forFirst };
  const forSecond = [...new Set([...lacking(2), ...below(others, 1)])];
  return { level: forSecond.length === 0 ? 2 : 1, missing: forSecond };
}

/** The level that a national standard asks for at least: mức độ 1 Mức 2, mức độ 2 Mức 3; under circular 57/2026 Mức 1 and 2. */
export function levelForStandard({ circular }: Catalogue, standard: 1 | 2): number {
  return circular.highest === 3 ? standard + 1 : standard;
}
