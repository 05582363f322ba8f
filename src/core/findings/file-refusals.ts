/**
 * A file that is refused as a whole, as a value and as an error; the codes and their facts are
 * declared in fil.ts.
 */

import type { FilFacts } from './fil';

export type FileRefusalCode = keyof FilFacts;

export type FileRefusal = {
  [Code in FileRefusalCode]: { readonly code: Code; readonly facts: FilFacts[Code] };
}[FileRefusalCode];

/** Thrown inside a reader and turned into a refusal at its border; carries facts, never prose. */
export class FileRefusedError extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.code);
  }
}

/** Builds the error for a refusal; `throw refused('FIL008', { part })`. */
export function refused<Code extends FileRefusalCode>(code: Code, facts: FilFacts[Code]): FileRefusedError {
  return new FileRefusedError({ code, facts } as unknown as FileRefusal);
}
