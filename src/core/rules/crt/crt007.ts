/** CRT007: no criterion is two rows’, unless one of them says that groups work together. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { PLAN } from '../criteria/criteria-fields';
import { sharedOut } from '../criteria/shared-out';

/** Criteria that another row has as well, which nothing says is meant. */
interface Facts {
  readonly codes: readonly string[];
  readonly otherCell: string;
}

export const crt007: Rule<'CRT007', Facts> = {
  code: 'CRT007',
  severity: 'query',
  version: 1,
  source: PLAN,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, records, coverage, saysShared } of sharedOut(input)) {
      const byRows = new Map<string, { readonly rows: readonly number[]; readonly codes: string[] }>();
      for (const { code, groups } of coverage.shared) {
        const key = groups.join(' ');
        const known = byRows.get(key) ?? { rows: groups, codes: [] };
        byRows.set(key, known);
        known.codes.push(code);
      }
      for (const { rows, codes } of byRows.values()) {
        const [first, ...others] = rows.flatMap((row) => records[row] ?? []);
        const last = others.at(-1);
        if (!first || !last || [first, ...others].some(saysShared)) continue;
        const other = fieldPlace(input.list, first, check.column);
        const facts = { codes, otherCell: other.cell ?? '' };
        yield brokenAt(fieldPlace(input.list, last, check.column), facts, { related: [other] });
      }
    }
  },
};
