/**
 * The forms to choose from: in groups by who fills them in, found by a word, and how many are
 * chosen.
 */

import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import { findForms } from '../../app/find-forms';
import type { Form } from '../../core/template/template';
import { TEMPLATE_WORDS } from '../../messages/pane/templates';
import { FORMS } from '../../templates';
import { useLanguage } from '../desk/language';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexDirection: 'column' },
  // Under the label of its checkbox.
  purpose: {
    paddingLeft: '32px',
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS})`,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
});

interface ChoiceProps {
  /** Ids of the chosen forms. */
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly onClear: () => void;
}

/** What is chosen stays chosen while a search does not show it, and the count says so. */
export function FormChoice({ chosen, onToggle, onClear }: ChoiceProps): JSX.Element {
  const styles = useStyles();
  const words = TEMPLATE_WORDS[useLanguage()];
  const [query, setQuery] = useState('');
  const groups = findForms(FORMS, query);
  const shown = groups.flatMap(({ forms }) => forms);
  const hidden = FORMS.filter((form) => chosen.has(form.id) && !shown.includes(form)).length;
  return (
    <div className={styles.root}>
      <Field label={words.search} hint={words.searchHint}>
        <Input
          type="search"
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
      </Field>
      {groups.map(({ filledBy, forms }) => (
        <fieldset key={filledBy} className={styles.group}>
          <legend className={styles.legend}>{words.filledBy[filledBy]}</legend>
          {forms.map((form) => (
            <FormLine key={form.id} form={form} isChosen={chosen.has(form.id)} onToggle={onToggle} />
          ))}
        </fieldset>
      ))}
      {shown.length === 0 && <Text>{words.noneFound(query.trim())}</Text>}
      <div className={styles.chosen}>
        <Text role="status" weight="semibold">
          {words.chosen(chosen.size, hidden)}
        </Text>
        {chosen.size > 0 && (
          <Button size="small" appearance="subtle" onClick={onClear}>
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

interface LineProps {
  readonly form: Form;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
}

function FormLine({ form, isChosen, onToggle }: LineProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const purposeId = useId();
  return (
    <div className={styles.form}>
      <Checkbox
        label={form.title}
        aria-describedby={purposeId}
        checked={isChosen}
        onChange={() => {
          onToggle(form.id);
        }}
      />
      <span id={purposeId} className={styles.purpose}>
        {form.offer?.purpose[language]}
      </span>
    </div>
  );
}
