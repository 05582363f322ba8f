/** PLN006: since circular 57/2026 a council has one chairman and one secretary. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { councilsIn, COUNCIL } from './council';

export const pln006: ListRule<'PLN006'> = {
  code: 'PLN006',
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
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2026-10-01',
        rows: [
          { person: 'Thành viên 1', position: 'Giáo viên', role: 'Chủ tịch' },
          { person: 'Thành viên 2', position: 'Giáo viên', role: 'Chủ tịch' },
          { person: 'Thành viên 3', position: 'Giáo viên', role: 'Thư ký' },
          { person: 'Thành viên 4', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 5', position: 'Giáo viên', role: 'Ủy viên' },
        ],
        found: [{ row: 2, column: 'role' }],
      },
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2026-10-01',
        rows: [
          { person: 'Thành viên 1', position: 'Giáo viên', role: 'Chủ tịch' },
          { person: 'Thành viên 2', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 3', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 4', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 5', position: 'Giáo viên', role: 'Ủy viên' },
        ],
        found: [{ row: 1, column: 'role' }],
      },
    ],
  },
  *check(input) {
    for (const { check, members, holding } of councilsIn(input)) {
      for (const role of ['chairman', 'secretary'] as const) {
        const held = holding(check[role]);
        const place = held.at(-1) ?? members[0];
        if (held.length === 1 || !place) continue;
        yield hit('PLN006', fieldPlace(input.list, place, check.role), { role, found: held.length });
      }
    }
  },
};
