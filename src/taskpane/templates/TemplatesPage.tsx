/** The task «Mẫu biểu»: forms to fill in, for a unit, a school year and the school kinds it has. */

import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';
import { NO_NOTES, readPaneNotes, writePaneNotes } from '../../app/pane-notes';
import { planTemplates } from '../../app/plan-templates';
import type { TemplateFacts } from '../../core/layout/template-sheet';
import { SCHOOL_KINDS, type SchoolKind } from '../../core/regulations/school-kinds';
import { enteredText } from '../../core/text/entered-text';
import { TEMPLATE_WORDS } from '../../messages/pane/templates';
import { FORMS } from '../../templates';
import { useDesk } from '../desk';
import { useLanguage } from '../frame/language';
import { useNotices } from '../frame/Notices';
import { saveFile } from '../save-file';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  group: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const FIRST_KINDS: readonly SchoolKind[] = ['preschool', 'primary', 'lowerSecondary', 'multiLevel'];

export default function TemplatesPage(): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = TEMPLATE_WORDS[language];
  const { workbook, engine, host, canInsert } = useDesk();
  const { tell, tellFault } = useNotices();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(FORMS.slice(0, 1).map(({ id }) => id)));
  const [kinds, setKinds] = useState<ReadonlySet<SchoolKind>>(new Set(FIRST_KINDS));
  const [unit, setUnit] = useState('');
  const [period, setPeriod] = useState('');
  const [isBusy, setBusy] = useState(false);

  // What the workbook says of itself is offered, and never takes the place of what was typed.
  useEffect(() => {
    workbook?.recall().then((text) => {
      const notes = text === undefined ? undefined : readPaneNotes(text);
      setUnit((typed) => (typed === '' ? (notes?.unit ?? '') : typed));
      setPeriod((typed) => (typed === '' ? (notes?.period ?? '') : typed));
    }, tellFault);
  }, [workbook, tellFault]);

  const facts: TemplateFacts = {
    ...(enteredText(unit) !== '' && { unit: enteredText(unit) }),
    ...(enteredText(period) !== '' && { period: enteredText(period) }),
    kinds: [...kinds],
  };
  const templates = FORMS.filter(({ id }) => chosen.has(id));

  const insert = async (): Promise<void> => {
    if (!workbook) return;
    const names = (await workbook.sheets()).map(({ name }) => name);
    const { sheets } = planTemplates(templates, facts, names);
    const shown = sheets
      .filter(({ visibility = 'visible' }) => visibility === 'visible')
      .map(({ name }) => name);
    const [first] = shown;
    await workbook.lay({ sheets, ...(first !== undefined && { activate: first }) });
    const text = await workbook.recall();
    const notes = (text === undefined ? undefined : readPaneNotes(text)) ?? NO_NOTES;
    await workbook.remember(writePaneNotes({ ...notes, unit: facts.unit, period: facts.period }));
    tell({ intent: 'success', text: words.inserted(shown.map((name) => `«${name}»`).join(', ')) });
  };
  const download = async (): Promise<void> => {
    const { bytes } = await engine.ask('writePlan', { plan: planTemplates(templates, facts) });
    saveFile(words.fileName, bytes);
    tell({ intent: 'success', text: words.saved(words.fileName) });
  };
  const run = (work: () => Promise<void>): void => {
    if (templates.length === 0) {
      tell({ intent: 'warning', text: words.chooseOne });
      return;
    }
    setBusy(true);
    work()
      .catch(tellFault)
      .finally(() => {
        setBusy(false);
      });
  };
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <Text>{words.intro}</Text>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.templates}</legend>
        {FORMS.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={chosen.has(id)}
            onChange={() => {
              setChosen(toggled(chosen, id));
            }}
          />
        ))}
      </fieldset>
      <Field label={words.unit} hint={words.unitHint}>
        <Input
          value={unit}
          onChange={(_, { value }) => {
            setUnit(value);
          }}
        />
      </Field>
      <Field label={words.period} hint={words.periodHint}>
        <Input
          value={period}
          onChange={(_, { value }) => {
            setPeriod(value);
          }}
        />
      </Field>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.kinds}</legend>
        {SCHOOL_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            label={words.kind[kind]}
            checked={kinds.has(kind)}
            onChange={() => {
              setKinds(toggled(kinds, kind));
            }}
          />
        ))}
      </fieldset>
      <div className={styles.row}>
        {workbook && canInsert && (
          <Button
            appearance="primary"
            disabled={isBusy}
            onClick={() => {
              run(insert);
            }}
          >
            {words.insert}
          </Button>
        )}
        {host === 'browser' && (
          <Button
            appearance={workbook && canInsert ? 'secondary' : 'primary'}
            disabled={isBusy}
            onClick={() => {
              run(download);
            }}
          >
            {words.download}
          </Button>
        )}
      </div>
    </div>
  );
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const changed = new Set(set);
  if (!changed.delete(value)) changed.add(value);
  return changed;
}
