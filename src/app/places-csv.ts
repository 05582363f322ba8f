/**
 * Reads rules that place former units: `former,school,successor`, UTF-8 with a header row; `school`
 * may be blank.
 */

import Papa from 'papaparse';
import { parsePlaceRule, type PlaceRule } from '../core/units/place-rules';

export type PlacesOutcome =
  | { readonly ok: true; readonly rules: readonly PlaceRule[] }
  /** Numbers of the lines that cannot be used, the header being line 1. */
  | { readonly ok: false; readonly lines: readonly number[] };

/** All or nothing: a rule that is skipped would leave figures where they do not belong. */
export function parsePlaces(csv: string): PlacesOutcome {
  const { data, meta } = Papa.parse<Record<string, string | undefined>>(csv.replace(/^\ufeff/, '').trim(), {
    header: true,
    delimitersToGuess: [',', ';', '\t'],
    transformHeader: (header) => header.trim(),
  });
  if (!meta.fields?.includes('former') || !meta.fields.includes('successor'))
    return { ok: false, lines: [1] };
  const rules: PlaceRule[] = [];
  const lines: number[] = [];
  data.forEach(({ former = '', school = '', successor = '' }, i) => {
    if (`${former}${school}${successor}`.trim() === '') return;
    const text = school.trim() === '' ? `${former}=${successor}` : `${former}/${school}=${successor}`;
    const rule = parsePlaceRule(text);
    if (rule) rules.push(rule);
    else lines.push(i + 2);
  });
  return lines.length > 0 ? { ok: false, lines } : { ok: true, rules };
}
