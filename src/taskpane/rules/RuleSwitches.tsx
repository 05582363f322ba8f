/**
 * All rules with a switch each; one is switched off only with a reason. What is kept, and where, is
 * the caller's.
 */

import { Button, Field, makeStyles, Switch, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { RULES, type RuleCode } from '../../core/rules/rules';
import { isReason, type RuleOff, type RuleSettings } from '../../core/rules/run/rule-settings';
import { formatDay } from '../../messages/format-vi';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { RULE_SWITCH_WORDS } from '../../messages/pane/rules';
import { nameOfRule } from '../../messages/rules';
import { useLanguage } from '../desk/language';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '28px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RuleSwitchesProps {
  readonly settings: RuleSettings;
  readonly disabled: boolean;
  readonly onChange: (settings: RuleSettings) => void;
}

export function RuleSwitches({ settings, disabled, onChange }: RuleSwitchesProps): JSX.Element {
  const styles = useStyles();
  const words = RULE_SWITCH_WORDS[useLanguage()];
  const others = (code: RuleCode): readonly RuleOff[] => settings.off.filter((one) => one.code !== code);
  return (
    <details>
      <summary className={styles.summary}>{words.heading(settings.off.length)}</summary>
      <Text size={200} block>
        {words.intro}
      </Text>
      <ul className={styles.list}>
        {RULES.map((rule) => (
          <li key={rule.code} className={styles.item}>
            <RuleSwitch
              rule={rule}
              off={settings.off.find(({ code }) => code === rule.code)}
              disabled={disabled}
              onOff={(reason) => {
                onChange({ off: [...others(rule.code), { code: rule.code, reason, date: today() }] });
              }}
              onOn={() => {
                onChange({ off: others(rule.code) });
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RuleSwitchProps {
  readonly rule: (typeof RULES)[number];
  readonly off: RuleOff | undefined;
  readonly disabled: boolean;
  readonly onOff: (reason: string) => void;
  readonly onOn: () => void;
}

function RuleSwitch({
  rule: { code, canSwitchOff },
  off,
  disabled,
  onOff,
  onOn,
}: RuleSwitchProps): JSX.Element {
  const language = useLanguage();
  const words = RULE_SWITCH_WORDS[language];
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      {canSwitchOff ? (
        <Switch
          label={words.apply(code)}
          disabled={disabled}
          // While the reason is asked for the rule is still on: only the form switches it off.
          checked={off === undefined}
          onChange={(_, { checked }) => {
            if (checked) onOn();
            setAsking(!checked);
          }}
        />
      ) : (
        <Text weight="semibold">{code}</Text>
      )}
      <Text block>{nameOfRule(code, language)}</Text>
      {!canSwitchOff && (
        <Text size={200} block>
          {words.always}
        </Text>
      )}
      {off && (
        <Text size={200} italic block>
          {words.isOff(off.reason, off.date === undefined ? undefined : formatDay(off.date))}
        </Text>
      )}
      {isAsking && !off && (
        <ReasonForm
          code={code}
          onSave={(reason) => {
            setAsking(false);
            onOff(reason);
          }}
          onCancel={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

interface ReasonFormProps {
  readonly code: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ code, onSave, onCancel }: ReasonFormProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = RULE_SWITCH_WORDS[language];
  const [text, setText] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReason(text)) onSave(text.trim());
      }}
    >
      <Field label={words.reason(code)} hint={words.reasonHint}>
        <Textarea
          autoFocus
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={!isReason(text)}>
          {words.switchOff}
        </Button>
        <Button size="small" onClick={onCancel}>
          {FRAME_WORDS[language].cancel}
        </Button>
      </div>
    </form>
  );
}

/** The ISO day where the user is; `toISOString` would give Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
