/** What a rule for lists is, and what all of them need of a record. */

import { sheetOf, type ListRecord, type RecognisedList } from '../../submission/list-submission';
import type { ListTemplate } from '../../template/template';
import type { ListRuleExamples } from '../example';
import type { FindingCode, Hit, RuleSource } from '../../findings/findings';
import type { LocalName, Place } from '../../findings/place';

export interface ListRuleInput {
  readonly template: ListTemplate;
  readonly list: RecognisedList;
  /** ISO day the figures stand at; undefined where nobody said. */
  readonly asOf: string | undefined;
}

export interface ListRule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  /** Goes up by one whenever the rule finds something else than before in the same list. */
  readonly version: number;
  /** The form, circular or plain reason the rule rests on. */
  readonly source: RuleSource;
  /** Whether it may be switched off (see rule-settings.ts), as with the rules for tables. */
  readonly canSwitchOff: boolean;
  readonly examples: ListRuleExamples;
  /** Yields a hit for each place where the rule does not hold. Never looks at anything but its input. */
  check(input: ListRuleInput): Iterable<Hit>;
}

/** Where the field of a record stands; its name where the list has no such column. */
export function fieldPlace(list: RecognisedList, record: ListRecord, id: string): Place {
  return placeIn(list, record, record.fields[id]?.cell ?? record.nameCell);
}

/** Where the name of a record stands. */
export function namePlace(list: RecognisedList, record: ListRecord): Place {
  return placeIn(list, record, record.nameCell);
}

/** @param cell one of the record's, in A1 notation */
export function placeIn(list: RecognisedList, record: ListRecord, cell: string): Place {
  const { file } = list;
  return { ...(file !== undefined && { file }), sheet: sheetOf(list, record), cell };
}

/** What the order of self-assessment, external assessment and certificate rests on. */
export const PROCEDURE: RuleSource = {
  vi: 'Trình tự kiểm định: tự đánh giá, đánh giá ngoài, rồi mới công nhận (Thông tư 17, 18, 19/2018/TT-BGDĐT; điều khoản chưa đối chiếu với văn bản gốc)',
  en: 'the order of accreditation: self-assessment, external assessment, recognition (Circulars 17, 18, 19/2018; article not verified)',
  isUnverified: true,
};

/** What the counting of a school in one row and one column of bảng 1a rests on. */
export const FORM_1A: LocalName = {
  vi: 'Mẫu 1, bảng 1a: mỗi trường thuộc một loại CSGD và có một kết quả đánh giá ngoài',
  en: 'Mẫu 1, table 1a: each school is of one kind and has one result of its external assessment',
};
