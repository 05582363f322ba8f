/** When a unit's report is due, and who says so. */

import { deadlineYear, schoolYearOf } from '../template/deadline-day';
import type { Template } from '../template/template';
import { canonical } from '../text/label';
import { dueDay, type Unit } from '../units/units';

/** list: the list of units; template: the declaration of the report. */
export type DueFrom = 'list' | 'template';

export interface DueDay {
  /** ISO, included. */
  readonly day: string;
  readonly from: DueFrom;
}

/**
 * The deadline of the list of units; else the report's own for the unit's tier, in the school year
 * of the figures.
 * @param asOf ISO day the figures stand at; null: the year is not known, and the report's own
 *   deadline is no day
 * @returns undefined where neither says one
 */
export function dueOn(unit: Unit, template: Template, asOf: string | null): DueDay | undefined {
  const listed = dueDay(unit, template.id);
  if (listed !== undefined) return { day: listed, from: 'list' };
  const declared = asOf === null ? undefined : declaredFor(unit.tier, template);
  if (asOf === null || !declared) return undefined;
  const year = deadlineYear(declared, schoolYearOf(asOf));
  const parts = [year, declared.month, declared.day].map((part) => String(part).padStart(2, '0'));
  return { day: parts.join('-'), from: 'template' };
}

function declaredFor(
  tier: string,
  { deadlines = [] }: Template,
): NonNullable<Template['deadlines']>[number] | undefined {
  const isNamed = (one: string): boolean => canonical(one) === canonical(tier);
  return deadlines.find(({ tiers }) => tiers?.some(isNamed)) ?? deadlines.find(({ tiers }) => !tiers);
}
