/**
 * One click: all school sheets of a workbook → the district's table, its schools, every other list,
 * and what was found.
 */

import { layOutOwnList } from '../core/layout/merged-list-sheet';
import { ownSubtitle } from '../core/layout/own-subtitle';
import { MARK_SHEET, MERGE_SHEET, NOTES_SHEET } from '../core/layout/product-mark';
import { layOutRegister } from '../core/layout/register-result';
import { layOutFindings } from '../core/layout/findings-sheet';
import { SCHOOL_FINDINGS_SHEET } from './own-results';
import { listsThatMatter } from '../core/consolidate/lists-that-matter';
import { recognise } from '../core/recognise/recognise';
import { isSureList } from '../core/submission/list-submission';
import type { SchoolTotals } from '../core/schools/count-schools';
import type { School } from '../core/schools/distinct-schools';
import { makeOtherLists, type OtherList } from '../core/register/other-lists';
import { makeRegister } from '../core/register/register';
import { hit, toFinding, type Finding } from '../core/findings/findings';
import { sortFindings } from '../core/findings/sort-findings';
import type { Workbook } from '../core/sheet/grid';
import type { SheetPlan } from '../core/sheet/plan';
import {
  listTemplates,
  type FixedTemplate,
  isCountedList,
  type CountedList,
  type Template,
} from '../core/template/template';
import { tableOf } from '../core/template/template-set';
import { canonical } from '../core/text/label';
import { sentence } from '../messages/sentence';
import type { Language } from '../messages/language';
import { readSheets, unreadSheets, type SheetRead, type SheetUnread } from './sheets-read';

/** Not the sheet of a merge's findings, which may stand in the same workbook. */
/** Excel's limit. */
const LONGEST_NAME = 31;

export interface OneClickFacts {
  /** Whose schools they are. */
  readonly unit?: string;
  /** «2021-2022» */
  readonly period?: string;
  /** ISO day the figures stand at; nothing may be dated later. Without it, no day is too late. */
  readonly asOf?: string;
  /**
   * Sheets that the product made of others: results of earlier runs (see app/own-results). They are
   * not read.
   */
  readonly ownSheets?: readonly string[];
}

/**
 * A list that was made of the sheets, with the table that it is counted into where there is one.
 */
export interface MadeTable {
  /** Template id of the list. */
  readonly template: string;
  readonly title: string;
  /** Sheets that it was read from. */
  readonly sheets: number;
  /** Rows of the list: schools each once, other records as they stand. */
  readonly records: number;
  /** Errors and queries on the sheets that it was read from. */
  readonly findings: number;
  /** The sheets that it is laid out on. */
  readonly plans: readonly string[];
}

export interface OneClick {
  /**
   * The sheets to lay out: table and list of schools, every other list, findings. The product owns
   * them all. None where nothing was found.
   */
  readonly plans: readonly SheetPlan[];
  readonly made: readonly MadeTable[];
  /** Each once. */
  readonly schools: readonly School[];
  readonly totals: SchoolTotals;
  readonly findings: readonly Finding[];
  readonly sheetsRead: readonly SheetRead[];
  readonly unread: readonly SheetUnread[];
}

/**
 * Pure: decides everything, writes nothing. Every sheet with content is in `sheetsRead` or in
 * `unread`, and the order of the sheets matters to nothing but the order of these two.
 * @param listId the list that comes first, whose schools and totals are told: the first that is
 *   counted into a table where none is named; there must be a declaration of it and of the table
 *   that it adds up to
 */
