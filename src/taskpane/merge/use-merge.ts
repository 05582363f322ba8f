/**
 * The state of one merge: what was chosen, what is being read, what came out. The work itself is
 * the engine's.
 */

import { startTransition, useCallback, useRef, useState } from 'react';
import type { FigureAsked, MergeOptions, MergeView, SourceKey, TableView } from '../../app/merge-session';
import type { Contribution } from '../../core/totals/totals';
import type { TableChoice } from '../../core/submission/recognised';
import { packWorkbook } from '../../core/sheet/packed-grid';
import type { ReadProgress } from '../engine/engine';
import type { ChosenFile, ContinueOutcome } from '../engine/protocol';
import { useDesk } from '../desk/desk';
import { shareUnits } from '../desk/unit-list';
import type { Sample } from './sources/samples';

/** Whether the merge is kept on this computer: as long as the user has not deleted it, and the browser lets it. */
export type Keeping = 'kept' | 'deleted' | 'refused';

export interface MergeState {
  readonly view: MergeView | undefined;
  readonly options: MergeOptions;
  /** Files being read now. */
  readonly progress: ReadProgress | undefined;
  /** Something else is being worked out. */
  readonly isBusy: boolean;
  readonly keeping: Keeping;
}

export interface Merge extends MergeState {
  addFiles(files: readonly ChosenFile[]): Promise<void>;
  /**
   * With the sample's own day and units, where the user gave none; they go when the last of its
   * files does.
   */
  addSample(sample: Sample): Promise<void>;
  cancel(): void;
  setOptions(options: MergeOptions): Promise<void>;
  takeOut(key: SourceKey, isTakenOut: boolean): Promise<void>;
  sayUnit(key: SourceKey, unit: string | undefined): Promise<void>;
  /** @param day ISO; undefined where it is not known */
  sayReceived(key: SourceKey, day: string | undefined): Promise<void>;
  sayTable(key: SourceKey, table: TableView, choice: TableChoice | undefined): Promise<void>;
  /** @returns puts it back */
  remove(key: SourceKey): Promise<() => Promise<void>>;
  continueFrom(key: SourceKey, file: ChosenFile): Promise<ContinueOutcome>;
  /** Goes on from the totals that stand in the open workbook. */
  continueFromOpen(): Promise<ContinueOutcome>;
  explain(figure: FigureAsked): Promise<readonly Contribution[]>;
  startOver(): Promise<void>;
  /** Goes on with what is kept on this computer. @returns when it was kept; undefined where nothing is */
  reopen(): Promise<number | undefined>;
  /** Deletes all that is kept on this computer; what is on the screen stays until the pane is closed. */
  forget(): Promise<void>;
  /** The file as it was chosen, while the pane is open. */
  chosen(key: SourceKey): ChosenFile | undefined;
}

/** What is said in a row is kept once, in milliseconds. */
const KEEP_AFTER_MS = 500;

/**
 * Options are kept from merge to merge; each change works the merge out again from what was read.
 */
