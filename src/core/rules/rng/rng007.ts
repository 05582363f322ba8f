/** RNG007: choices that exclude one another, «không đạt» beside a level. */

import { columnOf } from '../../template/template';
import type { LocalName } from '../../findings/place';
import { choiceLabel } from '../rule/choice-label';
import { fieldsReadAs } from '../rule/fields-read-as';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';

const ONE_RESULT: LocalName = {
  vi: 'Mỗi trường, mỗi tiêu chí có một kết quả: «không đạt» và một mức đạt loại trừ nhau',
  en: 'a school or a criterion has one result: “not met” and a level exclude one another',
};

/** Values that exclude one another: «không đạt» and a level. */
interface Facts {
  readonly school: string;
  readonly column: LocalName;
  readonly choices: readonly string[];
}

export const rng007: Rule<'RNG007', Facts> = {
  code: 'RNG007',
  severity: 'error',
  version: 2,
  source: ONE_RESULT,
  canSwitchOff: false,
  *inList(input) {
    const { template, list } = input;
    const over = [...(template.sheetHead ?? []), ...(template.head ?? [])];
    for (const [id, { reading, cell }] of Object.entries(list.head)) {
      const column = over.find((one) => one.id === id);
      if (reading.state !== 'conflict' || !column) continue;
      const choices = reading.choices.map((choice) => choiceLabel(column, choice));
      const at = { sheet: list.sheet, cell };
      yield brokenAt(at, { school: list.sheet, column: column.name, choices });
    }
    for (const { record, id, reading } of fieldsReadAs(input, 'conflict')) {
      const column = columnOf(template, id);
      const choices = reading.choices.map((choice) => choiceLabel(column, choice));
      yield brokenAt(fieldPlace(list, record, id), {
        school: record.name,
        column: column.name,
        choices,
      });
    }
  },
};
