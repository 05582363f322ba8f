/** REG007: a school is of one kind in all lists. */

import { SCHOOL_KIND_NAMES, type SchoolKind } from '../../regulations/school-kinds';
import type { LocalName } from '../../findings/place';
import { fieldPlace } from '../rule/places';
import { ONE_REGISTER } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { kindIn, listsWithin } from './schools-within';

/** The same school is of another kind in the list of all schools. */
interface Facts {
  readonly school: string;
  readonly kind: LocalName;
  readonly listKind: LocalName;
}

export const reg007: Rule<'REG007', Facts> = {
  code: 'REG007',
  severity: 'query',
  version: 1,
  source: ONE_REGISTER,
  canSwitchOff: true,
  *across(input) {
    for (const one of listsWithin(input)) {
      const { kind: column } = one.template.rows;
      if (column === undefined) continue;
      for (const { list, record, school } of one.pairs) {
        const kind = kindIn(one.template, record);
        if (!school?.kind || !kind || kind === school.kind) continue;
        const facts = { school: record.name, kind: nameOf(kind), listKind: nameOf(school.kind) };
        const related = [fieldPlace(school.list, school.record, one.base.rows.kind)];
        yield brokenAt(fieldPlace(list, record, column), facts, { related });
      }
    }
  },
};

function nameOf(kind: SchoolKind): LocalName {
  return { vi: SCHOOL_KIND_NAMES[kind], en: kind };
}
