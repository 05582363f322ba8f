/**
 * The kinds of schools that reports are grouped by, their names, and how offices write them in a
 * row label.
 */

import { isDitto } from '../text/ditto';
import { canonical, withoutDiacritics, wordsOf } from '../text/label';

/**
 * In the order of the form (Sở GD&ĐT Bình Phước 2022, Mẫu 1, bảng 1a), followed by the kinds that
 * other provinces add.
 */
export const SCHOOL_KINDS = [
  'preschool',
  'primary',
  'lowerSecondary',
  'upperSecondary',
  'multiLevel',
  'continuing',
] as const;

export type SchoolKind = (typeof SCHOOL_KINDS)[number];

/**
 * As the form prints them. Upper secondary and continuing education are not on the form of 2022;
 * provinces add them.
 */
export const SCHOOL_KIND_NAMES: Readonly<Record<SchoolKind, string>> = {
  preschool: 'Mầm non',
  primary: 'Tiểu học',
  lowerSecondary: 'Trung học cơ sở',
  upperSecondary: 'Trung học phổ thông',
  multiLevel: 'Trường phổ thông có nhiều cấp học',
  continuing: 'Giáo dục thường xuyên',
};

/** As offices abbreviate them, for names of sheets. */
export const SCHOOL_KIND_ABBREVIATIONS: Readonly<Record<SchoolKind, string>> = {
  preschool: 'MN',
  primary: 'TH',
  lowerSecondary: 'THCS',
  upperSecondary: 'THPT',
  multiLevel: 'nhiều cấp',
  continuing: 'GDTX',
};

/** A kind read from a label, and what narrows it («ngoài công lập»), "" where nothing does. */
export interface KindLabel {
  readonly kind: SchoolKind;
  readonly qualifier: string;
}

/**
 * Ways to write a level, in canonical words; longer ones first, because «trung học» stands inside
 * several.
 */
export const LEVEL_PHRASES: readonly (readonly [string, SchoolKind])[] = [
  ['trung học cơ sở', 'lowerSecondary'],
  ['trung học phổ thông', 'upperSecondary'],
  ['giáo dục nghề nghiệp', 'continuing'],
  ['giáo dục thường xuyên', 'continuing'],
  ['có nhiều cấp học', 'multiLevel'],
  ['phổ thông cơ sở', 'multiLevel'],
  ['nhiều cấp học', 'multiLevel'],
  ['có nhiều cấp', 'multiLevel'],
  ['nhiều cấp', 'multiLevel'],
  ['liên cấp học', 'multiLevel'],
  ['liên cấp', 'multiLevel'],
  ['tiểu học', 'primary'],
  ['mầm non', 'preschool'],
  ['mẫu giáo', 'preschool'],
  ['nhà trẻ', 'preschool'],
  ['nhóm trẻ', 'preschool'],
  ['cấp iii', 'upperSecondary'],
  ['cấp ii', 'lowerSecondary'],
  ['cấp i', 'primary'],
  ['cấp 1', 'primary'],
  ['cấp 2', 'lowerSecondary'],
  ['cấp 3', 'upperSecondary'],
  ['ptnch', 'multiLevel'],
  ['ptcs', 'multiLevel'],
  ['thcs', 'lowerSecondary'],
  ['thpt', 'upperSecondary'],
  ['ttgdtx', 'continuing'],
  ['ttgdnn', 'continuing'],
  ['gdnn', 'continuing'],
  ['gdtx', 'continuing'],
  ['gdmn', 'preschool'],
  ['mn', 'preschool'],
  ['mg', 'preschool'],
  ['nt', 'preschool'],
  ['th', 'primary'],
];

/** Words that may stand around a kind without changing it. */
const FILLER = new Set(
  'các trường tr cơ sở csgd giáo dục gd cấp bậc học khối ngành phổ thông pt trung tâm tt có và & hệ loại hình số lượng'.split(
    ' ',
  ),
);

