/** Chosen templates → an empty report workbook that knows whose it is. */

import { layOutMark } from '../core/layout/product-mark';
import { layOutTemplate, type TemplateFacts } from '../core/layout/template-sheet';
import type { WorkbookPlan } from '../core/sheet/plan';
import { freeSheetName } from '../core/sheet/sheet-names';
import { templatesOf, type Form } from '../core/template/template';
import type { TemplateMark } from './template-mark';

/**
 * @param taken names of sheets that are there already: a form that was filled in is never replaced by an empty one
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
  const sheets = [...new Set(forms)].map((form) => {
    const plan = layOutTemplate(form, facts);
    const name = freeSheetName(plan.name, names);
    names.add(name);
    return { ...plan, name };
  });
  return {
    title: 'Mẫu báo cáo KĐCLGD',
    sheets: [...sheets, layOutMark({ kind: 'template', text: JSON.stringify(mark) })],
  };
}
