/**
 * What an assessment by criteria says: the level of each criterion, and what all of them come to.
 */

import type { KindCriteria } from '../../regulations/catalogue';
import type { Field, ListRecord } from '../../submission/list-submission';
import type { AccreditationLevel } from '../../regulations/regulation';
import { deriveSchoolLevel, type CriterionMarks } from '../../regulations/school-level';
import type { CriteriaCheck } from '../../checks/criteria-checks';
import type { CriterionCode } from '../../text/criteria-tokens';
import type { ListInput } from '../rule/rule';
import { checksOf, criterionOf } from './criteria-fields';
import { catalogueOf } from './governing-catalogue';

type AssessmentCheck = Extract<CriteriaCheck, { check: 'assessment' }>;

/**
 * A criterion of the assessment; `level` is undefined where nothing readable says it, 0 for «không
 * đạt».
 */
export interface AssessedCriterion {
  readonly record: ListRecord;
  readonly code: CriterionCode;
  readonly level: number | undefined;
  readonly field: Field | undefined;
}

export interface Assessment {
  readonly check: AssessmentCheck;
  readonly criteria: readonly AssessedCriterion[];
  readonly catalogue: KindCriteria | undefined;
}

/**
 * Nothing for lists that are no assessment, and for one in which no level is given yet: it is an
 * empty form.
 */
export function* assessmentsIn(input: ListInput): Iterable<Assessment> {
  for (const check of checksOf(input.template, 'assessment')) {
    const criteria = input.list.records.flatMap((record): AssessedCriterion[] => {
      const code = criterionOf(record, check.criterion);
      const field = record.fields[check.level];
      return code === undefined ? [] : [{ record, code, field, level: levelOf(field) }];
    });
    if (criteria.every(({ level }) => level === undefined)) continue;
    yield { check, criteria, catalogue: catalogueOf(input) };
  }
}

/** 1 to 4 for "level1" to "level4", 0 for "failed". */
export function levelOf(field: Field | undefined): number | undefined {
  return field?.reading.state === 'choice' ? levelNumber(field.reading.choice) : undefined;
}

export function levelNumber(choice: string): number {
  return Number(/\d$/.exec(choice)?.[0] ?? 0);
}

/**
 * The lowest and highest level that the criteria may come to; the same where all is known. 0 for
 * «không đạt».
 */
export interface DerivedLevel {
  readonly least: number;
  readonly most: number;
  /** The criteria that keep the school from the next level, where the level is known. */
  readonly heldBackBy: readonly CriterionCode[];
}

/**
 * Undefined while the regulation or its rule is not known, and where a criterion has two rows:
 * which of them holds?
 */
export function derivedLevel({ criteria, catalogue }: Assessment): DerivedLevel | undefined {
  const codes = criteria.map(({ code }) => code);
  if (!catalogue || new Set(codes).size < codes.length) return undefined;
  const marks = Object.fromEntries(criteria.map(({ code, level }) => [code, markOf(level)]));
  const derived = deriveSchoolLevel(catalogue.regulation, catalogue.kind, marks);
  switch (derived.state) {
    case 'unknown':
      return undefined;
    case 'known': {
      const level = numberOf(derived.level);
      return { least: level, most: level, heldBackBy: derived.heldBackBy };
    }
    case 'open':
      return { least: numberOf(derived.least), most: numberOf(derived.most), heldBackBy: [] };
  }
}

function markOf(level: number | undefined): CriterionMarks[string] {
  if (level === undefined) return undefined;
  if (level === 1 || level === 2 || level === 3) return level;
  return level === 0 ? 'failed' : 'met';
}

function numberOf(level: AccreditationLevel | 'failed'): number {
  return level === 'failed' ? 0 : level;
}
