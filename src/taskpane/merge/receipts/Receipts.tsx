/**
 * «Tiếp nhận»: which reports came, which are missing or late, their versions, and letters to who
 * owes one.
 */

import { Button, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import type { Receipt, ReceiptRegister, ReceiptState } from '../../../core/receive/receipts';
import { remindersOf, type Reminder } from '../../../core/receive/reminder';
import { percentOf } from '../../../core/text/numbers';
import type { Unit } from '../../../core/units/units';
import { FRAME_WORDS } from '../../../messages/pane/frame';
import { RECEIVE_WORDS } from '../../../messages/pane/receive';
import { RECEIPT_WORDS } from '../../../messages/results/receipts';
import { TEMPLATES } from '../../../templates';
import { useLanguage } from '../../desk/language';
import { ReceiptItem } from './ReceiptItem';
import { ReminderLetter } from './ReminderLetter';
import { sheetNameOf } from '../../../core/template/template-set';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rates: { margin: 0, paddingLeft: '18px' },
});

/** What the officer has to act on stands first. */
const STATES: readonly ReceiptState[] = ['missing', 'rejected', 'late', 'received', 'closed'];
const FIRST_RECEIPTS = 30;

interface ReceiptsProps {
  readonly register: ReceiptRegister;
  readonly units: readonly Unit[];
}

export function Receipts({ register, units }: ReceiptsProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = RECEIVE_WORDS[language];
  const { state: stateWords, rate: rateWords } = RECEIPT_WORDS[language];
  const [wanted, setWanted] = useState<ReceiptState>();
  const [limit, setLimit] = useState(FIRST_RECEIPTS);
  const [letter, setLetter] = useState<{ readonly title: string; readonly reminder: Reminder }>();
  const reminders = useMemo(() => remindersOf(register, units, TEMPLATES), [register, units]);
  const { receipts, rates, unplaced } = register;
  const count = (state: ReceiptState): number => receipts.filter((one) => one.state === state).length;
  const present = STATES.filter((state) => count(state) > 0);
  // A state that no report is in any more cannot be asked for: then all are shown.
  const filter = wanted && present.includes(wanted) ? wanted : undefined;
  const shown = inOrder(receipts).filter(({ state }) => filter === undefined || state === filter);
  const rest = shown.length - limit;
  const letterOf = (receipt: Receipt): (() => void) | undefined => {
    const own = reminders.letters.find(({ unitId }) => unitId === receipt.unit.id);
    if (!own || receipt.state === 'closed') return undefined;
    return () => {
      setLetter({ title: words.letter(own.unit), reminder: own });
    };
  };
  return (
    <section className={styles.root} aria-labelledby="receipts-heading">
      <h2 id="receipts-heading" className={styles.heading}>
        {words.heading}
      </h2>
      {receipts.length === 0 && <Text>{words.empty}</Text>}
      {receipts.length > 0 && units.length === 0 && <Text size={200}>{words.noUnits}</Text>}
      {rates.length > 0 && (
        <ul className={styles.rates}>
          {rates.map(({ report, received, expected, inTime }) => (
            <li key={report}>
              {rateWords(reportName(report), received, expected, percentOf(received, expected), inTime)}
            </li>
          ))}
        </ul>
      )}
      {unplaced > 0 && <Text size={200}>{words.unplaced(unplaced)}</Text>}
      {reminders.toAll && (
        <div>
          <Button
            onClick={() => {
              if (reminders.toAll) setLetter({ title: words.letterToAll, reminder: reminders.toAll });
            }}
          >
            {words.remindAll(reminders.toAll.bcc.length)}
          </Button>
        </div>
      )}
      {reminders.withoutAddress.length > 0 && (
        <Text size={200}>{words.withoutAddress(reminders.withoutAddress.join(', '))}</Text>
      )}
      {letter && (
        <ReminderLetter
          key={letter.title}
          title={letter.title}
          reminder={letter.reminder}
          onClose={() => {
            setLetter(undefined);
          }}
        />
      )}
      {present.length > 1 && (
        <div role="group" aria-label={words.filter} className={styles.row}>
          {[undefined, ...present].map((state) => (
            <ToggleButton
              key={state ?? ''}
              size="small"
              checked={filter === state}
              onClick={() => {
                setWanted(state);
                setLimit(FIRST_RECEIPTS);
              }}
            >
              {state === undefined
                ? `${words.all} (${String(receipts.length)})`
                : `${stateWords[state]} (${String(count(state))})`}
            </ToggleButton>
          ))}
        </div>
      )}
      <ul className={styles.list}>
        {shown.slice(0, limit).map((receipt) => (
          <ReceiptItem
            key={`${receipt.report}|${receipt.unit.id}`}
            receipt={receipt}
            report={reportName(receipt.report)}
            onRemind={letterOf(receipt)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button
            onClick={() => {
              setLimit(limit + FIRST_RECEIPTS);
            }}
          >
            {FRAME_WORDS[language].showMore(rest)}
          </Button>
        </div>
      )}
    </section>
  );
}

function reportName(report: string): string {
  return sheetNameOf(TEMPLATES, report);
}

function inOrder(receipts: readonly Receipt[]): Receipt[] {
  return [...receipts].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}
