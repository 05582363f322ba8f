/**
 * One unit's report in «Tiếp nhận»: its state, and opened its versions with what changed from one
 * to the next.
 */

import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { columnName, rowName } from '../../../core/receive/change-names';
import type {
  CellSaid,
  Change,
  Receipt,
  ReceiptState,
  ReceivedVersion,
} from '../../../core/receive/receipts';
import { formatNumber } from '../../../messages/format-vi';
import { FRAME_WORDS } from '../../../messages/pane/frame';
import { RECEIVE_WORDS } from '../../../messages/pane/receive';
import { RECEIPT_WORDS } from '../../../messages/results/receipts';
import { TEMPLATES } from '../../../templates';
import { useLanguage } from '../../desk/language';
import { templateOf } from '../../../core/template/template-set';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    listStyleType: 'none',
  },
  summary: { cursor: 'pointer', minHeight: '28px', overflowWrap: 'anywhere' },
  line: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  version: { margin: 0, overflowWrap: 'anywhere' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '4px 6px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  place: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const COLORS = {
  received: 'success',
  late: 'warning',
  missing: 'danger',
  rejected: 'danger',
  closed: 'informative',
} as const satisfies Record<ReceiptState, string>;

interface ItemProps {
  readonly receipt: Receipt;
  readonly report: string;
  /** Undefined where the unit owes nothing. */
  readonly onRemind: (() => void) | undefined;
}

export function ReceiptItem({ receipt, report, onRemind }: ItemProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = RECEIVE_WORDS[language];
  const [isOpen, setOpen] = useState(false);
  const { unit, state, due, arrivedOn, daysLate, versions } = receipt;
  const facts = [
    report,
    ...(due === null ? [] : [words.due(due)]),
    ...(arrivedOn === null ? [] : [words.arrived(arrivedOn)]),
    ...(daysLate !== null && daysLate > 0 ? [words.overdue(daysLate)] : []),
    ...(versions.length > 1 ? [words.versionCount(versions.length)] : []),
  ];
  return (
    <li className={styles.item}>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className={styles.summary}>
          <Badge appearance="tint" color={COLORS[state]}>
            {RECEIPT_WORDS[language].state[state]}
          </Badge>{' '}
          <Text weight="semibold">{unit.name}</Text>
          <span className={styles.line}>{facts.join(' · ')}</span>
        </summary>
        {isOpen && (
          <div className={styles.body}>
            {versions.length === 0 && <Text>{words.noVersions}</Text>}
            {versions.map((version) => (
              <Version key={version.number} version={version} report={receipt.report} />
            ))}
            {onRemind && (
              <div>
                <Button size="small" aria-label={words.remind(unit.name)} onClick={onRemind}>
                  {words.remindShort}
                </Button>
              </div>
            )}
          </div>
        )}
      </details>
    </li>
  );
}

/** Changes shown at first; a report that was made anew differs in every cell. */
const FIRST_CHANGES = 20;

function Version({ version, report }: { version: ReceivedVersion; report: string }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = RECEIVE_WORDS[language];
  const [limit, setLimit] = useState(FIRST_CHANGES);
  const { status, seal, errors, queries, since, changes } = version;
  const sealed = RECEIPT_WORDS[language].seal[seal];
  const facts = [words.status[status], ...(sealed === '' ? [] : [sealed]), words.open(errors, queries)];
  const [figure, before, after] = words.changeColumns;
  const rest = changes.length - limit;
  return (
    <div>
      <p className={styles.version}>
        {words.version(version)}
        <span className={styles.line}>{facts.join(' · ')}</span>
      </p>
      {since !== null && changes.length === 0 && <Text size={200}>{words.noChanges(since)}</Text>}
      {since !== null && changes.length > 0 && (
        <table className={styles.table} aria-label={words.changes(changes.length, since)}>
          <caption className={styles.line}>{words.changes(changes.length, since)}</caption>
          <thead>
            <tr>
              {[figure, before, after].map((header) => (
                <th key={header} scope="col" className={styles.cell}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, limit).map((change, i) => (
              <tr key={i}>
                <th scope="row" className={styles.cell}>
                  <ChangedFigure change={change} report={report} />
                </th>
                <Said said={change.before} />
                <Said said={change.after} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setLimit(changes.length);
          }}
        >
          {FRAME_WORDS[language].showMore(rest)}
        </Button>
      )}
    </div>
  );
}

function ChangedFigure({ change, report }: { change: Change; report: string }): JSX.Element {
  const language = useLanguage();
  const words = RECEIVE_WORDS[language];
  const template = templateOf(TEMPLATES, report);
  const { row, column } = change;
  const whole = change.before === null ? words.added : words.takenOut;
  const name = column === null ? whole : template ? columnName(template, column)[language] : column;
  const of = rowName(row, words.total);
  return <>{of === '' ? name : `${of}: ${name}`}</>;
}

function Said({ said }: { said: CellSaid | null }): JSX.Element {
  const styles = useStyles();
  return (
    <td className={styles.cell}>
      {said === null ? '–' : said.value === null ? said.typed || '–' : formatNumber(said.value)}
      {said && <span className={styles.place}>{`${said.sheet}!${said.cell}`}</span>}
    </td>
  );
}
