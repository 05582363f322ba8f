/** Carries out the one click: reads the open workbook, has it merged, lays out what came of it. */

import type { OneClick, OneClickFacts } from '../../app/one-click';
import type { OpenWorkbook } from '../../app/ports';
import { packWorkbook } from '../../core/sheet/packed-grid';
import type { Language } from '../../messages/sentence';
import type { Engine } from '../engine/engine';

/** @throws LayRefusal; then the workbook is as it was */
export async function mergeSchoolSheets(
  engine: Engine,
  workbook: OpenWorkbook,
  host: 'excel' | 'browser',
  facts: OneClickFacts,
  language: Language,
): Promise<OneClick> {
  const sheets = await workbook.sheets();
  const ownSheets = sheets.filter(({ isOwned }) => isOwned).map(({ name }) => name);
  const wanted = sheets.filter(({ isOwned, visibility }) => !isOwned && visibility !== 'veryHidden');
  const whole =
    host === 'browser'
      ? ('opened' as const)
      : packWorkbook(await workbook.read(wanted.map(({ name }) => name)));
  const outcome = await engine.ask('oneClick', {
    workbook: whole,
    facts: { ...facts, ownSheets },
    language,
  });
  const [first] = outcome.plans;
  if (first) await workbook.lay({ sheets: outcome.plans, activate: first.name });
  return outcome;
}
