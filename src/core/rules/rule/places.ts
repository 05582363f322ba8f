/** Cells of tables and lists as the places of findings. */

import type { Place } from '../../findings/place';
import { sheetOf, type ListRecord, type RecognisedList } from '../../submission/list-submission';
import type { RecognisedTable, TableRow } from '../../submission/submission';

/** A cell of the table as a place. */
export function cellOf(table: RecognisedTable, cell: string): Place {
  return { sheet: table.sheet, cell };
}

/** All rows that hold figures, the total row last. */
export function allRows(table: RecognisedTable): readonly TableRow[] {
  return table.total ? [...table.rows, table.total] : table.rows;
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
