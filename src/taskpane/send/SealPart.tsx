/** The seal: put over the figures when nothing is open, and held against them ever after. */

import { Button, Text } from '@fluentui/react-components';
import { useState, type JSX, type ReactNode } from 'react';
import type { CheckView } from '../../app/check-workbook';
import { readPaneNotes, writePaneNotes, type PaneNotes } from '../../notes/pane-notes';
import type { OpenWorkbook } from '../../ports/ports';
import { makeSeal, openPoints } from '../../app/seal-workbook';
import { stateOf } from '../../core/seal/seal';
import type { SealedFigures } from '../../core/seal/sealed-figures';
import { SEAL_WORDS } from '../../messages/pane/seal';
import { TEMPLATES } from '../../templates';
import { useDesk } from '../desk/desk';
import { sha256 } from '../engine/digest';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';

/** What the seal is put over, and what stands against it. */
export interface ReportToSeal {
  readonly unit: string | undefined;
  readonly figures: SealedFigures;
  /** Ids of its templates. */
  readonly reports: readonly string[];
  readonly answered: number;
  readonly open: number;
}

interface SealProps {
  readonly workbook: OpenWorkbook;
  readonly report: ReportToSeal;
  readonly notes: PaneNotes;
  /** The notes in the workbook are others now. */
  readonly onSealed: () => void;
  /** What the officer is asked before. */
  readonly children?: ReactNode;
}

/** A report as the check sees it. */
export function checkedReport(view: CheckView, notes: PaneNotes): ReportToSeal {
  return {
    unit: view.unit,
    figures: view.figures,
    reports: view.tables.filter(({ isSure }) => isSure).map(({ template }) => template),
    answered: view.findings.filter(({ severity }) => severity === 'query').length,
    open: openPoints(view.findings, notes.explanations).length,
  };
}

export function SealPart({ workbook, report, notes, onSealed, children }: SealProps): JSX.Element {
  const words = SEAL_WORDS[useLanguage()];
  const { today } = useDesk();
  const { tell, tellFault } = useNotices();
  const [isBusy, setBusy] = useState(false);
  const state = stateOf(notes.seal, report.figures);
  const { unit, figures, reports, answered, open } = report;
  const canSeal = open === 0 && reports.length > 0 && unit !== undefined && state.is !== 'unchanged';

  const seal = async (): Promise<void> => {
    if (unit === undefined) return;
    setBusy(true);
    try {
      const text = await workbook.recall();
      const kept = (text === undefined ? undefined : readPaneNotes(text)) ?? notes;
      const { period, rules } = kept;
      const facts = { on: today(), unit, period, figures, reports, answered, rules };
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
      {children}
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
