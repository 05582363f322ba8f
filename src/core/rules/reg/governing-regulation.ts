/**
 * Which regulations may hold for a school of a list: by its kind and the day of its decision, else
 * that of the figures.
 */

import type { ListRecord } from '../../submission/list-submission';
import type { Regulation } from '../../regulations/regulation';
import { recognitionEnds, regulationFor } from '../../regulations/regulations';
import type { Choice, Column, FieldValues, ListTemplate } from '../../template/template';
import { isBefore, type KnownDay } from '../../text/dates';

/**
 * One where it is known; several where the day is not known well enough; none where none covered
 * the kind then.
 */
export function possibleRegulations(
  { rows }: ListTemplate,
  record: ListRecord,
  decisionDate: KnownDay | undefined,
  asOf: KnownDay | undefined,
): readonly Regulation[] {
  const reading = rows.kind === undefined ? undefined : record.fields[rows.kind]?.reading;
  const kind = reading?.state === 'kind' ? reading.kind : undefined;
  const answer = regulationFor({ decisionDate, asOf, kind });
  if (answer.regulation) return [answer.regulation];
  // The only one that there is may still have come or gone within the month or year.
  return answer.candidates.length > 1 ? answer.candidates : [];
}

/**
 * Whether what was recognised on the day is over by the date of the figures, as far as both are
 * known.
 */
export function hasExpired(regulation: Regulation, day: KnownDay, asOf: KnownDay): boolean {
  return isBefore(recognitionEnds(regulation, day), asOf);
}

/**
 * The accreditation level that the title asks for and that was not reached; undefined where nothing
 * is amiss.
 */
export function lacksLevel(
  regulation: Regulation,
  title: Choice,
  reached: Choice | undefined,
): number | undefined {
  const least = regulation.nationalStandard.from.find((one) => one.level === title.rank)?.accreditation;
  return least === undefined || (reached?.rank ?? 0) >= least ? undefined : least;
}

export function choicesOf({ values }: Column<FieldValues>): readonly Choice[] {
  return values.kind === 'choice' ? values.choices : [];
}

/** What the record gives in the column; its rank is the level or title. «Không đạt» has none. */
export function choiceIn(column: Column<FieldValues>, { fields }: ListRecord): Choice | undefined {
  const reading = fields[column.id]?.reading;
  return reading?.state === 'choice' ? choicesOf(column).find(({ id }) => id === reading.choice) : undefined;
}

const KNOWN: ReadonlySet<string> = new Set(['choice', 'none', 'blank']);

/**
 * Whether the column says what was reached, be it nothing: not where the list lacks it or it cannot
 * be read.
 */
export function isKnownIn(column: Column<FieldValues>, { fields }: ListRecord): boolean {
  return KNOWN.has(fields[column.id]?.reading.state ?? '');
}
