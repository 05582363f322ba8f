/**
 * The seal over a result of merging: whose it is the officer says; what is open in it, the result
 * says itself.
 */

import { Field, Input, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';
import type { PaneNotes } from '../../notes/pane-notes';
import type { OpenWorkbook } from '../../ports/ports';
import type { SealableOutcome } from '../../app/sealable-result';
import { packWorkbook } from '../../core/sheet/packed-grid';
import { SEAL_WORDS } from '../../messages/pane/seal';
import { useDesk } from '../desk/desk';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';
import { SealPart } from './SealPart';

interface ResultSealProps {
  readonly workbook: OpenWorkbook;
  readonly notes: PaneNotes;
  readonly onSealed: () => void;
}

export function ResultSeal({ workbook, notes, onSealed }: ResultSealProps): JSX.Element {
  const words = SEAL_WORDS[useLanguage()];
  const { engine, host } = useDesk();
  const { tellFault } = useNotices();
  const [outcome, setOutcome] = useState<SealableOutcome>();
  const [unit, setUnit] = useState(notes.seal?.unit ?? notes.unit ?? '');
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      const sent = host === 'browser' ? ('opened' as const) : packWorkbook(await workbook.read());
      const read = await engine.ask('resultToSeal', { workbook: sent });
      if (!isOver) setOutcome(read);
    };
    ask().catch(tellFault);
    return () => {
      isOver = true;
    };
    // Notes are what a seal is put into, and no part of what it is put over.
  }, [engine, host, workbook, tellFault]);

  if (!outcome) return <Spinner size="tiny" label={words.reading} />;
  if (!outcome.ok) {
    const changed = outcome.fault === 'changed' ? outcome.sheets : [];
    return (
      <section aria-label={words.heading}>
        <h3>{words.heading}</h3>
        <Text>{words.resultNotWhole(changed)}</Text>
      </section>
    );
  }
  const said = unit.trim();
  const report = { ...outcome, unit: said === '' ? undefined : said, open: outcome.open.length };
  return (
    <SealPart workbook={workbook} report={report} notes={notes} onSealed={onSealed}>
      {outcome.open.length > 0 && <Text block>{words.openInResult}</Text>}
      <Field label={words.whose} hint={words.whoseHint}>
        <Input
          value={unit}
          onChange={(_, { value }) => {
            setUnit(value);
          }}
        />
      </Field>
    </SealPart>
  );
}
