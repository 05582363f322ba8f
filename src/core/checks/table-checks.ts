/**
 * What a form may say that the figures of a table must be to one another. Each of these is checked
 * by the rule that it names; the laid-out sheet colours cells that break it
 * (layout/template-sheet.ts).
 */

/** What fields of a row must be to one another, beyond what each column's kind says by itself. */
export type TableCheck =
  /** part ≤ whole. RNG002. */
  | { readonly check: 'atMost'; readonly part: string; readonly whole: string }
  /**
   * `isExclusive`: a school is in one of the parts only, which is told where the sum does not hold.
   * SUM002.
   */
  | {
      readonly check: 'sumOf';
      readonly parts: readonly string[];
      readonly whole: string;
      readonly isExclusive?: true;
    }
  /**
   * part ≤ whole as a rule, but not by necessity: where not, a question to the officer and not an
   * error. RNG012.
   */
  | { readonly check: 'usuallyAtMost'; readonly part: string; readonly whole: string }
  /**
   * All rows together: part ≥ percent % of whole; where not, a question to the officer and not an
   * error. RNG011.
   */
  | {
      readonly check: 'atLeastShare';
      readonly part: string;
      readonly whole: string;
      readonly percent: number;
    }
  /** left ≤ whole − taken; where not, a question to the officer and not an error. RNG004. */
  | {
      readonly check: 'atMostDifference';
      readonly left: string;
      readonly whole: string;
      readonly taken: string;
    }
  /** The sum of these counts is the sum of those. RNG017. */
  | { readonly check: 'balance'; readonly left: readonly string[]; readonly right: readonly string[] };
