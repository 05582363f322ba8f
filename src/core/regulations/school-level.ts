/** The levels of a school's criteria → the level of the school, as its regulation declares it. */

import {
  criteriaOf,
  type AccreditationLevel,
  type Criterion,
  type CriterionLevel,
  type NationalStandardLevel,
  type Regulation,
} from './regulation';
import type { SchoolKind } from './school-kinds';

/**
 * What a school reached in its criteria, by code; a criterion that is not there was not assessed,
 * and nothing is assumed.
 */
export type CriterionMarks = Readonly<Record<string, CriterionLevel | 'failed' | 'met' | undefined>>;

export type SchoolLevel =
  /** `heldBackBy`: the criteria whose marks keep the school from the next level. */
  | {
      readonly state: 'known';
      readonly level: AccreditationLevel | 'failed';
      readonly heldBackBy: readonly string[];
      readonly isVerified: boolean;
    }
  /**
   * Missing marks could make it any of these; `heldBackBy`: whose marks keep it from more than the
   * most.
   */
  | {
      readonly state: 'open';
      readonly least: AccreditationLevel | 'failed';
      readonly most: AccreditationLevel | 'failed';
      /** Without those of level 4 where that level is out of reach anyway. */
      readonly missing: readonly string[];
      readonly heldBackBy: readonly string[];
      readonly isVerified: boolean;
    }
  /** The regulation's criteria or its rule are not known. */
  | { readonly state: 'unknown' };

/**
 * Unknown is never failed: with marks missing, the level is known only where they could change
 * nothing, and a criterion without a mark never holds the school back. Marks of criteria that the
 * regulation does not have are left out.
 */
export function deriveSchoolLevel(
  regulation: Regulation,
  kind: SchoolKind,
  marks: CriterionMarks,
): SchoolLevel {
  const catalogue = regulation.catalogues[kind];
  const { schoolLevel } = regulation;
  const criteria = criteriaOf(regulation, kind);
  if (!catalogue || criteria.length === 0 || schoolLevel.rule === 'unknown') return { state: 'unknown' };
  const isVerified =
    schoolLevel.basis.isVerified && catalogue.codes.isVerified && catalogue.levels.isVerified;
  const least = levelWith(regulation, kind, marks, 'lowest').level;
  // With every missing mark at its highest, only marks that are there can hold the school back.
  const { level: most, heldBackBy } = levelWith(regulation, kind, marks, 'highest');
  if (least === most) return { state: 'known', level: most, heldBackBy, isVerified };
  const missing = [
    ...criteria.filter(({ code }) => marks[code] === undefined),
    ...(most === 4 ? catalogue.levelFour.filter(({ code }) => isMet(marks[code]) === undefined) : []),
  ].map(({ code }) => code);
  return { state: 'open', least, most, missing, heldBackBy, isVerified };
}

interface Level {
  readonly level: AccreditationLevel | 'failed';
  readonly heldBackBy: readonly string[];
}

/** The level when every missing mark is the lowest, or the highest, that it can be. */
function levelWith(
  regulation: Regulation,
  kind: SchoolKind,
  marks: CriterionMarks,
  missing: 'lowest' | 'highest',
): Level {
  const criteria = criteriaOf(regulation, kind);
  const highest = Math.max(...criteria.flatMap(({ levels }) => levels));
  let reached: AccreditationLevel | 'failed' = 'failed';
  for (let level = 1; level <= highest; level++) {
    const heldBackBy = heldBack(regulation, criteria, level as CriterionLevel, (code) => {
      return rankOf(marks[code], missing);
    });
    if (heldBackBy.length > 0) return { level: reached, heldBackBy };
    reached = level as AccreditationLevel;
  }
  const levelFour = regulation.catalogues[kind]?.levelFour ?? [];
  if (levelFour.length === 0) return { level: reached, heldBackBy: [] };
  const notMet = levelFour
    .filter(({ code }) => !(isMet(marks[code]) ?? missing === 'highest'))
    .map(({ code }) => code);
  return notMet.length > 0 ? { level: reached, heldBackBy: notMet } : { level: 4, heldBackBy: [] };
}

/**
 * Whether a criterion of level 4 is met; undefined where that is not known: it has no levels, so
 * one typed for it says nothing.
 */
function isMet(mark: CriterionMarks[string]): boolean | undefined {
  return mark === 'met' ? true : mark === 'failed' ? false : undefined;
}

/**
 * 0 for failed, 1–3 for a level, 4 for the highest that a mark can be: a missing one, or «met» of a
 * criterion with levels.
 */
function rankOf(mark: CriterionMarks[string], missing: 'lowest' | 'highest'): number {
  if (mark === undefined) return missing === 'lowest' ? 0 : 4;
  if (mark === 'failed') return 0;
  return mark === 'met' ? 4 : mark;
}

/**
 * The criteria, in the circular's order, for which a school that has all levels below does not have
 * this one.
 */
function heldBack(
  { schoolLevel }: Regulation,
  criteria: readonly Criterion[],
  level: CriterionLevel,
  rank: (code: string) => number,
): string[] {
  const short = (one: Criterion, wanted: number): boolean => rank(one.code) < wantedOf(one, wanted);
  const below = criteria.filter((one) => short(one, level));
  if (schoolLevel.rule !== 'mandatoryAndMost') return below.map(({ code }) => code);
  const others = criteria.filter(({ isMandatory }) => isMandatory !== true);
  const reaching = others.filter((one) => !short(one, level)).length;
  const isMost = reaching >= schoolLevel.leastOthers;
  return below
    .filter((one) => one.isMandatory === true || !isMost || short(one, level - 1))
    .map(({ code }) => code);
}

/**
 * A criterion without requirements of this level is judged by the highest that it has below; 0
 * where it has none.
 */
function wantedOf({ levels }: Criterion, level: number): number {
  return Math.max(0, ...levels.filter((one) => one <= level));
}

export type NationalStandard =
  | { readonly state: 'known'; readonly level: NationalStandardLevel | 'none'; readonly isVerified: boolean }
  /** The regulation does not say, as far as known, which level makes which title. */
  | { readonly state: 'unknown' };

/** The highest national-standard level that a school of this accreditation level may have. */
export function nationalStandardFor(
  { nationalStandard: { from, basis } }: Regulation,
  level: AccreditationLevel | 'failed',
): NationalStandard {
  if (from.length === 0) return { state: 'unknown' };
  const reached = from.filter(({ accreditation }) => level !== 'failed' && accreditation <= level);
  const highest = reached.reduce<NationalStandardLevel | 'none'>(
    (most, { level: title }) => (most === 'none' || title > most ? title : most),
    'none',
  );
  return { state: 'known', level: highest, isVerified: basis.isVerified };
}
