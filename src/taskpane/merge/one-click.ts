/** Carries out the one click: reads the open workbook, has it merged, lays out what came of it. */

import type { OneClick } from '../../app/one-click';
import type { OpenWorkbook } from '../../app/ports';
import { packWorkbook } from '../../core/sheet/packed-grid';
import type { TemplateFacts } from '../../core/layout/template-sheet';
import type { Language } from '../../messages/sentence';
import type { Engine } from '../engine/engine';

/** @throws LayRefusal; then the workbook is as it was */
export async function mergeSchoolSheets(
  engine: Engine,
  workbook: OpenWorkbook,
  host: 'excel' | 'browser',
  facts: TemplateFacts,
  language: Language,
): Promise<OneClick> {
  const sheets = await workbook.sheets();
  const owned = sheets.filter(({ isOwned }) => isOwned).map(({ name }) => name);
  const wanted = sheets.filter(({ isOwned, visibility }) => !isOwned && visibility !== 'veryHidden');
  const whole =
    host === 'browser'
      ? ('opened' as const)
      : packWorkbook(await workbook.read(wanted.map(({ name }) => name)));
  const outcome = await engine.ask('oneClick', { workbook: whole, owned, facts, language });
  const [first] = outcome.plans;
  if (first) await workbook.lay({ sheets: outcome.plans, activate: first.name });
  return outcome;
}
