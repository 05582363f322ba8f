/**
 * What a school's name says: which levels of schooling it offers, and what it is called besides.
 */

import { grouped } from '../grouped';
import { canonical, withoutDiacritics, wordsOf } from '../text/label';
import { LEVEL_PHRASES, type SchoolKind } from './school-kinds';

export interface SchoolName {
  /** Undefined when the name does not say: «Trường Hoa Sen». */
  readonly kind: SchoolKind | undefined;
  /** The levels in it, in one order: "lowerSecondary+primary"; "" for none. */
  readonly levels: string;
  /** The name without kind and «Trường», in canonical words: «Trường MN Hoa Sen» → "hoa sen". */
  readonly own: string;
}

/** Words before a proper name that say nothing about the level. */
const BEFORE = new Set(
  'trường tr cơ sở giáo dục cấp bậc học phổ thông pt trung tâm tt có và & gd csgd'.split(' '),
);
/** Stay in the name: a private kindergarten and a public one of the same name are two schools. */
const NARROWING = [
  'phổ thông dân tộc nội trú',
  'phổ thông dân tộc bán trú',
  'dân tộc nội trú',
  'dân tộc bán trú',
  'pt dtnt',
  'pt dtbt',
  'pt dt nt',
  'pt dt bt',
  'ptdt nt',
  'ptdt bt',
  'ptdtnt',
  'ptdtbt',
  'dtnt',
  'dtbt',
  'ngoài công lập',
  'công lập',
  'tư thục',
  'dân lập',
  'chuyên',
  'bán trú',
  'nội trú',
].map((phrase) => phrase.split(' '));

/**
 * Independent groups of small children are no schools, and the sector counts them apart: «Nhóm trẻ
 * Hoa Sen» is another than «Trường MN Hoa Sen».
 */
const GROUPS = [
  'cơ sở giáo dục mầm non độc lập',
  'cơ sở mầm non độc lập',
  'cơ sở gdmn độc lập',
  'csgdmn độc lập',
  'gdmn độc lập',
  'nhóm trẻ',
  'nhóm lớp',
  'nhóm mầm non',
  'nhóm mn',
  'lớp mẫu giáo',
  'lớp mầm non',
  'lớp mg',
  'lớp mn',
  'ntđl',
  'nt đl',
].map((phrase) => phrase.split(' '));
/** As such a group is called, whatever else stands before its name. */
const GROUP = 'nhóm, lớp độc lập';
const AFTER_GROUP = 'độc lập|đl|đltt|tư thục|tt|dân lập|mẫu giáo|mầm non|mg|mn|gia đình'
  .split('|')
  .map((phrase) => phrase.split(' '));

type LevelWords = readonly [words: readonly string[], kind: SchoolKind];

/** Phrases by their first word, in the order in which they are tried. */
interface NameWords {
  readonly levels: ReadonlyMap<string, readonly LevelWords[]>;
  readonly before: ReadonlySet<string>;
  readonly narrowing: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly groups: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly afterGroup: readonly (readonly string[])[];
}

function nameWords(spelling: (text: string) => string): NameWords {
  return {
    levels: grouped(
      LEVEL_PHRASES.map(([phrase, kind]): LevelWords => [spelling(phrase).split(' '), kind]),
      ([[first = '']]) => first,
    ),
    before: new Set([...BEFORE].map(spelling)),
    narrowing: grouped(
      NARROWING.map((phrase) => phrase.map(spelling)),
      ([first = '']) => first,
    ),
    groups: grouped(
      GROUPS.map((phrase) => phrase.map(spelling)),
      ([first = '']) => first,
    ),
    afterGroup: AFTER_GROUP.map((phrase) => phrase.map(spelling)),
  };
}

const AS_WRITTEN = nameWords((text) => text);
/** For names typed without diacritics. */
const BARE = nameWords(withoutDiacritics);

const NUMERALS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** Names are asked for again and again; the limit bounds memory. */
const known = new Map<string, SchoolName>();
const MOST_KNOWN = 20_000;

/**
 * Reads a school's name from the front: «Trường TH&THCS Lê Lợi», «MN Hoa Sen», «PTDTBT THCS Đắk Ơ».
 */
export function parseSchoolName(name: string): SchoolName {
  let said = known.get(name);
  if (!said) {
    said = readSchoolName(name);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, said);
  }
  return said;
}

function readSchoolName(typed: string): SchoolName {
  const words = wordsOf(typed);
  const known = /[^\p{ASCII}]/u.test(words.join('')) ? AS_WRITTEN : BARE;
  const levels = new Set<SchoolKind>();
  const narrowing: string[] = [];
  let at = 0;
  while (at < words.length) {
    const stands = (phrase: readonly string[]): boolean => phrase.every((word, i) => words[at + i] === word);
    const word = words[at] ?? '';
    const group = known.groups.get(word)?.find(stands);
    if (group) {
      levels.add('preschool');
      narrowing.push(GROUP);
      at += group.length;
      for (let more = known.afterGroup.find(stands); more; more = known.afterGroup.find(stands))
        at += more.length;
      continue;
    }
    const narrows = known.narrowing.get(word)?.find(stands);
    const level = narrows ? undefined : known.levels.get(word)?.find(([phrase]) => stands(phrase));
    if (narrows) {
      narrowing.push(narrows.join(' '));
      at += narrows.length;
    } else if (level) {
      levels.add(level[1]);
      at += level[0].length;
    } else if (known.before.has(word)) at++;
    else break;
  }
  const [only, ...others] = levels;
  // «Nhóm trẻ» alone is a heading and nobody's name.
  if (at === words.length && narrowing.every((one) => one === GROUP)) narrowing.length = 0;
  return {
    kind: others.length > 0 ? 'multiLevel' : only,
    levels: [...levels].sort().join('+'),
    own: [...narrowing, ...properWords(words.slice(at))].join(' '),
  };
}

/** «Mạo Khê I» and «Mạo Khê 1» are one name. */
function properWords(words: readonly string[]): string[] {
  const last = words.length - 1;
  return words.map((word, i) => (i === last && i > 0 ? (NUMERALS[word] ?? word) : word));
}

/** Whether a text is a school's own name, and not just a kind («Mầm non») or other words. */
export function isSchoolName(typed: string): boolean {
  const { kind, own } = parseSchoolName(typed);
  return own !== '' && (kind !== undefined || /^(?:trường|truong|tr\.) /.test(canonical(typed)));
}

/** Between the names of two schools in one cell; «TH và THCS Lê Lợi» is one school all the same. */
const BETWEEN_NAMES = /\s*(?:[\n;,+]|\/(?=\s*(?:trường|tr\.))|\s(?:và|&)\s)\s*/iu;

/**
 * The schools that one text names, each with a name of its own: at most one for nearly all texts.
 */
export function schoolsNamed(typed: string): readonly string[] {
  const pieces = typed.normalize('NFC').split(BETWEEN_NAMES);
  if (pieces.length < 2 || !pieces.every((piece) => piece === '' || isNamedSchool(piece))) return [typed];
  const names = pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece !== '');
  return [...new Map(names.map((name) => [canonical(name), name])).values()];
}

/** Whether more is said than what kind of school it is: «Trường PTDTBT TH» is no name yet. */
function isNamedSchool(typed: string): boolean {
  if (!isSchoolName(typed)) return false;
  const { own } = parseSchoolName(typed);
  const bare = NARROWING.reduce((rest, phrase) => rest.replace(phrase.join(' '), ''), own);
  return bare.trim() !== '';
}
