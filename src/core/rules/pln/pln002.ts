/** PLN002: days between two periods are reported as a note, and nothing more. */

import { type Rule, brokenAt } from '../rule/rule';
import { TIMELINE, timelineFacts } from '../criteria/timeline-facts';

/** Only days of rest lie between two periods. ISO days. */
interface Facts {
  readonly from: string;
  readonly to: string;
}

export const pln002: Rule<'PLN002', Facts> = {
  code: 'PLN002',
  severity: 'info',
  version: 1,
  source: TIMELINE,
  canSwitchOff: true,
  *inList(input) {
    for (const { fact, fields } of timelineFacts(input, 'gap')) {
      if ((fact.of === 'workdays') !== false) continue;
      const at = { sheet: input.list.sheet, cell: fields[fact.before]?.cell ?? '' };
      yield brokenAt(at, { from: fact.from, to: fact.to });
    }
  },
};
