/** What a rule across the tables and lists of one unit is: what one of them says must hold in another. */

import type { RecognisedList } from '../../submission/list-submission';
import type { RecognisedTable } from '../../submission/submission';
import type { SchoolsByList } from '../../schools/distinct-schools';
import type { Template } from '../../template/template';
import type { AcrossRuleExamples } from '../example';
import type { FindingCode, Hit, RuleSource } from '../../findings/findings';
import type { LocalName } from '../../findings/place';

/** All that one unit sent in one workbook; unsure tables and lists are among it, and say nothing to these rules. */
export interface AcrossRuleInput {
  readonly templates: readonly Template[];
  readonly tables: readonly RecognisedTable[];
  readonly lists: readonly RecognisedList[];
  /** Of the sure lists of schools. */
  readonly schools: SchoolsByList;
  /** ISO day the figures stand at; undefined where nobody said. */
  readonly asOf: string | undefined;
}

/** The same, with the schools only where they are known already. */
export type SentTogether = Omit<AcrossRuleInput, 'schools'> & Partial<Pick<AcrossRuleInput, 'schools'>>;

export interface AcrossRule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  /** Goes up by one whenever the rule finds something else than before in the same workbook. */
  readonly version: number;
  /** The form, circular or plain reason the rule rests on. */
  readonly source: RuleSource;
  /** Whether it may be switched off (see rule-settings.ts), as with the rules for tables. */
  readonly canSwitchOff: boolean;
  readonly examples: AcrossRuleExamples;
  /** Yields a hit for each place where the rule does not hold. Never looks at anything but its input. */
  check(input: AcrossRuleInput): Iterable<Hit>;
}

/** What the agreement of lists of schools with the list of all of them rests on. */
export const ONE_REGISTER: LocalName = {
  vi: 'Mọi danh sách của một đơn vị nói về cùng các trường trong danh sách CSGD của đơn vị',
  en: 'all lists of a unit are about the same schools, those of its register',
};
