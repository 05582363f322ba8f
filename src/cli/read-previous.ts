/** `--previous RESULT.xlsx`: the result of the period before. */

import { basename } from 'node:path';
import { readPrevious } from '../app/previous-result';
import type { PreviousPeriod } from '../core/periods/previous';
import { PERIOD_WORDS } from '../messages/results/periods';
import { sentence } from '../messages/sentence';
import type { Language } from '../messages/language';
import { TEMPLATES } from '../templates';
import { CommandStopped } from './exit';
import { readOrStop } from './files/or-stop';
import { workbookFiles } from './node-workbook-files';
import { digest } from './read-path';

/** @throws CommandStopped when it is not there, damaged, or no result of the product */
export async function readPreviousFile(path: string, language: Language): Promise<PreviousPeriod> {
  const bytes = readOrStop(path, language);
  const outcome = await workbookFiles.read(bytes);
  if (!outcome.ok) {
    const { code, facts } = outcome.refusal;
    throw new CommandStopped(`${path}: ${sentence({ code, facts }, language)}`);
  }
  const file = basename(path).normalize('NFC');
  const read = await readPrevious(outcome.workbook, { file, sha256: await digest(bytes) }, TEMPLATES, digest);
  if (!read.ok) throw new CommandStopped(PERIOD_WORDS[language][read.fault](path));
  return read.previous;
}
