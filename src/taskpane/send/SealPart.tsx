/** The seal: put over the figures when nothing is open, and held against them ever after. */

import { Button, Text } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { CheckView } from '../../app/check-workbook';
import { readPaneNotes, writePaneNotes, type PaneNotes } from '../../app/pane-notes';
import type { OpenWorkbook } from '../../app/ports';
import { makeSeal, openPoints } from '../../app/seal-workbook';
import { stateOf } from '../../core/seal/seal';
import { SEAL_WORDS } from '../../messages/pane/seal';
import { TEMPLATES } from '../../templates';
import { useDesk } from '../desk';
import { sha256 } from '../engine/digest';
import { useLanguage } from '../frame/language';
import { useNotices } from '../frame/Notices';

interface SealProps {
  readonly workbook: OpenWorkbook;
  readonly view: CheckView;
  readonly notes: PaneNotes;
  /** The notes in the workbook are others now. */
  readonly onSealed: () => void;
}

export function SealPart({ workbook, view, notes, onSealed }: SealProps): JSX.Element {
  const words = SEAL_WORDS[useLanguage()];
  const { today } = useDesk();
  const { tell, tellFault } = useNotices();
  const [isBusy, setBusy] = useState(false);
  const state = stateOf(notes.seal, view.figures);
  const open = openPoints(view.findings, notes.explanations).length;
  const reports = view.tables.filter(({ isSure }) => isSure).map(({ template }) => template);
  const { unit } = view;
  const canSeal = open === 0 && reports.length > 0 && unit !== undefined && state.is !== 'unchanged';

  const seal = async (): Promise<void> => {
    if (unit === undefined) return;
    setBusy(true);
    try {
      const text = await workbook.recall();
      const kept = (text === undefined ? undefined : readPaneNotes(text)) ?? notes;
      const answered = view.findings.filter(({ severity }) => severity === 'query').length;
      const facts = {
        on: today(),
        unit,
        period: kept.period,
        figures: view.figures,
        reports,
        answered,
        rules: kept.rules,
      };
      await workbook.remember(writePaneNotes({ ...kept, seal: await makeSeal(facts, TEMPLATES, sha256) }));
      tell({ intent: 'success', text: words.sealed });
      onSealed();
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <Text block role="status">
        {words.state(state)}
      </Text>
      <Text block size={200}>
        {words.meaning}
      </Text>
      <Button
        disabled={!canSeal || isBusy}
        onClick={() => {
          seal().catch(tellFault);
        }}
      >
        {state.is === 'changed' ? words.sealAgain : words.seal}
      </Button>
      {open > 0 && (
        <Text block size={200}>
          {words.open(open)}
        </Text>
      )}
    </section>
  );
}
