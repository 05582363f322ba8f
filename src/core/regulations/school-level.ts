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

/** What a school reached in its criteria, by code; a criterion that is not there was not assessed, and nothing is assumed. */
export type CriterionMarks = Readonly<Record<string, CriterionLevel | 'failed' | 'met' | undefined>>;

export type SchoolLevel =
  /** `heldBackBy`: the criteria for which the next level is not reached. */
  | {
      readonly state: 'known';
      readonly level: AccreditationLevel | 'failed';
      readonly heldBackBy: readonly string[];
      readonly isVerified: boolean;
    }
  /** Missing marks could make it any of these. */
  | {
      readonly state: 'open';
      readonly least: AccreditationLevel | 'failed';
      readonly most: AccreditationLevel | 'failed';
      readonly missing: readonly string[];
      readonly isVerified: boolean;
    }
  /** The regulation's criteria or its rule are not known. */
  | { readonly state: 'unknown' };

/** Unknown is never failed: with marks missing, the level is known only where they could change nothing. */
export function deriveSchoolLevel(
  regulation: Regulation,
  kind: SchoolKind,
  marks: CriterionMarks,
): SchoolLevel {
  const catalogue = regulation.catalogues[kind];
  const { schoolLevel } = regulation;
  if (!catalogue || schoolLevel.rule === 'unknown') return { state: 'unknown' };
  const isVerified =
    schoolLevel.basis.isVerified && catalogue.codes.isVerified && catalogue.levels.isVerified;
  const least = levelWith(regulation, kind, marks, 'lowest');
  const most = levelWith(regulation, kind, marks, 'highest');
  if (least.level === most.level) return { state: 'known', ...least, isVerified };
  const codes = [...criteriaOf(regulation, kind), ...catalogue.levelFour].map(({ code }) => code);
  const missing = codes.filter((code) => marks[code] === undefined);
  return { state: 'open', least: least.level, most: most.level, missing, isVerified };
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
  const notMet = levelFour.filter(({ code }) => rankOf(marks[code], missing) === 0).map(({ code }) => code);
  return notMet.length > 0 ? { level: reached, heldBackBy: notMet } : { level: 4, heldBackBy: [] };
}

/** 0 for failed, 1–3 for a level, 4 for a criterion of level 4 that is met or for the highest that a mark can be. */
function rankOf(mark: CriterionMarks[string], missing: 'lowest' | 'highest'): number {
  if (mark === undefined) return missing === 'lowest' ? 0 : 4;
  if (mark === 'failed') return 0;
  return mark === 'met' ? 4 : mark;
}

/** The criteria for which a school that has all levels below does not have this one. */
function heldBack(
  { schoolLevel }: Regulation,
  criteria: readonly Criterion[],
  level: CriterionLevel,
  rank: (code: string) => number,
): string[] {
  const short = (one: Criterion, wanted: number): boolean => rank(one.code) < wanted;
  // A criterion without requirements of this level is judged by the highest that it has.
  const wantedOf = ({ levels }: Criterion): number => Math.min(level, Math.max(...levels));
  if (schoolLevel.rule !== 'mandatoryAndMost')
    return criteria.filter((one) => short(one, wantedOf(one))).map(({ code }) => code);
  const mandatory = criteria.filter((one) => one.isMandatory === true && short(one, level));
  const others = criteria.filter(({ isMandatory }) => isMandatory !== true);
  const below = others.filter((one) => short(one, level));
  const isMost = others.length - below.length >= schoolLevel.leastOthers;
  const tooLow = below.filter((one) => short(one, level - 1));
  return [...new Set([...mandatory, ...(isMost ? tooLow : below)])].map(({ code }) => code);
}

/** The highest national-standard level that a school of this level may have; undefined where there is none. */
export function nationalStandardFor(
  { nationalStandard }: Regulation,
  level: AccreditationLevel | 'failed',
): NationalStandardLevel | undefined {
  if (level === 'failed') return undefined;
  return nationalStandard.from.filter(({ accreditation }) => accreditation <= level).at(-1)?.level;
}
