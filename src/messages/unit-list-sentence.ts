/** Why a list of units cannot be used, in one sentence. */

import type { FileRefusal } from '../core/findings/file-refusals';
import type { Language } from './language';
import { sentence } from './sentence';
import { UNIT_LIST_WORDS } from './unit-list';

/** What is wrong with a list, as reading it tells. */
export type UnitListFault =
  | { readonly why: 'lines'; readonly faults: readonly { readonly line: number; readonly field: string }[] }
  | { readonly why: 'noNames' | 'encoding' }
  | { readonly why: 'refused'; readonly refusal: FileRefusal }
  | { readonly why: 'province'; readonly name: string; readonly names: readonly string[] };

export function unitListSentence(fault: UnitListFault, language: Language): string {
  const words = UNIT_LIST_WORDS[language];
  switch (fault.why) {
    case 'lines':
      return words.badLines(fault.faults.map(({ line, field }) => `${String(line)}: ${field}`).join('; '));
    case 'noNames':
      return words.noNames;
    case 'encoding':
      return words.encoding;
    case 'province':
      return words.unknownProvince(fault.name, fault.names);
    case 'refused':
      return words.refused(sentence(fault.refusal, language));
  }
}
