/**
 * What a regulation on school accreditation is made of. A regulation is dated data, one file each:
 * the rules have changed twice since the forms were printed, and one workbook holds schools that
 * were recognised under each.
 *
 * Three things that are all called level are kept apart: an accreditation level (cấp độ) is what an
 * external assessment recognises a school at, a criterion level (mức) is what a school reaches in
 * one criterion, and a national-standard level (mức độ) is the title of a school of the national
 * standard.
 */

import type { SchoolKind } from './school-kinds';

/**
 * Where a fact comes from, and whether the official text was seen. What was not is shown as
 * unverified and only warns.
 */
export interface Basis {
  readonly isVerified: boolean;
  readonly source: string;
}

/** A document that the regulation consists of, and the kinds of schools that it is about. */
export interface LegalBasis {
  readonly title: string;
  /** ISO day it was signed; undefined where no source at hand says. */
  readonly issued: string | undefined;
  readonly kinds: readonly SchoolKind[];
  /**
   * ISO days, both included, where the document was in force on others than the regulation as a
   * whole.
   */
  readonly from?: string;
  readonly to?: string;
  /** Of its title, the day it was signed and its kinds. */
  readonly basis: Basis;
}

/** Mức: what a school reaches in one criterion. */
export type CriterionLevel = 1 | 2 | 3;
/** Cấp độ (until 2026) or Mức (since) of a school as a whole. */
export type AccreditationLevel = 1 | 2 | 3 | 4;
/** Mức độ: of a school of the national standard. */
export type NationalStandardLevel = 1 | 2;

export interface Criterion {
  /** "1.10" is a name, not a number: it is not 1.1. */
  readonly code: string;
  readonly name: string;
  /** The criterion levels that there are requirements for, from the lowest up. */
  readonly levels: readonly CriterionLevel[];
  /** Set where the rule for the school's level tells such criteria from the others. */
  readonly isMandatory?: boolean;
}

export interface Standard {
  readonly number: number;
  /** Undefined where no source at hand names it. */
  readonly name: string | undefined;
  readonly criteria: readonly Criterion[];
}

/** One of the criteria that a school of level 4 meets besides; "M4.1" to "M4.6". */
export interface LevelFourCriterion {
  readonly code: string;
  readonly name: string;
}

/** The criteria of one kind of school, in the order of the circular. */
export interface Catalogue {
  readonly standards: readonly Standard[];
  readonly levelFour: readonly LevelFourCriterion[];
  /** Of the numbers of the criteria. */
  readonly codes: Basis;
  readonly names: Basis;
  /** Of which criterion has which level, and which are mandatory. */
  readonly levels: Basis;
}

/** How the levels of the criteria make the level of the school. */
export type LevelRule =
  /**
   * A level is reached when every criterion that has it reaches it, and the levels below; level 4
   * by its own criteria.
   */
  | { readonly rule: 'everyCriterion'; readonly basis: Basis }
  /**
   * All mandatory criteria at the level, at least so many of the others, and the rest no more than
   * one level below.
   */
  | { readonly rule: 'mandatoryAndMost'; readonly leastOthers: number; readonly basis: Basis }
  /** No source at hand says. */
  | { readonly rule: 'unknown'; readonly basis: Basis };

/** What a self-assessment council must be: so many members, one chairman, one secretary. */
export interface CouncilRule {
  readonly fewestMembers: number;
  /** Whether the number of members must be odd. */
  readonly isOdd: boolean;
  readonly basis: Basis;
}

export interface EvidenceGrammar {
  /** The family of `readEvidenceCodes` that codes under this regulation belong to. */
  readonly families: readonly ('2018' | 'level4' | 'pre2018' | '2026')[];
  /** As the guidance writes it. */
  readonly example: string;
  readonly basis: Basis;
}

export interface Regulation {
  /** Permanent once shipped: it may stand in workbooks. */
  readonly id: string;
  readonly title: string;
  /** What it consists of, and so which kinds of schools it covers. */
  readonly legalBases: readonly LegalBasis[];
  /** ISO days, both included; `to` undefined while it is in force. */
  readonly from: string;
  readonly to: string | undefined;
  readonly dates: Basis;
  /** A kind that it covers and that is not here has criteria that no source at hand lists. */
  readonly catalogues: Partial<Readonly<Record<SchoolKind, Catalogue>>>;
  readonly schoolLevel: LevelRule;
  /** What schools are recognised at: the columns of the report table. */
  readonly scale: {
    readonly levels: readonly AccreditationLevel[];
    readonly word: 'Cấp độ' | 'Mức';
    readonly basis: Basis;
  };
  readonly recognitionYears: { readonly years: number; readonly basis: Basis };
  /**
   * From which level up a school may be of the national standard; empty where that is not known.
   */
  readonly nationalStandard: {
    readonly from: readonly {
      readonly level: NationalStandardLevel;
      readonly accreditation: AccreditationLevel;
    }[];
    readonly basis: Basis;
    /** How long a school of these kinds must have been open before it may have a title. */
    readonly operationYears?: {
      readonly years: number;
      readonly kinds: readonly SchoolKind[];
      readonly basis: Basis;
    };
  };
  readonly evidence: EvidenceGrammar;
  /** Absent where nothing is known of such a rule. */
  readonly council?: CouncilRule;
}

/** Whether it is about schools of the kind, be their criteria known or not. */
export function covers({ legalBases }: Regulation, kind: SchoolKind): boolean {
  return legalBases.some(({ kinds }) => kinds.includes(kind));
}

/**
 * Whether it was in force on the day, for a kind if one is given: its documents may have days of
 * their own.
 * @param day ISO day
 * @param last ISO day; where it is given, whether it was in force on one day at least from `day` to
 *   it
 */
export function isInForce(regulation: Regulation, day: string, kind?: SchoolKind, last = day): boolean {
  const periods =
    kind === undefined
      ? [regulation]
      : regulation.legalBases
          .filter(({ kinds }) => kinds.includes(kind))
          .map(({ from = regulation.from, to = regulation.to }) => ({ from, to }));
  return periods.some(({ from, to }) => from <= last && (to === undefined || day <= to));
}

/**
 * All criteria of a kind in the circular's order, without those of level 4; empty where they are
 * not known.
 */
export function criteriaOf(regulation: Regulation, kind: SchoolKind): readonly Criterion[] {
  return regulation.catalogues[kind]?.standards.flatMap(({ criteria }) => criteria) ?? [];
}

/** All criteria of a kind, those of level 4 ("M4.1" …) behind the others. */
export function allCriteriaOf(
  regulation: Regulation,
  kind: SchoolKind,
): readonly (Criterion | LevelFourCriterion)[] {
  return [...criteriaOf(regulation, kind), ...(regulation.catalogues[kind]?.levelFour ?? [])];
}

/** The codes of all criteria, "M4.1" … behind the others. */
export function criterionCodes(regulation: Regulation, kind: SchoolKind): readonly string[] {
  return allCriteriaOf(regulation, kind).map(({ code }) => code);
}
