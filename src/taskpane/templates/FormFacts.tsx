/**
 * What the chosen forms are printed with: whose they are, for when, and the kinds of schools where
 * those matter.
 */

import { Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { kindsWithoutCriteria } from '../../app/plan-templates';
import { catalogueFor } from '../../core/regulations/catalogue';
import { SCHOOL_KINDS, type SchoolKind } from '../../core/regulations/school-kinds';
import { asksForKinds, printsCriteria, type Form } from '../../core/template/template';
import { TEMPLATE_WORDS } from '../../messages/pane/templates';
import { useLanguage } from '../desk/language';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
});

/** As typed; a blank is nothing said. */
export interface TypedFacts {
  readonly unit: string;
  readonly period: string;
  /** ISO day. */
  readonly asOf: string;
  readonly kinds: ReadonlySet<SchoolKind>;
}

interface FactsProps {
  readonly forms: readonly Form[];
  readonly facts: TypedFacts;
  readonly onChange: (facts: TypedFacts) => void;
}

export function FormFacts({ forms, facts, onChange }: FactsProps): JSX.Element {
  const styles = useStyles();
  const words = TEMPLATE_WORDS[useLanguage()];
  const { unit, period, asOf } = facts;
  return (
    <div className={styles.root}>
      <Field label={words.unit} hint={words.unitHint}>
        <Input
          value={unit}
          onChange={(_, { value }) => {
            onChange({ ...facts, unit: value });
          }}
        />
      </Field>
      <Field label={words.period} hint={words.periodHint}>
        <Input
          value={period}
          onChange={(_, { value }) => {
            onChange({ ...facts, period: value });
          }}
        />
      </Field>
      <Field label={words.asOf} hint={words.asOfHint}>
        <Input
          type="date"
          value={asOf}
          onChange={(_, { value }) => {
            onChange({ ...facts, asOf: value });
          }}
        />
      </Field>
      {forms.some(asksForKinds) && <Kinds forms={forms} facts={facts} onChange={onChange} />}
    </div>
  );
}

function Kinds({ forms, facts, onChange }: FactsProps): JSX.Element {
  const styles = useStyles();
  const words = TEMPLATE_WORDS[useLanguage()];
  const { kinds } = facts;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.kinds}</legend>
      {SCHOOL_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={words.kind[kind]}
          checked={kinds.has(kind)}
          onChange={() => {
            onChange({ ...facts, kinds: toggled(kinds, kind) });
          }}
        />
      ))}
      {forms.some(printsCriteria) && <CriteriaNote forms={forms} facts={facts} />}
    </fieldset>
  );
}

/**
 * Which criteria will be printed, on how many sheets, and for which kinds there are none to print.
 */
function CriteriaNote({ forms, facts }: Omit<FactsProps, 'onChange'>): JSX.Element {
  const words = TEMPLATE_WORDS[useLanguage()];
  const kinds = SCHOOL_KINDS.filter((kind) => facts.kinds.has(kind));
  const asOf = facts.asOf === '' ? undefined : facts.asOf;
  const unlisted = kindsWithoutCriteria(forms, { kinds, ...(asOf !== undefined && { asOf }) });
  const names = new Set(kinds.flatMap((kind) => catalogueFor(kind, asOf)?.regulation.title ?? []));
  return (
    <div role="status">
      {kinds.length === 0 && <Text block>{words.criteriaNeedKind}</Text>}
      {[...names].map((name) => (
        <Text key={name} block>
          {words.criteriaOf(name, kinds.length - unlisted.length)}
        </Text>
      ))}
      {unlisted.length > 0 && (
        <Text block>{words.criteriaUnknown(unlisted.map((kind) => words.kind[kind]).join(', '))}</Text>
      )}
    </div>
  );
}

export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const changed = new Set(set);
  if (!changed.delete(value)) changed.add(value);
  return changed;
}
