/**
 * Which sheets of the open workbook are the product's own, by what it noted and what is there now.
 */

import type { Notes } from './notes';

/**
 * A sheet is known by its id, also when the user renamed it. By its name only when none of the
 * noted ids is there any more: then another program saved the workbook and gave new ids. Otherwise
 * a sheet of that name is one that the user made after deleting ours.
 * @returns ids
 */
export function ownedSheets(
  { owned }: Notes,
  there: readonly { readonly id: string; readonly name: string }[],
): ReadonlySet<string> {
  const byId = there.filter(({ id }) => owned.some((one) => one.id === id));
  if (byId.length > 0) return new Set(byId.map(({ id }) => id));
  return new Set(there.filter(({ name }) => owned.some((one) => one.name === name)).map(({ id }) => id));
}
