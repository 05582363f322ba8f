/** PLN004: periods stand in the order of their days. */

import { hit } from '../../../findings/findings';
import type { ListRule } from '../list-rule';
import { TIMELINE, timelineFacts } from './timeline-facts';

export const pln004: ListRule<'PLN004'> = {
  code: 'PLN004',
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
          { when: '07/4/2024-27/4/2024', task: 'Việc 1' },
          { when: '01/4/2024-06/4/2024', task: 'Việc 2' },
        ],
        found: [{ row: 2, column: 'when' }],
      },
    ],
  },
  *check(input) {
    for (const { fact, fields } of timelineFacts(input, 'outOfOrder')) {
      const at = { sheet: input.list.sheet, cell: fields[fact.period]?.cell ?? '' };
      yield hit('PLN004', at, { above: fields[fact.period - 1]?.typed ?? '' });
    }
  },
};
