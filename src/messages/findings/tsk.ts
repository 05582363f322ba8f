/** TSK: what is said of tasks. */

import type { SentencesOf } from './sentences-of';
import * as vi from './words-vi';

export const TSK: SentencesOf<'TSK'> = {
  TSK001: {
    name: {
      vi: 'nhiệm vụ quá hạn đã hoàn thành',
      en: 'tasks are done when their day is past',
    },
    vi: ({ task, due, asOf }) =>
      `Nhiệm vụ «${task}» đã quá hạn (${vi.formatKnownDay(due)}) tính đến ${vi.formatKnownDay(asOf)} mà chưa hoàn thành. Cập nhật tình trạng hoặc giải trình.`,
    en: ({ task, due, asOf }) =>
      `Task “${task}” was due on ${due} and is not done on ${asOf}. Bring its status up to date or explain.`,
  },
  TSK002: {
    name: {
      vi: 'nhiệm vụ đã hoàn thành có minh chứng',
      en: 'tasks that are done have evidence',
    },
    vi: ({ task }) => `Nhiệm vụ «${task}» ghi đã hoàn thành nhưng chưa có minh chứng. Ghi minh chứng.`,
    en: ({ task }) => `Task “${task}” is done but has no evidence. Write it.`,
  },
};
