/** PLN004: periods stand in the order of their days. */

import { type Rule, brokenAt } from '../rule/rule';
import { TIMELINE, timelineFacts } from '../criteria/timeline-facts';

/** A period begins before the one above it. */
interface Facts {
  readonly above: string;
}

export const pln004: Rule<'PLN004', Facts> = {
  code: 'PLN004',
  severity: 'query',
  version: 1,
  source: TIMELINE,
  canSwitchOff: true,
  *inList(input) {
    for (const { fact, fields } of timelineFacts(input, 'outOfOrder')) {
      const at = { sheet: input.list.sheet, cell: fields[fact.period]?.cell ?? '' };
      yield brokenAt(at, { above: fields[fact.period - 1]?.typed ?? '' });
    }
  },
};