export function consolidateSchoolSheets(
  workbook: Workbook,
  templates: readonly Template[],
  facts: OneClickFacts,
  language: Language,
  listId?: string,
): OneClick {
  const { template, table } = declared(templates, listId);
  const ownSheets = new Set([...(facts.ownSheets ?? []), MARK_SHEET, MERGE_SHEET, NOTES_SHEET]);
  const sheets = workbook.sheets.filter((grid) => !ownSheets.has(grid.name));
  const read = { ...workbook, sheets };
  const submission = recognise(read, templates, '');
  const mattering = new Set(listsThatMatter([], submission.lists, templates));
  const lists = submission.lists.filter((list) => list.template === template.id || mattering.has(list));
  const register = makeRegister(template, table, lists, facts);
  const other = makeOtherLists(templates, lists, template.id, facts);
  const sheetsRead = readSheets(lists);
  const unread = unreadSheets(read, lists, submission.tables, templates);
  const findings = sortFindings(
    eachOnce([
      ...register.findings,
      ...other.findings,
      // Of a workbook without any table or list, the sheets that were not read say the same and
      // more.
      ...submission.hits.filter(({ code }) => code !== 'STR001').map((one) => toFinding(one)),
      ...unread.map(({ sheet, why, table: title }) =>
        toFinding(hit('STR016', { sheet }, { why, table: title })),
      ),
    ]),
  );
  const ownLists = lists.filter((list) => list.template === template.id && isSureList(list));
  const main: OtherList = {
    ...{ kind: 'counted', template, table, register },
    sheets: new Set(ownLists.map(({ sheet }) => sheet)).size,
  };
  const free = freeNames(sheets.map(({ name }) => name));
  const all = [...(register.schools.length > 0 ? [main] : []), ...other.lists];
  const laid = all.map((one) => ({ one, plans: layOut(one, facts, findings, free) }));
  const findingsPlan = layOutFindings(findings, (finding) => sentence(finding, language));
  return {
    plans: [
      ...laid.flatMap(({ plans }) => plans),
      ...(laid.length > 0 ? [{ ...findingsPlan, name: free(SCHOOL_FINDINGS_SHEET) }] : []),
    ],
    made: laid.map(({ one, plans }) => madeTable(one, plans, sheetsRead, findings)),
    schools: register.schools,
    totals: register.totals,
    findings,
    sheetsRead,
    unread,
  };
}

function declared(
  templates: readonly Template[],
  listId: string | undefined,
): { template: CountedList; table: FixedTemplate } {
  const counted = listTemplates(templates).filter(isCountedList);
  const template = listId === undefined ? counted[0] : counted.find(({ id }) => id === listId);
  const table = tableOf(templates, template?.rows.addsUpTo.template);
  if (!template || !table)
    throw new Error(`no declaration of ${listId ?? 'a counted list'} and of the table that it adds up to`);
  return { template, table };
}

/** The rules across lists are run for a list by itself and for all of them together. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

function layOut(
  one: OtherList,
  { unit, period, asOf }: OneClickFacts,
  findings: readonly Finding[],
  free: (name: string) => string,
): readonly SheetPlan[] {
  const { sheets, template } = one;
  const facts = {
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    ...(asOf !== undefined && { asOf }),
  };
  const { totals = template.sheetName, list } = template.results;
  if (one.kind === 'listed') {
    const told = `${String(one.merged.records.length)} dòng từ ${String(sheets)} trang; bấm vào cột «Nguồn» để đến ô của dòng.`;
    return [
      layOutOwnList(template, one.merged, { name: free(list), subtitle: ownSubtitle(facts, told, findings) }),
    ];
  }
  const names = { totals: free(totals), list: free(list) };
  return layOutRegister(one.template, one.table, one.register, findings, { ...facts, names, sheets });
}

function madeTable(
  one: OtherList,
  plans: readonly SheetPlan[],
  sheetsRead: readonly SheetRead[],
  findings: readonly Finding[],
): MadeTable {
  const { id, title } = one.template;
  const own = new Set(sheetsRead.filter(({ template }) => template === id).map(({ sheet }) => sheet));
  return {
    template: id,
    title,
    sheets: one.sheets,
    records: one.kind === 'counted' ? one.register.schools.length : one.merged.records.length,
    findings: findings.filter(({ severity, at }) => severity !== 'info' && own.has(at.sheet ?? '')).length,
    plans: plans.map(({ name }) => name),
  };
}

/**
 * The declared name; with a number behind where the user, or this run, has a sheet of that name:
 * none is written over.
 */
function freeNames(taken: readonly string[]): (name: string) => string {
  const used = new Set(taken.map(canonical));
  return (name) => {
    let candidate = name;
    for (let i = 2; used.has(canonical(candidate)); i++) {
      const behind = ` (${String(i)})`;
      candidate = `${name.slice(0, LONGEST_NAME - behind.length)}${behind}`;
    }
    used.add(canonical(candidate));
    return candidate;
  };
}
