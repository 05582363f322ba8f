/** SCH: units that no inspection schedule names. The other codes are rules (rules/sch). */

import type { Declared } from './declaration';
import type { LocalName } from './place';

/** What the order of inspections rests on. */
export const SCHEDULE: LocalName = {
  vi: 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, mục II.3',
  en: 'Bình Phước, inspection plan 2022, II.3',
};

export interface SchFacts {
  /** A unit that no schedule names. */
  SCH005: { readonly unit: string };
}

export const SCH: Declared<SchFacts> = {
  SCH005: { severity: 'query', source: SCHEDULE },
};
