/** Carries out the one click: reads the open workbook, has it merged, lays out what came of it. */

import { layOneClick, type LaidOut } from '../../../app/lay-one-click';
import type { OneClick, OneClickFacts } from '../../../app/one-click';
import type { OpenWorkbook } from '../../../ports/ports';
import { ownResults } from '../../../app/own-results';
import { packWorkbook } from '../../../core/sheet/packed-grid';
import { TEMPLATES } from '../../../templates';
import type { Language } from '../../../messages/language';
import type { Engine } from '../../engine/engine';

/** What was made, and what became of the workbook. */
export type LaidOneClick = OneClick & LaidOut;

/**
 * @param mayReplaceTyped whether the user agreed to lose what was typed on the sheets that are made again
 * @throws TypedOver, LayRefusal; then the workbook is as it was
 */
export async function mergeSchoolSheets(
  engine: Engine,
  workbook: OpenWorkbook,
  host: 'excel' | 'browser',
  facts: OneClickFacts,
  language: Language,
  mayReplaceTyped: boolean,
): Promise<LaidOneClick> {
  const sheets = await workbook.sheets();
  const ownSheets = await ownResults(workbook, TEMPLATES, sheets);
  const wanted = sheets.filter(
    ({ name, visibility }) => !ownSheets.includes(name) && visibility !== 'veryHidden',
  );
  const whole =
    host === 'browser'
      ? ('opened' as const)
      : packWorkbook(await workbook.read(wanted.map(({ name }) => name)));
  const outcome = await engine.ask('oneClick', {
    workbook: whole,
    facts: { ...facts, ownSheets },
    language,
  });
  return { ...outcome, ...(await layOneClick(workbook, outcome.plans, mayReplaceTyped)) };
}
