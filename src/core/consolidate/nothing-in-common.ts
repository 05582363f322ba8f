/**
 * Whether two files of one unit can hardly be versions of one report: a correction changes some
 * figures, another unit's report has all of them different.
 */

import { isSureList } from '../submission/list-submission';
import { readValue } from '../submission/known-values';
import type { Entry } from './entry';

/** Fewer figures than these may all have changed. */
const FEWEST_FIGURES = 6;

/**
 * No figure of any table is the same, of at least six that both have and that are not 0. Lists that
 * are versions of one another have a school in common.
 */
export function haveNothingInCommon(a: Entry, b: Entry): boolean {
  const listed = new Set(a.lists.filter(isSureList).map(({ template }) => template));
  if (b.lists.some((list) => isSureList(list) && listed.has(list.template))) return false;
  const [own, others] = [figuresOf(a), figuresOf(b)];
  const compared = [...own].filter(([place]) => others.has(place));
  return compared.length >= FEWEST_FIGURES && compared.every(([place, value]) => others.get(place) !== value);
}

/** Counts that are not 0, by table, kind and column. */
function figuresOf({ counts }: Entry): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { template, rows } of counts.tables) {
    for (const row of rows) {
      for (const column of Object.keys(row.counts)) {
        const value = readValue(row, column);
        if (value !== null && value !== 0) figures.set(`${template}|${row.kind}|${column}`, value);
      }
    }
  }
  return figures;
}
