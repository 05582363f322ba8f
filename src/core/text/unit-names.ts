/**
 * Reads whose name a line says: «UBND XÃ BẢO LÂM 3», «Phòng GD&ĐT huyện Bù Đốp, tỉnh Bình Phước»,
 * «Đơn vị: Lộc Ninh».
 */

import { withoutInvisible } from './invisible';
import { canonical, properCase } from './label';
import { splitTier, tiersIn, type TierFound } from './tiers';
import { wordsFor, type LineWords } from './unit-words';

/** A unit as a line names it. */
export interface NamedUnit {
  readonly name: string;
  /** Undefined where the line says none: «PGD BÙ ĐĂNG». */
  readonly tier: string | undefined;
}

/** What one line says about whose figures they are. */
export interface UnitLine {
  /** The unit of the lowest tier that the line names: it is the one that reports. */
  readonly unit?: NamedUnit;
  /** Those it belongs to, as the line says: «…, huyện Bù Đốp, tỉnh Bình Phước». */
  readonly within: readonly NamedUnit[];
  /**
   * 'office': an office or tier stands first, as in a letterhead. 'label': «Đơn vị báo cáo: …».
   * 'title': the name stands inside of a longer text.
   */
  readonly as: 'office' | 'label' | 'title';
  /**
   * What a line without a name still lacks: «UBND», «UBND XÃ», «Đơn vị:». The next line may have
   * it.
   */
  readonly lacks?: 'tierAndName' | 'name' | 'value';
  /** It was typed without diacritics: «Thanh An» may be Thạnh An. */
  readonly isBare?: boolean;
}

/**
 * In a heading a name may be as long as its line; inside of a sentence no place has more syllables.
 */
const LONGEST_HEADING = 8;
const LONGEST_NAME = 5;

/**
 * The state's motto, in any spelling: «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM», «Độc lập – Tự do – Hạnh
 * phúc».
 */
export function isMotto(line: string): boolean {
  const text = canonical(line);
  return (
    text !== '' && wordsFor(text).motto.test(text) && text.replace(wordsFor(text).motto, '').trim() === ''
  );
}

