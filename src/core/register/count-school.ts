/** Whether one school counts in a column of the table, and which of its cells says so. */

import type { ListTemplate, SchoolCondition, SchoolResult } from '../template/list-template';
import type { School } from './school';

/** The outcome that was read, whatever column of the declaration holds it. */
export function resultOf(list: ListTemplate, school: School): SchoolResult | undefined {
  for (const { id } of list.columns) {
    const field = school.results[id];
    if (field?.reading.state === 'value') return field.reading.value;
  }
  return undefined;
}

/** Whether the school counts in a column, and the cell that says so. */
export function countedBy(
  list: ListTemplate,
  school: School,
  condition: SchoolCondition,
): { cell: string; typed: string } | undefined {
  if (condition.is === 'any') return { cell: school.nameCell, typed: school.name };
  if (condition.is === 'result') {
    const field = school.results[condition.column];
    return field?.reading.state === 'value' && field.reading.value === condition.result ? field : undefined;
  }
  const field = school.marks[condition.column];
  if (field?.reading.state === 'value') return field.reading.value ? field : undefined;
  // An outcome says that there was an assessment, which only its own column left open.
  const isBlank = !field || field.reading.state === 'blank';
  if (!isBlank || !isAssessment(list, condition.column)) return undefined;
  return Object.values(school.results).find(({ reading }) => reading.state === 'value');
}

/** The last mark before the outcome is the assessment that gave it. */
export function isAssessment(list: ListTemplate, column: string): boolean {
  const level = list.columns.findIndex(({ values }) => values.kind === 'level');
  return (
    list.columns
      .slice(0, level)
      .filter(({ values }) => values.kind === 'mark')
      .pop()?.id === column
  );
}
