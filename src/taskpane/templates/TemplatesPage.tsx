/** The task «Mẫu biểu»: forms to fill in, for a unit, a school year and the school kinds it has. */

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';
import { NO_NOTES, readPaneNotes, writePaneNotes } from '../../notes/pane-notes';
import { planTemplates } from '../../app/plan-templates';
import type { TemplateFacts } from '../../core/layout/template-sheet';
import { SCHOOL_KINDS, type SchoolKind } from '../../core/regulations/school-kinds';
import { enteredText } from '../../core/text/entered-text';
import { TEMPLATE_WORDS } from '../../messages/pane/templates';
import { FORMS } from '../../templates';
import { useDesk } from '../desk/desk';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';
import { KEEPING_WORDS } from '../../messages/pane/keeping';
import { useHandOver } from '../desk/hand-over';
import { FormChoice } from './FormChoice';
import { FormFacts, toggled, type TypedFacts } from './FormFacts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const FIRST_KINDS: readonly SchoolKind[] = ['preschool', 'primary', 'lowerSecondary', 'multiLevel'];
const NOTHING_TYPED: TypedFacts = { unit: '', period: '', asOf: '', kinds: new Set(FIRST_KINDS) };

export default function TemplatesPage(): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = TEMPLATE_WORDS[language];
  const { workbook, engine, host, canInsert } = useDesk();
  const { tell, tellFault } = useNotices();
  const handOver = useHandOver();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(FORMS.slice(0, 1).map(({ id }) => id)));
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [isBusy, setBusy] = useState(false);

  // What the workbook says of itself is offered, and never takes the place of what was typed.
  useEffect(() => {
    workbook?.recall().then((text) => {
      const notes = text === undefined ? undefined : readPaneNotes(text);
      setTyped((now) => ({
        ...now,
        unit: now.unit === '' ? (notes?.unit ?? '') : now.unit,
        period: now.period === '' ? (notes?.period ?? '') : now.period,
      }));
    }, tellFault);
  }, [workbook, tellFault]);

  const facts: TemplateFacts = {
    ...(enteredText(typed.unit) !== '' && { unit: enteredText(typed.unit) }),
    ...(enteredText(typed.period) !== '' && { period: enteredText(typed.period) }),
    ...(typed.asOf !== '' && { asOf: typed.asOf }),
    kinds: SCHOOL_KINDS.filter((kind) => typed.kinds.has(kind)),
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
    const { notFitted } = await workbook.lay({
      sheets,
      ...(first !== undefined && { activate: first }),
    });
    const text = await workbook.recall();
    const notes = (text === undefined ? undefined : readPaneNotes(text)) ?? NO_NOTES;
    await workbook.remember(writePaneNotes({ ...notes, unit: facts.unit, period: facts.period }));
    const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');
    const inserted = words.inserted(quoted(shown));
    if (notFitted.length === 0) tell({ intent: 'success', text: inserted });
    else
      tell({
        intent: 'warning',
        text: `${inserted} ${KEEPING_WORDS[language].notFitted(quoted(notFitted))}`,
      });
  };
  const download = async (): Promise<void> => {
    const { bytes } = await engine.ask('writePlan', { plan: planTemplates(templates, facts) });
    tell(await handOver({ name: words.fileName, bytes }, words.saved(words.fileName)));
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
      <FormChoice
        chosen={chosen}
        onToggle={(id) => {
          setChosen(toggled(chosen, id));
        }}
        onClear={() => {
          setChosen(new Set());
        }}
      />
      <FormFacts forms={templates} facts={typed} onChange={setTyped} />
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
