/** Which lists a table is counted from, and whether a list has what decides a figure. */

import type { RecognisedList } from '../submission/list-submission';
import {
  isCountedList,
  listTemplates,
  summaryInto,
  type CountedList,
  type CountedWhen,
  type FixedTemplate,
  type Template,
} from '../template/template';

/** The lists that are counted into the table, as far as the templates declare any. */
export function summedLists(table: FixedTemplate, templates: readonly Template[]): CountedList[] {
  return listTemplates(templates)
    .filter(isCountedList)
    .filter((list) => summaryInto(list, table) !== undefined);
}

/** Whether the list has the columns that decide who counts; without them nothing is known. */
export function isDecided(when: CountedWhen | undefined, { columns }: RecognisedList): boolean {
  if (!when) return false;
  if (when.when === 'always') return true;
  const needed = 'columns' in when ? when.columns : [when.column];
  return needed.every((id) => columns.some((column) => column.id === id));
}
