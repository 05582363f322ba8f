/** What the catalogue says of a finding that no rule raises. */

import type { FindingCode, FindingFacts } from '../../findings/findings';
import type { LocalName } from '../../findings/place';

export interface CatalogueEntry<Code extends FindingCode> {
  /** The format, form, decision or plain reason that the finding rests on. */
  readonly source: LocalName;
  /** Facts of a typical case, so that the sentence can be shown. */
  readonly facts: FindingFacts[Code];
}

/** One entry for each of the codes; leaving one out does not compile. */
export type Entries<Codes extends FindingCode> = { readonly [Code in Codes]: CatalogueEntry<Code> };

/** The codes of one area, such as "FIL". */
export type CodesOf<Area extends string> = Extract<FindingCode, `${Area}${string}`>;
