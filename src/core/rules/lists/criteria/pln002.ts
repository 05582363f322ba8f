/** PLN002: days of rest between two periods are told, and nothing more. */

import { hit } from '../../../findings/findings';
import type { ListRule } from '../list-rule';
import { TIMELINE, timelineFacts } from './timeline-facts';

export const pln002: ListRule<'PLN002'> = {
  code: 'PLN002',
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
          { when: '01/4/2024-06/4/2024', task: 'Việc 1' },
          { when: '08/4/2024 – 27/4/2024', task: 'Việc 2' },
        ],
        found: [{ row: 2, column: 'when' }],
      },
    ],
  },
  *check(input) {
    for (const { fact, fields } of timelineFacts(input, 'gap')) {
      if ((fact.of === 'workdays') !== false) continue;
      const at = { sheet: input.list.sheet, cell: fields[fact.before]?.cell ?? '' };
      yield hit('PLN002', at, { from: fact.from, to: fact.to });
    }
  },
};
