/**
 * The task «Tổng hợp» on files: choose, look at what was recognised, correct, and hand the result
 * over.
 */

import { Button, makeStyles, ProgressBar, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { MergeOptions, MergeView, SourceView } from '../../app/merge-session';
import type { OpenWorkbook } from '../../ports/ports';
import { MERGE_SHEET } from '../../core/layout/product-mark';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { KEEPING_WORDS } from '../../messages/pane/keeping';
import { MERGE_WORDS } from '../../messages/pane/merge';
import { sentence } from '../../messages/sentence';
import type { Finding } from '../../core/findings/findings';
import { ALL_RULES_ON } from '../../core/rules/run/rule-settings';
import { useDesk } from '../desk/desk';
import type { ContinueOutcome } from '../engine/protocol';
import { FindingList } from '../findings/FindingList';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';
import { useHandOver } from '../desk/hand-over';
import { dayHere } from '../desk/clock';
import { formatDay } from '../../messages/format-vi';
import { KeptHere } from './KeptHere';
import { Changes } from './totals/Changes';
import { ChooseFiles } from './sources/ChooseFiles';
import type { Chosen } from './sources/choose-files';
import { MergedLists } from './totals/MergedLists';
import { MergeOptionsForm } from './options/MergeOptions';
import { FormerUnits } from './options/FormerUnits';
import { Periods } from './periods/Periods';
import { Receipts } from './receipts/Receipts';
import { sampleReports } from './sources/samples';
import { SchoolSheets } from './schools/SchoolSheets';
import { SourceList, type SourceActions } from './sources/SourceList';
import { Totals } from './totals/Totals';
import { layTotals } from './totals/lay-totals';
import { useMerge } from './use-merge';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  section: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  current: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** @param sampleAsked counts how often the user asked for the sample; each time it is added */
export default function MergePage({ sampleAsked }: { sampleAsked: number }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  const keeping = KEEPING_WORDS[language];
  const frame = FRAME_WORDS[language];
  const { engine, workbook, host, canInsert, opening } = useDesk();
  const { tell, tellFault } = useNotices();
  const handOver = useHandOver();
  const merge = useMerge();
  const [isSaving, setSaving] = useState(false);
  const [writing, setWriting] = useState<AbortController>();
  const [hasTotals, setHasTotals] = useState(false);
  const { view, progress, isBusy } = merge;

  const add = ({ files, leftOut }: Chosen): void => {
    tell(undefined);
    if (files.length === 0) {
      tell({ intent: 'warning', text: words.noWorkbooks(leftOut) });
      return;
    }
    merge.addFiles(files).then(() => {
      if (leftOut > 0) tell({ intent: 'info', text: words.leftOut(leftOut) });
    }, tellFault);
  };

  const addSample = (): void => {
    tell(undefined);
    sampleReports().then(merge.addSample).catch(tellFault);
  };
  const sampleShown = useRef(0);
  useEffect(() => {
    if (sampleShown.current === sampleAsked) return;
    sampleShown.current = sampleAsked;
    addSample();
  });

  // What was being merged when the pane was closed is there again, unless the sample was asked for.
  const { reopen } = merge;
  const hasReopened = useRef(sampleAsked > 0);
  useEffect(() => {
    if (hasReopened.current) return;
    hasReopened.current = true;
    reopen().then((savedAt) => {
      if (savedAt === undefined) return;
      const at = new Date(savedAt);
      const time = at.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
      tell({ intent: 'info', text: keeping.reopened(formatDay(dayHere(at)), time) });
    }, tellFault);
  }, [reopen, tell, tellFault, keeping]);

  const setOptions = (options: MergeOptions): void => {
    merge.setOptions(options).catch(tellFault);
  };

  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const { bytes } = await engine.ask('write', { language });
      tell(await handOver({ name: words.resultName, bytes }, words.saved(words.resultName)));
    } finally {
      setSaving(false);
    }
  };

  const writeHere = async (into: OpenWorkbook): Promise<void> => {
    const controller = new AbortController();
    setWriting(controller);
    try {
      const { notFitted } = await layTotals(engine, into, language, controller.signal);
      setHasTotals(true);
      const told = notFitted.length === 0 ? '' : ` ${keeping.notFitted(quoted(notFitted))}`;
      tell({ intent: told === '' ? 'success' : 'warning', text: words.written + told });
    } finally {
      setWriting(undefined);
    }
  };

  // Totals that stand in the open workbook already can be gone on from.
  useEffect(() => {
    if (!workbook) return;
    workbook.sheets().then((sheets) => {
      setHasTotals(sheets.some(({ name }) => name === MERGE_SHEET));
    }, tellFault);
  }, [workbook, tellFault]);

  const tellContinued = (outcome: ContinueOutcome): void => {
    if (outcome.ok) tell({ intent: 'success', text: words.continued(outcome.sources) });
    else tell({ intent: 'error', text: whyNotContinued(outcome) });
  };

  const remove = async (source: SourceView): Promise<void> => {
    const putBack = await merge.remove(source.key);
    const action = {
      label: frame.undo,
      run: () => {
        putBack().catch(tellFault);
      },
    };
    tell({ intent: 'info', text: words.removed(source.file), action });
  };

  const continueFrom = async (source: SourceView): Promise<void> => {
    const file = merge.chosen(source.key);
    if (!file) return;
    tellContinued(await merge.continueFrom(source.key, file));
  };
  const whyNotContinued = (outcome: ContinueOutcome & { ok: false }): string => {
    switch (outcome.why) {
      case 'refused':
        return sentence(outcome.refusal as unknown as Finding, language);
      case 'changed':
        return words.notContinued.changed(outcome.sheets.map((sheet) => `«${sheet}»`).join(', '));
      case 'notOurs':
      case 'unreadable':
        return words.notContinued[outcome.why];
    }
  };

  const actions: SourceActions = {
    sayUnit: (source, unit) => {
      merge.sayUnit(source.key, unit).catch(tellFault);
    },
    takeOut: (source, isTakenOut) => {
      merge.takeOut(source.key, isTakenOut).catch(tellFault);
    },
    sayReceived: (source, day) => {
      merge.sayReceived(source.key, day).catch(tellFault);
    },
    sayTable: (source, table, choice) => {
      merge.sayTable(source.key, table, choice).catch(tellFault);
    },
    remove: (source) => {
      remove(source).catch(tellFault);
    },
    continueFrom: (source) => {
      continueFrom(source).catch(tellFault);
    },
  };

  return (
    <div className={styles.root}>
      {workbook && canInsert && <SchoolSheets key={opening} workbook={workbook} />}
      <h2 className={styles.heading}>{words.heading}</h2>
      {!view && <Text>{words.intro}</Text>}
      <ChooseFiles isMore={view !== undefined} disabled={isBusy} onChosen={add} onFault={tellFault} />
      {!view && !isBusy && (
        <div>
          <Button appearance="subtle" onClick={addSample}>
            {frame.trySample}
          </Button>
        </div>
      )}
      {!view && !isBusy && hasTotals && (
        <div>
          <Button
            onClick={() => {
              merge.continueFromOpen().then(tellContinued, tellFault);
            }}
          >
            {words.continueOpen}
          </Button>
        </div>
      )}
      {progress && (
        <div className={styles.progress}>
          <Text aria-live="polite">{words.reading(progress.done, progress.total)}</Text>
          <ProgressBar
            value={progress.done}
            max={progress.total}
            aria-label={words.reading(progress.done, progress.total)}
          />
          <Text size={200} className={styles.current}>
            {progress.current.join(', ')}
          </Text>
          <div>
            <Button onClick={merge.cancel}>{frame.cancel}</Button>
          </div>
        </div>
      )}
      {isBusy && !progress && <Spinner size="tiny" label={words.working} />}
      <MergeOptionsForm
        options={merge.options}
        rules={view?.rules ?? merge.options.rules ?? ALL_RULES_ON}
        disabled={isBusy}
        onChange={setOptions}
      />
      {view && (
        <>
          <KeptHere
            keeping={merge.keeping}
            onForget={() => {
              merge.forget().catch(tellFault);
            }}
          />
          <h2 className={styles.section}>{words.sources(countStatuses(view))}</h2>
          <SourceList
            sources={mostUrgentFirst(view.sources)}
            unitNames={unitNames(view, merge.options.units)}
            actions={actions}
          />
          {view.hasMerged ? (
            <>
              <h2 className={styles.section}>{words.totals}</h2>
              <Text>
                {[
                  ...(view.asOf === null ? [] : [words.asOfLine(view.asOf)]),
                  ...(view.units.missing.length > 0
                    ? [words.missing(view.units.missing.map(({ name }) => name).join(', '))]
                    : view.units.expected === null
                      ? []
                      : [words.noneMissing(view.units.expected)]),
                ].join('. ')}
              </Text>
              <div className={styles.row}>
                {workbook && canInsert && (
                  <Button
                    appearance={host === 'excel' ? 'primary' : 'secondary'}
                    disabled={isBusy || isSaving || writing !== undefined}
                    onClick={() => {
                      writeHere(workbook).catch(tellFault);
                    }}
                  >
                    {words.writeHere}
                  </Button>
                )}
                <Button
                  appearance={host === 'excel' ? 'secondary' : 'primary'}
                  disabled={isBusy || isSaving || writing !== undefined}
                  onClick={() => {
                    save().catch(tellFault);
                  }}
                >
                  {words.save}
                </Button>
                {(isSaving || writing) && <Spinner size="tiny" label={words.working} />}
                {writing && (
                  <Button
                    onClick={() => {
                      writing.abort();
                    }}
                  >
                    {frame.cancel}
                  </Button>
                )}
                <Button
                  appearance="subtle"
                  disabled={isBusy}
                  onClick={() => {
                    merge.startOver().catch(tellFault);
                  }}
                >
                  {words.startOver}
                </Button>
              </div>
              <Changes changes={view.changes} />
              {view.periods && <Periods periods={view.periods} />}
              {view.todays && (
                <FormerUnits
                  todays={view.todays}
                  options={merge.options}
                  disabled={isBusy}
                  onChange={setOptions}
                />
              )}
              <Totals view={view} explain={merge.explain} />
              <MergedLists lists={view.lists} />
            </>
          ) : (
            <Text>{words.nothingMerged}</Text>
          )}
          <Receipts register={view.receipts} units={merge.options.units ?? []} />
          <h2 className={styles.section}>{words.findings}</h2>
          <FindingList findings={view.findings} showsFiles />
        </>
      )}
    </div>
  );
}

const quoted = (sheets: readonly string[]): string => sheets.map((name) => `«${name}»`).join(', ');

/** What was rejected or is unsure, then what has errors, then the rest; each by name. */
function mostUrgentFirst(sources: readonly SourceView[]): SourceView[] {
  const urgency = ({ status, errors, queries, tables }: SourceView): number => {
    if (status === 'rejected' || tables.some(({ isSure }) => !isSure)) return 0;
    return status === 'merged' ? (errors > 0 ? 1 : queries > 0 ? 2 : 3) : 2;
  };
  return [...sources].sort((a, b) => urgency(a) - urgency(b));
}

function countStatuses(view: MergeView): Record<SourceView['status'], number> {
  const counts = { merged: 0, superseded: 0, duplicate: 0, rejected: 0 };
  for (const { status } of view.sources) counts[status]++;
  return counts;
}

function unitNames(view: MergeView, units: readonly { name: string }[] | undefined): string[] {
  const found = view.sources.flatMap(({ unit }) => (unit ? [unit.name] : []));
  return [...new Set([...(units ?? []).map(({ name }) => name), ...found])];
}
