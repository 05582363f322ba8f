/** Sheet names inside formulas: which are named, and what becomes of them when a sheet is renamed or deleted. */

import { quoteSheetName } from '../../../src/core/sheet/address';

/** A text in quotes, a quoted or a plain sheet name before "!", or an outside reference. */
const PIECE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

const plainName = (quoted: string | undefined, plain: string | undefined): string | undefined =>
  quoted?.replace(/''/g, "'") ?? plain;

export function sheetNamesIn(formula: string): string[] {
  const names: string[] = [];
  for (const [, quoted, plain] of formula.matchAll(PIECE)) {
    const name = plainName(quoted, plain);
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** @param to undefined when the sheet is deleted: what pointed at it then points nowhere (#REF!) */
export function renameSheetInFormula(formula: string, from: string, to: string | undefined): string {
  const wanted = from.toLowerCase();
  return formula.replace(PIECE, (piece: string, quoted?: string, plain?: string) => {
    const name = plainName(quoted, plain);
    if (name?.toLowerCase() !== wanted) return piece;
    if (to === undefined) return '#REF!';
    return `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(to) ? to : quoteSheetName(to)}!`;
  });
}

/** What is plainly no formula, which Excel refuses: an open quote or bracket, or nothing at all. */
export function isWellFormed(formula: string): boolean {
  const bare = formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, 'x');
  if (bare.trim() === '' || /["']/.test(bare)) return false;
  let depth = 0;
  for (const letter of bare) {
    if (letter === '(') depth++;
    if (letter === ')' && --depth < 0) return false;
  }
  return depth === 0 && !/[-+*/^&=<>,(]\s*$/.test(bare);
}

/** Every text constant of a formula, without its quotes. */
export function textConstants(formula: string): string[] {
  return [...formula.matchAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g)].flatMap(([, text]) =>
    text === undefined ? [] : [text.replace(/""/g, '"')],
  );
}
