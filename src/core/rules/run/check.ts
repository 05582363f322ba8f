/**
 * Runs the rules on a table, on a list, or across all that one unit sent, and puts findings of one
 * cause together.
 */

import { DECLARED } from '../../findings/declared';
import { hit, withCause, type Finding } from '../../findings/findings';
import { parseAddress } from '../../sheet/address';
import { schoolsByList } from '../../schools/distinct-schools';
import { isSure, recognisedHits } from '../../submission/recognised';
import { withOnce } from '../rule/once';
import type { AcrossInput, Breach, ListInput, Rule, TableInput } from '../rule/rule';
import { RULES } from '../rules';
import { pinpointSlips, type Traced } from './pinpoint-slips';

/** All that one unit sent, with the schools only where they are known already. */
export type SentTogether = Omit<AcrossInput, 'schools' | 'once'> & Partial<Pick<AcrossInput, 'schools'>>;

/** What rules are run on. */
export type Subject =
  | ({ readonly of: 'table' } & TableInput)
  | ({ readonly of: 'list' } & Omit<ListInput, 'once'>)
  | ({ readonly of: 'unit' } & SentTogether);

/**
 * All findings about the subject: those of recognition and those of the rules. A rule that throws
 * becomes SYS001, and its check counts as not passed. The same code in the same column of a sheet
 * is one matter: a percentage column over the wrong base, say.
 */
export function check(subject: Subject, rules: readonly Rule[] = RULES): Finding[] {
  const input = complete(subject);
  const traced = [...recognition(input), ...rules.flatMap((rule) => ruleHits(rule, input))];
  return (subject.of === 'table' ? pinpointSlips(traced) : traced).map(({ found, severity, cause }) => {
    const column = found.at.cell === undefined ? undefined : parseAddress(found.at.cell)?.column;
    const matter = cause ?? `${found.code}|${column === undefined ? '' : String(column)}`;
    return withCause(found, severity, `${sheetOf(subject) ?? found.at.sheet ?? ''}|${matter}`);
  });
}

/** A subject with all that rules may ask of it. */
type Input =
  | ({ readonly of: 'table' } & TableInput)
  | ({ readonly of: 'list' } & ListInput)
  | ({ readonly of: 'unit' } & AcrossInput);

function complete(subject: Subject): Input {
  switch (subject.of) {
    case 'table':
      return subject;
    case 'list':
      return withOnce(subject);
    case 'unit': {
      const { templates, lists, asOf } = subject;
      return withOnce({ ...subject, schools: subject.schools ?? schoolsByList(templates, lists, asOf) });
    }
  }
}

function sheetOf(subject: Subject): string | undefined {
  switch (subject.of) {
    case 'table':
      return subject.table.sheet;
    case 'list':
      return subject.list.sheet;
    case 'unit':
      return undefined;
  }
}

/**
 * What recognition found wrong with the subject; of all that a unit sent, each table and list says
 * it by itself.
 */
function recognition(subject: Input): Traced[] {
  if (subject.of === 'unit') return [];
  const hits = recognisedHits(subject.of === 'table' ? subject.table : subject.list);
  return hits.map((found) => ({ found, severity: DECLARED[found.code].severity }));
}

function ruleHits(rule: Rule, subject: Input): Traced[] {
  const hits: Traced[] = [];
  try {
    for (const breach of breaches(rule, subject))
      hits.push({ found: { code: rule.code, ...breach }, severity: rule.severity });
  } catch (fault) {
    const text = fault instanceof Error ? fault.message : String(fault);
    const sheet = sheetOf(subject);
    const found = hit('SYS001', sheet === undefined ? {} : { sheet }, { rule: rule.code, fault: text });
    hits.push({ found, severity: DECLARED.SYS001.severity });
  }
  return hits;
}

/**
 * What may be no table or list of ours at all is neither merged nor counted; what is wrong in it
 * says nothing.
 */
function breaches(rule: Rule, subject: Input): Iterable<Breach> {
  switch (subject.of) {
    case 'table':
      return (isSure(subject.table) && rule.inTable?.(subject)) || [];
    case 'list':
      return (isSure(subject.list) && rule.inList?.(subject)) || [];
    case 'unit':
      return rule.across?.(subject) ?? [];
  }
}
