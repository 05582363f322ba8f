/**
 * The criteria that a regulation has for one kind of school, as rules and layouts go through them.
 */

import { criteriaOf, criterionCodes, type Regulation } from './regulation';
import { regulationFor, regulationsWith } from './regulations';
import type { SchoolKind } from './school-kinds';
import type { CriterionCode } from '../text/criteria-tokens';
import type { KnownDay } from '../text/dates';

/**
 * Which regulation's criteria hold for a kind of school. What they are called and what levels they
 * have, it says itself.
 */
export interface KindCriteria {
  readonly regulation: Regulation;
  readonly kind: SchoolKind;
  /** In the regulation's order, those of Mức 4 ("M4.1") last; at least one. */
  readonly codes: readonly CriterionCode[];
}

/**
 * Undefined where no known regulation covered the kind on the day, where the day is known so far
 * only that it may be one of several, and where the regulation's criteria for the kind are not
 * known. Never another kind's criteria.
 * @param asOf ISO, as far as known; the latest regulation for the kind holds where no day is given
 */
export function catalogueFor(kind: SchoolKind, asOf: KnownDay | undefined): KindCriteria | undefined {
  const { regulation } = regulationFor({ asOf, kind });
  return regulation && catalogueOf(regulation, kind);
}

const known = new Map<string, KindCriteria | undefined>();

function catalogueOf(regulation: Regulation, kind: SchoolKind): KindCriteria | undefined {
  const key = `${regulation.id} ${kind}`;
  if (known.has(key)) return known.get(key);
  const codes = criterionCodes(regulation, kind);
  const made = codes.length === 0 ? undefined : { regulation, kind, codes };
  known.set(key, made);
  return made;
}

/**
 * The names of the other regulations that have a criterion of this number for the kind, in the
 * order of their days.
 */
export function elsewhere({ regulation, kind }: KindCriteria, code: CriterionCode): string[] {
  return regulationsWith(kind, code)
    .filter((one) => one !== regulation)
    .map(({ title }) => title);
}

/** Whether the criterion has the level, as far as known; criteria of Mức 4 have that alone. */
export function hasLevel({ regulation, kind }: KindCriteria, code: CriterionCode, level: number): boolean {
  if (isLevel4(code)) return level === 4;
  const criterion = criteriaOf(regulation, kind).find((one) => one.code === code);
  return criterion?.levels.some((one) => one === level) ?? false;
}

/** The highest level of the criteria of the standards: 3, or 2 since 2026. */
export function highestLevel({ regulation, kind }: KindCriteria): number {
  return Math.max(...criteriaOf(regulation, kind).flatMap(({ levels }) => levels));
}

export function isLevel4(code: CriterionCode): boolean {
  return code.startsWith('M4.');
}
