/** Puts a catalogue together from what most kinds of schools share and what each has of its own. */

import type { Criterion, CriterionLevel, LevelFourCriterion, Standard } from './regulation';

/**
 * A standard from its number, its name and the names of its criteria. @param withoutLevel3 codes
 * that have no Mức 3
 */
export function standard(
  number: number,
  name: string,
  names: readonly string[],
  withoutLevel3: readonly string[],
): Standard {
  const criteria = names.map((own, i): Criterion => {
    const code = `${String(number)}.${String(i + 1)}`;
    const levels: readonly CriterionLevel[] = withoutLevel3.includes(code) ? [1, 2] : [1, 2, 3];
    return { code, name: own, levels };
  });
  return { number, name, criteria };
}

export function levelFour(names: readonly string[]): LevelFourCriterion[] {
  return names.map((name, i) => ({ code: `M4.${String(i + 1)}`, name }));
}
