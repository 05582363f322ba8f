/** Examples of PLN005: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
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
        // Seven at least, and an even number is as good.
        rows: [
          { person: 'Thành viên 1', position: 'Giáo viên', role: 'Chủ tịch' },
          { person: 'Thành viên 2', position: 'Giáo viên', role: 'Thư ký' },
          { person: 'Thành viên 3', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 4', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 5', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 6', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 7', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 8', position: 'Giáo viên', role: 'Ủy viên' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học' },
        asOf: '2023-10-17',
        rows: [
          { person: 'Thành viên 1', position: 'Giáo viên', role: 'Chủ tịch' },
          { person: 'Thành viên 2', position: 'Giáo viên', role: 'Thư ký' },
          { person: 'Thành viên 3', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 4', position: 'Giáo viên', role: 'Ủy viên' },
          { person: 'Thành viên 5', position: 'Giáo viên', role: 'Ủy viên' },
        ],
        found: [{ row: 1, column: 'person' }],
      },
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
};
