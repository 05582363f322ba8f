/** Exit statuses of the contract, and the way a command stops with words for the user. */

import { ReadingFault } from '../app/read-many';
import { PatchRefusedError } from '../core/findings/patch-refusals';
import { patchRefusalSentence } from '../messages/refusals/patch-refusals';
import type { Language } from '../messages/language';
import { COMMAND_LINE } from '../messages/command-line/command-line';

export const EXIT = { clean: 0, withErrors: 1, nothingDone: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Stops a command with a sentence for the user; status 2 unless said otherwise. */
export class CommandStopped extends Error {
  constructor(
    readonly sentence: string,
    readonly status: ExitStatus = EXIT.nothingDone,
  ) {
    super(sentence);
  }
}

/**
 * Runs a command: its status becomes the process's; what it does not expect is told with its stack
 * and status 2.
 */
export function runCommand(command: () => Promise<ExitStatus>, language: () => Language): void {
  command().then(
    (status) => {
      process.exitCode = status;
    },
    (fault: unknown) => {
      if (fault instanceof CommandStopped) {
        process.stderr.write(`${fault.sentence}\n`);
        process.exitCode = fault.status;
        return;
      }
      if (fault instanceof PatchRefusedError) {
        process.stderr.write(`${patchRefusalSentence(fault.refusal, language())}\n`);
        process.exitCode = EXIT.nothingDone;
        return;
      }
      const words = COMMAND_LINE[language()];
      const said =
        fault instanceof ReadingFault
          ? words.faultAtFile(fault.file, textOf(fault.cause))
          : words.fault(textOf(fault));
      process.stderr.write(`${said}\n`);
      process.exitCode = EXIT.nothingDone;
    },
  );
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
