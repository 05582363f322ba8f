/**
 * Units of the merge that ended: under which of today's units their figures belong, as the officer
 * says.
 */

import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { MergeOptions, TodaysView } from '../../../app/merge-session';
import { todaysSheetName } from '../../../core/layout/todays-units-sheet';
import { fixedTemplates } from '../../../core/template/template';
import {
  BY_COMMUNE,
  formerNamed,
  parsePlaceRule,
  successorNamed,
  type PlaceRule,
} from '../../../core/units/place-rules';
import { existsOn, type Unit } from '../../../core/units/units';
import { fullName } from '../../../core/units/resolve-units';
import { formatDay } from '../../../messages/format-vi';
import { PLACE_WORDS } from '../../../messages/results/former-units';
import { TEMPLATES } from '../../../templates';
import { useLanguage } from '../../desk/language';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface FormerUnitsProps {
  readonly todays: TodaysView;
  readonly options: MergeOptions;
  readonly disabled: boolean;
  readonly onChange: (options: MergeOptions) => void;
}

export function FormerUnits({ todays, options, disabled, onChange }: FormerUnitsProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = PLACE_WORDS[language];
  const { placing, former, tables } = todays;
  const units = options.units ?? [];
  const isAbout = (rule: PlaceRule, name: string): boolean => {
    const unit = formerNamed(units, name, placing.day);
    return unit !== undefined && formerNamed(units, rule.former, placing.day) === unit;
  };
  const say = (name: string, successor: string): void => {
    const others = placing.rules.filter((rule) => rule.is === 'school' || !isAbout(rule, name));
    const rule = successor === '' ? undefined : parsePlaceRule(`${name}=${successor}`);
    onChange({ ...options, placing: { ...placing, rules: rule ? [...others, rule] : others } });
  };
  const said = (name: string): string => {
    const rule = placing.rules.find((one) => one.is !== 'school' && isAbout(one, name));
    if (!rule || rule.is === 'school') return '';
    if (rule.is === 'byCommune') return BY_COMMUNE;
    const unit = successorNamed(units, rule.successor, placing.day);
    return unit ? fullName(unit) : '';
  };
  const sheets = fixedTemplates(TEMPLATES).filter(({ id }) => tables.includes(id));
  return (
    <section className={styles.root} aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <Text block size={200}>
        {words.intro(language === 'vi' ? formatDay(placing.day) : placing.day)}
      </Text>
      {former.map(({ name }) => (
        <Field key={name} label={words.place(name)}>
          <Select
            disabled={disabled}
            value={said(name)}
            onChange={(_, { value }) => {
              say(name, value);
            }}
          >
            <option value="">{words.keep}</option>
            <option value={BY_COMMUNE}>{words.byCommune}</option>
            {choices(units, name, placing.day).map((unit) => (
              <option key={`${unit.code}|${unit.name}`} value={fullName(unit)}>
                {fullName(unit)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {sheets.map((template) => (
        <Text key={template.id} block size={200}>
          {words.sheet(todaysSheetName(template))}
        </Text>
      ))}
    </section>
  );
}

/** Today's units, the successors that the list names first. */
function choices(units: readonly Unit[], name: string, day: string): readonly Unit[] {
  const successors = formerNamed(units, name, day)?.successors ?? [];
  const isSuccessor = ({ name: own, code }: Unit): boolean =>
    successors.some((one) => one === own || (code !== '' && one === code));
  return units
    .filter((unit) => existsOn(unit, day))
    .sort((a, b) => Number(isSuccessor(b)) - Number(isSuccessor(a)));
}
