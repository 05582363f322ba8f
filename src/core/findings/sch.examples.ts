/** SCH: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { SchFacts } from './sch';

export const examples: SchFacts = {
  SCH005: { unit: 'Bù Đốp' },
};
