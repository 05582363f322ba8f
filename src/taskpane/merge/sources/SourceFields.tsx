/** What the officer says of a workbook: the day it was received, and whose report it is. */

import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { SourceView } from '../../../app/merge-session';
import { enteredText } from '../../../core/text/entered-text';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { RECEIVE_WORDS } from '../../../messages/pane/receive';
import { EntryForm } from '../../desk/EntryForm';
import { useLanguage } from '../../desk/language';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
});

interface FieldProps {
  readonly source: SourceView;
  /** Undefined: what was said is taken back. */
  readonly onSay: (said: string | undefined) => void;
}

export function ReceivedField({ source, onSay }: FieldProps): JSX.Element {
  const styles = useStyles();
  const words = RECEIVE_WORDS[useLanguage()];
  const said = source.receivedOn ?? '';
  const [day, setDay] = useState(said);
  return (
    <EntryForm
      className={styles.line}
      onEnter={() => {
        onSay(day === '' ? undefined : day);
      }}
    >
      <Field label={words.receivedOn} size="small" {...(said === '' && { hint: words.dayUnknown })}>
        <Input
          size="small"
          type="date"
          value={day}
          onChange={(_, { value }) => {
            setDay(value);
          }}
        />
      </Field>
      <Button size="small" type="submit" disabled={day === said}>
        {words.saveDay}
      </Button>
    </EntryForm>
  );
}

export function UnitField({ source, onSay }: FieldProps): JSX.Element {
  const styles = useStyles();
  const words = MERGE_WORDS[useLanguage()];
  const [name, setName] = useState(source.unit?.name ?? '');
  const named = enteredText(name);
  const isSaid = source.unit?.from === 'given';
  return (
    <EntryForm
      className={styles.line}
      onEnter={() => {
        if (named !== '') onSay(named);
      }}
    >
      <Field label={source.reason?.code === 'MRG008' ? words.resultUnitLabel : words.unitLabel} size="small">
        <Input
          size="small"
          list="unit-names"
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Button size="small" type="submit" disabled={named === '' || named === source.unit?.name}>
        {words.saveUnit}
      </Button>
      {isSaid && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onSay(undefined);
          }}
        >
          {words.resetUnit}
        </Button>
      )}
    </EntryForm>
  );
}
