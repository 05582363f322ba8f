/** `--units FILE` and `--province NAME`: the units that should report. */

import { chosenUnits } from '../app/unit-list';
import type { Unit } from '../core/units/units';
import type { Language } from '../messages/language';
import { unitListSentence } from '../messages/unit-list-sentence';
import { CommandStopped } from './exit';
import { readOrStop } from './files/or-stop';
import { workbookFiles } from './node-workbook-files';

/** Shared by all commands that know units. */
export const UNIT_OPTIONS = {
  units: { type: 'string' },
  province: { type: 'string' },
} as const;

/**
 * The own list; the units of a province; or these with what the own list says of them.
 * @param day ISO day the figures stand at
 * @returns undefined where neither is given
 * @throws CommandStopped when the file is not there, with the lines that cannot be used, or for no
 *   province's name
 */
export async function readUnits(
  { units: path, province }: { readonly units?: string | undefined; readonly province?: string | undefined },
  day: string | undefined,
  language: Language,
): Promise<readonly Unit[] | undefined> {
  if (path === undefined && province === undefined) return undefined;
  const outcome = await chosenUnits(
    {
      ...(path !== undefined && { list: readOrStop(path, language) }),
      ...(province !== undefined && { province }),
      ...(day !== undefined && { day }),
    },
    workbookFiles,
  );
  if (outcome.ok) return outcome.units;
  const file = path === undefined || outcome.why === 'province' ? '' : `${path}: `;
  throw new CommandStopped(`${file}${unitListSentence(outcome, language)}`);
}
