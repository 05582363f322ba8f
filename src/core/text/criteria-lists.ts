/**
 * Lists of criteria against a catalogue: written out one by one, compared with it, and put back
 * into few words.
 */

import type { CriterionItem } from './criteria';
import type { CriterionCode } from './criteria-tokens';

/** What is wrong with a list; `item` and `items` count the references from 0. */
export type CriteriaProblem =
  /** The code, or the standard («tiêu chuẩn 7» gives "7"), is not in this catalogue. */
  | { readonly kind: 'notInCatalogue'; readonly item: number; readonly code: CriterionCode }
  /** «1.10 đến 1.1»: turned round in typing, or one end mistyped? Nothing is taken from it. */
  | {
      readonly kind: 'descending';
      readonly item: number;
      readonly from: CriterionCode;
      readonly to: CriterionCode;
    }
  /**
   * Two references to the same criteria: 'duplicate' when both name one criterion, else 'overlap'.
   */
  | {
      readonly kind: 'duplicate' | 'overlap';
      readonly items: readonly [number, number];
      readonly codes: readonly CriterionCode[];
    };

export interface ExpandedCriteria {
  /** In the catalogue's order, each once. */
  readonly criteria: readonly CriterionCode[];
  readonly problems: readonly CriteriaProblem[];
}

/**
 * Writes references out as single criteria. A range runs in the catalogue's order, also across
 * standards («1.1 đến hết 5.4»). @param catalogue all criteria in their order, those of Mức 4 as
 * "M4.1", "M4.2" …
 */
export function expandCriteria(
  items: readonly CriterionItem[],
  catalogue: readonly CriterionCode[],
): ExpandedCriteria {
  const [only] = items;
  // Nearly all fields name one criterion of the catalogue.
  if (items.length === 1 && only?.kind === 'criterion' && catalogue.includes(only.code))
    return { criteria: [only.code], problems: [] };
  const problems: CriteriaProblem[] = [];
  const parts = items.map((item, index) => expandItem(item, index, catalogue, problems));
  const holders = new Set(parts.flat());
  return {
    criteria: catalogue.filter((code) => holders.has(code)),
    problems: [...problems, ...commonCriteria(items, parts)],
  };
}

function expandItem(
  item: CriterionItem,
  index: number,
  catalogue: readonly CriterionCode[],
  problems: CriteriaProblem[],
): readonly CriterionCode[] {
  if (item.kind === 'standard') {
    const found = catalogue.filter((code) => code.startsWith(`${item.standard}.`));
    if (found.length === 0) problems.push({ kind: 'notInCatalogue', item: index, code: item.standard });
    return found;
  }
  const ends = item.kind === 'range' ? [item.from, item.to] : [item.code];
  const strangers = ends.filter((code) => !catalogue.includes(code));
  for (const code of new Set(strangers)) problems.push({ kind: 'notInCatalogue', item: index, code });
  if (strangers.length > 0) return [];
  if (item.kind === 'criterion') return [item.code];
  const found = catalogue.slice(catalogue.indexOf(item.from), catalogue.indexOf(item.to) + 1);
  if (found.length === 0) problems.push({ kind: 'descending', item: index, from: item.from, to: item.to });
  return found;
}

function commonCriteria(
  items: readonly CriterionItem[],
  parts: readonly (readonly CriterionCode[])[],
): CriteriaProblem[] {
  return parts.flatMap((later, j) =>
    parts.slice(0, j).flatMap((earlier, i): CriteriaProblem[] => {
      const codes = later.filter((code) => earlier.includes(code));
      if (codes.length === 0) return [];
      const isTwice = items[i]?.kind === 'criterion' && items[j]?.kind === 'criterion';
      return [{ kind: isTwice ? 'duplicate' : 'overlap', items: [i, j], codes }];
    }),
  );
}

export interface Coverage {
  /** In no group; in the catalogue's order, as are the others. */
  readonly missing: readonly CriterionCode[];
  /**
   * In several groups, which count from 0. A plan may share criteria on purpose: whether it may is
   * for the caller.
   */
  readonly shared: readonly { readonly code: CriterionCode; readonly groups: readonly number[] }[];
  /** In a group, but not in the catalogue. */
  readonly notInCatalogue: readonly { readonly code: CriterionCode; readonly groups: readonly number[] }[];
}

/**
 * Whether groups, which hold criteria one by one, share out the whole catalogue, each criterion to
 * one of them.
 */
export function coverage(
  groups: readonly (readonly CriterionCode[])[],
  catalogue: readonly CriterionCode[],
): Coverage {
  const holders = (code: CriterionCode): number[] =>
    groups.flatMap((group, i) => (group.includes(code) ? [i] : []));
  const held = catalogue.map((code) => ({ code, groups: holders(code) }));
  const strangers = [...new Set(groups.flat())].filter((code) => !catalogue.includes(code));
  return {
    missing: held.filter(({ groups: by }) => by.length === 0).map(({ code }) => code),
    shared: held.filter(({ groups: by }) => by.length > 1),
    notInCatalogue: strangers.map((code) => ({ code, groups: holders(code) })),
  };
}

/** From how many neighbours on a range is shorter than its list. */
const SHORTEST_RANGE = 3;

/**
 * Criteria in the fewest words of a form: «Tiêu chí 1.1 đến tiêu chí 1.10; 2.3; tiêu chí 1, 3 của
 * Mức 4». In the catalogue's order, each once; codes that it lacks come last. `parseCriteria` reads
 * it back; "" for an empty list.
 */
export function formatCriteria(list: readonly CriterionCode[], catalogue: readonly CriterionCode[]): string {
  const strangers = [...new Set(list)].filter((code) => !catalogue.includes(code));
  const runs = [...neighbours(list, catalogue), ...strangers.map((code) => [code])];
  const ofStandards = runs.filter(([first = '']) => !isLevel4(first));
  const ofLevel4 = runs.filter(([first = '']) => isLevel4(first));
  const clauses: string[] = [];
  if (ofStandards.length > 0) clauses.push(clause(ofStandards, '; '));
  if (ofLevel4.length > 0) clauses.push(`${clause(ofLevel4, ', ')} của Mức 4`);
  const text = clauses.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The criteria of the list in runs that are unbroken in the catalogue; a run does not go over into
 * Mức 4.
 */
function neighbours(list: readonly CriterionCode[], catalogue: readonly CriterionCode[]): CriterionCode[][] {
  const runs: CriterionCode[][] = [];
  let previous = -2;
  catalogue.forEach((code, index) => {
    if (!list.includes(code)) return;
    const run = runs.at(-1);
    const isNext = index === previous + 1 && isLevel4(catalogue[previous] ?? '') === isLevel4(code);
    if (run && isNext) run.push(code);
    else runs.push([code]);
    previous = index;
  });
  return runs;
}

function clause(runs: readonly (readonly CriterionCode[])[], separator: string): string {
  const parts = runs.flatMap((run) => {
    const [from = '', ...rest] = run.map((code) => code.replace(LEVEL4, ''));
    return run.length < SHORTEST_RANGE ? [from, ...rest].map((code) => [code]) : [[from, rest.at(-1) ?? '']];
  });
  const [first = [], ...others] = parts;
  // Only the first names what the numbers are: the shorter, the easier to see what is missing.
  const opening = first.map((code) => `tiêu chí ${code}`).join(' đến ');
  return [opening, ...others.map((ends) => ends.join(' đến '))].join(separator);
}

const LEVEL4 = /^M4\./;

function isLevel4(code: CriterionCode): boolean {
  return LEVEL4.test(code);
}
