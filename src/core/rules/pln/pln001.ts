/** PLN001: no working day between two periods belongs to neither. */

import { type Rule, brokenAt } from '../rule/rule';
import { TIMELINE, timelineFacts } from '../criteria/timeline-facts';

/** Working days between two periods belong to neither. ISO days. */
interface Facts {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

export const pln001: Rule<'PLN001', Facts> = {
  code: 'PLN001',
  severity: 'query',
  version: 1,
  source: TIMELINE,
  canSwitchOff: true,
  *inList(input) {
    for (const { fact, fields } of timelineFacts(input, 'gap')) {
      if ((fact.of === 'workdays') !== true) continue;
      const at = { sheet: input.list.sheet, cell: fields[fact.before]?.cell ?? '' };
      yield brokenAt(at, { from: fact.from, to: fact.to, days: fact.gapDays });
    }
  },
};
