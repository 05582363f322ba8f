/** Decides which column of a sheet is which column of the form, how sure that is, and why. */

import type { Column, FixedTemplate } from '../template/template';
import {
  type ColumnHeader,
  findPhrase,
  hasPhrase,
  headerText,
  type HeaderText,
  isNarrowed,
  isNeutral,
  isPercentHeader,
  joined,
} from './header-words';

export interface ColumnMatch {
  readonly id: string;
  readonly header: ColumnHeader;
  /**
   * 0–1: 1 for the form's own words, less for other words, carried group headers, missing
   * diacritics.
   */
  readonly confidence: number;
  readonly how: 'formHeader' | 'otherWords' | 'byPlace';
}

/** Several columns of the sheet fit one column of the form equally well. */
export interface AmbiguousColumn {
  readonly id: string;
  readonly candidates: readonly ColumnHeader[];
}

export interface ColumnMapping {
  readonly matches: readonly ColumnMatch[];
  readonly ambiguous: readonly AmbiguousColumn[];
  /** Columns of the sheet that are none of the form's. */
  readonly unmatched: readonly ColumnHeader[];
}

/** Two candidates nearer to one another than this are not told apart by their words. */
const TELLING_MARGIN = 0.05;
/** So much less sure than the first a further column of a choice may be. */
const SHARING_MARGIN = 0.15;
const OTHER_WORDS = 0.95;
const A_STRANGE_WORD = 0.06;
const CARRIED_GROUP = 0.03;
const NO_DIACRITICS = 0.1;
const LEAST = 0.5;

/**
 * Maps the columns under one header, except the row labels, which are known by what stands under
 * them. Each column of the form gets at most one column of the sheet and the other way round, best
 * matches first; a tie is `ambiguous`, never a guess. Only a column of choices may be spread over
 * several columns of the sheet.
 */
