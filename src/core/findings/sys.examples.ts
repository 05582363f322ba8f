/** SYS: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { SysFacts } from './sys';

export const examples: SysFacts = {
  SYS001: { rule: 'SUM001', fault: 'TypeError' },
};
