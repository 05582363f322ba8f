/**
 * `--place RULE`, `--places FILE.csv`, `--units-on DAY`: where figures of units that ended are
 * placed.
 */

import { parsePlaces } from '../app/places-csv';
import type { Unit } from '../core/units/units';
import { parsePlaceRule, placeRuleText, type PlaceRule, type Placing } from '../core/units/place-rules';
import { PLACE_WORDS } from '../messages/results/former-units';
import type { Language } from '../messages/language';
import { CommandStopped } from './exit';
import { readTextOrStop } from './files/or-stop';
import { requireDay } from './options';

/**
 * Rules of the result that is merged into stay; a new one for the same takes the place of an old
 * one.
 * @throws CommandStopped for a rule that cannot be understood, and where nothing says which day's
 *   units are meant
 */
export async function readPlacing(
  given: {
    readonly place?: string[] | undefined;
    readonly places?: string | undefined;
    readonly 'units-on'?: string | undefined;
  },
  { asOf, units }: { readonly asOf?: string; readonly units?: readonly Unit[] },
  before: Placing | undefined,
  language: Language,
): Promise<Placing | undefined> {
  const words = PLACE_WORDS[language];
  const typed = (given.place ?? []).map((text) => {
    const rule = parsePlaceRule(text);
    if (!rule) throw new CommandStopped(words.badRule(text));
    return rule;
  });
  const added = [...(given.places === undefined ? [] : await readPlaces(given.places, language)), ...typed];
  const on = given['units-on'];
  const day = on === undefined ? (before?.day ?? asOf) : requireDay(on, language);
  if (added.length === 0 && on === undefined && !before) return undefined;
  if (!units) throw new CommandStopped(words.needsUnits);
  if (day === undefined) throw new CommandStopped(words.needsDay);
  return { day, rules: joined(before?.rules ?? [], added) };
}

function joined(before: readonly PlaceRule[], added: readonly PlaceRule[]): PlaceRule[] {
  const about = (rule: PlaceRule): string =>
    placeRuleText(
      rule.is === 'school' ? { ...rule, successor: '' } : { former: rule.former, is: 'byCommune' },
    );
  const replaced = new Set(added.map(about));
  return [...before.filter((rule) => !replaced.has(about(rule))), ...added];
}

async function readPlaces(path: string, language: Language): Promise<readonly PlaceRule[]> {
  const outcome = parsePlaces(readTextOrStop(path, language));
  if (outcome.ok) return outcome.rules;
  throw new CommandStopped(PLACE_WORDS[language].badFile(path, outcome.lines.join(', ')));
}
