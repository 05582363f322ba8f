/**
 * What counts of the tables and lists that are of one unit: decided once for each source, and
 * carried along from then on.
 */

import { isSureList, type RecognisedList } from '../submission/list-submission';
import { isSure } from '../submission/recognised';
import type { RecognisedTable } from '../submission/submission';
import { listsSetAside, tablesSetAside, type ListSetAside, type SetAside } from './set-aside';

export interface WhatCounts {
  /** Sure ones; of copies the first; visible ones before hidden ones with the same kinds. */
  readonly tables: readonly RecognisedTable[];
  /** Sure tables that do not count, each with the one that stands for it. */
  readonly tablesAside: readonly SetAside[];
  /** Sure ones but for copies and hidden ones with a record that a visible one has too. */
  readonly lists: readonly RecognisedList[];
  /** Sure lists that do not count, each with the one that stands for it. */
  readonly listsAside: readonly ListSetAside[];
}

export const NOTHING_COUNTS: WhatCounts = { tables: [], tablesAside: [], lists: [], listsAside: [] };

/**
 * Tables and lists of one template have no say about those of another, so that a template's own can
 * be picked out.
 */
export function whatCounts(tables: readonly RecognisedTable[], lists: readonly RecognisedList[]): WhatCounts {
  const sureTables = tables.filter(isSure);
  const sureLists = lists.filter(isSureList);
  const tablesAside = tablesSetAside(sureTables);
  const listsAside = listsSetAside(sureLists);
  const asideTables = new Set(tablesAside.map(({ table }) => table));
  const asideLists = new Set(listsAside.map(({ list }) => list));
  return {
    tables: sureTables.filter((table) => !asideTables.has(table)),
    tablesAside,
    lists: sureLists.filter((list) => !asideLists.has(list)),
    listsAside,
  };
}
