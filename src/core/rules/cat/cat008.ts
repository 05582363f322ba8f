/** CAT008: the name of a school and its kind say the same. */

import { SCHOOL_KIND_NAMES, type SchoolKind } from '../../regulations/school-kinds';
import { parseSchoolName } from '../../regulations/school-names';
import type { LocalName } from '../../findings/place';
import { fieldPlace } from '../rule/places';
import { FORM_1A } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';

/** The school's name says another kind than its column. */
interface Facts {
  readonly school: string;
  readonly kind: LocalName;
  readonly nameKind: LocalName;
}

export const cat008: Rule<'CAT008', Facts> = {
  code: 'CAT008',
  severity: 'query',
  version: 1,
  source: FORM_1A,
  canSwitchOff: true,
  *inList({ template, list }) {
    const { kind, namesSchools } = template.rows;
    if (kind === undefined || !namesSchools) return;
    for (const record of list.records) {
      const reading = record.fields[kind]?.reading;
      const named = parseSchoolName(record.name).kind;
      if (reading?.state !== 'kind' || named === undefined || named === reading.kind) continue;
      const facts = { school: record.name, kind: nameOf(reading.kind), nameKind: nameOf(named) };
      yield brokenAt(fieldPlace(list, record, kind), facts);
    }
  },
};

function nameOf(kind: SchoolKind): LocalName {
  return { vi: SCHOOL_KIND_NAMES[kind], en: kind };
}
