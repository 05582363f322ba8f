/** TSK001: a task whose day is past and that is not done (query). */

import { isBefore } from '../../../text/dates';
import { hit } from '../../../findings/findings';
import { dayOf } from '../../../submission/field-days';
import { fieldPlace, type ListRule } from '../list-rule';
import { TASKS } from './tasks';

export const tsk001: ListRule<'TSK001'> = {
  code: 'TSK001',
  version: 1,
  source: TASKS,
  canSwitchOff: true,
  examples: {
    of: 'quality-management-tasks',
    passes: [
      {
        asOf: '2022-05-31',
        rows: [
          { task: 'Báo cáo định kỳ', responsible: 'Phòng QLCL', due: '30/05/2022', status: 'Đã hoàn thành' },
        ],
      },
    ],
    fails: [
      {
        asOf: '2022-05-31',
        rows: [
          { task: 'Báo cáo định kỳ', responsible: 'Phòng QLCL', due: '30/05/2022', status: 'Đang thực hiện' },
        ],
        found: [{ row: 1, column: 'due' }],
      },
    ],
  },
  *check({ template, list, asOf }) {
    if (asOf === undefined) return;
    for (const check of template.checks) {
      if (check.check !== 'overdue') continue;
      for (const record of list.records) {
        const due = dayOf(record, check.due);
        const status = record.fields[check.status]?.reading;
        if (due === undefined || !isBefore(due, asOf)) continue;
        if (status?.state === 'choice' && status.choice === check.done) continue;
        yield hit('TSK001', fieldPlace(list, record, check.due), { task: record.name, due, asOf });
      }
    }
  },
};
