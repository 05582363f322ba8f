/** A field of a record as results show it. */

import type { Field } from '../submission/list-submission';
import { SCHOOL_KIND_NAMES } from '../regulations/school-kinds';
import { choiceLabel } from '../rules/rule/choice-label';
import type { Column, FieldValues } from '../template/template';

/** What was written, days and choices in one form; what could not be read stays as it was typed. */
export function fieldText(column: Column<FieldValues>, field: Field | undefined): string | number | null {
  if (!field) return null;
  const { reading, typed } = field;
  switch (reading.state) {
    case 'blank':
      return null;
    case 'done':
      return reading.on === undefined ? 'x' : dayText(reading.on);
    case 'date':
      return dayText(reading.day);
    case 'choice':
      return choiceLabel(column, reading.choice);
    case 'count':
      return reading.value;
    case 'kind':
      // Told by the school's name or a heading, what was typed is no kind.
      return reading.from === 'column' ? typed : SCHOOL_KIND_NAMES[reading.kind];
    case 'noStoredValue':
    case 'errorValue':
    case 'unreadable':
    case 'text':
    case 'percent':
    case 'year':
    case 'notDone':
    case 'none':
    case 'conflict':
    case 'criteria':
    case 'damaged':
    case 'evidence':
    case 'period':
      return typed === '' ? null : typed;
  }
}

/** "2021-05-31" → 31/05/2021; "2021-05" → 05/2021. */
export function dayText(known: string): string {
  return known.split('-').reverse().join('/');
}
