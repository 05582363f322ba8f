/** The pane's entry: finds out where it runs, puts the pieces together, and shows the pane. */

import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { FRAME_WORDS } from '../messages/pane/frame';
import { LayRefusal } from '../ports/ports';
import { BrowserPane } from './browser/BrowserPane';
import { todayHere } from './desk/clock';
import type { Desk } from './desk/desk';
import { Engine, type WorkerLike } from './engine/engine';
import { isExcelNewEnough, isInExcel, OfficeMissing, whenOfficeReady } from './desk/excel-host';
import { storedLanguage } from './desk/language';
import { Pane } from './frame/Pane';
import { Waiting } from './desk/waiting';
import { wholeFile } from './desk/whole-file';

// The page's security policy forbids code made at run time, which zod would otherwise try first.
config({ jitless: true });

/** Two read beside one another; more would only fight over the cores of an office computer. */
const MOST_READERS = 2;

const makeWorker = (): WorkerLike => new Worker(new URL('./engine/worker.ts', import.meta.url));

async function start(root: HTMLElement): Promise<void> {
  const engine = new Engine(
    makeWorker,
    Math.max(1, Math.min(MOST_READERS, navigator.hardwareConcurrency - 1)),
  );
  if (!isInExcel()) {
    createRoot(root).render(<BrowserPane engine={engine} />);
    return;
  }
  const [{ isDark, canDownload }, { ExcelWorkbook }, { openCopy }] = await Promise.all([
    whenOfficeReady(),
    import('../excel/excel-workbook'),
    import('../excel/open-copy'),
  ]);
  if (!isExcelNewEnough()) {
    location.replace('unsupported.html#excel');
    return;
  }
  const waiting = new Waiting();
  const workbook = new ExcelWorkbook({ onWaiting: waiting.set });
  const pane = createRoot(root);
  let desk: Desk = {
    host: 'excel',
    engine,
    today: todayHere,
    workbook,
    fileName: '',
    opening: 0,
    canInsert: true,
    saveAs: undefined,
    wholeFile,
    ...(!canDownload && { openCopy }),
  };
  const render = (): void => {
    pane.render(<Pane desk={desk} hostIsDark={isDark} waiting={waiting} />);
  };
  const renew = (): void => {
    void nameOf(workbook).then((fileName) => {
      if (fileName === desk.fileName) return;
      desk = { ...desk, fileName };
      render();
    });
  };
  render();
  renew();
  // Of saving under another name no event tells; whoever goes on in the pane comes back to it
  // first.
  window.addEventListener('focus', renew);
}

/** "" where Excel does not say; the workbook is worked on all the same. */
async function nameOf(workbook: { name(): Promise<string> }): Promise<string> {
  try {
    return await workbook.name();
  } catch (fault) {
    if (fault instanceof LayRefusal) return '';
    throw fault;
  }
}

const root = document.getElementById('pane');
if (!root) throw new Error('the page has no element #pane');
start(root).catch((fault: unknown) => {
  const words = FRAME_WORDS[storedLanguage()];
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent =
    fault instanceof OfficeMissing
      ? words.noOffice
      : words.fault(fault instanceof Error ? fault.message : String(fault));
  root.replaceChildren(text);
});
