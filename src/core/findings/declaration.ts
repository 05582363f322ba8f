/**
 * What is declared of the findings that no rule raises: reading files, recognition, units, merging,
 * the program itself.
 */

import type { RuleSource, Severity } from './place';

export interface Declaration {
  readonly severity: Severity;
  /** The format, form, decision or plain reason that the finding rests on. */
  readonly source: RuleSource;
}

/** One declaration for each code of an area; leaving one out does not compile. */
export type Declared<Facts> = { readonly [Code in keyof Facts]: Declaration };
