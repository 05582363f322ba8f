/**
 * «Số này từ đâu?»: the cell that the user selects in a result, followed back to the cells of the
 * units' files.
 */

import { Spinner, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { OpenWorkbook, SheetCell } from '../../ports/ports';
import type { TracedResult } from '../../app/trace-result';
import { PROVENANCE_SHEET } from '../../core/layout/provenance-sheet';
import { quoteSheetName } from '../../core/sheet/address';
import type { Workbook } from '../../core/sheet/grid';
import type { Trace, TracedPlace, TracedSum } from '../../core/trace/trace';
import { MERGE_WORDS } from '../../messages/pane/merge';
import { TRACE_PANE_WORDS } from '../../messages/pane/trace';
import { TRACE_WORDS } from '../../messages/results/trace';
import { useDesk } from '../desk/desk';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';
import { OriginTable } from '../origin/OriginTable';

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
  const language = useLanguage();
  const words = TRACE_PANE_WORDS[language];
  const said = TRACE_WORDS[language];
  const steps = through.slice(1).map((step) => placeText(step));
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
      <OriginTable cells={sources} />
    </>
  );
}

function placeText({ sheet, cell }: TracedPlace): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}
