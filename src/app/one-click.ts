/** One click: all school sheets of the open workbook → the district's table and its list of schools. */

import { layOutFindings } from '../core/layout/register-sheets';
import { layOutSchools } from '../core/layout/school-sheets';
import type { TemplateFacts } from '../core/layout/template-sheet';
import { consolidateSchools, type SchoolsConsolidation } from '../core/register/consolidate-schools';
import { recogniseSchools } from '../core/register/recognise-schools';
import type { SheetReading } from '../core/register/school';
import type { Workbook } from '../core/sheet/grid';
import type { SheetPlan } from '../core/sheet/plan';
import type { ListTemplate } from '../core/template/list-template';
import type { Template } from '../core/template/template';
import { sentence, type Language } from '../messages/sentence';

export const SCHOOL_FINDINGS_SHEET = 'Lỗi ở các trang trường';

export interface OneClick {
  readonly consolidation: SchoolsConsolidation;
  readonly readings: readonly SheetReading[];
  /** Empty when no school was found: then nothing is laid out. */
  readonly plans: readonly SheetPlan[];
}

/**
 * @param owned names of the sheets that the product laid out: results are not read again as sources
 * @throws Error when the declarations do not fit together: a fault of the program
 */
export function consolidateSchoolSheets(
  workbook: Workbook,
  owned: ReadonlySet<string>,
  list: ListTemplate,
  templates: readonly Template[],
  facts: TemplateFacts,
  language: Language,
): OneClick {
  const table = templates.find(({ id }) => id === list.addsUpTo.template);
  if (!table) throw new Error(`${list.id} adds up to no template`);
  const readings = workbook.sheets
    .filter(
      ({ name, visibility, cellCount }) => visibility !== 'veryHidden' && cellCount > 0 && !owned.has(name),
    )
    .map((grid) => recogniseSchools(list, grid));
  const consolidation = consolidateSchools(list, table, readings, facts.unit ?? '');
  const findings = layOutFindings(consolidation.findings, (finding) => sentence(finding, language));
  const plans =
    consolidation.schools.length === 0
      ? []
      : [...layOutSchools(list, table, consolidation, facts), { ...findings, name: SCHOOL_FINDINGS_SHEET }];
  return { consolidation, readings, plans };
}
