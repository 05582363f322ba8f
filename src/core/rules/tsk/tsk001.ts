/** TSK001: a task whose day is past and that is not done (query). */

import { isBefore } from '../../text/dates';
import { dayOf } from '../../submission/field-days';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { TASKS } from './tasks';

/** A task whose day is past and that is not done. ISO days, as far as known. */
interface Facts {
  readonly task: string;
  readonly due: string;
  readonly asOf: string;
}

export const tsk001: Rule<'TSK001', Facts> = {
  code: 'TSK001',
  severity: 'query',
  version: 2,
  source: TASKS,
  canSwitchOff: true,
  *inList({ template, list, asOf }) {
    if (asOf === undefined) return;
    for (const check of template.checks) {
      if (check.check !== 'overdue') continue;
      // Without a column of the status, nothing says what is done.
      if (!list.columns.some(({ id }) => id === check.status)) continue;
      for (const record of list.records) {
        const due = dayOf(record, check.due);
        const status = record.fields[check.status]?.reading;
        if (due === undefined || !isBefore(due, asOf)) continue;
        if (status?.state === 'choice' && status.choice === check.done) continue;
        yield brokenAt(fieldPlace(list, record, check.due), { task: record.name, due, asOf });
      }
    }
  },
};