export function mapColumns(
  template: { readonly columns: readonly Column[] },
  headers: readonly ColumnHeader[],
): ColumnMapping {
  const withInherited = inheritGenericHeaders(headers);
  const scored = withInherited.map((header) => ({ header, scores: columnScores(template.columns, header) }));
  const candidates = template.columns.flatMap((column, i) =>
    scored.flatMap(({ header, scores }) => {
      const score = scores[i] ?? 0;
      return score > 0 ? [{ column, header, score }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.header.column - b.header.column);
  const matches = new Map<string, ColumnMatch>();
  const further: ColumnMatch[] = [];
  const taken = new Set<number>();
  const ambiguous = new Map<string, ColumnHeader[]>();
  for (const { column, header, score } of candidates) {
    if (taken.has(header.column)) continue;
    const rival = matches.get(column.id);
    const match: ColumnMatch = {
      id: column.id,
      header,
      confidence: score,
      how: score === 1 ? 'formHeader' : 'otherWords',
    };
    if (rival) {
      // «Kết quả: đạt» and «Cấp độ: 2» say together which choice it is.
      if (column.values.kind === 'choice' && rival.confidence - score < SHARING_MARGIN) {
        taken.add(header.column);
        further.push(match);
        continue;
      }
      if (rival.confidence - score < TELLING_MARGIN) {
        ambiguous.set(column.id, [...(ambiguous.get(column.id) ?? [rival.header]), header]);
      }
      continue;
    }
    taken.add(header.column);
    matches.set(column.id, match);
  }
  for (const [id, rivals] of ambiguous) {
    // A header that another column of the form took is no rival.
    const open = rivals.filter((header) => !taken.has(header.column) || header === matches.get(id)?.header);
    if (open.length > 1) matches.delete(id);
    else ambiguous.delete(id);
  }
  const used = new Set([
    ...[...matches.values(), ...further].map((match) => match.header.column),
    ...[...ambiguous.values()].flat().map((header) => header.column),
  ]);
  return {
    matches: [...matches.values(), ...further],
    ambiguous: [...ambiguous].map(([id, rivals]) => ({ id, candidates: rivals })),
    unmatched: withInherited.filter((header) => !used.has(header.column)),
  };
}

/**
 * How sure a column is that is known by its place; the arithmetic of its figures must confirm it.
 */
const BY_PLACE = 0.75;

/**
 * Fills gaps by the order of the form: a group header typed once over two groups («Số lượng | % |
 * Số lượng | %»), or a bare «Số lượng» where just one column of the form can stand. What comes out
 * is a proposal (`how` is 'byPlace'): the caller keeps it only if the figures under it add up.
 */
export function fillByPlace(template: FixedTemplate, mapping: ColumnMapping): ColumnMapping {
  const matches = new Map(mapping.matches.map((match) => [match.id, match]));
  const propose = (id: string, header: ColumnHeader): void => {
    matches.set(id, { id, header, confidence: BY_PLACE, how: 'byPlace' });
  };
  const settled = new Set<string>();
  for (const { id, candidates } of mapping.ambiguous) {
    const run = sameKindRun(template, id).filter((other) => other === id || !matches.has(other));
    if (run.length < candidates.length) continue;
    const ordered = [...candidates].sort((a, b) => a.column - b.column);
    ordered.forEach((header, i) => {
      propose(run[i] as string, header);
    });
    settled.add(id);
  }
  const bare = mapping.unmatched.filter((header) => header.whole.words.every(isNeutral));
  for (const column of template.columns) {
    if (matches.has(column.id) || (column.values.kind !== 'count' && column.values.kind !== 'percent'))
      continue;
    if (mapping.ambiguous.some((one) => one.id === column.id)) continue;
    const [before, after] = neighbours(template, matches, column.id);
    const between = bare.filter(
      (header) =>
        header.column > before &&
        header.column < after &&
        isPercentHeader(header.whole) === (column.values.kind === 'percent'),
    );
    if (between.length === 1 && between[0]) propose(column.id, between[0]);
  }
  const used = new Set([...matches.values()].map((match) => match.header.column));
  return {
    matches: [...matches.values()],
    ambiguous: mapping.ambiguous.filter((one) => !settled.has(one.id)),
    unmatched: mapping.unmatched.filter((header) => !used.has(header.column)),
  };
}

/** The column and those of its kind after it, in the order of the form. */
function sameKindRun(template: FixedTemplate, id: string): string[] {
  const kind = template.columns.find((column) => column.id === id)?.values.kind;
  const start = template.columns.findIndex((column) => column.id === id);
  return template.columns
    .slice(start)
    .filter((column) => column.values.kind === kind)
    .map((column) => column.id);
}

/** The sheet columns of the nearest matched columns before and after, in the order of the form. */
function neighbours(
  template: FixedTemplate,
  matches: ReadonlyMap<string, ColumnMatch>,
  id: string,
): [number, number] {
  const at = template.columns.findIndex((column) => column.id === id);
  const placeOf = (index: number): number | undefined =>
    matches.get(template.columns[index]?.id ?? '')?.header.column;
  let before: number | undefined;
  for (let i = at - 1; i >= 0 && before === undefined; i--) before = placeOf(i);
  let after: number | undefined;
  for (let i = at + 1; i < template.columns.length && after === undefined; i++) after = placeOf(i);
  return [before ?? 0, after ?? Number.MAX_SAFE_INTEGER];
}

/**
 * A column headed only «%» or «Số lượng», with no group over it, is about what its left neighbour
 * is about: offices that type a header in one row write «Đã hoàn thành TĐG | %».
 */
function inheritGenericHeaders(headers: readonly ColumnHeader[]): readonly ColumnHeader[] {
  const result: ColumnHeader[] = [];
  for (const header of headers) {
    const left = result[result.length - 1];
    const isGeneric = header.whole.words.every(isNeutral);
    const isPercent = isPercentHeader(header.whole);
    if (isGeneric && isPercent && header.levels.length === 1 && left && left.column === header.column - 1) {
      const group = left.levels.length > 1 ? left.levels.slice(0, -1) : left.levels;
      const levels = [...group, ...header.levels];
      result.push({ ...header, levels, whole: joined(levels), isCarried: true });
    } else {
      result.push(header);
    }
  }
  return result;
}

const NO_SCORES: readonly number[] = [];
const columnsScores = new WeakMap<readonly Column[], Map<string, readonly number[]>>();

/**
 * How well the header fits each of the columns; empty where it fits none. Headers repeat from
 * workbook to workbook.
 */
function columnScores(columns: readonly Column[], header: ColumnHeader): readonly number[] {
  let known = columnsScores.get(columns);
  if (!known) columnsScores.set(columns, (known = new Map()));
  const key = scoreKey(header);
  let scores = known.get(key);
  if (!scores) {
    scores = columns.map((column) => (column.values.kind === 'label' ? 0 : knownScore(column, header)));
    if (scores.every((score) => score === 0)) scores = NO_SCORES;
    if (known.size >= MOST_SCORES) known.clear();
    known.set(key, scores);
  }
  return scores;
}

const scores = new WeakMap<Column, Map<string, number>>();
/** Bounds memory when the headers of many strange tables come this way. */
const MOST_SCORES = 2_000;

/** Headers repeat from workbook to workbook, and a score hangs on nothing but their words. */
function knownScore(column: Column, header: ColumnHeader): number {
  let known = scores.get(column);
  if (!known) scores.set(column, (known = new Map()));
  const key = scoreKey(header);
  let score = known.get(key);
  if (score === undefined) {
    score = scoreHeader(column, header);
    if (known.size >= MOST_SCORES) known.clear();
    known.set(key, score);
  }
  return score;
}

const scoreKeys = new WeakMap<ColumnHeader, string>();

/** All that `scoreHeader` looks at. No word holds a space, "|" or "~". */
function scoreKey(header: ColumnHeader): string {
  let key = scoreKeys.get(header);
  if (key === undefined) {
    const text = ({ words, isBare }: HeaderText): string => `${isBare ? '~' : ''}${words.join(' ')}`;
    key = [...header.levels, header.whole].map(text).join('|') + (header.isCarried ? '|~' : '');
    scoreKeys.set(header, key);
  }
  return key;
}

/** 0 when the header cannot be the column's. */
function scoreHeader(column: Column, header: ColumnHeader): number {
  const { whole } = header;
  const leaf = header.levels[header.levels.length - 1];
  if (!leaf) return 0;
  if (isPercentHeader(leaf) !== (column.values.kind === 'percent')) return 0;
  const form = formWords(column);
  // A carried group matters only where the lowest header says nothing by itself («Số lượng»).
  const carried = header.isCarried && leaf.words.every(isNeutral) ? CARRIED_GROUP : 0;
  const penalty = carried + (whole.isBare ? NO_DIACRITICS : 0);
  if (sameWords(whole, form) && !whole.isBare) return 1 - carried;
  const phrase = column.recognise.any.find((candidate) => pointsTo(candidate, header, whole, leaf));
  if (phrase === undefined) return 0;
  if ((column.recognise.none ?? []).some((excluded) => hasPhrase(whole, excluded))) return 0;
  const within = column.recognise.within?.find((needed) => hasPhrase(whole, needed)) ?? '';
  if (column.recognise.within && within === '') return 0;
  if (isNarrowed(whole, [...column.header, ...column.recognise.any])) return 0;
  const explained = new Set([...form.words, ...headerText(phrase).words, ...headerText(within).words]);
  const strange = whole.isBare
    ? 0
    : new Set(whole.words.filter((word) => !explained.has(word) && !isNeutral(word))).size;
  const generic = headerText(phrase).words.every(isNeutral) ? A_STRANGE_WORD : 0;
  return Math.max(LEAST, OTHER_WORDS - strange * A_STRANGE_WORD - penalty - generic);
}

/**
 * A phrase points to the column when it stands in the lowest header. In a group over it, it counts
 * only while the lowest header adds nothing of its own («Số lượng», «%», «1»).
 */
function pointsTo(phrase: string, header: ColumnHeader, whole: HeaderText, leaf: HeaderText): boolean {
  if (hasPhrase(leaf, phrase)) return true;
  if (!leaf.words.every(isNeutral)) return false;
  const at = findPhrase(whole, phrase);
  if (at < 0) return false;
  // «cấp độ» over «1»: the phrase may run from the group into the lowest header, but only to its
  // end.
  const groupLength = whole.words.length - leaf.words.length;
  const end = at + headerText(phrase).words.length;
  return end <= groupLength || (end === whole.words.length && header.levels.length > 1);
}

const formTexts = new WeakMap<Column, HeaderText>();

/**
 * The form's own headers of the column as one text; templates do not change, so it is made once.
 */
function formWords(column: Column): HeaderText {
  const known = formTexts.get(column) ?? joined(column.header.map(headerText));
  formTexts.set(column, known);
  return known;
}

function sameWords(a: HeaderText, b: HeaderText): boolean {
  return a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i]);
}
