/** RNG006: what the form declares to come first is not dated later. */

import { columnOf } from '../../template/template';
import { isBefore } from '../../text/dates';
import { hit } from '../../findings/findings';
import { dayOf } from '../../submission/field-days';
import { fieldPlace, PROCEDURE, type ListRule } from './list-rule';

export const rng006: ListRule<'RNG006'> = {
  code: 'RNG006',
  source: PROCEDURE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'school-register',
    passes: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            selfAssessed: '31/05/2020',
            externallyAssessed: '2021',
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            selfAssessed: '31/05/2021',
            externallyAssessed: '01/02/2020',
          },
        ],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const record of list.records) {
      for (const check of template.checks) {
        if (check.check !== 'inOrder') continue;
        const earlierDay = dayOf(record, check.earlier);
        const laterDay = dayOf(record, check.later);
        if (earlierDay === undefined || laterDay === undefined || !isBefore(laterDay, earlierDay)) continue;
        const facts = {
          school: record.name,
          earlier: columnOf(template, check.earlier).name,
          later: columnOf(template, check.later).name,
          earlierDay,
          laterDay,
        };
        const related = [fieldPlace(list, record, check.earlier)];
        yield hit('RNG006', fieldPlace(list, record, check.later), facts, { related });
      }
    }
  },
};