/** The pieces of a line that are not the motto; a heading may have it beside, in the same cell. */
export function withoutMotto(line: string): readonly string[] {
  const typed = tidy(line);
  const text = canonical(typed);
  const pieces: string[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(wordsFor(text).motto)) {
    pieces.push(typed.slice(at, index));
    at = index + found.length;
  }
  return [...pieces, typed.slice(at)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/**
 * What the line says of a unit; undefined where it names none and begins none. The motto must be
 * gone from it.
 */
export function readUnitLine(line: string): UnitLine | undefined {
  const typed = tidy(line);
  const words = wordsFor(canonical(typed));
  const said = readTidy(typed, words);
  return said && words.isBare ? { ...said, isBare: true } : said;
}

/** @param words those of the whole line, of which the text may be a part: «Đơn vị: Xa Dung» */
function readTidy(typed: string, words: LineWords): UnitLine | undefined {
  const text = canonical(typed);
  if (text === '' || words.addressee.test(text)) return undefined;
  const label = words.label.exec(text);
  if (label) return readValue(typed.slice(label[0].length), words);
  const found = unitsIn({ typed, text, words });
  const [first] = found;
  if (!first) return withoutTier({ typed, text, words });
  const as = isAtStart(text, first.start, words) ? 'office' : 'title';
  const lowest = found.reduce((low, one) =>
    one.rank > low.rank || isCityInCity(low, one, text) ? one : low,
  );
  const within = found.filter((one) => one !== lowest && one.rank <= lowest.rank).map(named);
  // A province is the office above whoever reports.
  if (lowest.rank === 1) return { within: [named(lowest)], as };
  return { unit: named(lowest), within, as };
}

/**
 * What is filled in beside or behind a label: «xã Lộc An», «Phòng GD&ĐT Bù Đốp», or just the name.
 */
function readValue(value: string, words: LineWords): UnitLine | undefined {
  const typed = tidy(value);
  if (!/[\p{L}\d]/u.test(typed)) return { within: [], as: 'label', lacks: 'value' };
  const said = readTidy(typed, words);
  if (said?.unit) return { ...said, as: 'label' };
  const line = { typed, text: canonical(typed), words };
  if (said || words.above.test(line.text)) return undefined;
  const name = nameIn(line, 0, typed.length, true);
  return name === undefined ? undefined : { unit: { name, tier: undefined }, within: [], as: 'label' };
}

/**
 * The lines as one: «UBND XÃ» over «BẢO LÂM 3». Undefined where the second is no name for the
 * first.
 */
export function joinLines(upper: string, lacks: UnitLine['lacks'], lower: string): UnitLine | undefined {
  const next = tidy(lower);
  const text = canonical(next);
  const words = wordsFor(canonical(`${upper} ${lower}`));
  if (lacks === undefined || text === '' || words.addressee.test(text)) return undefined;
  if (lacks === 'value') return readValue(next, words);
  const isTierFirst = tiersIn(text, words.isBare)[0]?.start === 0;
  if (lacks === 'tierAndName' && !isTierFirst) return undefined;
  if (lacks === 'name' && (isTierFirst || startsOtherwise(text, words))) return undefined;
  const joined = readUnitLine(`${tidy(upper)} ${next}`);
  return joined?.unit ? joined : undefined;
}

function startsOtherwise(text: string, { office, end, above }: LineWords): boolean {
  const ends = end.exec(text);
  office.lastIndex = 0;
  return (
    ends !== null ||
    office.exec(text)?.index === 0 ||
    above.test(text) ||
    text.split(/[ -]+/).length > LONGEST_NAME
  );
}

/** «UBND xã Lộc An» → «xã Lộc An»; what has no office before it stays. */
export function withoutOffice(name: string): string {
  const typed = tidy(name);
  const text = canonical(typed);
  const first = [...text.matchAll(wordsFor(text).office)][0];
  return first?.index === 0 ? typed.slice(first[0].length) : typed;
}

interface Line {
  readonly typed: string;
  /** Canonical; positions agree with `typed`. */
  readonly text: string;
  readonly words: LineWords;
}

interface FoundUnit extends TierFound {
  readonly value: string;
  /** Behind its name. */
  readonly after: number;
}

const named = ({ name, value }: FoundUnit): NamedUnit => ({ name: value, tier: name });

/** The first unit with a tier, and those that follow right behind it. */
function unitsIn(line: Line): FoundUnit[] {
  const { text, words } = line;
  const tiers = tiersIn(masked(line), words.isBare).filter((tier) => isFollowed(line, tier));
  const found: FoundUnit[] = [];
  for (const tier of tiers) {
    const before = found.at(-1);
    if (before && tier.start < before.after) continue;
    if (before && !isLink(text.slice(before.after, tier.start), words)) break;
    if (words.general.test(text.slice(0, tier.start))) continue;
    const isHeading = before !== undefined || isAtStart(text, tier.start, words);
    const stop = tiers.find((one) => isStop(line, tier, one))?.start ?? text.length;
    const value = nameIn(line, tier.end, stop, isHeading);
    if (value === undefined) {
      if (before) break;
      continue;
    }
    const after = tier.end + endOf(line, tier.end, stop);
    found.push({ ...tier, value: withNumber(tier, value), after });
  }
  return found;
}

/** «Phường 2», «Cụm 3»: a number is no name alone. */
function withNumber({ name }: TierFound, value: string): string {
  if (!/^(?:\d|[IVX]+$)/i.test(value) || /^\p{Ll}/u.test(value)) return value;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${/^[ivx]+$/i.test(value) ? value.toUpperCase() : value}`;
}

/** Another tier ends the name before it: a higher one, or any behind a comma or dash. */
function isStop({ text, words }: Line, tier: TierFound, other: TierFound): boolean {
  if (other.start <= tier.end) return false;
  const before = text.slice(tier.end, other.start);
  if (/[,;(–-] *$/.test(before)) return true;
  const isHigher = other.rank < tier.rank || (isCity(tier) && isCity(other));
  return isHigher && !isSyllableToo(other, words);
}

/** Whether a name can follow: «Tứ Xã huyện …» and «Phước Tỉnh» end with what looks like a tier. */
function isFollowed({ text, words }: Line, { name, end }: TierFound): boolean {
  const rest = text.slice(end);
  if (!/^[\p{L}\d]/u.test(rest) || words.end.exec(rest)?.index === 0) return false;
  const next = tiersIn(rest, words.isBare)[0];
  return next?.start !== 0 || next.name === name || words.isBare;
}

/** Without diacritics «Quan» and «Tinh» are syllables of many names. */
function isSyllableToo({ name }: TierFound, { isBare }: LineWords): boolean {
  return isBare && (name === 'quận' || name === 'tỉnh');
}

/** «Thành phố Hồ Chí Minh - Thành phố Thủ Đức»: behind a dash stands what is under it. */
function isCityInCity(over: FoundUnit, under: FoundUnit, text: string): boolean {
  return over !== under && isCity(over) && isCity(under) && text.slice(over.after, under.start).includes('-');
}

function isCity({ name }: TierFound): boolean {
  return name === 'thành phố';
}

/** What may stand between two units of one line. */
function isLink(between: string, { office }: LineWords): boolean {
  return /^[\s,;.–-]*(?:thuộc|thuoc)?[\s,;.–-]*$/.test(between.replace(office, ''));
}

function isAtStart(text: string, start: number, { office }: LineWords): boolean {
  return /^[\s*+•.,:–-]*(?:\d+[.)])?[\s*+•.,:–-]*$/.test(text.slice(0, start).replace(office, ''));
}

/** «PHÒNG GD&ĐT THỦ THỪA»; a line that ends with its office or tier lacks the rest. */
function withoutTier(line: Line): UnitLine | undefined {
  const { text, typed, words } = line;
  const offices = [...text.matchAll(words.office)];
  const last = offices.at(-1);
  const start = last ? last.index + last[0].length : 0;
  const rest = text.slice(start);
  const tier = tiersIn(rest, words.isBare)[0];
  if (tier?.start === 0 && !/[\p{L}\d]/u.test(rest.slice(tier.end)) && isAtStart(text, start, words))
    return { within: [], as: 'office', lacks: 'name' };
  if (!last) return words.above.test(text) ? { within: [], as: 'office' } : undefined;
  if (!/[\p{L}\d]/u.test(rest)) {
    return isAtStart(text, start, words) ? { within: [], as: 'office', lacks: 'tierAndName' } : undefined;
  }
  if (words.levels.test(rest) || words.above.test(text)) return undefined;
  const name = nameIn(line, start, typed.length, isAtStart(text, start, words));
  return name === undefined ? undefined : { unit: { name, tier: undefined }, within: [], as: 'office' };
}

/** Length of the name that begins at `from`, as far as words tell. */
function endOf({ text, words }: Line, from: number, to: number): number {
  const rest = text.slice(from, to);
  const end = words.end.exec(rest)?.index ?? rest.length;
  return Math.min(end, listEnd(rest));
}

/**
 * A comma ends a name; so does a dash with a tier, an office or a number behind it. «Chân Mây -
 * Lăng Cô» goes on.
 */
function listEnd(rest: string): number {
  const comma = rest.indexOf(',');
  const dash = / ?- ?(?=\d|$)/.exec(rest)?.index ?? rest.length;
  return Math.min(comma < 0 ? rest.length : comma, dash);
}

/**
 * @param isHeading the name goes on to the end of what the line says; else it is the run of
 *   capitals
 */
function nameIn(line: Line, from: number, to: number, isHeading: boolean): string | undefined {
  const { typed } = line;
  const name = typed.slice(from, from + endOf(line, from, to)).replace(/^[\s.,:–-]+|[\s.,\-–_…]+$/gu, '');
  const syllables = name.split(/\s+|(?<=\p{L})-(?=\p{L})/u).filter((part) => part !== '');
  const words = syllables.filter((part) => /[\p{L}\d]/u.test(part)).length;
  if (words === 0) return undefined;
  const kept =
    isOfOneCase(typed) || (isHeading && words <= 4 && !hasCapitalRun(syllables)) ? name : capitalRun(name);
  const count = kept.split(/[\s-]+/).filter((part) => part !== '').length;
  if (count > (isHeading ? LONGEST_HEADING : LONGEST_NAME)) return undefined;
  if (!/\p{L}{2}|\p{L}['’]|^\d{1,2}(?= |$)|^[IVX]+$/iu.test(kept)) return undefined;
  // A tier's word alone is no name, and neither is a year.
  if (/^\d{3,}/.test(kept) || splitTier(`${kept} x`)?.rest === 'x') return undefined;
  const isAllSmall = kept === kept.toLowerCase();
  return properCase(isAllSmall ? kept.toUpperCase() : kept);
}

/**
 * Two capitalised syllables are a name that was typed with care; what follows in small letters is
 * none of it.
 */
function hasCapitalRun(syllables: readonly string[]): boolean {
  return syllables.slice(0, 2).every((part) => /^\p{Lu}/u.test(part)) && syllables.length >= 2;
}

/**
 * In mixed case a name is the run of capitalised syllables, with its number: «Đồng Phú được tổng
 * hợp» → Đồng Phú.
 */
function capitalRun(name: string): string {
  return (
    /^(?:\d{1,2} )?(?:[\p{Lu}][\p{L}\p{M}'’.]*(?:(?: - |-| |' ?|’ ?)(?=\p{Lu}|\d{1,2}(?!\d)))?|\d{1,2}(?: (?=\p{Lu}))?)*/u
      .exec(name)?.[0]
      .trim() ?? ''
  );
}

/** Society is hidden: «PHÒNG VĂN HÓA - XÃ HỘI», «gia đình, xã hội»; «xã Hội Thịnh» is a commune. */
function masked({ text, typed, words }: Line): string {
  const isOneCase = isOfOneCase(typed);
  return text.replace(words.society, (found, at: number) => {
    const isCommune = isOneCase
      ? !words.beforeSociety.test(text.slice(0, at)) &&
        !words.afterSociety.test(text.slice(at + found.length))
      : /^.{3}\p{Lu}/u.test(typed.slice(at)) && /^ [\p{Lu}\d]/u.test(typed.slice(at + found.length));
    return isCommune ? found : '-'.repeat(found.length);
  });
}

function isOfOneCase(typed: string): boolean {
  return typed === typed.toUpperCase() || typed === typed.toLowerCase();
}

/**
 * As typed, but with the white space of canonical text, which keeps the number of characters:
 * positions agree.
 */
function tidy(line: string): string {
  return withoutInvisible(line)
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}
