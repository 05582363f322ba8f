/**
 * The defined names of a workbook: the plan's own and those by which Excel knows print areas,
 * titles and filters.
 */

import type { WriteOptions } from 'hucre/xlsx';

import { quoteSheetName } from '../../core/sheet/address';
import type { SheetPlan, WorkbookPlan } from '../../core/sheet/plan';
import { absoluteReference } from './planned-sheet';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** Excel keeps one beside every filter, hidden; `settlePackage` hides it. */
export const FILTER_NAME = '_xlnm._FilterDatabase';

/**
 * Print names are written here and not by the library, which leaves the sheet's name in them
 * unquoted.
 */
export function namesToWrite(plan: WorkbookPlan): NamedRange[] {
  return [
    ...(plan.names ?? []).map(({ name, refersTo }) => ({ name, range: refersTo })),
    ...plan.sheets.flatMap(builtInNames),
  ];
}

function builtInNames({ name: scope, autoFilter, print }: SheetPlan): NamedRange[] {
  const names: NamedRange[] = [];
  if (autoFilter) names.push({ name: FILTER_NAME, range: absoluteReference(scope, autoFilter), scope });
  if (print) names.push({ name: '_xlnm.Print_Area', range: absoluteReference(scope, print.area), scope });
  if (print?.repeatRows) {
    const { first, last } = print.repeatRows;
    const range = `${quoteSheetName(scope)}!$${String(first)}:$${String(last)}`;
    names.push({ name: '_xlnm.Print_Titles', range, scope });
  }
  return names;
}
