/** CAT008: the name of a school and its kind say the same. */

import { SCHOOL_KIND_NAMES, type SchoolKind } from '../../regulations/school-kinds';
import { parseSchoolName } from '../../regulations/school-names';
import { hit } from '../../findings/findings';
import type { LocalName } from '../../findings/place';
import { fieldPlace, FORM_1A, type ListRule } from './list-rule';

export const cat008: ListRule<'CAT008'> = {
  code: 'CAT008',
  source: FORM_1A,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }] }],
    fails: [
      {
        rows: [{ name: 'Trường Tiểu học Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }],
        found: [{ row: 1, column: 'kind' }],
      },
    ],
  },
  *check({ template, list }) {
    const { kind, namesSchools } = template.rows;
    if (kind === undefined || !namesSchools) return;
    for (const record of list.records) {
      const reading = record.fields[kind]?.reading;
      const named = parseSchoolName(record.name).kind;
      if (reading?.state !== 'kind' || named === undefined || named === reading.kind) continue;
      const facts = { school: record.name, kind: nameOf(reading.kind), nameKind: nameOf(named) };
      yield hit('CAT008', fieldPlace(list, record, kind), facts);
    }
  },
};

function nameOf(kind: SchoolKind): LocalName {
  return { vi: SCHOOL_KIND_NAMES[kind], en: kind };
}
