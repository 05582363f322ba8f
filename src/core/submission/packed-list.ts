/**
 * The records of a list column by column, for keeping them and for handing them from one thread to
 * another: as objects, which say of every field anew what it is made of, they take four times the
 * room.
 */

import { addressOf, parseAddress } from '../sheet/address';
import {
  recordName,
  type Field,
  type FieldReading,
  type ListRecord,
  type RecognisedList,
} from './list-submission';

/** A list with its records packed; the same in JSON and in what threads copy. */
export type PackedList = Omit<RecognisedList, 'records'> & { readonly records: PackedRecords };

/** What holds for few records: the record's place in the list, and what it is. */
type Exceptions<T> = readonly (readonly [index: number, value: T])[];

export interface PackedRecords {
  /** One for each record. */
  readonly rows: readonly number[];
  /** By column id, in the order of the fields. */
  readonly columns: Readonly<Record<string, PackedColumn>>;
  /** The column whose text is the record's name, blanks put in order. */
  readonly named?: string;
  /** Names that are no column's text, and the cells that they stand in. */
  readonly names?: Exceptions<readonly [name: string, cell: string]>;
  readonly sheets?: Exceptions<string>;
}

interface PackedColumn {
  /** On the sheet. */
  readonly column: number;
  /**
   * For each record its text, or the index of a record with the same text; null where it has no
   * such field.
   */
  readonly typed: readonly (string | number | null)[];
  /** For each record an index into `readings`, or `AS_TYPED`; absent where all are that. */
  readonly read?: readonly number[];
  readonly readings?: readonly FieldReading[];
  /** Places of records whose field is a formula. */
  readonly formulas?: readonly number[];
  /** Fields that stand in another row or column. */
  readonly cells?: Exceptions<string>;
  readonly sheets?: Exceptions<string>;
}

/** Read as the text that it is. */
const AS_TYPED = -1;
/** An index takes as much room as a shorter text. */
const SHORT = 5;

export function packList(list: RecognisedList): PackedList {
  return { ...list, records: packRecords(list.records) };
}

/** The list that `packList` was given. */
export function unpackList(list: PackedList): RecognisedList {
  return { ...list, records: unpackRecords(list.records) };
}

function packRecords(records: readonly ListRecord[]): PackedRecords {
  const ids = new Set<string>();
  for (const { fields } of records) for (const id in fields) ids.add(id);
  const named = nameColumn(records[0]);
  const isNamed = ({ name, nameCell, fields }: ListRecord): boolean => {
    const field = named === undefined ? undefined : fields[named];
    return field !== undefined && field.cell === nameCell && recordName(field.typed) === name;
  };
  return {
    rows: records.map(({ row }) => row),
    columns: Object.fromEntries([...ids].map((id) => [id, packColumn(id, records)])),
    ...(named !== undefined && { named }),
    ...some(
      'names',
      exceptions(records, (one) => (isNamed(one) ? undefined : ([one.name, one.nameCell] as const))),
    ),
    ...some(
      'sheets',
      exceptions(records, ({ sheet }) => sheet),
    ),
  };
}

function nameColumn(record: ListRecord | undefined): string | undefined {
  if (!record) return undefined;
  const { name, nameCell, fields } = record;
  return Object.keys(fields).find(
    (id) => fields[id]?.cell === nameCell && recordName(fields[id].typed) === name,
  );
}

function packColumn(id: string, records: readonly ListRecord[]): PackedColumn {
  const first = records.find(({ fields }) => fields[id])?.fields[id];
  const column = parseAddress(first?.cell ?? '')?.column ?? 0;
  const texts = new Map<string, number>();
  const typed = records.map(({ fields }, i) => {
    const text = fields[id]?.typed ?? null;
    if (text === null || text.length < SHORT) return text;
    const before = texts.get(text);
    if (before === undefined) texts.set(text, i);
    return before ?? text;
  });
  const readings = new Readings();
  const read = records.map(({ fields }) => readings.indexOf(fields[id]));
  const ofField = <T>(of: (field: Field, record: ListRecord) => T | undefined): Exceptions<T> =>
    exceptions(records, (record) => {
      const field = record.fields[id];
      return field && of(field, record);
    });
  const formulas = ofField(({ isFormula }) => (isFormula ? true : undefined)).map(([i]) => i);
  return {
    column,
    typed,
    ...(read.some((one) => one !== AS_TYPED) && { read, readings: readings.all }),
    ...some('formulas', formulas),
    ...some(
      'cells',
      ofField(({ cell }, { row }) => (cell === addressOf(row, column) ? undefined : cell)),
    ),
    ...some(
      'sheets',
      ofField(({ sheet }) => sheet),
    ),
  };
}

/** The readings of a column, each once: most of its fields say one of a few things. */
class Readings {
  readonly all: FieldReading[] = [];
  private readonly known = new Map<FieldReading, number>();
  private readonly spelt = new Map<string, number>();

  indexOf(field: Field | undefined): number {
    if (!field) return AS_TYPED;
    const { reading, typed } = field;
    if (reading.state === 'text' && reading.text === typed.trim()) return AS_TYPED;
    let index = this.known.get(reading);
    if (index === undefined) this.known.set(reading, (index = this.add(reading)));
    return index;
  }

  private add(reading: FieldReading): number {
    const text = JSON.stringify(reading);
    let index = this.spelt.get(text);
    if (index === undefined) this.spelt.set(text, (index = this.all.push(reading) - 1));
    return index;
  }
}

function exceptions<T>(
  records: readonly ListRecord[],
  of: (record: ListRecord) => T | undefined,
): Exceptions<T> {
  return records.flatMap((record, i): [number, T][] => {
    const value = of(record);
    return value === undefined ? [] : [[i, value]];
  });
}

/** The member, where there is anything in it. */
function some<Key extends string, T>(key: Key, values: readonly T[]): Partial<Record<Key, readonly T[]>> {
  return values.length === 0 ? {} : ({ [key]: values } as Record<Key, readonly T[]>);
}

function unpackRecords({
  rows,
  columns,
  named,
  names = [],
  sheets = [],
}: PackedRecords): readonly ListRecord[] {
  const fields = rows.map((): Record<string, Field> => ({}));
  for (const [id, column] of Object.entries(columns)) unpackColumn(id, column, rows, fields);
  const [otherNames, otherSheets] = [new Map(names), new Map(sheets)];
  return rows.map((row, i): ListRecord => {
    const own = fields[i] ?? {};
    const field = named === undefined ? undefined : own[named];
    const [name, nameCell] = otherNames.get(i) ?? [recordName(field?.typed ?? ''), field?.cell ?? ''];
    const sheet = otherSheets.get(i);
    return { row, ...(sheet !== undefined && { sheet }), name, nameCell, fields: own };
  });
}

function unpackColumn(
  id: string,
  { column, typed, read, readings = [], formulas, cells, sheets }: PackedColumn,
  rows: readonly number[],
  fields: readonly Record<string, Field>[],
): void {
  const [areFormulas, otherCells, otherSheets] = [new Set(formulas), new Map(cells), new Map(sheets)];
  typed.forEach((one, i) => {
    if (one === null) return;
    const text = typeof one === 'number' ? String(typed[one]) : one;
    const sheet = otherSheets.get(i);
    const field: Field = {
      cell: otherCells.get(i) ?? addressOf(rows[i] ?? 0, column),
      typed: text,
      isFormula: areFormulas.has(i),
      reading: readings[read?.[i] ?? AS_TYPED] ?? { state: 'text', text: text.trim() },
    };
    const own = fields[i];
    if (own) own[id] = sheet === undefined ? field : { ...field, sheet };
  });
}
