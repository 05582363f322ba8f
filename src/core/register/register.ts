/**
 * Recognised lists → the register: each school once, the table it adds up to, and all that was
 * found.
 */

import type { RecognisedList } from '../submission/list-submission';
import { check } from '../rules/run/check';
import { toFinding, type Finding } from '../findings/findings';
import { sortFindings } from '../findings/sort-findings';
import type { FixedTemplate, CountedList } from '../template/template';
import { countSchools, type SchoolTotals } from '../schools/count-schools';
import { schoolsByList, type School } from '../schools/distinct-schools';
import { schoolHits } from '../rules/run/school-findings';

export interface Register {
  readonly schools: readonly School[];
  readonly totals: SchoolTotals;
  readonly findings: readonly Finding[];
}

export interface RegisterFacts {
  readonly unit?: string | undefined;
  /** ISO day the figures stand at. */
  readonly asOf?: string | undefined;
}

/**
 * Pure, and blind to the order of the lists. Lists that are unsure give their finding and no
 * school.
 */
export function makeRegister(
  template: CountedList,
  table: FixedTemplate,
  lists: readonly RecognisedList[],
  { unit = '', asOf }: RegisterFacts,
): Register {
  const own = lists.filter((list) => list.template === template.id);
  const known = schoolsByList([template, table], own, asOf);
  const schools = known.get(template.id) ?? [];
  const findings = [
    ...own.flatMap((list) => check({ of: 'list', template, list, asOf })),
    ...check({ of: 'unit', templates: [template, table], tables: [], lists: own, asOf, schools: known }),
    ...schoolHits(template, schools, asOf).map((one) => toFinding(one)),
  ];
  return {
    schools,
    totals: countSchools(template, table, schools, unit),
    findings: sortFindings(findings),
  };
}
