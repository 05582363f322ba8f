/**
 * Workbooks hold lists beside their tables that nobody sent as a report: rosters, phone lists, half
 * of a form.
 */

import { isSureList, type RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import { isSure } from '../submission/recognised';
import { listTemplates, summariesOf, type ListTemplate, type Template } from '../template/template';

/** Under this, and beside something that is sure, a few words of a list's header are no list. */
const LEAST_CONFIDENCE = 0.5;

/**
 * The lists of one unit in one source that are checked and merged. Left out are those that hardly
 * look like one beside a sure table or list, and those that lack a column by which they would be
 * known beside the very table that they add up to: the table is the report, and the list behind it
 * is the sender's own.
 */
export function listsThatMatter(
  tables: readonly RecognisedTable[],
  lists: readonly RecognisedList[],
  templates: readonly Template[],
): RecognisedList[] {
  const isAnythingSure = tables.some(isSure) || lists.some(isSureList);
  const declared = listTemplates(templates);
  return lists.filter((list) => {
    if (list.decided !== undefined) return true;
    if (isAnythingSure && list.confidence < LEAST_CONFIDENCE) return false;
    const template = declared.find(({ id }) => id === list.template);
    return !template || !isBehindTable(template, tables) || isWhole(template, list);
  });
}

function isBehindTable(template: ListTemplate, tables: readonly RecognisedTable[]): boolean {
  const summaries = new Set(summariesOf(template).map((one) => one.template));
  return tables.some((table) => summaries.has(table.template) && isSure(table));
}

function isWhole({ rows }: ListTemplate, { columns }: RecognisedList): boolean {
  return rows.telling.every((id) => columns.some((column) => column.id === id));
}
