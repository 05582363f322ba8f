/** PLN005: since circular 57/2026 a council has an odd number of members, five at least. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { councilsIn, COUNCIL } from './council';

export const pln005: ListRule<'PLN005'> = {
  code: 'PLN005',
  source: COUNCIL,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'plan-council',
    passes: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2026-10-01',
        rows: [
          { person: 'Thành viên 1', position: 'Giáo viên', role: 'Chủ tịch' },
          { person: 'Thành viên 2', position: 'Giáo viên', role: 'Thư ký' },
          { person: 'Thành viên 3', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 4', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 5', position: 'Giáo viên', role: 'Ủy viên' },
        ],
      },
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [
          { person: 'Thành viên 1', position: 'Giáo viên', role: 'Chủ tịch' },
          { person: 'Thành viên 2', position: 'Giáo viên', role: 'Thư ký' },
          { person: 'Thành viên 3', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 4', position: 'Giáo viên', role: 'Ủy viên' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2026-10-01',
        rows: [
          { person: 'Thành viên 1', position: 'Giáo viên', role: 'Chủ tịch' },
          { person: 'Thành viên 2', position: 'Giáo viên', role: 'Thư ký' },
          { person: 'Thành viên 3', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 4', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 5', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 6', position: 'Giáo viên', role: 'Ủy viên' },
        ],
        found: [{ row: 1, column: 'person' }],
      },
    ],
  },
  *check(input) {
    for (const { members, asked } of councilsIn(input)) {
      const [first] = members;
      if (!first || (members.length % 2 === 1 && members.length >= asked.fewestMembers)) continue;
      const place = fieldPlace(input.list, first, input.template.rows.name);
      yield hit('PLN005', place, { members: members.length });
    }
  },
};
