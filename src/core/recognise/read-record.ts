/**
 * Puts a record together from the cells that its columns stand in, wherever on the sheet these are.
 */

import { parseSchoolName } from '../regulations/school-names';
import type { SchoolKind } from '../regulations/school-kinds';
import { addressOf } from '../sheet/address';
import type { Cell } from '../sheet/grid';
import type { FieldValues, ListTemplate } from '../template/template';
import { cellText } from '../text/cell-text';
import { recordName, type Field, type FieldReading, type ListRecord } from '../submission/list-submission';
import { readChoices, readField, type FieldCell } from './read-fields';

/**
 * A cell of the record: which column it belongs to, where it is, and what it holds, if anything.
 */
export interface RecordCell extends FieldCell {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** Where a school says nothing about its kind, the heading over its rows may: «I. MẦM NON». */
export interface RecordContext {
  readonly date1904: boolean;
  readonly headingKind: SchoolKind | undefined;
}

/** Which of a record's cells each field is read from. */
export type RecordLayout = readonly FieldLayout[];

interface FieldLayout {
  readonly id: string;
  readonly values: FieldValues;
  /** Indexes into the record's cells, at least one. */
  readonly at: readonly [number, ...number[]];
}

/**
 * For all records whose cells stand for the same columns in the same order: rows of a list are
 * many.
 */
export function layoutOf(template: ListTemplate, cells: readonly Pick<RecordCell, 'id'>[]): RecordLayout {
  return template.columns.flatMap(({ id, values }): FieldLayout[] => {
    const [first, ...others] = cells.flatMap((one, i) => (one.id === id ? i : []));
    return first === undefined ? [] : [{ id, values, at: [first, ...others] }];
  });
}

/** @param layout of the cells, where it is known already */
export function readRecord(
  template: ListTemplate,
  cells: readonly RecordCell[],
  { date1904, headingKind }: RecordContext,
  layout = layoutOf(template, cells),
): ListRecord {
  const fields: Record<string, Field> = {};
  for (const { id, values, at } of layout) {
    const first = cells[at[0]];
    if (!first) continue;
    if (values.kind === 'choice') {
      const own = at.flatMap((i) => cells[i] ?? []);
      const { reading, cell } = readChoices(values, own, date1904);
      fields[id] = fieldOf(cell, first, cellText(cell), reading);
    } else {
      const typed = cellText(first.cell);
      fields[id] = fieldOf(
        first.cell,
        first,
        typed,
        readField(values, first.cell, date1904, first.readAs ?? typed),
      );
    }
  }
  const nameField = fields[template.rows.name];
  const name = recordName(nameField?.typed ?? '');
  const nameCell = nameField?.cell ?? addressOf(cells[0]?.row ?? 1, cells[0]?.column ?? 1);
  const { kind } = template.rows;
  if (kind !== undefined && (fields[kind]?.reading.state ?? 'blank') === 'blank') {
    const told = kindFrom(name, nameCell, headingKind);
    if (told) fields[kind] = told;
  }
  return { row: cells[0]?.row ?? 1, name, nameCell, fields };
}

function kindFrom(name: string, cell: string, headingKind: SchoolKind | undefined): Field | undefined {
  const { kind } = parseSchoolName(name);
  const told = kind ?? headingKind;
  if (!told) return undefined;
  const from = kind ? 'name' : 'heading';
  return { cell, typed: name, isFormula: false, reading: { state: 'kind', kind: told, from } };
}

/** At the deciding cell; where all are blank, at the first place the field could stand in. */
function fieldOf(
  cell: Cell | undefined,
  place: { row: number; column: number },
  typed: string,
  reading: FieldReading,
): Field {
  return {
    cell: addressOf(cell?.row ?? place.row, cell?.column ?? place.column),
    typed,
    isFormula: cell?.formula !== undefined,
    reading,
  };
}
