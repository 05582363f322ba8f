/** To whom the report goes: as the list of units says, and as the officer changes it. */

import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type JSX } from 'react';
import type { Dispatch } from '../../core/send/dispatch';
import { DISPATCH_WORDS } from '../../messages/pane/dispatch';
import { useDesk } from '../desk/desk';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';
import { shareUnits, useSharedUnits } from '../desk/unit-list';
import type { SaidOfDispatch } from './use-dispatch';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface RecipientProps {
  readonly dispatch: Dispatch;
  readonly said: SaidOfDispatch;
  readonly isAddressGood: boolean;
  readonly onSay: (said: SaidOfDispatch) => void;
}

export function Recipient({ dispatch, said, isAddressGood, onSay }: RecipientProps): JSX.Element {
  const styles = useStyles();
  const words = DISPATCH_WORDS[useLanguage()];
  const { engine } = useDesk();
  const { tell, tellFault } = useNotices();
  const units = useSharedUnits();
  const input = useRef<HTMLInputElement>(null);
  const { recipient, unit, period } = dispatch;

  const readUnits = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    const outcome = await engine.ask('readUnits', { file: { path: file.name, content: file } });
    target.value = '';
    if (outcome.ok) {
      shareUnits(outcome.units);
      return;
    }
    const lines = outcome.faults.map(({ line, field }) => `${String(line)}: ${field}`).join('; ');
    tell({ intent: 'error', text: words.unitsBad(lines) });
  };

  return (
    <>
      <Field label={words.unitsList} hint={words.unitsListHint}>
        <div className={styles.list}>
          <Button onClick={() => input.current?.click()}>{words.chooseList}</Button>
          {units && <Text>{words.unitsLoaded(units.length)}</Text>}
          <input
            ref={input}
            type="file"
            accept=".csv"
            hidden
            data-input="send-units"
            aria-label={words.unitsList}
            onChange={(event) => {
              readUnits(event).catch(tellFault);
            }}
          />
        </div>
      </Field>
      {(unit === undefined || said.unit !== undefined) && (
        <Field label={words.unit} hint={words.unitHint}>
          <Input
            value={said.unit ?? ''}
            onChange={(_, { value }) => {
              onSay({ ...said, unit: value });
            }}
          />
        </Field>
      )}
      <Field label={words.addressee}>
        <Input
          value={recipient.addressee}
          onChange={(_, { value }) => {
            onSay({ ...said, addressee: value });
          }}
        />
      </Field>
      <Field
        label={words.email}
        {...(isAddressGood
          ? { hint: words.emailHint }
          : { validationState: 'error' as const, validationMessage: words.emailBad })}
      >
        <Input
          type="email"
          value={said.email ?? recipient.email ?? ''}
          onChange={(_, { value }) => {
            onSay({ ...said, email: value });
          }}
        />
      </Field>
      <Field label={words.period} hint={words.periodHint}>
        <Input
          value={said.period ?? period ?? ''}
          onChange={(_, { value }) => {
            onSay({ ...said, period: value });
          }}
        />
      </Field>
    </>
  );
}
