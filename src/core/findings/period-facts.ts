/** Findings about one period held against the one before: their facts and how grave they are. Days are ISO. */

import type { LocalName, Severity } from './place';

export interface PeriodFindingFacts {
  /** Fewer schools are at a level or above than before; `reasons`: how many closed or expired, null where no list of schools says. */
  PRD001: {
    readonly table: string;
    readonly row: string;
    /** The lowest level. */
    readonly level: LocalName;
    readonly then: number;
    readonly now: number;
    readonly reasons: number | null;
  };
  /** A total changed by more than `jump` percent of what it was. */
  PRD002: {
    readonly table: string;
    readonly row: string;
    readonly column: LocalName;
    readonly then: number;
    readonly now: number;
    readonly jump: number;
  };
  /** The earlier result is hard to compare with: of the same day or a later one, changed by hand, or with no table of this one. */
  PRD003: {
    readonly file: string;
    readonly why: 'notEarlier' | 'changed' | 'nothingAlike';
    readonly then: string | null;
    readonly now: string | null;
  };
}

export const PERIOD_SEVERITIES: Readonly<Record<keyof PeriodFindingFacts, Severity>> = {
  PRD001: 'query',
  PRD002: 'query',
  PRD003: 'query',
};
/** A total that changes by more than this share of what it was is asked about, in percent, unless the officer says another. */
export const DEFAULT_JUMP = 30;
