/** The function file's entry: ties the ribbon's buttons to their commands. */

import { config } from 'zod';
import { ExcelWorkbook } from '../excel/excel-workbook';
import { carryOut, checkCommand, consolidateCommand } from './commands';

// The page's security policy forbids code made at run time, which zod would otherwise try first.
config({ jitless: true });

const COMMANDS = { checkWorkbook: checkCommand, consolidateSchools: consolidateCommand } as const;

void Office.onReady(() => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel waits for the completion, also after a fault: what could not even be answered is only in its log.
      void carryOut(new ExcelWorkbook(), command).finally(() => {
        event.completed();
      });
    });
  }
});