export function useMerge(): Merge {
  const { engine, host, today, workbook } = useDesk();
  const [state, setState] = useState<MergeState>({
    view: undefined,
    options: {},
    progress: undefined,
    isBusy: false,
    keeping: 'kept',
  });
  const isDeleted = useRef(false);
  const keepTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const abort = useRef<AbortController>(undefined);
  const options = useRef<MergeOptions>({});
  /** Day and units as they were before the sample brought its own. */
  const beforeSample = useRef<MergeOptions>(undefined);
  const chosen = useRef(new Map<string, ChosenFile>());

  const keepOptions = useCallback((changed: MergeOptions) => {
    options.current = changed;
    setState((before) => ({ ...before, options: changed }));
  }, []);

  /** Soon, and once for what is said in a row. */
  const keepSoon = useCallback(() => {
    clearTimeout(keepTimer.current);
    if (isDeleted.current) return;
    keepTimer.current = setTimeout(() => {
      engine.ask('keepMerge', { options: options.current }).then(
        ({ isKept }) => {
          setState((before) => ({ ...before, keeping: isKept ? 'kept' : 'refused' }));
        },
        () => {
          // The worker's own fault is told by whatever is asked of it next; what is not kept is said here.
          setState((before) => ({ ...before, keeping: 'refused' }));
        },
      );
    }, KEEP_AFTER_MS);
  }, [engine]);

  const refresh = useCallback(async () => {
    const view = await engine.ask('view', { options: { ...options.current, today: today() } });
    if (view.sources.length === 0 && beforeSample.current) {
      const { asOf: _day, units: _units, ...others } = options.current;
      keepOptions({ ...others, ...beforeSample.current });
      beforeSample.current = undefined;
    }
    keepSoon();
    // A province's list is drawn in slices, so that the pane answers meanwhile.
    startTransition(() => {
      setState((before) => ({ ...before, view: view.sources.length === 0 ? undefined : view }));
    });
  }, [engine, keepOptions, keepSoon, today]);

  /** Shows that something is being worked out, and stops showing it whatever comes of it. */
  const busy = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    setState((before) => ({ ...before, isBusy: true }));
    try {
      return await work();
    } finally {
      setState((before) => ({ ...before, isBusy: false, progress: undefined }));
    }
  }, []);

  const addFiles = useCallback(
    (files: readonly ChosenFile[]) =>
      busy(async () => {
        const controller = new AbortController();
        abort.current = controller;
        const show = (progress: ReadProgress): void => {
          setState((before) => ({ ...before, progress }));
        };
        await engine.addFiles(files, show, controller.signal, today());
        for (const file of files) chosen.current.set(file.path, file);
        await refresh();
      }),
    [busy, engine, refresh, today],
  );

  const addSample = useCallback(
    async ({ files, units, asOf }: Sample) => {
      const outcome = await engine.ask('readUnits', { file: units });
      if (!outcome.ok) throw new Error(units.path);
      const { asOf: ownDay, units: ownUnits } = options.current;
      beforeSample.current ??= { ...(ownDay && { asOf: ownDay }), ...(ownUnits && { units: ownUnits }) };
      keepOptions({ asOf, units: outcome.units, ...options.current });
      await addFiles(files);
    },
    [addFiles, engine, keepOptions],
  );

  const change = useCallback(
    (work: () => Promise<unknown>) =>
      busy(async () => {
        await work();
        await refresh();
      }),
    [busy, refresh],
  );

  const reopen = useCallback(
    () =>
      busy(async () => {
        const kept = await engine.ask('reopenMerge', {});
        if (!kept) return undefined;
        keepOptions(kept.options);
        if (kept.options.units) shareUnits({ units: kept.options.units });
        await refresh();
        return kept.savedAt;
      }),
    [busy, engine, keepOptions, refresh],
  );

  return {
    ...state,
    addFiles,
    addSample,
    cancel: () => {
      abort.current?.abort();
    },
    setOptions: (changed) => {
      keepOptions(changed);
      return change(() => Promise.resolve());
    },
    takeOut: (key, isTakenOut) => change(() => engine.ask('takeOut', { key, isTakenOut })),
    sayUnit: (key, unit) => change(() => engine.ask('sayUnit', { key, unit })),
    sayReceived: (key, day) => change(() => engine.ask('sayReceived', { key, day })),
    sayTable: (key, { sheet, range, template }, choice) =>
      change(() => engine.ask('sayTable', { key, table: { sheet, range, template }, choice })),
    remove: async (key) => {
      const { records } = await engine.ask('remove', { key });
      await refresh();
      return () => change(() => engine.ask('add', { records }, [...records]));
    },
    continueFrom: async (key, file) => {
      const outcome = await busy(() => engine.ask('continueFrom', { file }));
      if (outcome.ok) {
        // The result itself is not a source beside the sources it remembers.
        await engine.ask('remove', { key });
        await refresh();
      }
      return outcome;
    },
    continueFromOpen: async () => {
      if (!workbook) throw new Error('no workbook is open');
      const whole = host === 'browser' ? ('opened' as const) : packWorkbook(await workbook.read());
      const outcome = await busy(() => engine.ask('continueFromOpen', { workbook: whole }));
      if (outcome.ok) await refresh();
      return outcome;
    },
    explain: (figure) => engine.ask('explain', { figure }),
    reopen,
    forget: async () => {
      isDeleted.current = true;
      clearTimeout(keepTimer.current);
      await engine.ask('forgetAll', {});
      setState((before) => ({ ...before, keeping: 'deleted' }));
    },
    startOver: () =>
      change(async () => {
        for (const { key } of state.view?.sources ?? []) await engine.ask('remove', { key });
        chosen.current.clear();
      }),
    chosen: (key) => chosen.current.get(key.slice(key.indexOf('|') + 1)),
  };
}
