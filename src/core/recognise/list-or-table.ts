/** Tells tables by kinds from lists of schools where a file was sent to be merged: only tables are. */

import { hit, type Hit } from '../rules/findings';
import { addressOf } from '../sheet/address';
import type { Workbook } from '../sheet/grid';
import type { ListTemplate } from '../template/template';
import type { RecognisedList } from './list-submission';
import { recogniseLists } from './recognise-lists';
import { CONFIDENCE_BOUND, type RecognisedTable } from './submission';

/** A list of schools has headers of the table over it: its rows are schools and no kinds, whatever stands over them. */
export function withoutLists(
  tables: readonly RecognisedTable[],
  sheet: Workbook,
  templates: readonly ListTemplate[],
): readonly RecognisedTable[] {
  if (tables.length === 0) return tables;
  const lists = sureLists(sheet, templates);
  return tables.filter(
    ({ range }) =>
      !lists.some(
        (list) =>
          list.range.top <= range.bottom &&
          range.top <= list.range.bottom &&
          list.range.left <= range.right &&
          range.left <= list.range.right,
      ),
  );
}

function sureLists(workbook: Workbook, templates: readonly ListTemplate[]): RecognisedList[] {
  return recogniseLists(workbook, templates).filter(
    ({ records, confidence }) => confidence >= CONFIDENCE_BOUND && records.length > 0,
  );
}

/**
 * Lists where a table was looked for are not counted, but they may be what the sender meant: one hit a template. Their
 * schools may be counted in the other files' tables already.
 */
export function listsInstead(workbook: Workbook, templates: readonly ListTemplate[]): Hit[] {
  return templates.flatMap((template) => {
    const lists = sureLists(workbook, [template]);
    const [first, ...related] = lists.map(({ sheet, range }) => {
      return { sheet, cell: addressOf(range.top, range.left) };
    });
    if (!first) return [];
    const records = lists.reduce((sum, list) => sum + list.records.length, 0);
    return [hit('STR017', first, { list: template.title, records }, { related })];
  });
}
