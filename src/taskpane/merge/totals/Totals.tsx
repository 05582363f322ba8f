/**
 * The totals of a merge: the table, of all units or of one, and where a pressed figure comes from.
 */

import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { FigureAsked, MergeView } from '../../../app/merge-session';
import type { Contribution } from '../../../core/totals/totals';
import { columnOf, type FixedTemplate } from '../../../core/template/template';
import { tableOf } from '../../../core/template/template-set';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { TEMPLATES } from '../../../templates';
import { useLanguage } from '../../desk/language';
import { useNotices } from '../../desk/Notices';
import { Origin } from './Origin';
import { kindName, TotalsTable, type Figure } from './TotalsTable';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface TotalsProps {
  readonly view: MergeView;
  readonly explain: (figure: FigureAsked) => Promise<readonly Contribution[]>;
}

export function Totals({ view, explain }: TotalsProps): JSX.Element {
  return (
    <>
      {view.totals.map((totals) => {
        const template = tableOf(TEMPLATES, totals.template);
        if (!template || totals.byUnit.length === 0) return null;
        return <TemplateTotals key={totals.template} template={template} totals={totals} explain={explain} />;
      })}
    </>
  );
}

interface TemplateTotalsProps {
  readonly template: FixedTemplate;
  readonly totals: MergeView['totals'][number];
  readonly explain: TotalsProps['explain'];
}

/** '' in the choice of units. */
const ALL_UNITS = '';

function TemplateTotals({ template, totals, explain }: TemplateTotalsProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  const { tellFault } = useNotices();
  const [unitId, setUnitId] = useState(ALL_UNITS);
  const [origin, setOrigin] = useState<{ title: string; contributions: readonly Contribution[] }>();
  const unit = totals.byUnit.find(({ id }) => id === unitId);

  const show = ({ kind, column }: Figure): void => {
    const figure = { template: template.id, kind, column, ...(unit && { unitId: unit.id }) };
    const title = words.origin(columnOf(template, column).name[language], kindName(kind, words.total));
    explain(figure).then((contributions) => {
      setOrigin({ title: unit ? `${unit.name}: ${title}` : title, contributions });
    }, tellFault);
  };
  return (
    <div className={styles.root}>
      <h3 className={styles.title}>{template.title}</h3>
      <Field label={words.byUnit}>
        <Select
          value={unit ? unitId : ALL_UNITS}
          onChange={(_, { value }) => {
            setUnitId(value);
            setOrigin(undefined);
          }}
        >
          <option value={ALL_UNITS}>{words.allUnits}</option>
          {totals.byUnit.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200}>{words.totalsHint}</Text>
      <TotalsTable
        template={template}
        rows={unit?.rows ?? totals.rows}
        label={`${template.title}: ${unit?.name ?? words.allUnits}`}
        onExplain={show}
      />
      {origin && (
        <Origin
          title={origin.title}
          contributions={origin.contributions}
          onClose={() => {
            setOrigin(undefined);
          }}
        />
      )}
    </div>
  );
}
