/** workbook.functions: what a worksheet function gives, worked out without a cell. */

import type { HostWorkbook } from '../model/workbook';
import { asWholeNumber } from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';

const result: Members<number> = {
  type: 'FunctionResult',
  get: { Value: (value) => value, Error: () => null },
};

const DAY = 86_400_000;

const functions: Members<HostWorkbook> = {
  type: 'Functions',
  call: {
    // Days are counted as the workbook counts them.
    Date: ({ behaviour }, year, month, day) => {
      const at = Date.UTC(
        asWholeNumber(year, 1900, 'Functions.date'),
        asWholeNumber(month, 1, 'Functions.date') - 1,
        asWholeNumber(day, 1, 'Functions.date'),
      );
      const zero = behaviour.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
      return remote(result, Math.round((at - zero) / DAY));
    },
  },
};

export function functionsOf(book: HostWorkbook): Remote {
  return remote(functions, book);
}
