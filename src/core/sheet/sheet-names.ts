/** Names of sheets, as Excel compares and limits them. */

/** Excel's limit, in characters. */
export const LONGEST_SHEET_NAME = 31;

/**
 * The wanted name, or with a number behind it where it is taken: «Mẫu 1 (2)». Case does not count.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` (${String(number)})`;
    const name = `${wanted.slice(0, LONGEST_SHEET_NAME - tail.length).trimEnd()}${tail}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
