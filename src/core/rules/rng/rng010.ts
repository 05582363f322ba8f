/** RNG010: several levels are marked; a school counts once, at its highest. */

import { choiceLabel } from '../rule/choice-label';
import { fieldPlace } from '../rule/places';
import { FORM_1A } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** Several levels are marked; the highest counts. */
interface Facts {
  readonly school: string;
  readonly column: LocalName;
  readonly highest: string;
  readonly lower: readonly string[];
}

export const rng010: Rule<'RNG010', Facts> = {
  code: 'RNG010',
  severity: 'query',
  version: 1,
  source: FORM_1A,
  canSwitchOff: true,
  *inList({ template, list }) {
    const exclusive = template.columns.filter(
      ({ values }) => values.kind === 'choice' && !values.isCumulative,
    );
    for (const record of list.records) {
      for (const column of exclusive) {
        const { id } = column;
        const reading = record.fields[id]?.reading;
        if (reading?.state !== 'choice' || reading.lower.length === 0) continue;
        const facts = {
          school: record.name,
          column: column.name,
          highest: choiceLabel(column, reading.choice),
          lower: reading.lower.map((choice) => choiceLabel(column, choice)),
        };
        yield brokenAt(fieldPlace(list, record, id), facts);
      }
    }
  },
};
