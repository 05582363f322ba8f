/** REG007: a school is of one kind in all lists. */

import { SCHOOL_KIND_NAMES, type SchoolKind } from '../../regulations/school-kinds';
import { hit } from '../../findings/findings';
import type { LocalName } from '../../findings/place';
import { fieldPlace } from '../lists/list-rule';
import { ONE_REGISTER, type AcrossRule } from './across-rule';
import { kindIn, listsWithin, pairedRecords } from './schools-within';

export const reg007: AcrossRule<'REG007'> = {
  code: 'REG007',
  source: ONE_REGISTER,
  version: 1,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [{ name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non' }],
          },
          {
            of: 'external-assessment-registration',
            rows: [
              {
                name: 'Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                round: 'Đợt 1',
                dossierDate: '10/03/2022',
                dossierChecked: 'x',
              },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        lists: [
          { of: 'school-register', rows: [{ name: 'Trường Lê Lợi', commune: 'Lộc An', kind: 'Tiểu học' }] },
          {
            of: 'external-assessment-registration',
            rows: [
              {
                name: 'Trường Lê Lợi',
                commune: 'Lộc An',
                kind: 'Trung học cơ sở',
                round: 'Đợt 1',
                dossierDate: '10/03/2022',
                dossierChecked: 'x',
              },
            ],
          },
        ],
        found: [{ of: 'external-assessment-registration', row: 1, column: 'kind' }],
      },
    ],
  },
  *check(input) {
    for (const one of listsWithin(input)) {
      const { kind: column } = one.template.rows;
      if (column === undefined) continue;
      for (const { list, record, school } of pairedRecords(one)) {
        const kind = kindIn(one.template, record);
        if (!school?.kind || !kind || kind === school.kind) continue;
        const facts = { school: record.name, kind: nameOf(kind), listKind: nameOf(school.kind) };
        const related = [fieldPlace(school.list, school.record, one.base.rows.kind)];
        yield hit('REG007', fieldPlace(list, record, column), facts, { related });
      }
    }
  },
};

function nameOf(kind: SchoolKind): LocalName {
  return { vi: SCHOOL_KIND_NAMES[kind], en: kind };
}
