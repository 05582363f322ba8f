/** `--units FILE` and `--province NAME`: the units that should report. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadCountry } from '../app/country';
import { readUnitList, withOwnUnits, type UnitListOutcome } from '../app/unit-list';
import { provinceNames, unitsOfProvince } from '../core/units/country';
import type { Finding } from '../core/findings/findings';
import type { Unit } from '../core/units/units';
import { COMMAND_LINE } from '../messages/command-line';
import { sentence } from '../messages/sentence';
import { UNIT_LIST_WORDS } from '../messages/unit-list';
import type { Language } from '../messages/language';
import { CommandStopped } from './exit';
import { workbookFiles } from './node-workbook-files';

/** Shared by all commands that know units. */
export const UNIT_OPTIONS = {
  units: { type: 'string' },
  province: { type: 'string' },
} as const;

export interface UnitsAsked {
  readonly units?: string | undefined;
  readonly province?: string | undefined;
}

/**
 * The own list; the units of a province; or these with what the own list says of them.
 * @param day ISO day the figures stand at
 * @returns undefined where neither is given
 * @throws CommandStopped when the file is not there, with the lines that cannot be used, or for no province's name
 */
export async function readUnits(
  { units, province }: UnitsAsked,
  day: string | undefined,
  language: Language,
): Promise<readonly Unit[] | undefined> {
  const own = units === undefined ? undefined : await readOwn(units, language);
  if (province === undefined) return own;
  const country = await loadCountry();
  const known = unitsOfProvince(country, province, day);
  if (!known)
    throw new CommandStopped(UNIT_LIST_WORDS[language].unknownProvince(province, provinceNames(country)));
  return own ? withOwnUnits(known, own) : known;
}

async function readOwn(path: string, language: Language): Promise<readonly Unit[]> {
  if (!existsSync(path)) throw new CommandStopped(COMMAND_LINE[language].pathMissing(path));
  const outcome = await readUnitList(new Uint8Array(await readFile(path)), workbookFiles);
  if (outcome.ok) return outcome.units;
  throw new CommandStopped(badList(path, outcome, language));
}

function badList(path: string, outcome: UnitListOutcome & { ok: false }, language: Language): string {
  const words = UNIT_LIST_WORDS[language];
  switch (outcome.why) {
    case 'lines':
      return COMMAND_LINE[language].badUnits(
        path,
        outcome.faults.map(({ line, field }) => `${String(line)}: ${field}`).join('; '),
      );
    case 'noNames':
      return `${path}: ${words.noNames}`;
    case 'encoding':
      return `${path}: ${words.encoding}`;
    case 'refused': {
      const { code, facts } = outcome.refusal;
      return `${path}: ${words.refused(sentence({ code, facts } as Finding, language))}`;
    }
  }
}
