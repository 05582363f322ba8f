/**
 * Reads the list of units: `code,name,tier,parent,validFrom,validTo`, and where they are wanted `email,addressee,due,
 * successors`; UTF-8 with a header row. Several deadlines or successors in one value stand apart by «;» or «|».
 */

import Papa from 'papaparse';
import { z } from 'zod';
import type { Deadline, Unit } from '../core/units/units';

const day = z
  .string()
  .trim()
  .refine(isDayOrNothing)
  .transform((text) => (text === '' ? undefined : text));

const several = z.string().transform((given) =>
  given
    .split(/[;|]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);

const text = z
  .string()
  .trim()
  .transform((given) => (given === '' ? undefined : given));

const email = text.refine((given) => given === undefined || z.email().safeParse(given).success);

/** «2022-03-01», or with the report it is for: «accreditation-results=2022-03-01; annual-report=2022-05-30». */
const due = several.transform((entries, context): readonly Deadline[] | undefined => {
  const deadlines = entries.map((entry): Deadline => {
    const [, report, day = ''] = /^(?:([a-z0-9-]+)\s*=\s*)?(\S*)$/.exec(entry) ?? [];
    if (day === '' || !isDayOrNothing(day)) context.addIssue({ code: 'custom' });
    return { report, day };
  });
  return deadlines.length > 0 ? deadlines : undefined;
});

const UnitSchema = z.object({
  code: z.string().trim().default(''),
  name: z.string().trim().min(1),
  tier: z.string().trim().default(''),
  parent: z.string().trim().default(''),
  validFrom: day.optional(),
  validTo: day.optional(),
  email: email.optional(),
  addressee: text.optional(),
  due: due.optional(),
  successors: several.transform((names) => (names.length > 0 ? names : undefined)).optional(),
});

/**
 * A line of the list that cannot be used. `line` counts from 1, the header and blank lines included; `field` is a
 * column's name, `"` for a quotation mark without its pair, or the separator where a line has more values than columns.
 */
export interface UnitsFault {
  readonly line: number;
  readonly field: string;
}

export type UnitsOutcome =
  | { readonly ok: true; readonly units: readonly Unit[] }
  | { readonly ok: false; readonly faults: readonly UnitsFault[] };

/** All or nothing: a list with a bad line would make units go missing in silence. */
export function parseUnits(csv: string): UnitsOutcome {
  const text = csv.replace(/^\ufeff/, '');
  const [leading = ''] = /^(?:[ \t;,]*\r?\n)*/.exec(text) ?? [];
  const headerLine = leading.split('\n').length;
  const list = text.slice(leading.length);
  const delimiter = delimiterOf(list);
  const { data, meta, errors } = Papa.parse<Record<string, unknown>>(list, {
    header: true,
    delimiter,
    transformHeader: (header) => header.trim(),
  });
  if (!meta.fields?.includes('name')) return { ok: false, faults: [{ line: headerLine, field: 'name' }] };
  const lineOf = (record: number): number => headerLine + 1 + record + lineBreaksBefore(data, record);
  // An open quotation mark makes one value of all that follows. What stands behind it cannot be told.
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open) return { ok: false, faults: [{ line: lineOf((open.row ?? 1) - 1), field: '"' }] };
  const units: Unit[] = [];
  const faults: UnitsFault[] = [];
  data.forEach((record, i) => {
    if (isBlank(record)) return;
    if ('__parsed_extra' in record) faults.push({ line: lineOf(i), field: delimiter });
    const parsed = UnitSchema.safeParse(record);
    if (parsed.success) {
      const { validFrom, validTo, ...rest } = parsed.data;
      units.push({ ...rest, validFrom, validTo });
    } else {
      faults.push(
        ...parsed.error.issues.map((issue) => ({ line: lineOf(i), field: String(issue.path[0] ?? '') })),
      );
    }
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, units };
}

function isDayOrNothing(text: string): boolean {
  if (text === '') return true;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Excel with Vietnamese settings separates by semicolons; the header, whose words are known, shows which it is. */
function delimiterOf(list: string): string {
  const [header = ''] = list.split('\n');
  const count = (one: string): number => header.split(one).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function isBlank(record: Record<string, unknown>): boolean {
  return Object.values(record).every((value) => String(value).replace(/[ \t;,]/g, '') === '');
}

/** Values in quotation marks may hold line ends of their own. */
function lineBreaksBefore(data: readonly Record<string, unknown>[], record: number): number {
  const values = data.slice(0, record).flatMap((one) => Object.values(one));
  return values.reduce<number>((sum, value) => sum + String(value).split('\n').length - 1, 0);
}
