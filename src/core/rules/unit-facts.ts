/** Findings about units that change: their facts and how grave they are. Days are ISO. */

import type { NotCarried } from '../consolidate/todays-units';
import type { PlaceFault } from '../units/place-rules';
import type { Severity } from './findings';

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
