/** PLN003: no two periods share a day. */

import { hit } from '../../../findings/findings';
import type { ListRule } from '../list-rule';
import { TIMELINE, timelineFacts } from './timeline-facts';

export const pln003: ListRule<'PLN003'> = {
  code: 'PLN003',
  source: TIMELINE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'plan-timeline',
    passes: [
      {
        rows: [
          { when: '01/4/2024-06/4/2024', task: 'Việc 1' },
          { when: '07/4/2024 – 27/4/2024', task: 'Việc 2' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { when: '01/4/2024-10/4/2024', task: 'Việc 1' },
          { when: '08/4/2024 – 27/4/2024', task: 'Việc 2' },
        ],
        found: [{ row: 2, column: 'when' }],
      },
    ],
  },
  *check(input) {
    for (const { fact, fields } of timelineFacts(input, 'overlap')) {
      const [first, second] = fact.periods.map((period) => fields[period]?.cell ?? '');
      const at = { sheet: input.list.sheet, cell: second ?? '' };
      const other = { ...at, cell: first ?? '' };
      const facts = { from: fact.from, to: fact.to, days: fact.days, otherCell: other.cell };
      yield hit('PLN003', at, facts, { related: [other] });
    }
  },
};
