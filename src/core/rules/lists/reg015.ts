/** REG015: the schools of a list are of the kinds that it is for: no kindergarten hands out diplomas. */

import { SCHOOL_KIND_NAMES } from '../../regulations/school-kinds';
import { hit } from '../../findings/findings';
import { fieldPlace, type ListRule } from './list-rule';

export const reg015: ListRule<'REG015'> = {
  code: 'REG015',
  source: {
    vi: 'Mẫu 1, mục 3: bằng tốt nghiệp THCS; Mẫu 2, mục 3: bằng tốt nghiệp THPT',
    en: 'Mẫu 1, 3: diplomas of lower secondary schools; Mẫu 2, 3: of upper secondary schools',
  },
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'diploma-management-thcs',
    passes: [
      {
        rows: [
          { name: 'Trường TH&THCS Lộc Phú', kind: 'TH&THCS', year: 2021, received: 40, issued: 40, left: 0 },
        ],
      },
    ],
    fails: [
      {
        rows: [{ name: 'Trường THPT Lộc Ninh', kind: 'THPT', year: 2021, received: 40, issued: 40, left: 0 }],
        found: [{ row: 1, column: 'kind' }],
      },
    ],
  },
  *check({ template, list }) {
    const { kind: column, ofKinds } = template.rows;
    if (column === undefined || ofKinds === undefined) return;
    for (const record of list.records) {
      const reading = record.fields[column]?.reading;
      if (reading?.state !== 'kind' || ofKinds.includes(reading.kind)) continue;
      const kind = { vi: SCHOOL_KIND_NAMES[reading.kind], en: reading.kind };
      yield hit('REG015', fieldPlace(list, record, column), {
        school: record.name,
        kind,
        list: template.title,
      });
    }
  },
};
