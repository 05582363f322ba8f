/** REG017: a list about the schools that reached something names no school that the list of all schools has without it. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { fieldPlace } from '../lists/list-rule';
import { ONE_REGISTER, type AcrossRule } from './across-rule';
import { isGiven, listsWithin, pairedRecords } from './schools-within';

const ANSWER = { criterion: 'Tiêu chí 1.1', weakness: 'Hồ sơ chưa đầy đủ', improved: 'Đã bổ sung hồ sơ' };

export const reg017: AcrossRule<'REG017'> = {
  code: 'REG017',
  source: ONE_REGISTER,
  version: 1,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', result: 'Đạt cấp độ 2' }],
          },
          { of: 'quality-improvement', rows: [{ schoolName: 'MN Hoa Sen', ...ANSWER }] },
        ],
      },
    ],
    fails: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', result: 'Đạt cấp độ 2' },
              { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', result: 'Chưa đánh giá' },
            ],
          },
          {
            of: 'quality-improvement',
            rows: [
              { schoolName: 'MN Hoa Sen', ...ANSWER },
              { schoolName: 'MN Sơn Ca', ...ANSWER },
            ],
          },
        ],
        found: [{ of: 'quality-improvement', row: 2, column: 'schoolName' }],
      },
    ],
  },
  *check(input) {
    for (const one of listsWithin(input)) {
      const { given } = one.within;
      if (given === undefined) continue;
      for (const { list, record, name, school } of pairedRecords(one)) {
        // A list of schools without the column says nothing of who reached it.
        if (!school || isGiven(school, given) !== false) continue;
        const facts = { school: name, list: one.template.title, given: columnOf(one.base, given).name };
        const related = [fieldPlace(school.list, school.record, given)];
        yield hit('REG017', fieldPlace(list, record, one.name), facts, { related });
      }
    }
  },
};
