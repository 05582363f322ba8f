/** TSK002: a task that is done and has no evidence (query). */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { TASKS } from './tasks';

export const tsk002: ListRule<'TSK002'> = {
  code: 'TSK002',
  version: 1,
  source: TASKS,
  canSwitchOff: true,
  examples: {
    of: 'quality-management-tasks',
    passes: [
      {
        rows: [
          {
            task: 'Báo cáo định kỳ',
            responsible: 'A',
            due: '30/05/2022',
            status: 'Đã hoàn thành',
            evidence: 'BC số 12',
          },
          { task: 'Tập huấn', responsible: 'B', due: '30/06/2022', status: 'Chưa thực hiện' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { task: 'Báo cáo định kỳ', responsible: 'A', due: '30/05/2022', status: 'Xong', evidence: '' },
        ],
        found: [{ row: 1, column: 'evidence' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'evidenced') continue;
      for (const record of list.records) {
        const status = record.fields[check.status]?.reading;
        const evidence = record.fields[check.evidence]?.reading;
        if (status?.state !== 'choice' || status.choice !== check.done || evidence?.state !== 'blank')
          continue;
        yield hit('TSK002', fieldPlace(list, record, check.evidence), { task: record.name });
      }
    }
  },
};
