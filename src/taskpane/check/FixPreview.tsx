/**
 * Every change of «sửa cả» as cell, before and after, with the number of errors; what is shown is
 * what is carried out.
 */

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Text,
} from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { FixPlan, PlannedFix } from '../../app/offered-fixes';
import { CHECK_WORDS } from '../../messages/pane/workbook';
import { useLanguage } from '../desk/language';

interface FixPreviewProps {
  readonly plan: FixPlan;
  readonly onCarryOut: (changes: readonly PlannedFix[]) => void;
}

export function FixPreview({ plan, onCarryOut }: FixPreviewProps): JSX.Element {
  const words = CHECK_WORDS[useLanguage()];
  // The plan as it stood when it was opened: a check that comes meanwhile must not change what was
  // agreed to.
  const [shown, setShown] = useState<FixPlan>();
  const count = plan.changes.length;
  return (
    <Dialog
      open={shown !== undefined}
      onOpenChange={(_, { open }) => {
        setShown(open ? plan : undefined);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{words.fixAll(count)}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.previewTitle(shown?.changes.length ?? count)}</DialogTitle>
          <DialogContent>
            <Text>{words.previewErrors(shown?.errorsBefore ?? 0, shown?.errorsAfter ?? 0)}</Text>
            <table>
              <thead>
                <tr>
                  {words.previewColumns.map((header) => (
                    <th key={header} scope="col" style={{ textAlign: 'start', paddingInlineEnd: '12px' }}>
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown?.changes.map(({ sheet, cell, before, after }) => (
                  <tr key={`${sheet}!${cell}`}>
                    <th scope="row" style={{ textAlign: 'start', fontWeight: 'normal' }}>
                      {sheet}!{cell}
                    </th>
                    <td>{before}</td>
                    <td>{after}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                if (shown) onCarryOut(shown.changes);
                setShown(undefined);
              }}
            >
              {words.carryOut(shown?.changes.length ?? count)}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
