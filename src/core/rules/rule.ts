/** What a rule is: a code, the source it stands on, and a check of one recognised table. */

import type { RecognisedTable, TableRow } from '../submission/submission';
import type { FixedTemplate } from '../template/template';
import type { RuleExamples } from './example';
import type { FindingCode, Hit, RuleSource } from '../findings/findings';
import type { LocalName, Place } from '../findings/place';

export interface RuleInput {
  readonly template: FixedTemplate;
  readonly table: RecognisedTable;
}

export interface Rule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  /** Goes up by one whenever the rule finds something else than before in the same table. */
  readonly version: number;
  /** The form, circular or plain reason the rule rests on. */
  readonly source: RuleSource;
  /**
   * Whether it may be switched off (see rule-settings.ts). Not where its finding is the only word on a figure that
   * the totals lack: without it a number would be lost in silence.
   */
  readonly canSwitchOff: boolean;
  readonly examples: RuleExamples;
  /** Yields a hit for each place where the rule does not hold. Never looks at anything but its input. */
  check(input: RuleInput): Iterable<Hit>;
}

/** A cell of the table as a place. */
export function cellOf(table: RecognisedTable, cell: string): Place {
  return { sheet: table.sheet, cell };
}

/** All rows that hold figures, the total row last. */
export function allRows(table: RecognisedTable): readonly TableRow[] {
  return table.total ? [...table.rows, table.total] : table.rows;
}

/** What the arithmetic of a table rests on. */
export const ARITHMETIC: LocalName = {
  vi: 'Số học của biểu mẫu (Mẫu 1, bảng 1a)',
  en: 'the arithmetic of the form (Mẫu 1, table 1a)',
};

/** What the reading of a cell rests on. */
export const READING: LocalName = {
  vi: 'Cách đọc số liệu của chương trình (docs/reading.md)',
  en: 'how the product reads figures (docs/reading.md)',
};
