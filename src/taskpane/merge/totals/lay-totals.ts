/** The totals of the merge, from the worker into the open workbook. */

import type { Laid, OpenWorkbook } from '../../../ports/ports';
import type { PlannedCell, SheetPlan } from '../../../core/sheet/plan';
import type { Language } from '../../../messages/language';
import type { Engine } from '../../engine/engine';
import type { PlanPiece } from '../../engine/protocol';

/** @throws LayRefusal; then the workbook is as it was */
export async function layTotals(
  engine: Engine,
  workbook: OpenWorkbook,
  language: Language,
  signal: AbortSignal,
): Promise<Laid> {
  const cells = new Map<number, PlannedCell[]>();
  const { sheets } = await engine.ask('plan', { language }, [], (piece) => {
    const { sheet, cells: some } = piece as PlanPiece;
    const list = cells.get(sheet) ?? [];
    cells.set(sheet, list);
    list.push(...some);
  });
  const plans: SheetPlan[] = sheets.map((sheet, i) => ({ ...sheet, cells: cells.get(i) ?? [] }));
  const [first] = plans;
  return workbook.lay({ sheets: plans, ...(first && { activate: first.name }) }, signal);
}
