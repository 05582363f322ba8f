/** UNT: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { UntFacts } from './unt';

export const examples: UntFacts = {
  UNT001: { unit: 'Hớn Quản', day: '2025-07-01', why: 'noRule', successors: ['Tân Khai', 'Minh Đức'] },
  UNT002: { rule: 'Hớn Quản=Tân Khải', why: 'unknownSuccessor', day: '2025-07-01' },
};
