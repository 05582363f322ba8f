/**
 * Chooses the units that should report: a province, a list of one's own, or a list of what differs
 * in the province.
 */

import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ChangeEvent, type JSX } from 'react';
import type { Unit } from '../../core/units/units';
import { UNIT_LIST_WORDS } from '../../messages/unit-list';
import { unitListSentence } from '../../messages/unit-list-sentence';
import { useDesk } from './desk';
import { useLanguage } from './language';
import { useNotices } from './Notices';
import { shareUnits, useSharedUnits, type UnitChoice } from './unit-list';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface UnitListChoiceProps {
  /** Names the file input, for tests. */
  readonly input: string;
  readonly hint: string;
  readonly disabled?: boolean;
  /** ISO day the figures stand at. */
  readonly day?: string | undefined;
  /** Those in use, where they were not chosen here. */
  readonly units?: readonly Unit[] | undefined;
  /** Told of each choice; undefined where all was taken back. */
  readonly onChosen?: (units: readonly Unit[] | undefined) => void;
}

export function UnitListChoice({
  input: name,
  hint,
  disabled = false,
  day,
  units,
  onChosen,
}: UnitListChoiceProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = UNIT_LIST_WORDS[language];
  const { engine } = useDesk();
  const { tell, tellFault } = useNotices();
  const chosen = useSharedUnits();
  const inUse = units ?? chosen?.units;
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useId();
  const [names, setNames] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState(chosen?.province ?? '');

  const choose = async ({ file, province }: Omit<UnitChoice, 'units'>): Promise<void> => {
    if (!file && province === undefined) {
      shareUnits(undefined);
      tell(undefined);
      onChosen?.(undefined);
      return;
    }
    const outcome = await engine.ask('readUnits', {
      ...(file && { file }),
      ...(province !== undefined && { province }),
      ...(day !== undefined && { day }),
    });
    if (!outcome.ok) {
      tell({ intent: 'error', text: unitListSentence(outcome, language) });
      return;
    }
    // What was wrong with the list before is none of this one.
    tell(undefined);
    shareUnits({ units: outcome.units, ...(file && { file }), ...(province !== undefined && { province }) });
    onChosen?.(outcome.units);
  };

  const before = {
    ...(chosen?.file && { file: chosen.file }),
    ...(chosen?.province !== undefined && { province: chosen.province }),
  };

  const chooseFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    await choose({ ...before, file: { path: file.name, content: file } });
    target.value = '';
  };

  const chooseProvince = (): void => {
    const province = typed.trim();
    if (province === (chosen?.province ?? '')) return;
    const { file } = before;
    choose({ ...(file && { file }), ...(province !== '' && { province }) }).catch(tellFault);
  };

  return (
    <>
      <Field label={words.province} hint={words.provinceHint}>
        <Input
          value={typed}
          disabled={disabled}
          placeholder={words.noProvince}
          list={suggestions}
          data-input={`${name}-province`}
          onFocus={() => {
            if (names.length > 0) return;
            engine.ask('provinces', {}).then(setNames, tellFault);
          }}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
          onBlur={chooseProvince}
          onKeyDown={({ key }) => {
            if (key === 'Enter') chooseProvince();
          }}
        />
      </Field>
      <datalist id={suggestions}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Field label={words.units} hint={hint}>
        <div className={styles.list}>
          <Button disabled={disabled} onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          {inUse && (
            <>
              <Text>{words.inUse(inUse.length)}</Text>
              <Button
                appearance="subtle"
                disabled={disabled}
                onClick={() => {
                  setTyped('');
                  choose({}).catch(tellFault);
                }}
              >
                {words.clear}
              </Button>
            </>
          )}
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm,.xls,.csv,.txt"
            hidden
            data-input={name}
            aria-label={words.units}
            onChange={(event) => {
              chooseFile(event).catch(tellFault);
            }}
          />
        </div>
      </Field>
    </>
  );
}
