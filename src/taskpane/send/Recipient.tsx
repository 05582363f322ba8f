/** To whom the report goes: as the list of units says, and as the officer changes it. */

import { Field, Input } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Dispatch } from '../../core/send/dispatch';
import { DISPATCH_WORDS } from '../../messages/pane/dispatch';
import { useLanguage } from '../desk/language';
import { UnitListChoice } from '../desk/UnitListChoice';
import type { SaidOfDispatch } from './use-dispatch';

interface RecipientProps {
  readonly dispatch: Dispatch;
  readonly said: SaidOfDispatch;
  readonly isAddressGood: boolean;
  readonly onSay: (said: SaidOfDispatch) => void;
}

export function Recipient({ dispatch, said, isAddressGood, onSay }: RecipientProps): JSX.Element {
  const words = DISPATCH_WORDS[useLanguage()];
  const { recipient, unit, period } = dispatch;

  return (
    <>
      <UnitListChoice input="send-units" hint={words.unitsListHint} />
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
