/** The criteria that a regulation has for one kind of school, as rules and layouts go through them. */

import { allCriteriaOf, criteriaOf, type Regulation } from '../regulations/regulation';
import { regulationFor, regulationsWith } from '../regulations/regulations';
import type { SchoolKind } from '../regulations/school-kinds';
import type { CriterionCode } from '../text/criteria';
import type { KnownDay } from '../text/dates';

export interface Catalogue {
  readonly regulation: Regulation;
  readonly kind: SchoolKind;
  /** As the regulation is called. */
  readonly name: string;
  /** In the regulation's order, those of Mức 4 ("M4.1") last. */
  readonly codes: readonly CriterionCode[];
  readonly criteria: readonly { readonly code: CriterionCode; readonly name: string }[];
}

/**
 * Undefined where no known regulation covered the kind on the day, where the day is known so far only that it may be one of
 * several, and where the regulation's criteria for the kind are not known. Never another kind's criteria.
 * @param asOf ISO, as far as known; the latest regulation for the kind holds where no day is given
 */
export function catalogueFor(kind: SchoolKind, asOf: KnownDay | undefined): Catalogue | undefined {
  const { regulation } = regulationFor({ asOf, kind });
  return regulation && catalogueOf(regulation, kind);
}

const known = new Map<string, Catalogue | undefined>();

function catalogueOf(regulation: Regulation, kind: SchoolKind): Catalogue | undefined {
  const key = `${regulation.id} ${kind}`;
  if (known.has(key)) return known.get(key);
  const criteria = allCriteriaOf(regulation, kind);
  const codes = criteria.map(({ code }) => code);
  const made = codes.length === 0 ? undefined : { regulation, kind, name: regulation.title, codes, criteria };
  known.set(key, made);
  return made;
}

/** The names of the other regulations that have a criterion of this number for the kind, in the order of their days. */
export function elsewhere({ regulation, kind }: Catalogue, code: CriterionCode): string[] {
  return regulationsWith(kind, code)
    .filter((one) => one !== regulation)
    .map(({ title }) => title);
}

/** Whether the criterion has the level, as far as known; criteria of Mức 4 have that alone. */
export function hasLevel({ regulation, kind }: Catalogue, code: CriterionCode, level: number): boolean {
  if (isLevel4(code)) return level === 4;
  const criterion = criteriaOf(regulation, kind).find((one) => one.code === code);
  return criterion?.levels.some((one) => one === level) ?? false;
}

/** The highest level of the criteria of the standards: 3, or 2 since 2026. */
export function highestLevel({ regulation, kind }: Catalogue): number {
  return Math.max(...criteriaOf(regulation, kind).flatMap(({ levels }) => levels));
}

export function isLevel4(code: CriterionCode): boolean {
  return code.startsWith('M4.');
}
