/** Finds out whose figures they are: from the lines over a table, from metadata, from the file's name. */

import { addressOf } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { cellText } from '../text/cell-text';
import { canonical, properCase, withoutDiacritics } from '../text/label';
import { PhraseScanner } from '../text/phrase-scanner';
import type { UnitClaim } from '../submission/recognised';

interface TierWords {
  /** Stands in every text that the pattern fits, and is looked for first: patterns over all letters are slow to make. */
  readonly sign: string;
  readonly pattern: () => RegExp;
  readonly tier: string;
}

/** What titles are read with: patterns over canonical text. */
interface TitleWords {
  /** Tiers, longer ones first. Which units exist is the unit list's matter. */
  readonly tiers: readonly TierWords[];
  /** An office's name stands before its place, and the tier may be left out: «PHÒNG GD&ĐT THỦ THỪA», «Đơn vị: Lộc Ninh». */
  readonly office: RegExp;
  /** What ends a name in a running title: «… huyện Đồng Phú năm 2022», «… (tính đến …)». */
  readonly afterName: RegExp;
  /** Lines that name somebody else: the state's motto, the province, the addressee. */
  readonly others: RegExp;
  /** Society, and no commune. */
  readonly society: RegExp;
}

/** A sign that every spelling holds, the pattern, the tier's name. */
const TIERS = [
  ['thành phố', 'thành phố', 'thành phố'],
  ['thị trấn', 'thị trấn', 'thị trấn'],
  ['đặc khu', 'đặc khu', 'đặc khu'],
  ['thị xã', 'thị xã', 'thị xã'],
  ['huyện', 'huyện', 'huyện'],
  ['phường', 'phường', 'phường'],
  ['quận', 'quận', 'quận'],
  ['cụm', 'cụm(?: trường| thi đua| chuyên môn)?(?: số)?', 'cụm'],
  ['tp', 'tp', 'thành phố'],
  ['tx', 'tx', 'thị xã'],
  ['h.', 'h\\.', 'huyện'],
  ['p.', 'p\\.', 'phường'],
  ['xã', 'xã', 'xã'],
] as const;
const OFFICE =
  'phòng giáo dục(?: và| &)? đào tạo|phòng giáo dục|phòng gd ?(?:&|và|-)? ?đt|pgd ?(?:&|và|-)? ?đt|pgd|ubnd|uỷ ban nhân dân';
const AFTER_NAME =
  'năm|tính|theo|về|đến|quý|tháng|học|giai|công|tỉnh|thuộc|báo|kết|cộng hoà|ngày|gửi|số|phòng|trường|sở';
const OTHERS =
  'cộng hoà xã hội|độc lập ?- ?tự do|sở giáo dục|sở gd|kính gửi|nơi nhận|ubnd tỉnh|uỷ ban nhân dân tỉnh|bộ giáo dục|bộ gd';

