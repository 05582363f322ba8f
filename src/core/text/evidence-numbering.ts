/**
 * Checks how a list numbers its pieces of evidence: each code once, no serial left out, one code
 * for one piece.
 */

import { grouped } from '../grouped';
import type { EvidenceCode } from './evidence-codes';
import { canonical, compareNames } from './label';

/** One line of a list of evidence; `name` is what the piece is called, where the list says so. */
export interface NumberedEvidence {
  readonly code: EvidenceCode;
  readonly name?: string;
}

/** `at` counts the lines from 0, ascending. Codes are canonical. */
export type NumberingFact =
  /** One code on several lines, under so many different names (0 where none is given). */
  | {
      readonly kind: 'duplicate';
      readonly code: string;
      readonly names: number;
      readonly at: readonly number[];
    }
  /** Serials between the lowest and the highest of a box and criterion that no line has. */
  | { readonly kind: 'gap'; readonly missing: readonly string[]; readonly at: readonly number[] }
  /** The criterion's first piece, over all its boxes, is not number 1. */
  | { readonly kind: 'lateStart'; readonly first: string; readonly at: readonly number[] }
  /**
   * One name under several codes: a piece keeps the code of its first use and is cited again by it.
   */
  | { readonly kind: 'twoCodes'; readonly codes: readonly string[]; readonly at: readonly number[] };

interface Line {
  readonly code: EvidenceCode;
  readonly name: string;
  readonly at: number;
}

/** What is odd about the numbering, by kind and then by first line. */
export function checkEvidenceNumbering(list: readonly NumberedEvidence[]): readonly NumberingFact[] {
  const lines = list.map(({ code, name }, at): Line => ({ code, name: canonical(name ?? ''), at }));
  const criterionOf = ({ code }: Line): string => `${code.family} ${code.criterion}`;
  const boxOf = (line: Line): string => `${criterionOf(line)} ${String(line.code.box)}`;
  return [
    ...[...grouped(lines, ({ code }) => code.canonical).values()].flatMap(duplicates),
    ...[...grouped(lines, boxOf).values()].flatMap(gaps),
    ...[...grouped(lines, criterionOf).values()].flatMap(lateStarts),
    ...[...grouped(lines, ({ name }) => name).values()].flatMap(twoCodes),
  ];
}

type Group = readonly [Line, ...Line[]];

function duplicates(group: Group): NumberingFact[] {
  if (group.length === 1) return [];
  const names = new Set(group.map(({ name }) => name).filter((name) => name !== '')).size;
  return [{ kind: 'duplicate', code: group[0].code.canonical, names, at: linesOf(group) }];
}

function gaps(group: Group): NumberingFact[] {
  const serials = new Set(group.map(({ code }) => code.serial));
  const missing: string[] = [];
  for (let serial = Math.min(...serials) + 1; serial < Math.max(...serials); serial++) {
    if (!serials.has(serial)) missing.push(withSerial(group[0].code.canonical, serial));
  }
  return missing.length === 0 ? [] : [{ kind: 'gap', missing, at: linesOf(group) }];
}

function withSerial(code: string, serial: number): string {
  return code.replace(/\d+(?=\]?$)/, String(serial).padStart(2, '0'));
}

function lateStarts(group: Group): NumberingFact[] {
  const first = group.reduce((lowest, line) => (line.code.serial < lowest.code.serial ? line : lowest));
  return first.code.serial === 1 ? [] : [{ kind: 'lateStart', first: first.code.canonical, at: [first.at] }];
}

function twoCodes(group: Group): NumberingFact[] {
  const codes = [...new Set(group.map(({ code }) => code.canonical))].sort(compareNames);
  return group[0].name === '' || codes.length === 1 ? [] : [{ kind: 'twoCodes', codes, at: linesOf(group) }];
}

function linesOf(group: Group): readonly number[] {
  return group.map(({ at }) => at);
}
