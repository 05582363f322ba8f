/** Turns a WorkbookPlan into an .xlsx file, in browsers and in Node. */

import { writeXlsx as writeWithLibrary } from 'hucre/xlsx';

import type { WorkbookPlan } from '../../core/sheet/plan';
import { checkPlan } from './check-plan';
import { DEFAULT_FONT } from './planned-styles';
import { sheetToWrite } from './planned-sheet';
import { PRODUCT_NAME } from './product-name';
import { settlePackage } from './settle-package';
import { storedText } from './stored-text';
import { namesToWrite } from './workbook-names';

/**
 * The bytes of the workbook; the same plan gives the same bytes. Text is stored as text whatever it
 * starts with, formulas with the values they have now; Excel recalculates when it opens the file.
 * @throws Error when the plan cannot be stored as it is: see `checkPlan` and `dataValidation`.
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  checkPlan(plan);
  const bytes = await writeWithLibrary({
    sheets: plan.sheets.map(sheetToWrite),
    namedRanges: namesToWrite(plan),
    defaultFont: DEFAULT_FONT,
    activeSheet: plan.sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible'),
    // `settlePackage` takes the date out again; given here so that no clock is read.
    properties: { title: storedText(plan.title), creator: PRODUCT_NAME, modified: new Date(0) },
  });
  return settlePackage(bytes);
}
