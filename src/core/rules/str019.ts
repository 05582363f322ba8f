/** STR019: a field over a table holds something that is no day where one belongs (a query). */

import { hit } from './findings';
import { cellOf, READING, type Rule } from './rule';

export const str019: Rule = {
  code: 'STR019',
  source: READING,
  *check({ template, table }) {
    for (const { id, name } of template.head ?? []) {
      const field = table.head?.[id];
      const state = field?.reading.state;
      if (!field || (state !== 'unreadable' && state !== 'errorValue' && state !== 'noStoredValue')) continue;
      yield hit('STR019', cellOf(table, field.cell), { field: name, typed: field.typed });
    }
  },
};
