/** The open file beside the pane: opening, its sheets as tabs, its cells, saving. */

import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type JSX } from 'react';
import type { Finding } from '../../core/findings/findings';
import { WORKBOOK_WORDS } from '../../messages/pane/workbook';
import { sentence } from '../../messages/sentence';
import type { Engine } from '../engine/engine';
import type { ChosenFile } from '../engine/protocol';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';
import { CellBar } from './CellBar';
import { FileWorkbook } from './file-workbook';
import { GridView } from './GridView';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, height: '100%' },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    alignItems: 'center',
    justifyContent: 'center',
    flexGrow: 1,
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
  },
  tabs: {
    display: 'flex',
    overflowX: 'auto',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    padding: '6px 12px',
    minHeight: '28px',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  activeTab: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
  },
});

interface WorkbookViewProps {
  readonly engine: Engine;
  readonly workbook: FileWorkbook | undefined;
  readonly onOpened: (workbook: FileWorkbook) => void;
}

export function WorkbookView({ engine, workbook, onOpened }: WorkbookViewProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = WORKBOOK_WORDS[language];
  const { tell, tellFault } = useNotices();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  const open = async (files: readonly File[]): Promise<void> => {
    const [file, ...others] = files;
    if (!file) return;
    if (others.length > 0) {
      tell({ intent: 'warning', text: words.notOne });
      return;
    }
    if (workbook?.snapshot().isChanged && !window.confirm(words.leave)) return;
    const chosen: ChosenFile = { path: file.name.normalize('NFC'), content: file };
    const opened = await FileWorkbook.open(engine, chosen);
    tell(undefined);
    if (opened instanceof FileWorkbook) {
      onOpened(opened);
      if (!opened.snapshot().canSave) tell({ intent: 'info', text: words.cannotSaveXls });
      return;
    }
    const refusal = opened.refusal as unknown as Finding;
    tell({ intent: 'error', text: `${file.name}: ${sentence(refusal, language)}` });
  };
  const openButton = (
    <>
      <Button appearance={workbook ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
        {workbook ? words.openOther : words.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls"
        data-input="workbook"
        aria-label={words.open}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          open(files).catch(tellFault);
        }}
      />
    </>
  );
  return (
    <section
      aria-label={words.region}
      className={mergeClasses(styles.root, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        open([...event.dataTransfer.files]).catch(tellFault);
      }}
    >
      {workbook ? (
        <OpenedView workbook={workbook} openButton={openButton} />
      ) : (
        <div className={styles.empty}>
          <Text>{words.openHint}</Text>
          {openButton}
        </div>
      )}
    </section>
  );
}

function OpenedView({
  workbook,
  openButton,
}: {
  workbook: FileWorkbook;
  openButton: JSX.Element;
}): JSX.Element {
  const styles = useStyles();
  const words = WORKBOOK_WORDS[useLanguage()];
  const { tell, tellFault } = useNotices();
  const state = useSyncExternalStore(workbook.subscribe, workbook.snapshot);
  const [isSaving, setSaving] = useState(false);
  const sheet = state.sheets.find(({ name }) => name === state.active);
  const load = useCallback(
    (name: string, top: number, bottom: number) => workbook.window(name, top, bottom),
    [workbook],
  );

  // A browser asks before it closes a page with changes that were not saved.
  useEffect(() => {
    if (!state.isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [state.isChanged]);

  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const name = state.name.split('/').pop() ?? state.name;
      await workbook.saveAs(name);
      tell({ intent: 'success', text: words.saved(name) });
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      <div className={styles.bar}>
        <Text weight="semibold" className={styles.name}>
          {state.name}
        </Text>
        {state.isChanged && <Text size={200}>({words.unsaved})</Text>}
        {openButton}
        {state.canSave && (
          <Button
            appearance="primary"
            disabled={!state.isChanged || isSaving}
            onClick={() => {
              save().catch(tellFault);
            }}
          >
            {words.save}
          </Button>
        )}
      </div>
      {state.selected && (
        <CellBar
          key={`${state.selected.sheet}!${state.selected.cell}`}
          workbook={workbook}
          place={state.selected}
          version={state.version}
          canChange={state.canSave}
        />
      )}
      {sheet && sheet.lastRow > 0 ? (
        <GridView
          key={sheet.name}
          sheet={sheet}
          version={state.version}
          marks={state.marks}
          selected={state.selected}
          load={load}
          onSelect={(place) => {
            workbook.select(place);
          }}
        />
      ) : (
        <div className={styles.empty}>
          <Text>{words.emptySheet}</Text>
        </div>
      )}
      <div className={styles.tabs} role="tablist" aria-label={words.sheets}>
        {state.sheets
          .filter(({ visibility }) => visibility !== 'veryHidden')
          .map(({ name, visibility }) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === state.active}
              className={mergeClasses(styles.tab, name === state.active && styles.activeTab)}
              onClick={() => {
                workbook.show(name);
              }}
            >
              {visibility === 'hidden' ? `${name} (${words.hiddenSheet})` : name}
            </button>
          ))}
      </div>
    </>
  );
}
