/** worksheet.autoFilter: where the filter buttons stand. Filtering itself is not done. */

import { NotImplementedByHost } from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';
import { areaArgument, rangeOf } from './range';
import type { SheetOf } from './worksheet';

const members: Members<SheetOf> = {
  type: 'AutoFilter',
  get: {
    Enabled: ({ sheet }) => sheet.autoFilter !== undefined,
    IsDataFiltered: () => false,
  },
  call: {
    Apply: ({ sheet }, range, columnIndex, criteria) => {
      sheet.protection.refuse('AutoFilter.apply');
      if (criteria !== undefined && criteria !== null)
        throw new NotImplementedByHost('AutoFilter.apply', 'criteria');
      if (columnIndex !== undefined && columnIndex !== null) {
        throw new NotImplementedByHost('AutoFilter.apply', 'columnIndex');
      }
      sheet.autoFilter = areaArgument(range, 'AutoFilter.apply');
    },
    Remove: ({ sheet }) => {
      sheet.protection.refuse('AutoFilter.remove');
      sheet.autoFilter = undefined;
    },
    ClearCriteria: () => null,
    GetRangeOrNullObject: ({ book, sheet }) =>
      sheet.autoFilter ? rangeOf({ book, sheet, area: sheet.autoFilter }) : null,
  },
};

export function autoFilterOf(self: SheetOf): Remote {
  return remote(members, self);
}
