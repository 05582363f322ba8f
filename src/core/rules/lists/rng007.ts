/** RNG007: choices that exclude one another, «không đạt» beside a level. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import type { LocalName } from '../../findings/place';
import { choiceLabel } from './choice-label';
import { fieldsReadAs } from './fields-read-as';
import { fieldPlace, type ListRule } from './list-rule';

const ONE_RESULT: LocalName = {
  vi: 'Mỗi trường, mỗi tiêu chí có một kết quả: «không đạt» và một mức đạt loại trừ nhau',
  en: 'a school or a criterion has one result: “not met” and a level exclude one another',
};

export const rng007: ListRule<'RNG007'> = {
  code: 'RNG007',
  source: ONE_RESULT,
  version: 2,
  canSwitchOff: false,
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
            'result=failed': 'x',
            'result=level2': 'x',
          },
        ],
        found: [{ row: 1, column: 'result=failed' }],
      },
    ],
  },
  *check({ template, list }) {
    const over = [...(template.sheetHead ?? []), ...(template.head ?? [])];
    for (const [id, { reading, cell }] of Object.entries(list.head)) {
      const column = over.find((one) => one.id === id);
      if (reading.state !== 'conflict' || !column) continue;
      const choices = reading.choices.map((choice) => choiceLabel(column, choice));
      const at = { sheet: list.sheet, cell };
      yield hit('RNG007', at, { school: list.sheet, column: column.name, choices });
    }
    for (const { record, id, reading } of fieldsReadAs(list, 'conflict')) {
      const column = columnOf(template, id);
      const choices = reading.choices.map((choice) => choiceLabel(column, choice));
      yield hit('RNG007', fieldPlace(list, record, id), {
        school: record.name,
        column: column.name,
        choices,
      });
    }
  },
};
