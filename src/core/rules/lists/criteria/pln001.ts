/** PLN001: no working day between two periods belongs to neither. */

import { hit } from '../../../findings/findings';
import type { ListRule } from '../list-rule';
import { TIMELINE, timelineFacts } from './timeline-facts';

export const pln001: ListRule<'PLN001'> = {
  code: 'PLN001',
  source: TIMELINE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'plan-timeline',
    passes: [
      {
        rows: [
          { when: '01/4/2024-06/4/2024', task: 'Việc 1' },
          { when: '08/4/2024 – 27/4/2024', task: 'Việc 2' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { when: '01/4/2024-06/4/2024', task: 'Việc 1' },
          { when: '15/4/2024 – 27/4/2024', task: 'Việc 2' },
        ],
        found: [{ row: 2, column: 'when' }],
      },
    ],
  },
  *check(input) {
    for (const { fact, fields } of timelineFacts(input, 'gap')) {
      if ((fact.of === 'workdays') !== true) continue;
      const at = { sheet: input.list.sheet, cell: fields[fact.before]?.cell ?? '' };
      yield hit('PLN001', at, { from: fact.from, to: fact.to, days: fact.gapDays });
    }
  },
};
