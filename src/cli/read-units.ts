/** `--units FILE.csv`: the list of units. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseUnits } from '../app/units-csv';
import type { Unit } from '../core/units/units';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import type { Language } from '../messages/language';
import { CommandStopped } from './exit';

/** @throws CommandStopped when the file is not there, or with the lines that cannot be used */
export async function readUnits(path: string, language: Language): Promise<readonly Unit[]> {
  const words = COMMAND_LINE[language];
  if (!existsSync(path)) throw new CommandStopped(words.pathMissing(path));
  const outcome = parseUnits(await readFile(path, 'utf8'));
  if (outcome.ok) return outcome.units;
  throw new CommandStopped(
    words.badUnits(path, outcome.faults.map(({ line, field }) => `${String(line)}: ${field}`).join('; ')),
  );
}
