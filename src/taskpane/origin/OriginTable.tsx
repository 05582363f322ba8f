/**
 * The cells that a number comes from, each with its unit, file, sheet and address: shown, and
 * copied as lines of text.
 */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { formatNumber } from '../../messages/format-vi';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { MERGE_WORDS } from '../../messages/pane/merge';
import { TRACE_PANE_WORDS } from '../../messages/pane/trace';
import { useCopy } from '../desk/clipboard';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
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

export interface OriginCell {
  /** Whose figure it is: a unit, or a school where the unit's table was counted from its list. */
  readonly unit: string;
  readonly value: number | null;
  readonly file: string;
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
  readonly sha256: string;
  /** How the cell was read; blank where it simply holds the number. */
  readonly manner: string;
  /** As a person sees it in the cell. */
  readonly typed: string;
}

export function OriginTable({ cells }: { cells: readonly OriginCell[] }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = TRACE_PANE_WORDS[language];
  const copy = useCopy();
  const { tellFault } = useNotices();
  const [shown, setShown] = useState(FIRST_ROWS);
  const [unit, figure, where] = words.columns;
  const rest = cells.length - shown;
  return (
    <>
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
          {cells.slice(0, shown).map((one, index) => (
            <OriginRow key={index} origin={one} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button
          onClick={() => {
            setShown(cells.length);
          }}
        >
          {FRAME_WORDS[language].showMore(rest)}
        </Button>
      )}
      {cells.length > 0 && (
        <Button
          size="small"
          onClick={() => {
            copy(cells.map(lineText).join('\n'), words.copied).catch(tellFault);
          }}
        >
          {words.copy}
        </Button>
      )}
    </>
  );
}

function OriginRow({ origin }: { origin: OriginCell }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const { unit, value, file, sheet, cell, manner, typed } = origin;
  const aside = [manner, ...(typed === '' ? [] : [TRACE_PANE_WORDS[language].typed(typed)])];
  return (
    <tr>
      <td className={styles.cell}>{unit}</td>
      <td className={styles.number}>{value === null ? '–' : formatNumber(value)}</td>
      <td className={styles.cell}>
        {MERGE_WORDS[language].place(file, sheet, cell)}
        {manner !== '' && <span className={styles.aside}>{aside.join('; ')}</span>}
      </td>
    </tr>
  );
}

/** A row as a spreadsheet takes it when it is pasted. */
function lineText({ unit, value, typed, manner, file, sheet, cell, sha256 }: OriginCell): string {
  return [unit, value ?? '', typed, manner, file, sheet, cell, sha256].join('\t');
}
