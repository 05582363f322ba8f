/** Chosen templates → an empty report workbook that knows whose it is. */

import { layOutMark } from '../core/layout/product-mark';
import { layOutTemplate, type TemplateFacts } from '../core/layout/template-sheet';
import type { WorkbookPlan } from '../core/sheet/plan';
import type { Template } from '../core/template/template';
import type { TemplateMark } from './template-mark';

export function planTemplates(templates: readonly Template[], facts: TemplateFacts): WorkbookPlan {
  const mark: TemplateMark = { templates: templates.map(({ id, version }) => ({ id, version })), ...facts };
  const sheets = [...new Set(templates)].map((template) => layOutTemplate(template, facts));
  return {
    title: 'Mẫu báo cáo KĐCLGD',
    sheets: [...sheets, layOutMark({ kind: 'template', text: JSON.stringify(mark) })],
  };
}
