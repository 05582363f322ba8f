/** REQ001: a figure that the form asks for is blank, and arithmetic does not prove it to be 0. */

import { columnOf } from '../../template/template';
import { isBalanced, isBlank, isBlankRow, knownCount, readValue } from '../../submission/known-values';
import { ARITHMETIC } from '../rule/sources';
import { cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** A required figure is missing. */
interface Facts {
  readonly column: LocalName;
  readonly row: string;
}

export const req001: Rule<'REQ001', Facts> = {
  code: 'REQ001',
  severity: 'error',
  version: 1,
  source: ARITHMETIC,
  // The totals lack a figure that was not given.
  canSwitchOff: false,
  *inTable({ template, table }) {
    for (const row of table.rows) {
      if (isBlankRow(row)) continue;
      for (const [id, { cell }] of Object.entries(row.counts)) {
        const { name, values } = columnOf(template, id);
        if (values.kind !== 'count' || values.whenBlank === 'optional') continue;
        if (!isBlank(row, id) || knownCount(template, table, row, id) !== null) continue;
        // Which of a sum's parts is missing cannot be told unless the whole is known; then the rest
        // can.
        const fix = missingPart(id);
        yield brokenAt(
          cellOf(table, cell),
          { column: name, row: row.label },
          fix === null ? {} : { fix: { cell, value: fix } },
        );
      }

      function missingPart(id: string): number | null {
        for (const check of template.checks) {
          if (check.check !== 'sumOf') continue;
          const { parts, whole } = check;
          const others = parts.filter((part) => part !== id);
          if (id === whole && parts.every((part) => readValue(row, part) !== null)) {
            return parts.reduce((sum, part) => sum + (readValue(row, part) ?? 0), 0);
          }
          const expected = readValue(row, whole);
          if (!parts.includes(id) || expected === null || isBalanced(row, parts, whole)) continue;
          if (others.some((part) => readValue(row, part) === null)) continue;
          const rest = expected - others.reduce((sum, part) => sum + (readValue(row, part) ?? 0), 0);
          if (rest >= 0) return rest;
        }
        return null;
      }
    }
  },
};
