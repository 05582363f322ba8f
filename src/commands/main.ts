/** The function file's entry: ties the ribbon's buttons to their commands. */

import { config } from 'zod';
import { ExcelWorkbook } from '../excel/excel-workbook';
import { isExcelNewEnough } from '../taskpane/desk/excel-host';
import { carryOut, checkCommand, consolidateCommand } from './commands';

// The page's security policy forbids code made at run time, which zod would otherwise try first.
config({ jitless: true });

const COMMANDS = { checkWorkbook: checkCommand, consolidateSchools: consolidateCommand } as const;

void Office.onReady(() => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const done = isExcelNewEnough() ? carryOut(new ExcelWorkbook(), command) : explain();
      // Excel waits for the completion, also after a fault: what could not even be answered is only
      // in its log.
      void done.finally(() => {
        event.completed();
      });
    });
  }
});

/** For an old Excel in a new engine, as on a Mac; redirect.js does the same for old engines. */
function explain(): Promise<void> {
  const page = new URL('unsupported.html#excel', location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page, { height: 70, width: 40 }, () => {
      resolve();
    });
  });
}
