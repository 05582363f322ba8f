/** Whether a workbook is one school's own: then the school is the unit whose figures they are. */

import { isSureList, type RecognisedList } from '../submission/list-submission';
import type { Submission } from '../submission/submission';
import type { UnitClaim } from '../submission/recognised';
import { listTemplates, type ListTemplate, type Template } from '../template/template';
import { canonical } from '../text/label';

/**
 * The one school that all sure lists of the workbook are of: named over the list, by the form's own
 * field, or by the only record of a list that no line gives to an office. Undefined for an office's
 * workbook.
 */
export function ownSchool(
  { tables, lists }: Submission,
  templates: readonly Template[],
): UnitClaim | undefined {
  const sure = lists.filter(isSureList);
  if (tables.length > 0 || sure.length === 0) return undefined;
  const declared = listTemplates(templates);
  const named = sure.map((list) =>
    schoolOf(
      list,
      declared.find(({ id }) => id === list.template),
    ),
  );
  const [first] = named;
  if (!first) return undefined;
  return named.every((one) => one !== undefined && canonical(one.name) === canonical(first.name))
    ? first
    : undefined;
}

function schoolOf(list: RecognisedList, template: ListTemplate | undefined): UnitClaim | undefined {
  const head = template?.head?.find(({ values }) => values.kind === 'name');
  const field = head && list.head[head.id];
  const claim = (name: string, cell: string): UnitClaim | undefined => {
    return name === '' ? undefined : { name, from: 'title', place: { sheet: list.sheet, cell } };
  };
  if (field) return claim(field.typed.trim(), field.cell);
  const [record, ...others] = list.records;
  if (!template?.rows.namesSchools || !record || others.length > 0) return undefined;
  return list.shape === 'form' || list.claims.length === 0 ? claim(record.name, record.nameCell) : undefined;
}
