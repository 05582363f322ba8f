/** Registering for events: the library calls these when the first handler comes and the last one goes. */

import type { EventName } from '../model/events';
import type { HostWorkbook } from '../model/workbook';
import type { Members } from '../protocol/remote';

/** As the library names the registration of each event. */
const WIRE_NAMES: Readonly<Record<EventName, string>> = {
  changed: 'DataChanged',
  activated: 'Activated',
  deactivated: 'Deactivated',
  added: 'Added',
  selectionChanged: 'SelectionChanged',
  deleted: 'Deleted',
  formatChanged: 'FormatChanged',
  rowSorted: 'RowSorted',
  columnSorted: 'ColumnSorted',
};

export function eventMembers<T>(
  events: readonly EventName[],
  bookOf: (self: T) => HostWorkbook,
  targetOf: (self: T) => string,
): NonNullable<Members<T>['call']> {
  return Object.fromEntries(
    events.flatMap((event) => [
      [
        `_Register${WIRE_NAMES[event]}Event`,
        (self: T): void => {
          bookOf(self).events.register(event, targetOf(self));
        },
      ],
      [
        `_Unregister${WIRE_NAMES[event]}Event`,
        (self: T): void => {
          bookOf(self).events.unregister(event, targetOf(self));
        },
      ],
    ]),
  );
}
