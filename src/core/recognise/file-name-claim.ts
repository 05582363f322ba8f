/** What a file's name says about whose figures are in it. */

import type { UnitClaim } from '../submission/recognised';
import { enteredText } from '../text/entered-text';
import { properCase, withoutDiacritics } from '../text/label';

/** No Vietnamese place name has more syllables. */
const LONGEST_NAME = 5;

/**
 * Words like these stand in names too (Kim Bảng, Tân Xã, Lao Và Chải): they say nothing before a
 * name or a number.
 */
const WEAK = new Set('phong mau bang bieu tx tp tt xa ngay thang lan v n h x p q va cua'.split(' '));

/**
 * What file names say besides a place, folded. Phrases, because their single words stand in place
 * names as well: «phu luc» but Phú Riềng, «thanh pho» but Chơn Thành, «nam hoc» but Lục Nam.
 */
const FILE_PHRASES = (
  'bao cao|bieu mau|phu luc|kiem dinh|chat luong|giao duc|dao tao|tu danh gia|danh gia ngoai|danh gia|ket qua|tong hop|cong khai|' +
  'cai tien|nam hoc|hoc ky|hoc ki|sua lan|chinh thuc|ban cuoi|ban chinh|ban moi|ban sua|da sua|nop lai|nop so|gui so|gui lai|kem theo|' +
  'thanh pho|thi xa|thi tran|dac khu|bao cao kdcl|bcao|bc|kdclgd|kdcl|pgddt|pgd dt|pgd|gddt|gd dt|gd|sgd|final|copy|' +
  'new|file|kq|tdg|dgn|ubnd|huyen|libreoffice|excel'
)
  .split('|')
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);

/**
 * What a file's name says: what is left of it without dates and words such as «bao cao», «KDCL»,
 * «PGD»; a number stays with its name («Bao Lam 3»). Undefined when nothing is left. The name
 * mostly has no diacritics; matching it to a unit is the unit list's work.
 */
export function claimInFileName(path: string): UnitClaim | undefined {
  const base = (path.split(/[\\/]/).pop() ?? path).replace(/\.[A-Za-z]{3,4}$/, '');
  const words = enteredText(base)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .match(/[\p{L}\p{M}'’]+|\d+/gu);
  const kept = nameIn(words ?? []);
  if (!kept.some((word) => /\p{L}/u.test(word)) || kept.length > LONGEST_NAME) return undefined;
  const capitalise = (word: string): string =>
    word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return { name: properCase(kept.map(capitalise).join(' ')), from: 'fileName' };
}

function nameIn(words: readonly string[]): string[] {
  const folded = words.map(withoutDiacritics);
  const kept: string[] = [];
  /** Whether the word before is part of the name. */
  let isInName = false;
  for (let at = 0; at < words.length;) {
    const phrase = FILE_PHRASES.find((one) => one.every((word, i) => folded[at + i] === word));
    const word = words[at] ?? '';
    isInName = !phrase && isOfName(folded, at, isInName);
    if (isInName) kept.push(word);
    at += phrase?.length ?? 1;
  }
  return kept;
}

function isOfName(folded: readonly string[], at: number, isInName: boolean): boolean {
  const [word = '', next] = [folded[at], folded[at + 1]];
  const isNumber = (text: string | undefined): boolean => text !== undefined && /^\d/.test(text);
  if (isNumber(word)) {
    // A day is several numbers, a year a long one.
    const isOfDay = isNumber(next) || isNumber(folded[at - 1]);
    return (isInName || isNumbered(folded[at - 1])) && !isOfDay && /^[1-9]\d?$/.test(word);
  }
  if (!isInName && isNumbered(word) && isNumber(next)) return false;
  if (!WEAK.has(word)) return true;
  const goesOn =
    next === undefined ||
    !(isNumber(next) || WEAK.has(next) || FILE_PHRASES.some(([first]) => first === next));
  return isInName && goesOn;
}

/** «phuong 2 Bao Loc», «quan 5»: a tier whose units have numbers. */
function isNumbered(word: string | undefined): boolean {
  return word !== undefined && /^(?:phuong|p|quan|q)$/.test(word);
}
