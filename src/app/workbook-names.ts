/** Which of a folder's files are workbooks to read, by name alone; what they really are is seen in their bytes. */

const WORKBOOK_ENDINGS = /\.(?:xlsx|xlsm|xls)$/i;

/** «~$…» are Excel's own notes of a workbook that is open. @param name without its folder */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK_ENDINGS.test(name) && !name.startsWith('~$');
}
