/**
 * What a merge is given beyond its files: the date, the units that should report, to be strict,
 * and rules that are off.
 */

import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { saidAfter } from '../../../app/merge-rules';
import type { MergeOptions } from '../../../app/merge-session';
import type { RuleSettings } from '../../../core/rules/run/rule-settings';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { PLACE_WORDS } from '../../../messages/results/former-units';
import { useLanguage } from '../../desk/language';
import { UnitListChoice } from '../../desk/UnitListChoice';
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
  const { asOf: _, ...withoutDate } = options;
  const { units, ...withoutUnits } = options;
  const { previous, ...withoutPrevious } = options;
  const { placing, ...withoutPlacing } = options;

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
        <UnitListChoice
          input="units"
          hint={words.unitsListHint}
          disabled={disabled}
          day={options.asOf}
          units={units}
          onChosen={(chosen) => {
            onChange(chosen ? { ...options, units: chosen } : withoutUnits);
          }}
        />
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
