/** The records of a unit's lists that give a school's code, and which of them are of one school. */

import { codeIn, compareSheets, inReadingOrder, type PlacedRecord } from '../../schools/distinct-schools';
import { isSchoolList, listTemplates } from '../../template/template';
import type { AcrossInput } from '../rule/rule';

export interface CodedRecord extends PlacedRecord {
  /** The same for all records of one school. */
  readonly school: string;
  /** Without blanks, letters as capitals. */
  readonly code: string;
  /** Column id of the code. */
  readonly column: string;
}

/**
 * One group for each list that has codes, in reading order. Records without a name, a kind or a
 * code are left out.
 */
export function codedRecords({ templates, schools }: AcrossInput): CodedRecord[][] {
  return listTemplates(templates)
    .filter(isSchoolList)
    .flatMap((template): CodedRecord[][] => {
      const { code: column } = template.rows;
      if (column === undefined) return [];
      const coded = (schools.get(template.id) ?? []).flatMap((school, i) =>
        [school, ...school.others].flatMap(({ list, record }): CodedRecord[] => {
          const code = codeIn(record.fields[column]?.reading);
          return code === '' || !school.kind || school.name === ''
            ? []
            : [{ list, record, school: String(i), code, column }];
        }),
      );
      const inOrder = (a: CodedRecord, b: CodedRecord): number =>
        compareSheets(a, b) || inReadingOrder(a.record, b.record);
      return [coded.sort(inOrder)];
    });
}
