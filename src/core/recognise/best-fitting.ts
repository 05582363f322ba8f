/**
 * Where several templates fit one place of a sheet, the one that is meant; where nothing tells,
 * that it is open.
 */

import { hit, type Hit } from '../findings/findings';
import { addressOf, overlaps, type CellRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { isListTemplate, type Template } from '../template/template';
import { templateOf } from '../template/template-set';
import { cellText } from '../text/cell-text';
import { canonical, wordsOf } from '../text/label';
import { CONFIDENCE_BOUND } from '../submission/recognised';

interface Candidate {
  readonly template: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly confidence: number;
  readonly fit: number;
  readonly hits: readonly Hit[];
  readonly rivals?: readonly string[];
  /** Absent for tables, which have rows in any case. */
  readonly records?: readonly unknown[];
}

/** A table's title stands in the rows just over it. */
const TITLE_ROWS = 8;
/** What a title that says all of the form's own title adds to the fit. */
const TITLE_WEIGHT = 0.3;
/**
 * What rows that the form prints add to the fit when they stand in all rows: forms of the same
 * columns differ by these.
 */
const PRINTED_WEIGHT = 0.2;
/**
 * Two that fit so nearly alike are not told apart: a column more or less counts for several times
 * as much.
 */
const TELLING_MARGIN = 0.02;
/** A title does not overrule columns that speak so much more clearly for another template. */
const CONTRADICTION = 0.15;

interface Scored<T> {
  readonly one: T;
  readonly score: number;
}

/**
 * The candidates, without those that overlap a clearly better one. Sure ones of different templates
 * that fit one place alike stay, as `rivals` of one another and with the finding that says so:
 * which of them it is, is never guessed.
 */
export function bestFitting<T extends Candidate>(
  grid: Grid,
  templates: readonly Template[],
  candidates: readonly T[],
): T[] {
  if (candidates.length < 2) return [...candidates];
  const scored = candidates.map((one): Scored<T> => {
    const isAlone = !candidates.some((other) => other !== one && overlaps(one.range, other.range));
    if (isAlone) return { one, score: one.fit };
    const title = TITLE_WEIGHT * titleShare(grid, templates, one);
    return { one, score: one.fit + title + PRINTED_WEIGHT * printedShare(grid, templates, one) };
  });
  const kept = scored.filter(
    (one, i) => !scored.some((other, k) => k !== i && isBeaten(one, other, { isFirst: i < k })),
  );
  return kept.map((own) => {
    const rivals = kept.filter((other) => other !== own && areRivals(own, other));
    return rivals.length === 0 ? own.one : withRivals(own, rivals, templates);
  });
}

/**
 * Whether the other one overlaps it and is meant instead. Of two that fit alike, unsure or of one
 * template, the first holds.
 */
function isBeaten<T extends Candidate>(
  own: Scored<T>,
  other: Scored<T>,
  { isFirst }: { readonly isFirst: boolean },
): boolean {
  if (!overlaps(own.one.range, other.one.range) || areRivals(own, other)) return false;
  // What is surely one form is not another one that it merely resembles.
  const [isSure, isOtherSure] = [own, other].map(({ one }) => one.confidence >= CONFIDENCE_BOUND);
  if (isSure !== isOtherSure) return isOtherSure === true;
  const difference = other.score - own.score;
  return difference > 0 || (difference === 0 && !isFirst && own.one.template !== other.one.template);
}

function areRivals<T extends Candidate>(a: Scored<T>, b: Scored<T>): boolean {
  if (a.one.template === b.one.template || !overlaps(a.one.range, b.one.range)) return false;
  if (Math.min(a.one.confidence, b.one.confidence) < CONFIDENCE_BOUND) return false;
  // What nobody filled in is not counted, whatever it is.
  if (a.one.records?.length === 0 && b.one.records?.length === 0) return false;
  if (Math.abs(a.score - b.score) < TELLING_MARGIN) return true;
  const [better, worse] = a.score > b.score ? [a, b] : [b, a];
  return worse.one.fit - better.one.fit >= CONTRADICTION;
}

/** All rivals of one place say the same of it, so that it is one finding. */
function withRivals<T extends Candidate>(
  own: Scored<T>,
  rivals: readonly Scored<T>[],
  templates: readonly Template[],
): T {
  const all = templates.filter(({ id }) => [own, ...rivals].some(({ one }) => one.template === id));
  const { sheet } = own.one;
  const top = Math.min(...[own, ...rivals].map(({ one }) => one.range.top));
  const left = Math.min(...[own, ...rivals].map(({ one }) => one.range.left));
  const tables = all.map(({ title }) => title);
  return {
    ...own.one,
    rivals: rivals.map(({ one }) => one.template),
    hits: [...own.one.hits, hit('STR018', { sheet, cell: addressOf(top, left) }, { tables })],
  };
}

/** The share of the words of the form's title that stand over the table. */
function titleShare(grid: Grid, templates: readonly Template[], { template, range }: Candidate): number {
  const title = templateOf(templates, template)?.title;
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

/** The share of the rows under the header that hold a text which the form prints in its rows. */
function printedShare(grid: Grid, templates: readonly Template[], { template, range }: Candidate): number {
  const own = templateOf(templates, template);
  const rows = own && isListTemplate(own) ? own.rows.printed : undefined;
  // Rows that come from a catalogue are the same for every form that prints them.
  if (rows === undefined || 'from' in rows) return 0;
  const texts = new Set(rows.flatMap((row) => Object.values(row).map(canonical)));
  let filled = 0;
  let printed = 0;
  for (let row = range.top + 1; row <= range.bottom; row++) {
    const cells = grid.rowCells(row).filter((cell) => cellText(cell) !== '');
    if (cells.length === 0) continue;
    filled++;
    if (cells.some((cell) => texts.has(canonical(cellText(cell))))) printed++;
  }
  return filled === 0 ? 0 : printed / filled;
}