function titleWords(spelling: (words: string) => string): TitleWords {
  return {
    tiers: TIERS.map(([sign, pattern, tier]) => ({
      sign: spelling(sign),
      pattern: once(() => new RegExp(`(?:^|[^\\p{L}])${spelling(pattern)}(?:\\. *| +)(?=[\\p{L}\\d])`, 'u')),
      tier,
    })),
    office: new RegExp(
      `(?:${spelling(OFFICE)})\\s*[:.-]?\\s*|^(?:${spelling('tên')} )?${spelling('đơn vị')}(?: ${spelling('báo cáo')})?\\s*:\\s*`,
      'gu',
    ),
    afterName: new RegExp(`[(),;:\\d/]| - | {3,}| (?:${spelling(AFTER_NAME)})(?= |$)`, 'u'),
    others: new RegExp(spelling(OTHERS), 'u'),
    society: new RegExp(spelling('xã hội'), 'gu'),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const AS_WRITTEN = titleWords((words) => words);
/** For titles typed without diacritics. */
const BARE = titleWords(withoutDiacritics);

/** Most lines name nobody; these words stand in all that do. */
const NAMES_A_UNIT = new PhraseScanner(
  'thành phố|thị trấn|đặc khu|thị xã|huyện|phường|quận|cụm|tp|tx|h|p|xã|phòng giáo dục|phòng gd|phòng gdđt|pgd|pgdđt|ubnd|ủy ban nhân dân|đơn vị'.split(
    '|',
  ),
);

/** As typed, in Unicode NFC; other spellings are met where the line is read. */
const SOCIETY = /xã hội/giu;

/** No Vietnamese place name has more syllables. */
const LONGEST_NAME = 5;
/** So far up from a table its title is looked for. */
const TITLE_ROWS = 25;
const LONGEST_TITLE = 220;

/** The claims in the lines between two rows of a sheet (both included), from the top down. */
export function claimsInTitle(grid: Grid, from: number, to: number): UnitClaim[] {
  const claims: UnitClaim[] = [];
  for (let row = Math.max(1, from, to - TITLE_ROWS); row <= to; row++) {
    for (const cell of grid.rowCells(row)) {
      if (typeof cell.value !== 'string' || cell.value.length > LONGEST_TITLE) continue;
      const text = cellText(cell);
      // Looked at twice, because prose is full of society: «phối hợp với gia đình, xã hội».
      if (!NAMES_A_UNIT.test(text) || !NAMES_A_UNIT.test(text.replace(SOCIETY, '-'))) continue;
      for (const line of text.split(/\r?\n| {4,}|\t/)) {
        const claim = claimInLine(line);
        if (claim) {
          claims.push({
            ...claim,
            from: 'title',
            place: { sheet: grid.name, cell: addressOf(row, cell.column) },
          });
        }
      }
    }
  }
  return claims;
}

/** «UBND HUYỆN BÙ ĐỐP», «Phòng GD&ĐT thị xã Bình Long», «Đơn vị: Lộc Ninh», «… của huyện Đồng Phú năm 2022». */
export function claimInLine(line: string): { name: string; tier?: string } | undefined {
  const text = canonical(line);
  const words = /[^\p{ASCII}]/u.test(text) ? AS_WRITTEN : BARE;
  if (text === '' || words.others.test(text)) return undefined;
  const title: TitleLine = { text, typed: tidy(line), words };
  const places = text.replace(words.society, (found) => '-'.repeat(found.length));
  for (const { sign, pattern, tier } of words.tiers) {
    if (!places.includes(sign)) continue;
    const found = pattern().exec(places);
    const name = found && nameAt(title, found.index + found[0].length, tier === 'cụm');
    if (name) return { name, tier };
  }
  const last = [...text.matchAll(words.office)].pop();
  const name = last && nameAt(title, last.index + last[0].length, false);
  return name ? { name } : undefined;
}

interface TitleLine {
  /** Canonical. */
  readonly text: string;
  readonly typed: string;
  readonly words: TitleWords;
}

/** As typed, but with the white space of canonical text, which keeps the number of characters: positions agree. */
function tidy(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/** A cluster may be called by its number; no other unit is here. */
function nameAt({ text, typed, words }: TitleLine, start: number, mayBeNumber: boolean): string | undefined {
  const rest = text.slice(start);
  const number = mayBeNumber ? /^(?:\d+|[ivx]+)(?= |$)/.exec(rest)?.[0] : undefined;
  if (number) return `Cụm ${number.toUpperCase()}`;
  const end = words.afterName.exec(` ${rest}`);
  const length = end ? Math.max(0, end.index - 1) : rest.length;
  const name = typed
    .slice(start, start + length)
    .replace(/[\s.,\-–_…]+$/u, '')
    .trim();
  const syllables = name.split(/[\s-]+/).filter((part) => part !== '');
  const isUpperCaseTitle = typed === typed.toUpperCase();
  if (isUpperCaseTitle && syllables.length > LONGEST_NAME) return undefined;
  const kept = isUpperCaseTitle ? syllables : capitalised(syllables);
  return kept.some((part) => /\p{L}{2}/u.test(part)) ? properCase(kept.join(' ')) : undefined;
}

/** In mixed case a name is the run of capitalised syllables: «huyện Đồng Phú được tổng hợp» → Đồng Phú. */
function capitalised(syllables: readonly string[]): string[] {
  const end = syllables.findIndex((part) => !/^\p{Lu}/u.test(part));
  return syllables.slice(0, end < 0 ? LONGEST_NAME : Math.min(end, LONGEST_NAME));
}

/**
 * What file names say besides a place, folded. Phrases, because their single words stand in place names as well:
 * «phu luc» but Phú Riềng, «thanh pho» but Chơn Thành, «nam hoc» but Lục Nam.
 */
const FILE_PHRASES = (
  'bao cao|bieu mau|phu luc|kiem dinh|chat luong|giao duc|dao tao|tu danh gia|danh gia ngoai|danh gia|ket qua|tong hop|cong khai|' +
  'cai tien|nam hoc|hoc ky|hoc ki|sua lan|chinh thuc|ban cuoi|ban chinh|ban moi|ban sua|da sua|nop lai|nop so|gui so|gui lai|kem theo|' +
  'thanh pho|thi xa|thi tran|dac khu|bao cao kdcl|bcao|bc|kdclgd|kdcl|pgddt|pgd dt|pgd|gddt|gd dt|gd|sgd|phong|mau|bang|bieu|final|copy|' +
  'new|file|kq|tdg|dgn|ubnd|huyen|tx|tp|tt|xa|ngay|thang|lan|v|n|h|x|p|va|cua|libreoffice|excel'
)
  .split('|')
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);

/**
 * What a file's name says: what is left of it without dates, numbers and words such as «bao cao», «KDCL», «PGD».
 * Undefined when nothing is left. The name mostly has no diacritics; matching it to a unit is the unit list's work.
 */
export function claimInFileName(path: string): UnitClaim | undefined {
  const base = (path.split(/[\\/]/).pop() ?? path).replace(/\.[A-Za-z]{3,4}$/, '').normalize('NFC');
  const words = base
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '');
  const kept = withoutPhrases(words);
  if (kept.length === 0 || kept.length > LONGEST_NAME) return undefined;
  const capitalise = (word: string): string =>
    word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return { name: properCase(kept.map(capitalise).join(' ')), from: 'fileName' };
}

function withoutPhrases(words: readonly string[]): string[] {
  const folded = words.map(withoutDiacritics);
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = FILE_PHRASES.find((one) => one.every((word, i) => folded[at + i] === word));
    if (!phrase) kept.push(words[at] as string);
    at += phrase?.length ?? 1;
  }
  return kept;
}

const STATED_DATE = /(?:tính đến|đến)(?: hết)?(?: ngày)? ?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u;
const SPELT_DATE = /(?:tính đến|đến)(?: hết)?(?: ngày)? ?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u;

/** «tính đến 31/01/2022» in the lines over a table, as an ISO day. */
export function statedDate(grid: Grid, from: number, to: number): string | undefined {
  for (let row = to; row >= Math.max(1, from, to - TITLE_ROWS); row--) {
    for (const cell of grid.rowCells(row)) {
      if (typeof cell.value !== 'string') continue;
      const text = canonical(cellText(cell));
      const match = STATED_DATE.exec(text) ?? SPELT_DATE.exec(text);
      const day = match && isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
      if (day) return day;
    }
  }
  return undefined;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (month < 1 || month > 12 || day < 1 || day > (days[month - 1] ?? 0)) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
