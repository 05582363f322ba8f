/** The periods of a plan laid end to end, each with the cell it stands in. */

import type { Field } from '../../submission/list-submission';
import { timeline, type TimelineFact } from '../../text/timeline';
import type { LocalName } from '../../findings/place';
import type { ListInput } from '../rule/rule';
import { checksOf } from './criteria-fields';

/** What the order of a plan's periods rests on. */
export const TIMELINE: LocalName = {
  vi: 'Kế hoạch tự đánh giá, mục IX: thời gian của các hoạt động nối tiếp nhau',
  en: 'the plan of a self-assessment, section IX: activities follow one another',
};

export interface TimelineHit<Kind extends TimelineFact['kind']> {
  readonly fact: Extract<TimelineFact, { kind: Kind }>;
  /** The plan's periods, counted as the fact counts them. */
  readonly fields: readonly Field[];
}

/** A period that stands once over several activities is one period. */
export function* timelineFacts<Kind extends TimelineFact['kind']>(
  { template, list }: ListInput,
  kind: Kind,
): Iterable<TimelineHit<Kind>> {
  for (const { column } of checksOf(template, 'timeline')) {
    const byCell = new Map<string, Field>();
    for (const { fields } of list.records) {
      const field = fields[column];
      if (field?.reading.state === 'period') byCell.set(field.cell, field);
    }
    const fields = [...byCell.values()];
    const periods = fields.flatMap(({ reading }) => (reading.state === 'period' ? [reading.period] : []));
    for (const fact of timeline(periods)) {
      if (fact.kind === kind) yield { fact: fact as Extract<TimelineFact, { kind: Kind }>, fields };
    }
  }
}
