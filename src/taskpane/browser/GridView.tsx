/**
 * One sheet as a plain, fast grid: only the rows in sight are there. Findings are marked, keyboard
 * and screen reader included.
 */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type JSX, type KeyboardEvent, type MouseEvent } from 'react';
import type { CellMark, SheetCell } from '../../ports/ports';
import type { FileSheet, SheetWindow, ShownCell } from '../../app/open-file';
import { addressOf, columnName, parseAddress } from '../../core/sheet/address';
import { WORKBOOK_WORDS } from '../../messages/pane/workbook';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';

const ROW_HEIGHT = 24;
const HEADER_WIDTH = 44;
const CHARACTER_WIDTH = 7.2;
/** Rows kept above and below those in sight, so that scrolling shows no gaps. */
const SPARE_ROWS = 20;
/** An empty margin, as people expect of a sheet. */
const EXTRA_ROWS = 5;

const useStyles = makeStyles({
  scroll: {
    position: 'relative',
    overflow: 'auto',
    flexGrow: 1,
    minHeight: '200px',
    fontSize: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    height: `${String(ROW_HEIGHT)}px`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    padding: '3px 4px',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    lineHeight: '17px',
    border: `0.5px solid ${tokens.colorNeutralStroke3}`,
  },
  header: {
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  rowHeader: { position: 'sticky', left: 0, zIndex: 1 },
  number: { textAlign: 'right' },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  stale: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  error: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  query: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  info: { backgroundColor: tokens.colorBrandBackground2 },
  selected: {
    position: 'absolute',
    boxSizing: 'border-box',
    pointerEvents: 'none',
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    zIndex: 1,
  },
});

interface GridViewProps {
  readonly sheet: FileSheet;
  readonly version: number;
  readonly marks: readonly CellMark[];
  readonly selected: SheetCell | undefined;
  readonly load: (sheet: string, top: number, bottom: number) => Promise<SheetWindow>;
  readonly onSelect: (place: SheetCell) => void;
}

export function GridView({ sheet, version, marks, selected, load, onSelect }: GridViewProps): JSX.Element {
  const styles = useStyles();
  const words = WORKBOOK_WORDS[useLanguage()];
  const { tellFault } = useNotices();
  const scroll = useRef<HTMLDivElement>(null);
  const [inSight, setInSight] = useState({ top: 1, bottom: 60 });
  const [shown, setShown] = useState<SheetWindow>({ cells: [], merges: [] });
  const lefts = useMemo(() => leftEdges(sheet.widths), [sheet.widths]);
  const at = selected?.sheet === sheet.name ? parseAddress(selected.cell) : undefined;

  useEffect(() => {
    let isCurrent = true;
    load(sheet.name, inSight.top, inSight.bottom).then((window) => {
      if (isCurrent) setShown(window);
    }, tellFault);
    return () => {
      isCurrent = false;
    };
  }, [load, sheet.name, inSight, version, tellFault]);

  const row = at?.row;
  const column = at?.column;
  useEffect(() => {
    const box = scroll.current;
    if (!box || row === undefined || column === undefined) return;
    const y = (row - 1) * ROW_HEIGHT;
    const x = lefts[column - 1] ?? 0;
    if (y < box.scrollTop || y > box.scrollTop + box.clientHeight - 3 * ROW_HEIGHT) {
      box.scrollTop = Math.max(0, y - box.clientHeight / 3);
    }
    if (x < box.scrollLeft || x > box.scrollLeft + box.clientWidth - HEADER_WIDTH - 80) {
      box.scrollLeft = Math.max(0, x - box.clientWidth / 3);
    }
  }, [row, column, lefts]);

  const lastRow = sheet.lastRow + EXTRA_ROWS;
  const lastColumn = Math.max(1, sheet.widths.length);
  const marked = useMemo(
    () =>
      new Map(marks.filter((mark) => mark.sheet === sheet.name).map((mark) => [mark.cell, mark.severity])),
    [marks, sheet.name],
  );
  const look = (): void => {
    const box = scroll.current;
    if (!box) return;
    const top = Math.floor(box.scrollTop / ROW_HEIGHT) + 1;
    const bottom = top + Math.ceil(box.clientHeight / ROW_HEIGHT);
    if (top >= inSight.top && bottom <= inSight.bottom) return;
    setInSight({ top: Math.max(1, top - SPARE_ROWS), bottom: Math.min(lastRow, bottom + SPARE_ROWS) });
  };
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const to = at ?? { row: 1, column: 1 };
    const next = { row: clamp(to.row + step[0], lastRow), column: clamp(to.column + step[1], lastColumn) };
    onSelect({ sheet: sheet.name, cell: at ? addressOf(next.row, next.column) : 'A1' });
  };
  /** Empty cells have no element of their own; where the click was tells which one is meant. */
  const pick = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>): void => {
    const box = currentTarget.getBoundingClientRect();
    const x = clientX - box.left - HEADER_WIDTH;
    const to = {
      row: Math.floor((clientY - box.top) / ROW_HEIGHT),
      column: lefts.findIndex((edge) => edge > x),
    };
    if (to.row < 1 || x < 0 || to.column < 1) return;
    const merge = shown.merges.find(
      ({ top, left, bottom, right }) =>
        top <= to.row && to.row <= bottom && left <= to.column && to.column <= right,
    );
    onSelect({ sheet: sheet.name, cell: addressOf(merge?.top ?? to.row, merge?.left ?? to.column) });
  };
  const rows: ShownCell[][] = [];
  for (const cell of shown.cells) (rows[cell.row] ??= []).push(cell);
  const sizeOf = (cell: ShownCell): { width: number; height: number; isMerged: boolean } => {
    const merge = shown.merges.find(({ top, left }) => top === cell.row && left === cell.column);
    const right = Math.min(merge?.right ?? cell.column, lastColumn);
    return {
      width: (lefts[right] ?? 0) - (lefts[cell.column - 1] ?? 0),
      height: ((merge?.bottom ?? cell.row) - cell.row + 1) * ROW_HEIGHT,
      isMerged: merge !== undefined,
    };
  };
  const selectedText = at
    ? shown.cells.find((one) => one.row === at.row && one.column === at.column)
    : undefined;
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      role="grid"
      aria-label={words.grid(sheet.name)}
      aria-rowcount={lastRow}
      aria-colcount={lastColumn}
      aria-activedescendant={selectedText ? `cell-${selected?.cell ?? ''}` : undefined}
      tabIndex={0}
      onScroll={look}
      onKeyDown={move}
    >
      <div
        style={{
          position: 'relative',
          width: HEADER_WIDTH + (lefts[lastColumn] ?? 0),
          height: (lastRow + 1) * ROW_HEIGHT,
        }}
        onClick={pick}
      >
        <div className={styles.head} role="row">
          {sheet.widths.map((_, i) => (
            <div
              key={i}
              role="columnheader"
              aria-colindex={i + 1}
              className={mergeClasses(styles.cell, styles.header)}
              style={{
                left: HEADER_WIDTH + (lefts[i] ?? 0),
                width: (lefts[i + 1] ?? 0) - (lefts[i] ?? 0),
                height: ROW_HEIGHT,
              }}
            >
              {columnName(i + 1)}
            </div>
          ))}
        </div>
        {Array.from({ length: Math.max(0, Math.min(inSight.bottom, lastRow) - inSight.top + 1) }, (_, i) => {
          const number = inSight.top + i;
          return (
            <div
              key={number}
              role="row"
              aria-rowindex={number}
              style={{ position: 'absolute', top: number * ROW_HEIGHT, left: 0 }}
            >
              <div
                role="rowheader"
                className={mergeClasses(styles.cell, styles.header, styles.rowHeader)}
                style={{ width: HEADER_WIDTH, height: ROW_HEIGHT }}
              >
                {number}
              </div>
              {(rows[number] ?? []).map((cell) => {
                const address = addressOf(cell.row, cell.column);
                const severity = marked.get(address);
                const { isMerged, ...size } = sizeOf(cell);
                return (
                  <div
                    key={cell.column}
                    id={`cell-${address}`}
                    role="gridcell"
                    aria-colindex={cell.column}
                    aria-selected={selected?.cell === address}
                    aria-description={severity && words.mark[severity]}
                    title={titleOf(cell, words.stale)}
                    className={mergeClasses(
                      styles.cell,
                      cell.isNumber && styles.number,
                      isMerged && styles.wrap,
                      cell.isStale && styles.stale,
                      severity && styles[severity],
                    )}
                    style={{ ...size, left: HEADER_WIDTH + (lefts[cell.column - 1] ?? 0), top: 0 }}
                  >
                    {cell.isStale ? `=${cell.formula ?? ''}` : cell.text}
                  </div>
                );
              })}
            </div>
          );
        })}
        {at && (
          <div
            className={styles.selected}
            style={{
              top: at.row * ROW_HEIGHT,
              left: HEADER_WIDTH + (lefts[at.column - 1] ?? 0),
              width: (lefts[at.column] ?? 0) - (lefts[at.column - 1] ?? 0),
              height: ROW_HEIGHT,
            }}
          />
        )}
      </div>
    </div>
  );
}

/** Arrow keys and their like: rows and columns to move by. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

function clamp(value: number, most: number): number {
  return Math.max(1, Math.min(most, value));
}

/** Where each column begins, in pixels; one entry more than there are columns. */
function leftEdges(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths)
    edges.push((edges[edges.length - 1] ?? 0) + Math.round(width * CHARACTER_WIDTH) + 8);
  return edges;
}

function titleOf({ text, formula, isStale }: ShownCell, stale: string): string {
  if (isStale) return stale;
  return formula === undefined ? text : `${text}\n=${formula}`;
}
