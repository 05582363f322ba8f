/** SEA: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { SeaFacts } from './sea';

export const examples: SeaFacts = {
  SEA001: { on: '2022-02-10', cells: ['Mẫu 1!C6 (từ 14 thành 15)'], more: 0 },
};
