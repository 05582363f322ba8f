/** One click: all school sheets of a workbook → the district's table, the list of its schools, and what was found. */

import { layOutRegister, type RegisterSheetNames } from '../core/layout/register-result';
import { MARK_SHEET } from '../core/layout/product-mark';
import { recognise } from '../core/recognise/recognise';
import type { RecognisedList } from '../core/recognise/list-submission';
import { CONFIDENCE_BOUND, type RecognisedTable } from '../core/recognise/submission';
import type { School } from '../core/register/distinct-schools';
import type { SchoolTotals } from '../core/register/count-schools';
import { makeRegister, sortFindings } from '../core/register/register';
import { hit, toFinding, type Finding, type UnreadSheet } from '../core/rules/findings';
import type { Workbook } from '../core/sheet/grid';
import type { SheetPlan } from '../core/sheet/plan';
import {
  fixedTemplates,
  listTemplates,
  type FixedTemplate,
  isCountedList,
  type CountedList,
  type Template,
} from '../core/template/template';
import { canonical } from '../core/text/label';
import { sentence, type Language } from '../messages/sentence';

/** Not the sheet of a merge's findings, which may stand in the same workbook. */
const SCHOOL_FINDINGS_SHEET = 'Lỗi ở các trang trường';

export interface OneClickFacts {
  /** Whose schools they are. */
  readonly unit?: string;
  /** «2021-2022» */
  readonly period?: string;
  /** ISO day the figures stand at; nothing may be dated later. Without it, no day is too late. */
  readonly asOf?: string;
  /** Sheets that the product laid out itself: results of earlier runs. They are not read. */
  readonly ownSheets?: readonly string[];
}

/** A sheet that schools were read from. */
export interface SheetRead {
  readonly sheet: string;
  /** Template id. */
  readonly template: string;
  /** 'rows': one row a school; 'form': one school's fields below one another. */
  readonly shape: RecognisedList['shape'];
  readonly schools: number;
  /** 0–1, of the least sure list on the sheet. */
  readonly confidence: number;
}

/** A sheet with content that no school was read from. */
export interface SheetUnread {
  readonly sheet: string;
  readonly why: UnreadSheet;
  /** The title of the other table, where it is one. */
  readonly table: string | null;
}

export interface OneClick {
  /** The sheets to lay out: table, list, findings. The product owns all three. None where no school was found. */
  readonly plans: readonly SheetPlan[];
  /** Each once. */
  readonly schools: readonly School[];
  readonly totals: SchoolTotals;
  readonly findings: readonly Finding[];
  readonly sheetsRead: readonly SheetRead[];
  readonly unread: readonly SheetUnread[];
}

/**
 * Pure: decides everything, writes nothing. Every sheet with content is in `sheetsRead` or in `unread`, and the order
 * of the sheets matters to nothing but the order of these two.
 * @param listId the list that is read; there must be a declaration of it and of the table that it adds up to
 */
export function consolidateSchoolSheets(
  workbook: Workbook,
  templates: readonly Template[],
  facts: OneClickFacts,
  language: Language,
  listId = 'school-register',
): OneClick {
  const { template, table } = declared(templates, listId);
  const own = new Set([...(facts.ownSheets ?? []), MARK_SHEET]);
  const sheets = workbook.sheets.filter((grid) => !own.has(grid.name));
  const read = { ...workbook, sheets };
  const submission = recognise(read, templates, '');
  const { tables } = submission;
  const lists = submission.lists.filter((list) => list.template === template.id);
  const register = makeRegister(template, table, lists, facts);
  const sheetsRead = readSheets(lists);
  const unread = unreadSheets(read, lists, tables, templates);
  const findings = sortFindings([
    ...register.findings,
    ...unread.map(({ sheet, why, table: title }) =>
      toFinding(hit('STR016', { sheet }, { why, table: title })),
    ),
  ]);
  const taken = sheets.map(({ name }) => name);
  const names = resultNames(template, taken);
  const plans =
    register.schools.length === 0
      ? []
      : layOutRegister(
          template,
          table,
          register,
          findings,
          { ...facts, names, sheets: sheetsRead.length },
          (finding) => sentence(finding, language),
        );
  return { plans, schools: register.schools, totals: register.totals, findings, sheetsRead, unread };
}

function declared(
  templates: readonly Template[],
  listId: string,
): { template: CountedList; table: FixedTemplate } {
  const template = listTemplates(templates)
    .filter(isCountedList)
    .find(({ id }) => id === listId);
  const table = fixedTemplates(templates).find(({ id }) => id === template?.rows.addsUpTo.template);
  if (!template || !table) throw new Error(`no declaration of ${listId} and of the table that it adds up to`);
  return { template, table };
}

function readSheets(lists: readonly RecognisedList[]): SheetRead[] {
  const bySheet = new Map<string, SheetRead>();
  for (const { sheet, template, shape, records, confidence } of lists) {
    if (confidence < CONFIDENCE_BOUND || records.length === 0) continue;
    const before = bySheet.get(sheet);
    bySheet.set(sheet, {
      sheet,
      template,
      shape: before?.shape ?? shape,
      schools: (before?.schools ?? 0) + records.length,
      confidence: Math.min(before?.confidence ?? 1, confidence),
    });
  }
  return [...bySheet.values()];
}

function unreadSheets(
  workbook: Workbook,
  lists: readonly RecognisedList[],
  tables: readonly RecognisedTable[],
  templates: readonly Template[],
): SheetUnread[] {
  const read = new Set(readSheets(lists).map(({ sheet }) => sheet));
  return workbook.sheets.flatMap((grid): SheetUnread[] => {
    const sheet = grid.name;
    if (grid.cellCount === 0 || read.has(sheet)) return [];
    const own = lists.filter((list) => list.sheet === sheet);
    if (own.some(({ confidence }) => confidence >= CONFIDENCE_BOUND))
      return [{ sheet, why: 'noRecords', table: null }];
    const other = tables.find((one) => one.sheet === sheet && one.confidence >= CONFIDENCE_BOUND);
    const title = templates.find(({ id }) => id === other?.template)?.title;
    if (title !== undefined) return [{ sheet, why: 'otherTable', table: title }];
    return [{ sheet, why: own.length > 0 ? 'unsure' : 'noList', table: null }];
  });
}

/** The declared names; with a number behind where the user has a sheet of that name, which is never written over. */
function resultNames(template: CountedList, taken: readonly string[]): RegisterSheetNames {
  const used = new Set(taken.map(canonical));
  const free = (name: string): string => {
    let candidate = name;
    for (let i = 2; used.has(canonical(candidate)); i++) candidate = `${name} (${String(i)})`;
    return candidate;
  };
  const { totals = template.sheetName, list } = template.results;
  return { totals: free(totals), list: free(list), findings: free(SCHOOL_FINDINGS_SHEET) };
}
