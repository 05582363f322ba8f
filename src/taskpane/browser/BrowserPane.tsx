/** The pane where there is no Excel: beside the tasks stands the file that is open. */

import { lazy, Suspense, useMemo, useState, type JSX } from 'react';
import { todayHere } from '../desk/clock';
import type { Desk } from '../desk/desk';
import type { Engine } from '../engine/engine';
import { Pane } from '../frame/Pane';
import type { FileWorkbook } from './file-workbook';

const WorkbookView = lazy(async () => ({ default: (await import('./WorkbookView')).WorkbookView }));

export function BrowserPane({ engine }: { engine: Engine }): JSX.Element {
  const [{ workbook, opening }, setOpened] = useState<{ workbook?: FileWorkbook; opening: number }>({
    opening: 0,
  });
  const desk = useMemo<Desk>(
    () => ({
      host: 'browser',
      engine,
      today: todayHere,
      workbook,
      opening,
      fileName: workbook?.snapshot().name ?? '',
      canInsert: workbook?.snapshot().canSave ?? false,
      saveAs: workbook?.snapshot().canSave ? (name) => workbook.saveAs(name) : undefined,
    }),
    [engine, workbook, opening],
  );
  return (
    <Pane
      desk={desk}
      beside={
        <Suspense>
          <WorkbookView
            engine={engine}
            workbook={workbook}
            onOpened={(workbook) => {
              setOpened({ workbook, opening: opening + 1 });
            }}
          />
        </Suspense>
      }
    />
  );
}
