/**
 * The units that should report, while the pane is open: chosen once, for merging and for sending.
 */

import { useSyncExternalStore } from 'react';
import type { Unit } from '../../core/units/units';
import type { ChosenFile } from '../engine/protocol';

/** What they were chosen by. */
export interface UnitChoice {
  readonly units: readonly Unit[];
  /** An own list; beside a province it says what differs. */
  readonly file?: ChosenFile;
  readonly province?: string;
}

let chosen: UnitChoice | undefined;
const watchers = new Set<() => void>();

export function shareUnits(choice: UnitChoice | undefined): void {
  chosen = choice;
  watchers.forEach((watcher) => {
    watcher();
  });
}

export function useSharedUnits(): UnitChoice | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => chosen,
  );
}
