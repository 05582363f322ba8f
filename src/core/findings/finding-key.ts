/**
 * What a finding is about: its code, place and facts, wherever its file stands. An answer belongs
 * to just that.
 */

import type { Finding } from './findings';

export function findingKey({ code, at, facts }: Finding): string {
  return JSON.stringify([code, at.sheet ?? '', at.cell ?? '', facts]);
}

/** The sheet that a key is about, "" for none; undefined when the text is no key. */
export function sheetOfKey(key: string): string | undefined {
  const [, sheet] = partsOf(key) ?? [];
  return typeof sheet === 'string' ? sheet : undefined;
}

/** The key of the same question about the same cell of another sheet. */
export function keyOnSheet(key: string, sheet: string): string {
  const [code, , ...rest] = partsOf(key) ?? [];
  return JSON.stringify([code, sheet, ...rest]);
}

function partsOf(key: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) && parts.length === 4 ? parts : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
