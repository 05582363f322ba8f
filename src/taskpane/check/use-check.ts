/**
 * The state of a check: what was found, what was answered, what was corrected and can be taken
 * back.
 */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckView } from '../../app/check-workbook';
import { findingKey } from '../../core/findings/finding-key';
import { NO_NOTES, readPaneNotes, writePaneNotes, type PaneNotes } from '../../notes/pane-notes';
import type { CellChange, OpenWorkbook } from '../../ports/ports';
import type { Finding } from '../../core/findings/findings';
import type { RuleSettings } from '../../core/rules/run/rule-settings';
import type { Workbook } from '../../core/sheet/grid';
import { useDesk } from '../desk/desk';

export interface Check {
  /** Undefined until a check was run. */
  readonly view: CheckView | undefined;
  readonly isBusy: boolean;
  readonly notes: PaneNotes;
  /** Whether the notes kept in the workbook could not be read. */
  readonly areNotesDamaged: boolean;
  /** @param sheet only this one; undefined is the whole workbook */
  run(sheet: string | undefined): Promise<void>;
  /** Carries out just these changes. @param name what the step is called in the history */
  fix(changes: readonly CellChange[], name: string): Promise<FixStep>;
  /**
   * The corrections that were made since the workbook was opened and not taken back, the last one
   * first.
   */
  readonly history: readonly FixStep[];
  /**
   * Takes back the step and all after it: later ones may have changed the same cells. Nothing for
   * one taken back before.
   */
  takeBack(step: FixStep): Promise<void>;
  /** @param text undefined takes the explanation back */
  explain(finding: Finding, text: string | undefined): Promise<void>;
  /** Keeps the settings in the workbook and checks by them. `run` comes first. */
  setRules(rules: RuleSettings): Promise<void>;
}

/** A correction that can be taken back. */
export interface FixStep {
  readonly name: string;
  /** What stood in the cells before, in the order in which it is written back. */
  readonly before: readonly CellChange[];
}

/** Older ones can no longer be taken back. */
const MOST_STEPS = 50;

/**
 * The checks of all tasks: what one notes in the workbook raises no event, and the others go by it
 * too.
 */
const checks = new Set<() => void>();

/** Typing goes on for a moment after the first letter. */
const PAUSE_MS = 400;

/** @param tell stays the same from one rendering to the next */
export function useCheck(
  workbook: OpenWorkbook,
  fileName: string,
  tell: { readonly checked: (view: CheckView) => void; readonly fault: (fault: unknown) => void },
): Check {
  const { engine, host } = useDesk();
  const [view, setView] = useState<CheckView>();
  const [isBusy, setBusy] = useState(false);
  const [notes, setNotes] = useState<PaneNotes>(NO_NOTES);
  const [areNotesDamaged, setDamaged] = useState(false);
  const [history, setHistory] = useState<readonly FixStep[]>([]);
  /** The same, for steps that are taken back from a notice made earlier. */
  const made = useRef<readonly FixStep[]>([]);
  const scope = useRef<{ sheet: string | undefined }>(undefined);
  /** Only what changed since then is read again. */
  const lastRead = useRef<Workbook>(undefined);
  const latest = useRef(0);

  const check = useCallback(async () => {
    const asked = ++latest.current;
    const sheet = scope.current?.sheet;
    const names = sheet === undefined ? undefined : [sheet];
    const now = host === 'browser' ? 'opened' : await workbook.read(names, lastRead.current);
    // A reading that was overtaken is older than the one that is kept.
    if (now !== 'opened' && asked === latest.current) lastRead.current = now;
    const text = await workbook.recall();
    const kept = text === undefined ? NO_NOTES : readPaneNotes(text);
    const { rules } = kept ?? NO_NOTES;
    const found = await engine.check(now, fileName, rules);
    // A later check has begun: what this one found may no longer be true.
    if (asked !== latest.current) return;
    setNotes(kept ?? NO_NOTES);
    setDamaged(kept === undefined);
    const seen = sheet === undefined ? found : onSheet(found, sheet);
    setView(seen);
    tell.checked(seen);
  }, [engine, host, workbook, fileName, tell]);

  const run = useCallback(
    async (sheet: string | undefined) => {
      scope.current = { sheet };
      // Whoever asks for a check gets one of everything, also of what no event tells.
      lastRead.current = undefined;
      setBusy(true);
      try {
        await check();
      } finally {
        setBusy(false);
      }
    },
    [check],
  );

  // Once checked, the check follows what is typed.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => Promise<void>) | undefined;
    let isGone = false;
    const changed = (): void => {
      if (!scope.current) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        check().catch(tell.fault);
      }, PAUSE_MS);
    };
    checks.add(changed);
    workbook.onChanged(changed).then((stopTelling) => {
      if (isGone) stopTelling().catch(tell.fault);
      else stop = stopTelling;
    }, tell.fault);
    return () => {
      isGone = true;
      checks.delete(changed);
      clearTimeout(timer);
      stop?.().catch(tell.fault);
    };
  }, [workbook, check, tell]);

  /** Another task may have noted something since the last check. */
  const latestNotes = async (): Promise<PaneNotes> => {
    const text = await workbook.recall();
    return (text === undefined ? undefined : readPaneNotes(text)) ?? notes;
  };

  return {
    view,
    isBusy,
    notes,
    areNotesDamaged,
    run,
    history,
    fix: async (changes, name) => {
      const step = { name, before: await workbook.setCells(changes) };
      made.current = [step, ...made.current].slice(0, MOST_STEPS);
      setHistory(made.current);
      await check();
      return step;
    },
    takeBack: async (step) => {
      const taken = made.current.slice(0, made.current.indexOf(step) + 1);
      await workbook.setCells(taken.flatMap(({ before }) => before));
      made.current = made.current.filter((one) => !taken.includes(one));
      setHistory(made.current);
      await check();
    },
    explain: async (finding, said) => {
      const kept = await latestNotes();
      const explanations = new Map(kept.explanations);
      if (said === undefined) explanations.delete(findingKey(finding));
      else explanations.set(findingKey(finding), said);
      const changed = { ...kept, explanations };
      await workbook.remember(writePaneNotes(changed));
      setNotes(changed);
      tellChecks();
    },
    setRules: async (rules) => {
      await workbook.remember(writePaneNotes({ ...(await latestNotes()), rules }));
      await check();
      tellChecks();
    },
  };
}

function tellChecks(): void {
  checks.forEach((changed) => {
    changed();
  });
}

function onSheet(view: CheckView, sheet: string): CheckView {
  return {
    ...view,
    tables: view.tables.filter((table) => table.sheet === sheet),
    findings: view.findings.filter(({ at }) => at.sheet === undefined || at.sheet === sheet),
  };
}
