/** TSK002: a task that is done and has no evidence (query). */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { TASKS } from './tasks';

/** A task that is done and has no evidence. */
interface Facts {
  readonly task: string;
}

export const tsk002: Rule<'TSK002', Facts> = {
  code: 'TSK002',
  severity: 'query',
  version: 1,
  source: TASKS,
  canSwitchOff: true,
  *inList({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'evidenced') continue;
      for (const record of list.records) {
        const status = record.fields[check.status]?.reading;
        const evidence = record.fields[check.evidence]?.reading;
        if (status?.state !== 'choice' || status.choice !== check.done || evidence?.state !== 'blank')
          continue;
        yield brokenAt(fieldPlace(list, record, check.evidence), { task: record.name });
      }
    }
  },
};
