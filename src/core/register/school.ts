/** One school as read, with the cell of each of its fields. */

import type { SchoolKind } from '../regulations/school-kinds';
import type { SchoolResult } from '../template/list-template';
import type { Reading } from './read-fields';

export interface Field<T> {
  /** A1 notation; where the value would stand when the cell is empty. */
  readonly cell: string;
  /** As a person sees it. */
  readonly typed: string;
  readonly reading: Reading<T>;
}

export interface School {
  readonly sheet: string;
  readonly name: string;
  readonly nameCell: string;
  readonly kind: SchoolKind | undefined;
  /** Where the kind was read; the name's cell when it was taken from there. */
  readonly kindCell: string;
  readonly isKindFromName: boolean;
  /** Column id of the template → field. A column that the sheet lacks is absent. */
  readonly marks: Readonly<Record<string, Field<boolean>>>;
  readonly results: Readonly<Record<string, Field<SchoolResult>>>;
  readonly texts: Readonly<Record<string, string>>;
}

export type SheetReading =
  | {
      readonly is: 'schools';
      readonly sheet: string;
      readonly shape: 'list' | 'form';
      /** 0–1 */
      readonly confidence: number;
      readonly columns: readonly string[];
      readonly schools: readonly School[];
    }
  | { readonly is: 'other'; readonly sheet: string; readonly cell: string };
