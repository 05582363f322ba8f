/**
 * The ribbon's direct commands. They work without the pane: what they have to say they say on a
 * sheet of their own, which is then shown, because a command has no other place to speak.
 */

import { checkWorkbook } from '../app/check-workbook';
import { NO_NOTES, readPaneNotes } from '../notes/pane-notes';
import { LayRefusal, type OpenWorkbook } from '../ports/ports';
import { layOneClick } from '../app/lay-one-click';
import { consolidateSchoolSheets } from '../app/one-click';
import { TypedOver } from '../app/typed-over';
import { ANSWER_SHEET, ownResults } from '../app/own-results';
import { layOutList } from '../core/layout/list-sheet';
import { layOutFindings } from '../core/layout/findings-sheet';
import type { SheetPlan } from '../core/sheet/plan';
import { COMMAND_WORDS } from '../messages/pane/commands';
import { CHECK_WORDS } from '../messages/pane/workbook';
import { sentence } from '../messages/sentence';
import { TEMPLATES } from '../templates';

const words = COMMAND_WORDS.vi;
/** Checks all tables of the workbook and lists what was found. */
export async function checkCommand(workbook: OpenWorkbook): Promise<void> {
  const text = await workbook.recall();
  const { rules } = (text === undefined ? undefined : readPaneNotes(text)) ?? NO_NOTES;
  const { tables, findings, isOwnResult } = await checkWorkbook(await workbook.read(), TEMPLATES, '', rules);
  if (isOwnResult || tables.length === 0) {
    await answer(workbook, isOwnResult ? CHECK_WORDS.vi.ownResult : CHECK_WORDS.vi.nothing);
    return;
  }
  const plan = layOutFindings(findings, (finding) => sentence(finding, 'vi'));
  // «No errors» alone would hide that something was not checked.
  const clean = findings.some(({ severity, code }) => severity !== 'info' || code === 'RUL001')
    ? undefined
    : CHECK_WORDS.vi.clean(tables.length);
  if (clean === undefined)
    await workbook.lay({ sheets: [{ ...plan, name: ANSWER_SHEET }], activate: ANSWER_SHEET });
  else await answer(workbook, clean);
}

/**
 * All school sheets into the district's table 1a, its list of schools, and what is wrong in them.
 */
export async function consolidateCommand(workbook: OpenWorkbook): Promise<void> {
  const sheets = await workbook.sheets();
  const owned = new Set(await ownResults(workbook, TEMPLATES, sheets));
  const text = await workbook.recall();
  const unit = (text === undefined ? undefined : readPaneNotes(text))?.unit;
  const whole = await workbook.read(sheets.map(({ name }) => name).filter((name) => !owned.has(name)));
  const facts = { ownSheets: [...owned], ...(unit !== undefined && { unit }) };
  const { plans } = consolidateSchoolSheets(whole, TEMPLATES, facts, 'vi');
  await layOneClick(workbook, plans);
  if (plans.length === 0) await answer(workbook, words.noSchools);
}

/**
 * Carries a command out; a refusal or a fault is said on the sheet, as far as Excel lets anything
 * be written.
 */
export async function carryOut(
  workbook: OpenWorkbook,
  command: (workbook: OpenWorkbook) => Promise<void>,
): Promise<void> {
  try {
    await command(workbook);
  } catch (fault) {
    await answer(workbook, sentenceOf(fault));
  }
}

function sentenceOf(fault: unknown): string {
  if (fault instanceof LayRefusal) return CHECK_WORDS.vi.refusal[fault.reason](fault.detail);
  // A button cannot ask; the pane can.
  if (fault instanceof TypedOver) {
    const cells = fault.cells.map(({ sheet, cell }) => `«${sheet}» ${cell}`).join(', ');
    return words.typedOver(cells, fault.cells.length);
  }
  return words.fault(fault instanceof Error ? fault.message : String(fault));
}

async function answer(workbook: OpenWorkbook, text: string): Promise<void> {
  const sheet: SheetPlan = layOutList<string>(
    { name: ANSWER_SHEET, title: ANSWER_SHEET.toUpperCase(), subtitle: words.openPane },
    [{ header: words.header, width: 90, style: 'wrapped', value: (line) => line }],
    [text],
  );
  await workbook.lay({ sheets: [sheet], activate: ANSWER_SHEET });
}
