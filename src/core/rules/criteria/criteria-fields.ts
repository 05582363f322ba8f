/**
 * The criteria that the fields of a list name, written out by the catalogue that holds for each
 * row.
 */

import { isLevel4, type KindCriteria } from '../../regulations/catalogue';
import type { Field, ListRecord } from '../../submission/list-submission';
import type { CriteriaCheck } from '../../checks/criteria-checks';
import type { Column, FieldValues, ListTemplate } from '../../template/template';
import type { CriterionItem } from '../../text/criteria';
import type { CriterionCode } from '../../text/criteria-tokens';
import { expandCriteria, type ExpandedCriteria } from '../../text/criteria-lists';
import type { RuleSource } from '../../findings/place';
import type { LocalName } from '../../findings/place';
import type { ListInput } from '../rule/rule';
import { catalogueOf } from './governing-catalogue';

/** What all comparisons with a catalogue rest on. */
export const CIRCULARS: RuleSource = {
  vi: 'Danh mục tiêu chí theo Thông tư 17, 18, 19/2018, 22/2024 và 57/2026/TT-BGDĐT (chưa đối chiếu với văn bản gốc)',
  en: 'the criteria of Circulars 17, 18, 19/2018, 22/2024 and 57/2026 (not compared with the official texts)',
  isUnverified: true,
};

/** What the plan of a school rests on. */
export const PLAN: LocalName = {
  vi: 'Kế hoạch tự đánh giá của Trường THPT Đoàn Kết (2023): mỗi tiêu chí do một nhóm phụ trách',
  en: 'the plan of Đoàn Kết upper secondary school (2023): each criterion is one group’s',
};

export interface CriteriaField {
  readonly record: ListRecord;
  readonly column: Column<FieldValues>;
  readonly field: Field;
  readonly items: readonly CriterionItem[];
  readonly catalogue: KindCriteria;
  readonly expanded: ExpandedCriteria;
}

/**
 * All fields that name criteria and whose catalogue is known, codes of evidence included: a code
 * names its criterion.
 */
export function criteriaFields(input: ListInput): readonly CriteriaField[] {
  return input.once(findAllFields);
}

function findAllFields(input: ListInput): readonly CriteriaField[] {
  return [...findFields(input)];
}

function* findFields(input: ListInput): Iterable<CriteriaField> {
  for (const record of input.list.records) {
    const catalogue = catalogueOf(input, record);
    if (!catalogue) continue;
    for (const column of input.template.columns) {
      const field = record.fields[column.id];
      const items = field && itemsOf(field);
      if (!field || !items) continue;
      yield { record, column, field, items, catalogue, expanded: expandCriteria(items, catalogue.codes) };
    }
  }
}

function itemsOf({ reading }: Field): readonly CriterionItem[] | undefined {
  if (reading.state === 'criteria') return reading.items;
  if (reading.state !== 'evidence') return undefined;
  const { criterion, typed } = reading.code;
  return [{ kind: 'criterion', code: criterion, typed }];
}

/** The one criterion that a field names; undefined for several, or none. */
export function criterionOf(record: ListRecord, id: string): CriterionCode | undefined {
  const reading = record.fields[id]?.reading;
  const [only, ...others] = reading?.state === 'criteria' ? reading.items : [];
  return only?.kind === 'criterion' && others.length === 0 ? only.code : undefined;
}

/** The declared checks of one sort. */
export function checksOf<Kind extends CriteriaCheck['check']>(
  template: ListTemplate,
  kind: Kind,
): Extract<CriteriaCheck, { check: Kind }>[] {
  return template.checks.filter((one): one is Extract<CriteriaCheck, { check: Kind }> => one.check === kind);
}

/** The criteria that a list is about: those of the standards, or those of Mức 4. */
export function codesAmong(catalogue: KindCriteria, among: 'standards' | 'level4'): readonly CriterionCode[] {
  return catalogue.codes.filter((code) => isLevel4(code) === (among === 'level4'));
}

/** "3" for "3.5". */
export function standardOf(code: CriterionCode): string {
  return code.split('.')[0] ?? '';
}
