/** The corrections that were made, each with its name and a way back. */

import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { CHECK_WORDS } from '../../messages/pane/workbook';
import { useLanguage } from '../desk/language';
import type { FixStep } from './use-check';

interface FixHistoryProps {
  /** The last one first. */
  readonly steps: readonly FixStep[];
  readonly onTakeBack: (step: FixStep) => void;
}

export function FixHistory({ steps, onTakeBack }: FixHistoryProps): JSX.Element {
  const words = CHECK_WORDS[useLanguage()];
  return (
    <details open={steps.length === 1}>
      <summary>{words.history(steps.length)}</summary>
      <ol>
        {steps.map((step, i) => (
          <li key={steps.length - i}>
            {step.name}{' '}
            <Button
              size="small"
              aria-label={`${words.takeBackTo}: ${step.name}`}
              onClick={() => {
                onTakeBack(step);
              }}
            >
              {words.takeBackTo}
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}
