/**
 * What changed since the period before: the totals of each table; the kinds stand on the result's
 * sheet.
 */

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { PERIODS_SHEET } from '../../../core/layout/periods-sheet';
import type { ComparedTable, PeriodComparison } from '../../../core/periods/compare-periods';
import { columnOf } from '../../../core/template/template';
import { tableOf } from '../../../core/template/template-set';
import { formatNumber } from '../../../messages/format-vi';
import { PERIOD_WORDS } from '../../../messages/results/periods';
import { TEMPLATES } from '../../../templates';
import { useLanguage } from '../../desk/language';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalS },
  text: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 6px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    padding: '4px 0 4px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

export function Periods({ periods }: { periods: PeriodComparison }): JSX.Element | null {
  const words = PERIOD_WORDS[useLanguage()];
  const { file, asOf } = periods.previous;
  if (periods.tables.length === 0) return null;
  return (
    <section aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <Text block size={200}>
        {words.against(file, asOf)}
      </Text>
      {periods.tables.map((table) => (
        <Compared key={table.template} table={table} />
      ))}
      <Text block size={200}>
        {words.sheet(PERIODS_SHEET)}
      </Text>
    </section>
  );
}

function Compared({ table }: { table: ComparedTable }): JSX.Element | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = PERIOD_WORDS[language];
  const template = tableOf(TEMPLATES, table.template);
  if (!template) return null;
  const figures = table.figures.filter(({ kind }) => kind === 'total');
  const [, figure, then, now, change] = words.columns;
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{template.sheetName}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.text}>
              {figure}
            </th>
            {[then, now, change].map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((one) => (
            <tr key={one.column}>
              <th scope="row" className={styles.text}>
                {columnOf(template, one.column).name[language]}
              </th>
              <td className={styles.number}>{count(one.then)}</td>
              <td className={styles.number}>{count(one.now)}</td>
              <td className={styles.number}>{signed(one.change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {table.onlyThen.length > 0 && (
        <Text block size={200}>
          {words.onlyThen(table.onlyThen.join(', '))}
        </Text>
      )}
      {table.onlyNow.length > 0 && (
        <Text block size={200}>
          {words.onlyNow(table.onlyNow.join(', '))}
        </Text>
      )}
    </>
  );
}

function count(value: number | null): string {
  return value === null ? '–' : formatNumber(value);
}

function signed(change: number | null): string {
  if (change === null) return '–';
  if (change === 0) return '0';
  return change > 0 ? `+${formatNumber(change)}` : `−${formatNumber(-change)}`;
}
