/** For tests: the Office error code with which something ended. */

/** "no error" when all went well; a fault that is not Office's is given as text. */
export async function codeOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing;
    return 'no error';
  } catch (fault) {
    return fault instanceof OfficeExtension.Error ? fault.code : String(fault);
  }
}
