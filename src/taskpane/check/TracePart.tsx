/** «Số này từ đâu?»: the cell that the user selects in a result, followed back to the cells of the units' files. */

import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { OpenWorkbook, SheetCell } from '../../ports/ports';
import type { TracedResult } from '../../app/trace-result';
import { PROVENANCE_SHEET, type ProvenanceLine } from '../../core/layout/provenance-sheet';
import { quoteSheetName } from '../../core/sheet/address';
import type { Workbook } from '../../core/sheet/grid';
import type { Trace, TracedPlace, TracedSum } from '../../core/trace/trace';
import { formatNumber } from '../../messages/format-vi';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { MERGE_WORDS } from '../../messages/pane/merge';
import { TRACE_PANE_WORDS } from '../../messages/pane/trace';
import { TRACE_WORDS } from '../../messages/trace';
import { useDesk } from '../desk';
import { useLanguage } from '../frame/language';
import { useNotices } from '../frame/Notices';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '4px 6px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  number: {
    textAlign: 'right',
    verticalAlign: 'top',
    padding: '4px 10px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** Rows shown at first; a total of a whole province may have hundreds. */
const FIRST_ROWS = 60;
const PAUSE_MS = 200;

/** In a result, and in a workbook of the user's that totals were laid into; nothing elsewhere. */
export function TracePart({ workbook }: { workbook: OpenWorkbook }): JSX.Element | null {
  const { tellFault } = useNotices();
  const [hasTotals, setHasTotals] = useState(false);
  useEffect(() => {
    workbook.sheets().then((sheets) => {
      setHasTotals(sheets.some(({ name }) => name === PROVENANCE_SHEET));
    }, tellFault);
  }, [workbook, tellFault]);
  return hasTotals ? <SelectedCell workbook={workbook} /> : null;
}

function SelectedCell({ workbook }: { workbook: OpenWorkbook }): JSX.Element {
  const words = TRACE_PANE_WORDS[useLanguage()];
  const { tellFault } = useNotices();
  const [place, setPlace] = useState<SheetCell>();
  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let isOver = false;
    workbook.onSelected(setPlace).then((stopping) => {
      stop = stopping;
      if (isOver) stopping().catch(tellFault);
    }, tellFault);
    return () => {
      isOver = true;
      stop?.().catch(tellFault);
    };
  }, [workbook, tellFault]);
  return (
    <section aria-label={words.heading}>
      <h3>{words.heading}</h3>
      {place ? (
        <Traced key={`${place.sheet}!${place.cell}`} workbook={workbook} place={place} />
      ) : (
        <Text>{words.intro}</Text>
      )}
    </section>
  );
}

function Traced({ workbook, place }: { workbook: OpenWorkbook; place: SheetCell }): JSX.Element {
  const language = useLanguage();
  const words = TRACE_PANE_WORDS[language];
  const { engine, host } = useDesk();
  const { tellFault } = useNotices();
  const [traced, setTraced] = useState<TracedResult>();
  const lastRead = useRef<Workbook>(undefined);
  const { sheet, cell } = place;
  useEffect(() => {
    let isOver = false;
    const follow = async (): Promise<void> => {
      const now = host === 'browser' ? 'opened' : await workbook.read(undefined, lastRead.current);
      if (isOver) return;
      if (now !== 'opened') lastRead.current = now;
      const outcome = await engine.trace(now, { sheet, cell });
      if (!isOver) setTraced(outcome);
    };
    // Whoever walks over cells with the arrow keys asks about none of them.
    const timer = setTimeout(() => {
      follow().catch(tellFault);
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [engine, host, workbook, sheet, cell, tellFault]);
  if (!traced) return <Spinner size="tiny" label={words.reading} />;
  const { workbook: state, trace } = traced;
  return (
    <>
      {state.is === 'changed' && (
        <Text block weight="semibold">
          {TRACE_WORDS[language].changed(state.sheets.map((name) => `«${name}»`).join(', '))}
        </Text>
      )}
      <div role="status">
        <Outcome trace={trace} />
      </div>
    </>
  );
}

function Outcome({ trace }: { trace: Trace }): JSX.Element {
  const language = useLanguage();
  const words = TRACE_PANE_WORDS[language];
  const said = TRACE_WORDS[language];
  const at = placeText(trace.at);
  switch (trace.is) {
    case 'nothing':
      return <Text>{words.nothing[trace.why]}</Text>;
    case 'record':
      return (
        <>
          <Text block>{said.record(at, trace.text)}</Text>
          <Text block>
            {trace.source.unit}:{' '}
            {MERGE_WORDS[language].place(trace.source.file, trace.source.sheet, trace.source.cell)}
          </Text>
        </>
      );
    case 'ratio':
      return (
        <>
          <Text block>{said.ratio(at, trace.value, trace.part.value, trace.whole.value)}</Text>
          <Sum sum={trace.part} />
          <Sum sum={trace.whole} />
        </>
      );
    case 'sum':
      return <Sum sum={trace} />;
  }
}

function Sum({ sum: { at, value, through, sources, sum } }: { sum: TracedSum }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = TRACE_PANE_WORDS[language];
  const said = TRACE_WORDS[language];
  const { tell, tellFault } = useNotices();
  const [shown, setShown] = useState(FIRST_ROWS);
  const [unit, figure, where] = words.columns;
  const steps = through.slice(1).map((step) => placeText(step));
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(sources.map(lineText).join('\n'));
    tell({ intent: 'success', text: words.copied });
  };
  return (
    <>
      <Text block weight="semibold">
        {said.value(placeText(at), value)}
      </Text>
      <Text block size={200}>
        {said.sources(sources.length, sum).trim()}
        {steps.length > 0 && steps.length <= 3 && ` (${steps.map(words.through).join(', ')})`}
      </Text>
      {value !== sum && value !== null && (
        <Text block weight="semibold">
          {said.differs(value, sum).trim()}
        </Text>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {unit}
            </th>
            <th scope="col" className={styles.number}>
              {figure}
            </th>
            <th scope="col" className={styles.cell}>
              {where}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.slice(0, shown).map((line) => (
            <Source key={line.row} line={line} />
          ))}
        </tbody>
      </table>
      {sources.length > shown && (
        <Button
          onClick={() => {
            setShown(sources.length);
          }}
        >
          {FRAME_WORDS[language].showMore(sources.length - shown)}
        </Button>
      )}
      {sources.length > 0 && (
        <Button
          size="small"
          onClick={() => {
            copy().catch(tellFault);
          }}
        >
          {words.copy}
        </Button>
      )}
    </>
  );
}

function Source({ line }: { line: ProvenanceLine }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = TRACE_PANE_WORDS[language];
  const { file, sheet, cell, value, typed, manner, unit } = line;
  return (
    <tr>
      <td className={styles.cell}>{unit}</td>
      <td className={styles.number}>{value === null ? '–' : formatNumber(value)}</td>
      <td className={styles.cell}>
        {MERGE_WORDS[language].place(file, sheet, cell)}
        <span className={styles.aside}>
          {[manner, ...(typed === '' ? [] : [words.typed(typed)])].join('; ')}
        </span>
      </td>
    </tr>
  );
}

function lineText({ unit, value, typed, manner, file, sheet, cell, sha256 }: ProvenanceLine): string {
  return [unit, value ?? '', typed, manner, file, sheet, cell, sha256].join('\t');
}

function placeText({ sheet, cell }: TracedPlace): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}
