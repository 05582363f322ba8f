/**
 * REG015: the schools of a list are of the kinds that it is for: no kindergarten hands out
 * diplomas.
 */

import { SCHOOL_KIND_NAMES } from '../../regulations/school-kinds';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** A school of a kind that the list is not for. */
interface Facts {
  readonly school: string;
  readonly kind: LocalName;
  readonly list: string;
}

export const reg015: Rule<'REG015', Facts> = {
  code: 'REG015',
  severity: 'query',
  version: 1,
  source: {
    vi: 'Mẫu 1, mục 3: bằng tốt nghiệp THCS; Mẫu 2, mục 3: bằng tốt nghiệp THPT',
    en: 'Mẫu 1, 3: diplomas of lower secondary schools; Mẫu 2, 3: of upper secondary schools',
  },
  canSwitchOff: true,
  *inList({ template, list }) {
    const { kind: column, ofKinds } = template.rows;
    if (column === undefined || ofKinds === undefined) return;
    for (const record of list.records) {
      const reading = record.fields[column]?.reading;
      if (reading?.state !== 'kind' || ofKinds.includes(reading.kind)) continue;
      const kind = { vi: SCHOOL_KIND_NAMES[reading.kind], en: reading.kind };
      yield brokenAt(fieldPlace(list, record, column), {
        school: record.name,
        kind,
        list: template.title,
      });
    }
  },
};
