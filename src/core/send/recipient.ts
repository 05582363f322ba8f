/** To whom a unit's report goes and until when, as the list of units has it. */

import { z } from 'zod';
import { canonical } from '../text/label';
import { bareName, dueDay, type Unit } from '../units/units';
import { fullName } from '../units/resolve-units';

export interface Recipient {
  /** As the salutation names it; "" where nothing says who it is. */
  readonly addressee: string;
  /** Short, for the mail program's list of recipients. */
  readonly name: string;
  readonly email: string | undefined;
}

/**
 * The unit above the reporting one: as its own line of the list names it; else as the form prints
 * its salutation; else by the bare name that stands in the column of parents.
 * @param formAddressee «Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)»; undefined when the form
 *   prints none
 */
export function recipientOf(
  unit: Unit | undefined,
  units: readonly Unit[],
  formAddressee: string | undefined,
): Recipient {
  const above = unit && parentOf(unit, units);
  if (above) {
    const name = fullName(above);
    return {
      addressee: above.addressee ?? name,
      name: shortName(above.addressee ?? name),
      email: above.email,
    };
  }
  const addressee = formAddressee ?? unit?.parent ?? '';
  return { addressee, name: shortName(addressee), email: undefined };
}

/** By code, else by name with or without its tier. A unit is never above itself. */
function parentOf(unit: Unit, units: readonly Unit[]): Unit | undefined {
  if (unit.parent === '') return undefined;
  const wanted = canonical(unit.parent);
  const others = units.filter((one) => one !== unit);
  return (
    others.find(({ code }) => code !== '' && code === unit.parent) ??
    others.find((one) => canonical(fullName(one)) === wanted) ??
    others.find((one) => canonical(bareName(one)) === wanted)
  );
}

/** Without the department in brackets. */
function shortName(addressee: string): string {
  return addressee.replace(/\s*\([^)]*\)\s*$/, '');
}

/** Whether mail can be addressed to it; the same question as for the list of units. */
export function isEmail(text: string): boolean {
  return z.email().safeParse(text).success;
}

export interface Due {
  /** ISO day, included. */
  readonly day: string;
  /** Days after it; 0 on the day itself, negative before. */
  readonly daysLate: number;
}

/**
 * The first deadline among the reports that are sent.
 * @param today ISO day
 */
export function dueOf(unit: Unit | undefined, reports: readonly string[], today: string): Due | undefined {
  const days = reports.flatMap((report) => (unit ? (dueDay(unit, report) ?? []) : []));
  const [day] = [...days].sort();
  if (day === undefined) return undefined;
  return { day, daysLate: Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000) };
}
