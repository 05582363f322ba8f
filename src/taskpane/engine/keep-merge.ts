/** The merge on this computer: kept after each step, and gone on with when the pane opens again. */

import { readKeptMerge, writeKeptMerge } from '../../app/kept-merge';
import type { MergeOptions, MergeSession } from '../../app/merge-session';
import { forgetAll, keepText, keptText, NotKept } from './this-computer';

/** The name under which it is kept. */
const MERGE = 'merge';

/** A merge without sources is forgotten. */
export async function keepMerge(
  session: MergeSession,
  options: MergeOptions,
): Promise<{ readonly isKept: boolean }> {
  const state = session.state();
  const hasSources = state.earlier.length + state.added.length > 0;
  try {
    if (hasSources) await keepText(MERGE, writeKeptMerge({ state, options }), Date.now());
    else await forgetAll();
    return { isKept: true };
  } catch (fault) {
    if (!(fault instanceof NotKept)) throw fault;
    return { isKept: false };
  }
}

/** @returns null where nothing is kept, or by a version of the program that this one does not understand */
export async function reopenMerge(
  session: MergeSession,
): Promise<{ readonly options: MergeOptions; readonly savedAt: number } | null> {
  try {
    const found = await keptText(MERGE, Date.now());
    const kept = found && readKeptMerge(found.text);
    if (!kept) return null;
    session.restore(kept.state);
    return { options: kept.options, savedAt: found.savedAt };
  } catch (fault) {
    if (!(fault instanceof NotKept)) throw fault;
    return null;
  }
}
