/** Which criteria hold for a kind of school on a day, and where else a criterion exists. */

import type { SchoolKind } from '../regulations/school-kinds';
import type { CriterionCode } from '../text/criteria';
import { CIRCULARS, type Circular } from './circulars';

export interface CatalogueCriterion {
  readonly code: CriterionCode;
  readonly name: string;
}

/** The criteria of one kind of school under one circular. */
export interface Catalogue {
  readonly circular: Circular;
  readonly kind: SchoolKind;
  /** As the circular is called: «Thông tư 18/2018/TT-BGDĐT». */
  readonly name: string;
  /** In the circular's order, those of Mức 4 ("M4.1") last. */
  readonly criteria: readonly CatalogueCriterion[];
  readonly codes: readonly CriterionCode[];
}

/**
 * The catalogue of the circular in force on the day, the latest one where no day is given. Undefined where none of the
 * known circulars was in force, or none has criteria for the kind. @param asOf ISO, as far as known
 */
export function catalogueFor(kind: SchoolKind, asOf: string | undefined): Catalogue | undefined {
  const circular = CIRCULARS.filter(({ inForce }) => asOf === undefined || inForce <= wholeDay(asOf)).at(-1);
  return circular && catalogueOf(circular, kind);
}

/** A month or year counts from its last day on: a circular that came into force in it is the new one. */
function wholeDay(asOf: string): string {
  return `${asOf}-99-99`.slice(0, 10);
}

const known = new Map<string, Catalogue | undefined>();

function catalogueOf(circular: Circular, kind: SchoolKind): Catalogue | undefined {
  const key = `${circular.id} ${kind}`;
  if (known.has(key)) return known.get(key);
  const criteria = Object.entries(circular.criteriaFor(kind)).map(([code, name]) => ({ code, name }));
  const codes = criteria.map(({ code }) => code);
  const made =
    criteria.length === 0 ? undefined : { circular, kind, name: circular.nameFor(kind), criteria, codes };
  known.set(key, made);
  return made;
}

/** The names of the other circulars that have the criterion for schools of this kind, in the order of their days. */
export function elsewhere({ circular, kind }: Catalogue, code: CriterionCode): string[] {
  return CIRCULARS.filter((one) => one !== circular).flatMap((one) => {
    const other = catalogueOf(one, kind);
    return other?.codes.includes(code) ? [other.name] : [];
  });
}

/** Whether the criterion has the level, as far as known; criteria of Mức 4 have that alone. */
export function hasLevel({ circular, kind }: Catalogue, code: CriterionCode, level: number): boolean {
  if (isLevel4(code)) return level === 4;
  if (level > circular.highest) return false;
  return level < 3 || !circular.withoutLevel3(kind).includes(code);
}

export function isLevel4(code: CriterionCode): boolean {
  return code.startsWith('M4.');
}
