/** PLN003: no two periods share a day. */

import { type Rule, brokenAt } from '../rule/rule';
import { TIMELINE, timelineFacts } from '../criteria/timeline-facts';

/** Two periods share days. ISO days. */
interface Facts {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly otherCell: string;
}

export const pln003: Rule<'PLN003', Facts> = {
  code: 'PLN003',
  severity: 'query',
  version: 1,
  source: TIMELINE,
  canSwitchOff: true,
  *inList(input) {
    for (const { fact, fields } of timelineFacts(input, 'overlap')) {
      const [first, second] = fact.periods.map((period) => fields[period]?.cell ?? '');
      const at = { sheet: input.list.sheet, cell: second ?? '' };
      const other = { ...at, cell: first ?? '' };
      const facts = { from: fact.from, to: fact.to, days: fact.days, otherCell: other.cell };
      yield brokenAt(at, facts, { related: [other] });
    }
  },
};
