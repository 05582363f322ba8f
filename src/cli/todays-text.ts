/** Where the tables by today's units stand, as text for a terminal. */

import type { Consolidation } from '../core/consolidate/consolidation';
import { todaysSheetName } from '../core/layout/todays-units-sheet';
import { tableOf } from '../core/template/template-set';
import { PLACE_WORDS } from '../messages/results/former-units';
import type { Language } from '../messages/language';
import { TEMPLATES } from '../templates';

/** "" where no unit of the merge ended. Ends without a line break. */
export function todaysText({ todays }: Consolidation, language: Language): string {
  const words = PLACE_WORDS[language];
  return (todays?.tables ?? [])
    .flatMap(({ template: id }) => {
      const template = tableOf(TEMPLATES, id);
      return template ? [words.sheet(todaysSheetName(template))] : [];
    })
    .join('\n');
}
