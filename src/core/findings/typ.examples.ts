/** TYP: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { TypFacts } from './typ';

export const examples: TypFacts = {
  TYP006: { font: '.VnTime' },
};
