/** RCV: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { RcvFacts } from './rcv';

export const examples: RcvFacts = {
  RCV001: {
    unit: 'Bù Đốp',
    report: 'Kết quả kiểm định chất lượng giáo dục',
    due: '2022-03-01',
    received: '2022-03-04',
    days: 3,
  },
  RCV002: { received: '2022-02-28', modified: '2022-03-02T01:00:00Z' },
  RCV003: { report: 'annual-reprot', units: 11 },
};
