/** What a finding is about: its code, place and facts, wherever its file stands. An answer belongs to just that. */

import type { Finding } from './findings';

export function findingKey({ code, at, facts }: Finding): string {
  return JSON.stringify([code, at.sheet ?? '', at.cell ?? '', facts]);
}
