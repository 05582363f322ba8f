/**
 * A whole assessment of a primary school under circular 17/2018, for the examples of rules that
 * look at all of it.
 */

import { catalogueFor, hasLevel, isLevel4 } from '../../regulations/catalogue';
import { allCriteriaOf } from '../../regulations/regulation';
import type { ExampleRow, ListExample } from '../rule/examples';

interface Differences {
  readonly head?: ExampleRow;
  /** What stands at single criteria. */
  readonly levels?: Readonly<Record<string, string>>;
  /** At the criteria of Mức 4; blank where nothing is given. */
  readonly level4?: string;
  /** Criteria that are left out. */
  readonly without?: readonly string[];
}

const DAY = '2022-01-31';

/** Every criterion at its highest level, but for the differences. */
export function fullAssessment({ head = {}, levels = {}, level4, without = [] }: Differences): ListExample {
  const catalogue = catalogueFor('primary', DAY);
  const criteria = catalogue ? allCriteriaOf(catalogue.regulation, catalogue.kind) : [];
  const rows = criteria
    .filter(({ code }) => !without.includes(code))
    .map(({ code, name }): ExampleRow => {
      const own = catalogue && hasLevel(catalogue, code, 3) ? 'Mức 3' : 'Mức 2';
      const level = levels[code] ?? (isLevel4(code) ? level4 : own);
      return { criterion: code, title: name, ...(level !== undefined && { level }) };
    });
  return { head: { kind: 'Tiểu học', assessedOn: '31/01/2022', ...head }, asOf: DAY, rows };
}
