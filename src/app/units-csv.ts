/** Reads the list of units: `code,name,tier,parent,validFrom,validTo`, UTF-8 with a header row. */

import Papa from 'papaparse';
import { z } from 'zod';
import type { Unit } from '../core/units/units';

const day = z
  .string()
  .trim()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/)
  .transform((text) => (text === '' ? undefined : text));

const UnitSchema = z.object({
  code: z.string().trim().default(''),
  name: z.string().trim().min(1),
  tier: z.string().trim().default(''),
  parent: z.string().trim().default(''),
  validFrom: day.optional(),
  validTo: day.optional(),
});

/** A line of the list that cannot be used. `line` counts from 1, the header included; `field` is a column's name. */
export interface UnitsFault {
  readonly line: number;
  readonly field: string;
}

export type UnitsOutcome =
  | { readonly ok: true; readonly units: readonly Unit[] }
  | { readonly ok: false; readonly faults: readonly UnitsFault[] };

/** All or nothing: a list with a bad line would make units go missing in silence. */
export function parseUnits(csv: string): UnitsOutcome {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
  });
  if (!meta.fields?.includes('name')) return { ok: false, faults: [{ line: 1, field: 'name' }] };
  const units: Unit[] = [];
  const faults: UnitsFault[] = [];
  data.forEach((record, i) => {
    const parsed = UnitSchema.safeParse(record);
    if (parsed.success) {
      const { validFrom, validTo, ...rest } = parsed.data;
      units.push({ ...rest, validFrom, validTo });
    } else {
      faults.push(
        ...parsed.error.issues.map((issue) => ({ line: i + 2, field: String(issue.path[0] ?? '') })),
      );
    }
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, units };
}
