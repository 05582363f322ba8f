/** Examples of NAR001: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'narrative-report',
    passes: [
      { rows: [{ section: '1.b', heading: 'Công tác chỉ đạo', text: 'Đã ban hành 3 văn bản.' }] },
      // Nobody has begun yet.
      {
        rows: [
          { section: '1.b', heading: 'Công tác chỉ đạo' },
          { section: '1.c', heading: 'Quản lý phần mềm' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { section: '1.b', heading: 'Công tác chỉ đạo', text: 'Đã ban hành 3 văn bản.' },
          { section: '1.c', heading: 'Quản lý phần mềm' },
        ],
        found: [{ row: 2, column: 'text' }],
      },
    ],
  },
};
