/** RUL: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { RulFacts } from './rul';

export const examples: RulFacts = {
  RUL001: { rule: 'SUM005', reason: 'Sở cho phép để trống dòng cộng', by: 'Trần Thị B', date: '2022-02-14' },
};
