/**
 * Answering a query: a button that opens a small form. Text is taken when it is saved, so that
 * typing with Telex is never cut.
 */

import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { enteredText } from '../../core/text/entered-text';
import { FINDING_WORDS } from '../../messages/pane/findings';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { EntryForm } from '../desk/EntryForm';
import { useLanguage } from '../desk/language';

const useStyles = makeStyles({
  form: { width: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export function Explanation({ onSave }: { onSave: (text: string) => void }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = FINDING_WORDS[language];
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const entered = enteredText(text);
  if (!isOpen) {
    return (
      <Button
        size="small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.explain}
      </Button>
    );
  }
  return (
    <EntryForm
      className={styles.form}
      onEnter={() => {
        if (entered !== '') onSave(entered);
      }}
    >
      <Field label={words.explanation}>
        <Textarea
          autoFocus
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={entered === ''}>
          {words.saveExplanation}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setOpen(false);
          }}
        >
          {FRAME_WORDS[language].cancel}
        </Button>
      </div>
    </EntryForm>
  );
}
