/**
 * Which rows of a list of schools and criteria stand before something that comes first on the form.
 */

import { SCHOOL_KINDS } from '../../regulations/school-kinds';
import { parseSchoolName } from '../../regulations/school-names';
import type { ListRecord } from '../../submission/list-submission';
import type { CriteriaCheck } from '../../checks/criteria-checks';
import { canonical } from '../../text/label';
import type { ListInput } from '../rule/rule';
import { criterionOf } from './criteria-fields';
import { catalogueOf } from './governing-catalogue';

export interface Misplaced {
  readonly record: ListRecord;
  /** The column that says it. */
  readonly column: string;
  readonly what: 'school' | 'criterion';
  readonly name: string;
  /** What stands above it and belongs below. */
  readonly before: string;
}

/** Each place where the order breaks, once: what follows is measured from there on. */
export function* misplaced(
  input: ListInput,
  { school, criterion }: Extract<CriteriaCheck, { check: 'catalogueOrder' }>,
): Iterable<Misplaced> {
  let above: ListRecord | undefined;
  for (const record of input.list.records) {
    const last = above;
    above = record;
    if (!last) continue;
    const [name, lastName] = [nameOf(record, school), nameOf(last, school)];
    if (name !== lastName && canonical(name) !== canonical(lastName)) {
      if (kindPlace(name) < kindPlace(lastName))
        yield { record, column: school, what: 'school', name, before: lastName };
      continue;
    }
    const [code, lastCode] = [criterionOf(record, criterion), criterionOf(last, criterion)];
    if (code === undefined || lastCode === undefined) continue;
    const codes = catalogueOf(input, record)?.codes ?? [];
    if (!codes.includes(code)) continue;
    if (codes.indexOf(code) < codes.indexOf(lastCode))
      yield { record, column: criterion, what: 'criterion', name: code, before: lastCode };
  }
}

function nameOf({ fields }: ListRecord, school: string): string {
  return fields[school]?.typed.trim() ?? '';
}

/** A school whose name says no kind stands anywhere. */
function kindPlace(name: string): number {
  const { kind } = parseSchoolName(name);
  return kind ? SCHOOL_KINDS.indexOf(kind) : NaN;
}
