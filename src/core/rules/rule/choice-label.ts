/** A choice in the words of the form. */

import type { Column, FieldValues } from '../../template/template';

/** The choice's id where the column does not offer it. */
export function choiceLabel({ values }: Column<FieldValues>, choice: string): string {
  if (values.kind !== 'choice') return choice;
  return values.choices.find(({ id }) => id === choice)?.label ?? choice;
}
