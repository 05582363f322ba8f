/**
 * A declared template by its id, as results, reports and memories name it; one place for what all
 * of them ask.
 */

import {
  fixedTemplates,
  listTemplates,
  type FixedTemplate,
  type ListTemplate,
  type Template,
} from './template';

/**
 * Ids come from data: of an unknown one, as of a form that has since been left out, nothing is
 * known.
 */
export function templateOf<T extends Template>(
  templates: readonly T[],
  id: string | undefined,
): T | undefined {
  return templates.find((one) => one.id === id);
}

/** The table of that id; undefined also where it is a list's. */
export function tableOf(templates: readonly Template[], id: string | undefined): FixedTemplate | undefined {
  return fixedTemplates(templates).find((one) => one.id === id);
}

/** The list of that id; undefined also where it is a table's. */
export function listOf(templates: readonly Template[], id: string | undefined): ListTemplate | undefined {
  return listTemplates(templates).find((one) => one.id === id);
}

/** As the form heads it; the id itself where there is no such template. */
export function titleOf(templates: readonly Template[], id: string): string {
  return templateOf(templates, id)?.title ?? id;
}

/**
 * The name of the sheet that is laid out from it; the id itself where there is no such template.
 */
export function sheetNameOf(templates: readonly Template[], id: string): string {
  return templateOf(templates, id)?.sheetName ?? id;
}
