/** worksheet.freezePanes: rows and columns that stay when the rest is scrolled. */

import { areaArgument, rangeOf } from './range';
import { asWholeNumber, HostError } from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';
import type { SheetOf } from './worksheet';

const location = ({ book, sheet }: SheetOf): Remote | null =>
  sheet.frozen ? rangeOf({ book, sheet, area: sheet.frozen }) : null;

const members: Members<SheetOf> = {
  type: 'WorksheetFreezePanes',
  call: {
    FreezeRows: ({ sheet }, count) => {
      const rows = asWholeNumber(count ?? 1, 0, 'WorksheetFreezePanes.freezeRows');
      sheet.frozen = rows === 0 ? undefined : { top: 1, left: 1, bottom: rows, right: 16_384 };
    },
    FreezeColumns: ({ sheet }, count) => {
      const columns = asWholeNumber(count ?? 1, 0, 'WorksheetFreezePanes.freezeColumns');
      sheet.frozen = columns === 0 ? undefined : { top: 1, left: 1, bottom: 1_048_576, right: columns };
    },
    FreezeAt: ({ sheet }, range) => {
      // Whatever the range's own top left, everything above and left of its last cell is frozen.
      const { bottom, right } = areaArgument(range, 'WorksheetFreezePanes.freezeAt');
      sheet.frozen = { top: 1, left: 1, bottom, right };
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = undefined;
    },
    GetLocation: (self) => {
      const at = location(self);
      if (!at) throw new HostError('ItemNotFound', 'WorksheetFreezePanes.getLocation');
      return at;
    },
    GetLocationOrNullObject: location,
  },
};

export function freezePanesOf(self: SheetOf): Remote {
  return remote(members, self);
}
