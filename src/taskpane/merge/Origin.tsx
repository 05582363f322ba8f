/** Where a total comes from: every cell that is in it, with its file, sheet and address. */

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { Contribution } from '../../core/totals/totals';
import { formatNumber } from '../../messages/format-vi';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { MERGE_WORDS } from '../../messages/pane/merge';
import { useLanguage } from '../frame/language';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  heading: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, outlineStyle: 'none' },
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

interface OriginProps {
  readonly title: string;
  readonly contributions: readonly Contribution[];
  readonly onClose: () => void;
}

export function Origin({ title, contributions, onClose }: OriginProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  const frame = FRAME_WORDS[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(FIRST_ROWS);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  const sum = contributions.reduce((total, one) => total + (one.value ?? 0), 0);
  const [unit, figure, where] = words.originColumns;
  const rest = contributions.length - shown;
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h3>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={frame.close} onClick={onClose} />
      </div>
      <Text>{words.originSum(contributions.length, formatNumber(sum))}</Text>
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
          {contributions.slice(0, shown).map((one) => (
            <tr key={`${one.sha256}|${one.sheet}|${one.cell}`}>
              <td className={styles.cell}>{one.school ?? one.unit}</td>
              <td className={styles.number}>{one.value === null ? '–' : formatNumber(one.value)}</td>
              <td className={styles.cell}>
                {words.place(one.file, one.sheet, one.cell)}
                <Aside contribution={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button
          onClick={() => {
            setShown(contributions.length);
          }}
        >
          {frame.showMore(rest)}
        </Button>
      )}
    </section>
  );
}

/** How the cell was read, where it does not simply hold the number. */
function Aside({ contribution: { manner, typed } }: { contribution: Contribution }): JSX.Element | null {
  const styles = useStyles();
  const words = MERGE_WORDS[useLanguage()];
  if (words.manner[manner] === '') return null;
  const parts = [words.manner[manner], ...(typed === '' ? [] : [words.typed(typed)])];
  return <span className={styles.aside}>{parts.join('; ')}</span>;
}
