/**
 * What a rule is: its code, how severe its findings are, what it rests on, and what it checks: a
 * table, a list, or all that one unit sent. Its examples stand beside it in a file of their own,
 * its sentences in messages/findings.
 */

import type { FindingCode } from '../../findings/areas';
import type { Fix, Place, RuleSource, Severity } from '../../findings/place';
import type { SchoolsByList } from '../../schools/distinct-schools';
import type { RecognisedList } from '../../submission/list-submission';
import type { RecognisedTable } from '../../submission/submission';
import type { FixedTemplate, ListTemplate, Template } from '../../template/template';
import type { Once } from './once';

export interface TableInput {
  readonly template: FixedTemplate;
  readonly table: RecognisedTable;
}

export interface ListInput {
  readonly template: ListTemplate;
  readonly list: RecognisedList;
  /** ISO day the figures stand at; undefined where nobody said. */
  readonly asOf: string | undefined;
  readonly once: Once<ListInput>;
}

/**
 * All that one unit sent in one workbook; unsure tables and lists are among it, and say nothing to
 * the rules.
 */
export interface AcrossInput {
  readonly templates: readonly Template[];
  readonly tables: readonly RecognisedTable[];
  readonly lists: readonly RecognisedList[];
  /** Of the sure lists of schools. */
  readonly schools: SchoolsByList;
  /** ISO day the figures stand at; undefined where nobody said. */
  readonly asOf: string | undefined;
  readonly once: Once<AcrossInput>;
}

/** A place where a rule does not hold, and what its sentence needs to know. */
export interface Breach<Facts extends object = object> {
  readonly at: Place;
  readonly facts: Facts;
  /** Other cells that belong to the same matter. */
  readonly related?: readonly Place[];
  readonly fix?: Fix;
}

/**
 * At least one of the three checks is there; one rule may have several. Each yields a breach for
 * each place where the rule does not hold, and looks at nothing but its input.
 */
export interface Rule<Code extends FindingCode = FindingCode, Facts extends object = object> {
  readonly code: Code;
  readonly severity: Severity;
  /** Goes up by one whenever the rule finds something else than before in the same input. */
  readonly version: number;
  /** The form, circular or plain reason that the rule rests on. */
  readonly source: RuleSource;
  /**
   * Whether it may be switched off (see run/rule-settings.ts). Not where its finding is the only
   * word on a figure that the totals lack: without it a number would be lost in silence.
   */
  readonly canSwitchOff: boolean;
  inTable?(input: TableInput): Iterable<Breach<Facts>>;
  inList?(input: ListInput): Iterable<Breach<Facts>>;
  /** Across the tables and lists of one unit: what one of them says must hold in another. */
  across?(input: AcrossInput): Iterable<Breach<Facts>>;
}

/** The facts that a rule gives to its sentence. */
export type FactsOf<One extends Rule> = One extends Rule<FindingCode, infer Facts> ? Facts : never;

/** The way a rule says where it is broken. */
export function brokenAt<Facts extends object>(
  at: Place,
  facts: Facts,
  more: Pick<Breach, 'related' | 'fix'> = {},
): Breach<Facts> {
  return { facts, at, ...more };
}
