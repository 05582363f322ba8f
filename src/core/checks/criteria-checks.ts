/**
 * What a form may say that its criteria, levels, evidence and periods must be, by the regulation
 * that holds for their school and day. Each of these is checked by the rules that it names.
 */

/** What tables about criteria must be by the regulation that holds for their school and day. */
export type CriteriaCheck =
  /**
   * Each criterion once with its level; `overall` and `national` in the head are what the levels
   * come to. CRT008 to CRT014, CRT016, CRT017.
   */
  | {
      readonly check: 'assessment';
      readonly criterion: string;
      readonly level: string;
      readonly overall: string;
      readonly national: string;
    }
  /**
   * Schools by kind in the order of the forms, a school's criteria in the order of the regulation .
   * CRT015.
   */
  | { readonly check: 'catalogueOrder'; readonly school: string; readonly criterion: string }
  /**
   * Each piece of evidence under one code of its own, filed under the criterion that the code
   * names. EVD001 to EVD008.
   */
  | { readonly check: 'evidence'; readonly code: string; readonly name: string; readonly criterion: string }
  /** The criteria of a row are of the standard that the row names. CRT005. */
  | { readonly check: 'ofStandard'; readonly column: string; readonly standard: string }
  /**
   * The rows share out all criteria, each to one row; the columns `notes` may say that several rows
   * work on one together. CRT006, CRT007.
   */
  | {
      readonly check: 'shared';
      readonly column: string;
      readonly notes: readonly string[];
      readonly among: 'standards' | 'level4';
    }
  /** The periods follow one another day by day. PLN001 to PLN004. */
  | { readonly check: 'timeline'; readonly column: string }
  /**
   * An odd number of members, five or more, with one chairman and one secretary, where the
   * regulation asks for it. PLN005, PLN006.
   */
  | {
      readonly check: 'council';
      readonly role: string;
      readonly chairman: string;
      readonly secretary: string;
    };
