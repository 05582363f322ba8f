/**
 * EVD001: every piece of evidence has a code, in its own column or, where it was used before, among
 * the notes.
 */

import { readEvidenceCodes } from '../../text/evidence-codes';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { checksOf } from '../criteria/criteria-fields';
import { GUIDANCE } from '../criteria/evidence-lines';

/** A piece of evidence without a code. */
interface Facts {
  readonly name: string;
}

export const evd001: Rule<'EVD001', Facts> = {
  code: 'EVD001',
  severity: 'error',
  version: 2,
  source: GUIDANCE,
  canSwitchOff: true,
  *inList(input) {
    const notes = input.template.columns.filter(({ values }) => values.kind === 'note');
    for (const { code, name } of checksOf(input.template, 'evidence')) {
      for (const record of input.list.records) {
        if (record.fields[code]?.reading.state !== 'blank') continue;
        if (notes.some(({ id }) => namesCode(record.fields[id]?.typed ?? ''))) continue;
        const facts = { name: record.fields[name]?.typed ?? '' };
        yield brokenAt(fieldPlace(input.list, record, code), facts);
      }
    }
  },
};

/** «[H1-1.1-05]» among the notes is the code of the first use. */
function namesCode(text: string): boolean {
  return readEvidenceCodes(text).some(({ state }) => state === 'code');
}
