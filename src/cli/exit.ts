/** Exit statuses of the contract, and the way a command stops with words for the user. */

import { ReadingFault } from '../app/read-many';
import { PatchRefusedError } from '../core/findings/patch-refusals';
import { patchRefusalSentence } from '../messages/refusals/patch-refusals';
import type { Language } from '../messages/language';
import { codeOf } from './files/disk';
import { faultWords } from '../messages/file-faults';
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
  process.stdout.on('error', (fault: unknown) => {
    onOutputFault(fault, language());
  });
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
      const ofDisk = diskFault(fault, language());
      const said =
        ofDisk ??
        (fault instanceof ReadingFault
          ? words.faultAtFile(fault.file, textOf(fault.cause))
          : words.fault(textOf(fault)));
      process.stderr.write(`${said}\n`);
      process.exitCode = EXIT.nothingDone;
    },
  );
}

/**
 * A fault of the file system that nobody met before is told in words too: its path and what the
 * system says.
 */
function diskFault(fault: unknown, language: Language): string | undefined {
  const code = codeOf(fault);
  if (code === undefined) return undefined;
  const { path } = fault as { readonly path?: unknown };
  return COMMAND_LINE[language].cannotRead(typeof path === 'string' ? path : '…', faultWords(code, language));
}

/** Whoever reads the output may stop early, and the disk that it goes to may be full. */
function onOutputFault(fault: unknown, language: Language): void {
  const code = codeOf(fault);
  if (code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
  process.exitCode = EXIT.nothingDone;
  const words = code === undefined ? String(fault) : faultWords(code, language);
  process.stderr.write(`${COMMAND_LINE[language].cannotPrint(words)}\n`);
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
