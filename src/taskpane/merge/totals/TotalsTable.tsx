/** A table of totals in which every figure is a button that tells where it comes from. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { TotalsRow } from '../../../core/totals/totals';
import { SCHOOL_KIND_NAMES } from '../../../core/regulations/school-kinds';
import type { Column, Template } from '../../../core/template/template';
import { formatNumber } from '../../../messages/format-vi';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { useLanguage } from '../../desk/language';

/** Letters of a header that needs a wider column. */
const LONG_HEADER = 26;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  header: {
    textAlign: 'center',
    verticalAlign: 'bottom',
    padding: '4px 6px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: '52px',
  },
  // A long header in a narrow column would make the whole header tall.
  long: { minWidth: '120px' },
  kind: {
    position: 'sticky',
    left: 0,
    textAlign: 'left',
    padding: '4px 8px',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: '92px',
    maxWidth: '160px',
  },
  kindHeader: {
    verticalAlign: 'bottom',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    zIndex: 1,
  },
  cell: { textAlign: 'right', padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  percent: { padding: '4px 8px', color: tokens.colorNeutralForeground2 },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  figure: {
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    width: '100%',
    minHeight: '28px',
    minWidth: '28px',
    padding: '4px 8px',
    textAlign: 'right',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline', color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface Figure {
  readonly kind: TotalsRow['kind'];
  readonly column: string;
}

interface TotalsTableProps {
  readonly template: Template;
  readonly rows: readonly TotalsRow[];
  readonly label: string;
  readonly onExplain: (figure: Figure) => void;
}

export function TotalsTable({ template, rows, label, onExplain }: TotalsTableProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  const columns = template.columns.filter(
    ({ values }) => values.kind === 'count' || values.kind === 'percent',
  );
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.kind, styles.kindHeader)}>
              {words.kind}
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={mergeClasses(
                  styles.header,
                  column.name[language].length > LONG_HEADER && styles.long,
                )}
                title={column.name[language]}
              >
                {column.values.kind === 'percent' ? '%' : column.name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row" className={mergeClasses(styles.kind, row.kind === 'total' && styles.total)}>
                {kindName(row.kind, words.total)}
              </th>
              {columns.map((column) => (
                <td
                  key={column.id}
                  className={mergeClasses(styles.cell, row.kind === 'total' && styles.total)}
                >
                  <FigureCell row={row} column={column} onExplain={onExplain} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function kindName(kind: TotalsRow['kind'], total: string): string {
  return kind === 'total' ? total : SCHOOL_KIND_NAMES[kind];
}

function FigureCell({
  row,
  column,
  onExplain,
}: {
  row: TotalsRow;
  column: Column;
  onExplain: (figure: Figure) => void;
}): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  if (column.values.kind === 'percent') {
    const percent = row.percents[column.id];
    return (
      <div className={styles.percent}>
        {percent === null || percent === undefined ? '–' : formatNumber(percent)}
      </div>
    );
  }
  const count = row.counts[column.id];
  if (count === null || count === undefined) return <div className={styles.percent}>–</div>;
  const figure = formatNumber(count);
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={words.explain(figure, column.name[language], kindName(row.kind, words.total))}
      onClick={() => {
        onExplain({ kind: row.kind, column: column.id });
      }}
    >
      {figure}
    </button>
  );
}
