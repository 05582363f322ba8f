/** Findings about units that change: their facts and how grave they are. Days are ISO. */

import type { Severity } from './place';

export interface UnitFindingFacts {
  /** Figures of a unit that ended stay under its name, because nothing says under which unit of that day they belong. */
  UNT001: {
    readonly unit: string;
    readonly day: string;
    readonly why: NotCarried;
    /** As the list of units has them. */
    readonly successors: readonly string[];
  };
  /** A rule that places a former unit cannot be followed. */
  UNT002: { readonly rule: string; readonly why: PlaceFault; readonly day: string };
}

export const UNIT_SEVERITIES: Readonly<Record<keyof UnitFindingFacts, Severity>> = {
  UNT001: 'query',
  UNT002: 'error',
};
export type NotCarried =
  /** No rule says where. */
  | 'noRule'
  /** Rules place its schools, but it sent figures of all of them together. */
  | 'noSchools'
  /** Rules place some of its schools, and not these. */
  | 'otherSchools';
/** Why a rule cannot be followed. */
export type PlaceFault =
  | 'unknownUnit'
  /** The unit it places exists on that day. */
  | 'stillThere'
  | 'unknownSuccessor'
  /** The successor does not exist on that day. */
  | 'successorNotThere'
  /** Another rule places the same elsewhere. */
  | 'contradicts'
  /** The merge has no school of that name from the unit. */
  | 'unknownSchool';