/** Words that narrow a kind to a part of it: such a row is not the whole of the kind. */
const QUALIFIERS = [
  'ngoài công lập',
  'công lập',
  'tư thục',
  'dân lập',
  'ngoài cl',
  'ncl',
  'cl',
  'dân tộc nội trú',
  'dân tộc bán trú',
  'nội trú',
  'bán trú',
  'chuyên biệt',
];

/** «1.», «a)», «II.», «-», «+» before a label. */
const NUMBERING = /^(?:[-+*•]\s*|\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[.)/]\s*)+/;

/**
 * The kind that a row label names: «MN», «Trường Mầm non», «1. Tiểu học», «TH&THCS», «PT nhiều cấp
 * học». Two levels in one label are a school with several levels. Undefined for anything else, in
 * particular for a school's own name («Trường Mầm non Hoa Sen») and for «Trong đó: …».
 */
export function parseKindLabel(label: string): KindLabel | undefined {
  if (label.length > LONGEST_REPEATED) return readKindLabel(label);
  let known = knownLabels.get(label);
  if (known === undefined) {
    known = readKindLabel(label) ?? null;
    if (knownLabels.size >= MOST_KNOWN) knownLabels.clear();
    knownLabels.set(label, known);
  }
  return known ?? undefined;
}

/** Kinds are written in a few ways, over and over; longer texts name none mostly. */
const LONGEST_REPEATED = 40;
/** Null for a text that names no kind. */
const knownLabels = new Map<string, KindLabel | null>();
/** Bounds memory. */
const MOST_KNOWN = 5_000;

function readKindLabel(label: string): KindLabel | undefined {
  // «nt» is «như trên» far oftener than «nhà trẻ», which nobody writes so without a name behind it.
  if (isDitto(label)) return undefined;
  const words = wordsOf(stripNumbering(label));
  // Typed without diacritics («Mam non»), the whole label is compared without them.
  const { phrases, qualifiers, filler } = /[^\p{ASCII}]/u.test(words.join('')) ? AS_WRITTEN : BARE;
  let rest = ` ${words.join(' ')} `;
  if (rest.trim() === '' || /^ (?:trong (?:đó|do)|riêng|rieng) /.test(rest)) return undefined;
  const found = new Set<SchoolKind>();
  for (const [phrase, level] of phrases) {
    while (rest.includes(` ${phrase} `)) {
      found.add(level);
      rest = rest.replace(` ${phrase} `, ' ');
    }
  }
  let qualifier = '';
  for (const phrase of qualifiers) {
    if (!rest.includes(` ${phrase} `)) continue;
    qualifier = qualifier ? `${qualifier}, ${phrase}` : phrase;
    rest = rest.replace(` ${phrase} `, ' ');
  }
  const strange = rest.split(' ').filter((word) => word !== '' && !filler.has(word));
  const [only] = found;
  if (only === undefined || strange.length > 0) return undefined;
  // «Giáo dục mầm non và phổ thông» heads a section; it is more than preschools.
  if (found.has('preschool') && / ph(?:ổ|o) th(?:ô|o)ng /.test(rest)) return undefined;
  return { kind: found.size > 1 ? 'multiLevel' : only, qualifier };
}

interface LabelWords {
  readonly phrases: readonly (readonly [string, SchoolKind])[];
  readonly qualifiers: readonly string[];
  readonly filler: ReadonlySet<string>;
}

const AS_WRITTEN: LabelWords = { phrases: LEVEL_PHRASES, qualifiers: QUALIFIERS, filler: FILLER };
const BARE: LabelWords = {
  phrases: LEVEL_PHRASES.map(([phrase, level]) => [withoutDiacritics(phrase), level]),
  qualifiers: QUALIFIERS.map(withoutDiacritics),
  filler: new Set([...FILLER].map(withoutDiacritics)),
};

/** The label without «1.», «a)», «-» in front, in canonical spelling. */
export function stripNumbering(label: string): string {
  return canonical(label).replace(NUMBERING, '');
}
