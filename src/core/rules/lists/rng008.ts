/** RNG008: no external assessment without a self-assessment, no result without an external assessment. */

import { columnOf } from '../../template/template';
import { hit } from '../findings';
import { fieldPlace, PROCEDURE, type ListRule } from './list-rule';
import { unmetNeeds } from './needed-fields';

export const rng008: ListRule = {
  code: 'RNG008',
  source: PROCEDURE,
  *check({ template, list }) {
    for (const { record, check, isProved } of unmetNeeds(template, list)) {
      if (isProved) continue;
      const facts = {
        school: record.name,
        column: columnOf(template, check.column).name,
        needs: columnOf(template, check.needs).name,
      };
      const related = [fieldPlace(list, record, check.column)];
      yield hit('RNG008', fieldPlace(list, record, check.needs), facts, { related });
    }
  },
};
