/** RNG017 in lists: what a school had and got is what it gave out, lost and has left. */

import type { ListRecord } from '../../submission/list-submission';
import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { BALANCE } from '../rng017';
import { fieldPlace, type ListRule } from './list-rule';

export const rng017Field: ListRule<'RNG017'> = {
  code: 'RNG017',
  source: BALANCE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'diploma-management-thcs',
    passes: [
      {
        rows: [
          {
            name: 'Trường THCS Nguyễn Du',
            kind: 'Trung học cơ sở',
            year: 2021,
            carriedOver: 5,
            received: 120,
            issued: 117,
            spoiled: 2,
            left: 6,
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường THCS Nguyễn Du',
            kind: 'Trung học cơ sở',
            year: 2021,
            carriedOver: 5,
            received: 120,
            issued: 117,
            spoiled: 2,
            left: 8,
          },
        ],
        found: [{ row: 1, column: 'left' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'balance') continue;
      const last = check.right.at(-1);
      for (const record of list.records) {
        const expected = sumOf(record, check.left);
        const actual = sumOf(record, check.right);
        if (last === undefined || expected === null || actual === null || expected === actual) continue;
        const names = (ids: readonly string[]) => ids.map((id) => columnOf(template, id).name);
        const facts = {
          of: record.name,
          left: names(check.left),
          right: names(check.right),
          expected,
          actual,
        };
        const others = [...check.left, ...check.right].filter((id) => id !== last);
        const related = others.map((id) => fieldPlace(list, record, id));
        yield hit('RNG017', fieldPlace(list, record, last), facts, { related });
      }
    }
  },
};

/** null where one of them is blank or no number: that has its own finding. */
function sumOf({ fields }: ListRecord, ids: readonly string[]): number | null {
  let sum = 0;
  for (const id of ids) {
    const reading = fields[id]?.reading;
    if (reading?.state !== 'count') return null;
    sum += reading.value;
  }
  return sum;
}
