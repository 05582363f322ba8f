/** What a merge can be told beyond its files: the date, the units that should report, to be strict, and rules that are off. */

import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type JSX } from 'react';
import { saidAfter } from '../../../app/merge-rules';
import type { MergeOptions } from '../../../app/merge-session';
import type { RuleSettings } from '../../../core/rules/run/rule-settings';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { PLACE_WORDS } from '../../../messages/results/former-units';
import { useDesk } from '../../desk/desk';
import { useLanguage } from '../../desk/language';
import { useNotices } from '../../desk/Notices';
import { shareUnits } from '../../desk/unit-list';
import { PreviousChoice } from '../periods/PreviousChoice';
import { RuleSwitches } from '../../rules/RuleSwitches';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '28px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  list: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface OptionsProps {
  readonly options: MergeOptions;
  /** In force: also those that the earlier result remembers. */
  readonly rules: RuleSettings;
  readonly disabled: boolean;
  readonly onChange: (options: MergeOptions) => void;
}

export function MergeOptionsForm({ options, rules, disabled, onChange }: OptionsProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  const places = PLACE_WORDS[language];
  const { engine } = useDesk();
  const { tell, tellFault } = useNotices();
  const input = useRef<HTMLInputElement>(null);
  const { asOf: _, ...withoutDate } = options;
  const { units, ...withoutUnits } = options;
  const { previous, ...withoutPrevious } = options;
  const { placing, ...withoutPlacing } = options;

  const readUnits = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    const outcome = await engine.ask('readUnits', { file: { path: file.name, content: file } });
    target.value = '';
    if (outcome.ok) {
      shareUnits(outcome.units);
      onChange({ ...options, units: outcome.units });
    } else {
      const lines = outcome.faults.map(({ line, field }) => `${String(line)}: ${field}`).join('; ');
      tell({ intent: 'error', text: words.unitsBad(lines) });
    }
  };

  return (
    <details>
      <summary className={styles.summary}>{words.options}</summary>
      <div className={styles.body}>
        <Field label={words.asOf} hint={words.asOfHint}>
          <Input
            type="date"
            disabled={disabled}
            value={options.asOf ?? ''}
            onChange={(__, { value }) => {
              onChange(value === '' ? withoutDate : { ...options, asOf: value });
            }}
          />
        </Field>
        <Field label={words.unitsList} hint={words.unitsListHint}>
          <div className={styles.list}>
            <Button disabled={disabled} onClick={() => input.current?.click()}>
              {words.chooseFiles}
            </Button>
            {units && (
              <>
                <Text>{words.unitsLoaded(units.length)}</Text>
                <Button
                  appearance="subtle"
                  onClick={() => {
                    onChange(withoutUnits);
                  }}
                >
                  {words.unitsClear}
                </Button>
              </>
            )}
            <input
              ref={input}
              type="file"
              accept=".csv"
              hidden
              data-input="units"
              aria-label={words.unitsList}
              onChange={(event) => {
                readUnits(event).catch(tellFault);
              }}
            />
          </div>
        </Field>
        {units && (
          <Field label={places.unitsOn} hint={places.unitsOnHint}>
            <Input
              type="date"
              disabled={disabled}
              value={placing?.day ?? ''}
              onChange={(__, { value }) => {
                const rules = placing?.rules ?? [];
                onChange(value === '' ? withoutPlacing : { ...options, placing: { day: value, rules } });
              }}
            />
          </Field>
        )}
        <PreviousChoice
          previous={previous}
          disabled={disabled}
          onChange={(chosen) => {
            onChange(chosen ? { ...options, previous: chosen } : withoutPrevious);
          }}
        />
        <Checkbox
          label={words.strict}
          disabled={disabled}
          checked={options.isStrict ?? false}
          onChange={(__, { checked }) => {
            onChange({ ...options, isStrict: checked === true });
          }}
        />
        <RuleSwitches
          settings={rules}
          disabled={disabled}
          onChange={(wanted) => {
            onChange(saidAfter(options, rules, wanted));
          }}
        />
      </div>
    </details>
  );
}
