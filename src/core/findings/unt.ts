/** UNT: units that change. Days are ISO. */

import type { Declared } from './declaration';

export type NotCarried =
  /** No rule says where. */
  | 'noRule'
  /** Rules place its schools, but it sent figures of all of them together. */
  | 'noSchools'
  /** Rules place some of its schools, and not these. */
  | 'otherSchools';
/** Why a rule cannot be followed. */
export type PlaceFault =
  | 'unknownUnit'
  /** The unit it places exists on that day. */
  | 'stillThere'
  | 'unknownSuccessor'
  /** The successor does not exist on that day. */
  | 'successorNotThere'
  /** Another rule places the same elsewhere. */
  | 'contradicts'
  /** The merge has no school of that name from the unit. */
  | 'unknownSchool';

export interface UntFacts {
  /**
   * Figures of a unit that ended stay under its name, because nothing says under which unit of that
   * day they belong.
   */
  UNT001: {
    readonly unit: string;
    readonly day: string;
    readonly why: NotCarried;
    /** As the list of units has them. */
    readonly successors: readonly string[];
  };
  /** A rule that places a former unit cannot be followed. */
  UNT002: { readonly rule: string; readonly why: PlaceFault; readonly day: string };
}

export const UNT: Declared<UntFacts> = {
  UNT001: {
    severity: 'query',
    source: {
      vi: 'Cấp huyện kết thúc hoạt động ngày 30/6/2025; chỉ người tổng hợp biết trường nào nay thuộc xã nào',
      en: 'the district level ended on 30 June 2025; which school belongs to which commune now only the officer knows',
    },
  },
  UNT002: {
    severity: 'error',
    source: {
      vi: 'Danh sách đơn vị và ngày có hiệu lực của từng đơn vị',
      en: 'the list of units, and from when to when each of them exists',
    },
  },
};
