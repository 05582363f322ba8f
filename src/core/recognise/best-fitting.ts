/** Where several templates fit one place of a sheet, the one that is meant. */

import type { CellRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { Template } from '../template/template';
import { cellText } from '../text/cell-text';
import { canonical, wordsOf } from '../text/label';

interface Candidate {
  readonly template: string;
  readonly range: CellRange;
  readonly confidence: number;
  readonly fit: number;
}

/** A table's title stands in the rows just over it. */
const TITLE_ROWS = 8;
/** What a title that says all of the form's own title adds to the fit. */
const TITLE_WEIGHT = 0.3;

/** The candidates, without those that overlap a better one. Of two that fit alike the first declared holds. */
export function bestFitting<T extends Candidate>(
  grid: Grid,
  templates: readonly Template[],
  candidates: readonly T[],
): T[] {
  if (candidates.length < 2) return [...candidates];
  const scoreOf = scorer(grid, templates);
  return candidates.filter((one, i) => {
    return !candidates.some((other, k) => {
      if (k === i || !overlaps(one.range, other.range)) return false;
      const difference = scoreOf(other) - scoreOf(one);
      return difference > 0 || (difference === 0 && k < i && other.template !== one.template);
    });
  });
}

/** Another template's candidate that fits the place of the best one just as well; undefined where nothing else does. */
export function rivalOf<T extends Candidate>(
  grid: Grid,
  templates: readonly Template[],
  candidates: readonly T[],
  best: T,
): T | undefined {
  const others = candidates.filter(
    ({ template, range }) => template !== best.template && overlaps(range, best.range),
  );
  if (others.length === 0) return undefined;
  const scoreOf = scorer(grid, templates);
  return others.find((other) => scoreOf(other) === scoreOf(best));
}

function scorer(grid: Grid, templates: readonly Template[]): (one: Candidate) => number {
  const scores = new Map<Candidate, number>();
  return (one) => {
    let score = scores.get(one);
    if (score === undefined) {
      score = one.fit + TITLE_WEIGHT * titleShare(grid, templates, one);
      scores.set(one, score);
    }
    return score;
  };
}

export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The share of the words of the form's title that stand over the table. */
function titleShare(grid: Grid, templates: readonly Template[], { template, range }: Candidate): number {
  const title = templates.find(({ id }) => id === template)?.title;
  const wanted = new Set(wordsOf(canonical(title ?? '')));
  if (wanted.size === 0) return 0;
  const said = new Set<string>();
  for (let row = Math.max(1, range.top - TITLE_ROWS); row < range.top; row++) {
    for (const cell of grid.rowCells(row)) {
      if (typeof cell.value === 'string')
        for (const word of wordsOf(canonical(cellText(cell)))) said.add(word);
    }
  }
  return [...wanted].filter((word) => said.has(word)).length / wanted.size;
}
