/** RNG010: several levels are marked; a school counts once, at its highest. */

import { hit } from '../../findings/findings';
import { choiceLabel } from './choice-label';
import { fieldPlace, FORM_1A, type ListRule } from './list-rule';

export const rng010: ListRule<'RNG010'> = {
  code: 'RNG010',
  source: FORM_1A,
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
            selfAssessed: 'x',
            externallyAssessed: 'x',
            'result=level2': 'x',
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
            selfAssessed: 'x',
            externallyAssessed: 'x',
            'result=level1': 'x',
            'result=level2': 'x',
          },
        ],
        found: [{ row: 1, column: 'result=level2' }],
      },
    ],
  },
  *check({ template, list }) {
    const exclusive = template.columns.filter(
      ({ values }) => values.kind === 'choice' && !values.isCumulative,
    );
    for (const record of list.records) {
      for (const column of exclusive) {
        const { id } = column;
        const reading = record.fields[id]?.reading;
        if (reading?.state !== 'choice' || reading.lower.length === 0) continue;
        const facts = {
          school: record.name,
          column: column.name,
          highest: choiceLabel(column, reading.choice),
          lower: reading.lower.map((choice) => choiceLabel(column, choice)),
        };
        yield hit('RNG010', fieldPlace(list, record, id), facts);
      }
    }
  },
};
