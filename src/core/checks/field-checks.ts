/**
 * What a form may say that the fields of a list's records must be to one another. Each of these is
 * checked by the rules that it names; the laid-out sheet colours cells that break it where a
 * formula can tell (layout/record-rows.ts).
 */

import type { CriteriaCheck } from './criteria-checks';

/** What fields of a record must be to one another. */
export type FieldCheck =
  /**
   * `later` did not happen before `earlier`, as far as the dates tell. RNG006; over a table RNG013.
   */
  | { readonly check: 'inOrder'; readonly earlier: string; readonly later: string }
  /** What is given in `column` cannot be unless `needs` was done. RNG008, RNG009. */
  | { readonly check: 'needs'; readonly column: string; readonly needs: string }
  /**
   * The sum of these counts is the sum of those: received + carried over = issued + spoiled + left.
   * RNG017.
   */
  | { readonly check: 'balance'; readonly left: readonly string[]; readonly right: readonly string[] }
  /**
   * Each team and day has units of its own, on the days that the head announces. SCH001, SCH002,
   * SCH003, SCH005.
   */
  | {
      readonly check: 'schedule';
      readonly day: string;
      readonly teams: readonly string[];
      readonly first: string;
      readonly last: string;
    }
  /** None of these counts is larger. SCH004. */
  | { readonly check: 'mostEach'; readonly columns: readonly string[]; readonly most: number }
  /** Something stands in the column, once anybody has begun to fill it in. NAR001. */
  | { readonly check: 'filled'; readonly column: string }
  /** What is due before the day of the figures is done. TSK001. */
  | { readonly check: 'overdue'; readonly due: string; readonly status: string; readonly done: string }
  /** What is done has evidence. TSK002. */
  | { readonly check: 'evidenced'; readonly status: string; readonly done: string; readonly evidence: string }
  /** Each record gives something in these columns. RNG019. */
  | { readonly check: 'answered'; readonly columns: readonly string[] }
  /** Where one of these was not done, `by` says why. RNG016. */
  | { readonly check: 'explained'; readonly columns: readonly string[]; readonly by: string }
  /** A recognition of the day has not ended under the regulation of that day. REG011, REG018. */
  | { readonly check: 'expires'; readonly day: string }
  /**
   * The accreditation level in `level` is one that the regulation of the day allows the title in
   * `title` for. REG012, REG018.
   */
  | {
      readonly check: 'allowsTitle';
      readonly title: string;
      readonly level: string;
      readonly decidedOn: string;
    }
  | CriteriaCheck;
