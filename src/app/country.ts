/** The country's units, loaded when they are asked for: they are as large as the pane itself. */

import { unpackCountry, type Country } from '../core/units/country';

export async function loadCountry(): Promise<Country> {
  const { default: packed } = await import('./country-units.json');
  return unpackCountry(packed);
}
