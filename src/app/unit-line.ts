/**
 * One line of a list of units: what its columns are called in Vietnamese and in English, and what
 * may stand in them.
 */

import { z } from 'zod';
import { parseDay } from '../core/text/dates';
import { enteredText } from '../core/text/entered-text';
import { withoutDiacritics } from '../core/text/label';
import { splitTier } from '../core/text/tiers';
import { withoutOffice } from '../core/text/unit-names';
import type { Deadline, Unit } from '../core/units/units';

/** Headers by the column they head, folded; the first is the one that messages name. */
const HEADERS = {
  name: 'name|ten don vi|ten don vi bao cao|don vi|don vi bao cao|ten|ten xa phuong|xa phuong|ten xa|ten phuong|ten phong|ten huyen|ten xa phuong dac khu',
  code: 'code|ma|ma don vi|ma so|ma dvhc|ma xa|ma don vi hanh chinh',
  tier: 'tier|cap|loai|loai don vi|cap don vi|cap hanh chinh|loai hinh|loai dvhc',
  parent: 'parent|cap tren|don vi cap tren|truc thuoc|thuoc|co quan cap tren|tinh|tinh thanh pho|thuoc tinh',
  validFrom: 'validfrom|tu ngay|hieu luc tu|co hieu luc tu|ngay bat dau|thanh lap ngay|ton tai tu',
  validTo: 'validto|den ngay|den het ngay|hieu luc den|ngay ket thuc|ton tai den',
  email: 'email|e mail|thu dien tu|hop thu|dia chi email|dia chi thu dien tu|mail',
  addressee: 'addressee|noi nhan|nguoi nhan|kinh gui|ten noi nhan',
  due: 'due|han|han nop|han bao cao|han gui|thoi han|thoi han nop|han cuoi',
  successors: 'successors|don vi ke thua|ke thua|don vi moi|sap nhap vao|nhap vao',
} as const;

export type UnitColumn = keyof typeof HEADERS;

const COLUMNS = new Map<string, UnitColumn>(
  (Object.keys(HEADERS) as UnitColumn[]).flatMap((column) =>
    HEADERS[column].split('|').map((header): [string, UnitColumn] => [header, column]),
  ),
);

/** «Tên đơn vị», «Xã/phường», «name»; undefined for a column that nobody asked for. */
export function unitColumn(header: string): UnitColumn | undefined {
  const words = withoutDiacritics(header.replace(/\([^)]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return COLUMNS.get(words);
}

const typed = z.string().transform(enteredText);

const day = typed
  .refine((given) => given === '' || isoDay(given) !== undefined)
  .transform((given) => (given === '' ? undefined : isoDay(given)));

const several = typed.transform((given) =>
  given
    .split(/[;|]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);

const text = typed.transform((given) => (given === '' ? undefined : given));

const email = text.refine((given) => given === undefined || z.email().safeParse(given).success);

/**
 * «2022-03-01», or with the report it is for: «accreditation-results=2022-03-01;
 * annual-report=2022-05-30».
 */
const due = several.transform((entries, context): readonly Deadline[] | undefined => {
  const deadlines = entries.map((entry): Deadline => {
    const [, report, day = ''] = /^(?:([a-z0-9-]+)\s*=\s*)?(\S*)$/.exec(entry) ?? [];
    const iso = isoDay(day);
    if (iso === undefined) context.addIssue({ code: 'custom' });
    return { report, day: iso ?? day };
  });
  return deadlines.length > 0 ? deadlines : undefined;
});

const UnitSchema = z.object({
  code: typed.default(''),
  name: typed.refine((given) => given !== ''),
  tier: typed.default(''),
  parent: typed.default(''),
  validFrom: day.optional(),
  validTo: day.optional(),
  email: email.optional(),
  addressee: text.optional(),
  due: due.optional(),
  successors: several.transform((names) => (names.length > 0 ? names : undefined)).optional(),
});

/**
 * The unit, or the columns that cannot be used. @param values by column; others are not looked at
 */
export function unitOfLine(
  values: Readonly<Partial<Record<UnitColumn, string>>>,
): { readonly unit: Unit } | { readonly bad: readonly string[] } {
  const parsed = UnitSchema.safeParse(values);
  if (!parsed.success) return { bad: parsed.error.issues.map(({ path }) => String(path[0] ?? '')) };
  const { validFrom, validTo, ...rest } = parsed.data;
  return { unit: { ...rest, ...tierApart(rest), validFrom, validTo } };
}

/** «Xã Bảo Lâm 3», «UBND xã Bảo Lâm 3»: where no column says the tier, the name does. */
function tierApart({ name, tier }: Pick<Unit, 'name' | 'tier'>): Pick<Unit, 'name' | 'tier'> {
  if (tier !== '' || /[,;/("]/.test(name)) return { name, tier };
  const own = splitTier(withoutOffice(name));
  if (!own) return { name, tier };
  // A number is no name: «Phường 2» keeps its tier.
  return { tier: own.tier, name: /^\d/.test(own.rest) ? name : own.rest };
}

/** An ISO day, or one as Vietnamese write it: 31/1/2022. */
function isoDay(text: string): string | undefined {
  const read = parseDay(text);
  return read.state === 'day' && read.day.length === 10 && !/\p{L}/u.test(text) ? read.day : undefined;
}
