/** What the tests of the reader see of a refusal: its code, or its code with its facts. */

import { FileRefusedError, type FileRefusal } from '../../../src/core/findings/file-refusals';

/** The refusal that the work ends in. Anything else that is thrown goes on up; so does not being refused. */
export function refusalOf(work: () => unknown): FileRefusal {
  try {
    work();
  } catch (fault) {
    if (fault instanceof FileRefusedError) return fault.refusal;
    throw fault;
  }
  throw new Error('was not refused');
}
