/**
 * The tables and lists of one unit in one received file: what is merged, superseded or rejected as
 * a whole.
 */

import { grouped } from '../grouped';
import type { PreviousPeriod } from '../periods/previous';
import type { RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import type { Finding } from '../findings/findings';
import type { RuleSettings } from '../rules/run/rule-settings';
import type { Rule } from '../rules/rule/rule';
import type { Subject } from '../rules/run/check';
import type { Template } from '../template/template';
import type { ResolvedUnit } from '../units/resolve-units';
import type { Placing } from '../units/place-rules';
import type { Unit } from '../units/units';
import type { SourceRecord } from '../sources/source';
import type { WhatCounts } from '../sources/what-counts';
import type { SchoolsByList } from '../schools/distinct-schools';

export interface ConsolidateOptions {
  readonly templates: readonly Template[];
  /** The units that should report; undefined takes every unit found as it is. */
  readonly units?: readonly Unit[];
  /** ISO day the figures stand at. */
  readonly asOf?: string;
  /** Rules that are switched off; undefined runs all of them. */
  readonly rules?: RuleSettings;
  /** Leave sources with errors out of the totals. */
  readonly isStrict?: boolean;
  /**
   * ISO day to which the register of what was received is worked out; undefined takes the last
   * arrival.
   */
  readonly today?: string;
  /** Under which units of which day figures of former units are placed; needs the list of units. */
  readonly placing?: Placing;
  /** The result of the period before, to hold this one against. */
  readonly previous?: PreviousPeriod;
  /** By how many percent a total may change since then without a query. */
  readonly jump?: number;
  /**
   * Tell what is wrong in each file, also in versions that newer ones replaced: a check of files,
   * not of a result.
   */
  readonly isOfEachFile?: boolean;
  /**
   * What is wrong in tables and lists, from somebody who knows it already; without it the rules are
   * run.
   */
  readonly check?: Check;
}

/** How a table, a list or all that a unit sent is checked. */
export type Check = (subject: Subject, rules: readonly Rule[]) => readonly Finding[];

/** The tables of one unit in one source: what is merged, superseded or rejected as a whole. */
export interface Entry {
  readonly source: SourceRecord;
  readonly sequence: number;
  readonly modified: string | null;
  readonly unit: ResolvedUnit | undefined;
  readonly tables: readonly RecognisedTable[];
  readonly lists: readonly RecognisedList[];
  readonly counts: WhatCounts;
  /** Of its sure lists of schools. */
  readonly schools: SchoolsByList;
  /** Of each table and list by itself, and of what the workbook says of its unit. */
  readonly findings: readonly Finding[];
  /** What its tables and lists say against one another. */
  readonly across: readonly Finding[];
}

/** Entries of one unit together, units in the order in which they first come. */
export function unitGroups<E extends Pick<Entry, 'unit'>>(entries: readonly E[]): Map<string, E[]> {
  return grouped(entries, ({ unit }) => unit?.id ?? '');
}
