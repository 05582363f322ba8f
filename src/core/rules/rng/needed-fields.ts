/**
 * What a list's declaration says cannot be without something else, and where a record has it
 * without.
 */

import type { ListRecord, RecognisedList } from '../../submission/list-submission';
import type { FieldCheck } from '../../checks/field-checks';
import { summariesOf, type ListTemplate } from '../../template/template';

type NeedsCheck = Extract<FieldCheck, { check: 'needs' }>;

export interface UnmetNeed {
  readonly record: ListRecord;
  readonly check: NeedsCheck;
  /** The needed field is blank, and the table that the list adds up to proves it: taken as done. */
  readonly isProved: boolean;
}

/**
 * Records that give something whose condition is blank or denied. A list without the needed column
 * says so once, elsewhere.
 */
export function* unmetNeeds(template: ListTemplate, list: RecognisedList): Iterable<UnmetNeed> {
  for (const record of list.records) {
    for (const check of template.checks) {
      if (check.check !== 'needs') continue;
      const given = record.fields[check.column]?.reading.state;
      const needed = record.fields[check.needs]?.reading.state;
      if (given !== 'done' && given !== 'choice' && given !== 'date' && given !== 'conflict') continue;
      if (needed !== 'blank' && needed !== 'notDone') continue;
      const isProved = needed === 'blank' && given === 'choice' && isProvedBy(template, check);
      yield { record, check, isProved };
    }
  }
}

function isProvedBy(template: ListTemplate, { column, needs }: NeedsCheck): boolean {
  return summariesOf(template)
    .flatMap(({ columns }) => Object.values(columns))
    .some((counted) => counted.when === 'done' && counted.column === needs && counted.provedBy === column);
}
