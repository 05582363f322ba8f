/** Chosen templates → an empty report workbook that knows whose it is. */

import { layOutMark } from '../core/layout/product-mark';
import { layOutSheets, type TemplateFacts } from '../core/layout/template-sheet';
import type { WorkbookPlan } from '../core/sheet/plan';
import { freeSheetName } from '../core/sheet/sheet-names';
import { catalogueFor } from '../core/regulations/catalogue';
import { SCHOOL_KINDS, type SchoolKind } from '../core/regulations/school-kinds';
import { printsCriteria, templatesOf, type Form } from '../core/template/template';
import type { TemplateMark } from './template-mark';

/**
 * @param taken names of sheets that are there already: a form that was filled in is never replaced
 *   by an empty one
 */
export function planTemplates(
  forms: readonly Form[],
  facts: TemplateFacts,
  taken: readonly string[] = [],
): WorkbookPlan {
  const { unit, period } = facts;
  const mark: TemplateMark = {
    templates: forms.flatMap(templatesOf).map(({ id, version }) => ({ id, version })),
    unit,
    period,
  };
  const names = new Set(taken);
  const planned = [...new Set(forms)].flatMap((form) => layOutSheets(form, facts));
  const sheets = planned.map((plan) => {
    const name = freeSheetName(plan.name, names);
    names.add(name);
    return { ...plan, name };
  });
  return {
    title: 'Mẫu báo cáo KĐCLGD',
    sheets: [...sheets, layOutMark({ kind: 'template', text: JSON.stringify(mark) })],
  };
}

/**
 * The chosen kinds whose criteria one of the forms would print and no known regulation lists on the
 * day: their rows are left blank, and the caller has to say so.
 */
export function kindsWithoutCriteria(
  forms: readonly Form[],
  { kinds = [], asOf }: Pick<TemplateFacts, 'kinds' | 'asOf'>,
): SchoolKind[] {
  if (!forms.some(printsCriteria)) return [];
  return SCHOOL_KINDS.filter((kind) => kinds.includes(kind) && !catalogueFor(kind, asOf));
}
