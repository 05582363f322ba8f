/** Choosing the result of the period before, which the merge is held against. */

import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type JSX } from 'react';
import type { PreviousPeriod } from '../../../core/periods/previous';
import { PERIOD_WORDS } from '../../../messages/results/periods';
import { sentence } from '../../../messages/sentence';
import { useDesk } from '../../desk/desk';
import { useLanguage } from '../../desk/language';
import { useNotices } from '../../desk/Notices';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface PreviousChoiceProps {
  readonly previous: PreviousPeriod | undefined;
  readonly disabled: boolean;
  readonly onChange: (previous: PreviousPeriod | undefined) => void;
}

export function PreviousChoice({ previous, disabled, onChange }: PreviousChoiceProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = PERIOD_WORDS[language];
  const { engine } = useDesk();
  const { tell, tellFault } = useNotices();
  const input = useRef<HTMLInputElement>(null);

  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    const outcome = await engine.ask('readPrevious', { file: { path: file.name, content: file } });
    target.value = '';
    if (outcome.ok) {
      onChange(outcome.previous);
      return;
    }
    const text =
      outcome.fault === 'refused'
        ? `${file.name}: ${sentence(outcome.refusal, language)}`
        : words[outcome.fault](file.name);
    tell({ intent: 'error', text });
  };

  return (
    <Field label={words.heading} hint={words.hint}>
      <div className={styles.list}>
        <Button disabled={disabled} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        {previous && (
          <>
            <Text>{words.against(previous.file, previous.asOf)}</Text>
            <Button
              appearance="subtle"
              onClick={() => {
                onChange(undefined);
              }}
            >
              {words.forget}
            </Button>
          </>
        )}
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          data-input="previous"
          aria-label={words.heading}
          onChange={(event) => {
            read(event).catch(tellFault);
          }}
        />
      </div>
    </Field>
  );
}
