/** The list of units while the pane is open: chosen once, for merging and for sending. */

import { useSyncExternalStore } from 'react';
import type { Unit } from '../../core/units/units';

let chosen: readonly Unit[] | undefined;
const watchers = new Set<() => void>();

export function shareUnits(units: readonly Unit[]): void {
  chosen = units;
  watchers.forEach((watcher) => {
    watcher();
  });
}

export function useSharedUnits(): readonly Unit[] | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => chosen,
  );
}
