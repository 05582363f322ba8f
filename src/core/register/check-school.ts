/** What is wrong with one school's fields. Each finding names the school and its cell. */

import { hit, toFinding, type Finding, type Hit } from '../rules/findings';
import type { ListTemplate } from '../template/list-template';
import { isAssessment } from './count-school';
import type { School } from './school';

export function checkSchool(list: ListTemplate, school: School): Finding[] {
  const { sheet, name } = school;
  if (name === '') return [toFinding(hit('LST001', { sheet, cell: school.nameCell }, {}))];
  const hits: Hit[] = [];
  if (school.kind === undefined) {
    hits.push(hit('LST002', { sheet, cell: school.kindCell }, { school: name, typed: '' }));
  }
  for (const column of list.columns) {
    const mark = school.marks[column.id];
    if (mark?.reading.state === 'unreadable') {
      const facts = { school: name, column: column.name, typed: mark.typed };
      hits.push(hit('LST004', { sheet, cell: mark.cell }, facts));
    }
    const result = school.results[column.id];
    if (result?.reading.state === 'unreadable') {
      hits.push(hit('LST003', { sheet, cell: result.cell }, { school: name, typed: result.typed }));
    }
  }
  hits.push(...orderOfSteps(list, school));
  return hits.map((one) => toFinding(one));
}

/** Self-assessment, then external assessment, then its outcome. */
function orderOfSteps(list: ListTemplate, school: School): Hit[] {
  const { sheet, name } = school;
  const marks = list.columns.filter(({ values }) => values.kind === 'mark');
  const assessment = marks.find(({ id }) => isAssessment(list, id));
  const before = marks[marks.findIndex(({ id }) => id === assessment?.id) - 1];
  const result = Object.values(school.results)[0];
  const assessed = assessment && school.marks[assessment.id];
  const selfAssessed = before && school.marks[before.id];
  const isDone = (field: typeof assessed): boolean => field?.reading.state === 'value' && field.reading.value;
  const hits: Hit[] = [];
  if (
    assessed &&
    !isDone(assessed) &&
    assessed.reading.state !== 'unreadable' &&
    result?.reading.state === 'value'
  ) {
    hits.push(hit('LST005', { sheet, cell: result.cell }, { school: name, typed: result.typed }));
  }
  if (isDone(assessed) && result?.reading.state === 'blank') {
    hits.push(hit('LST012', { sheet, cell: result.cell }, { school: name }));
  }
  if (
    isDone(assessed) &&
    selfAssessed &&
    selfAssessed.reading.state !== 'unreadable' &&
    !isDone(selfAssessed)
  ) {
    hits.push(hit('LST010', { sheet, cell: selfAssessed.cell }, { school: name }));
  }
  return hits;
}
