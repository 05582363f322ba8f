/** The fields of a list by what they were read as: a dozen rules look for the same few among thousands of sound ones. */

import type { FieldReading, ListRecord, RecognisedList } from '../../submission/list-submission';

/** What few fields are read as. */
type RareState = 'unreadable' | 'errorValue' | 'noStoredValue' | 'damaged' | 'conflict';

export interface FieldReadAs<State extends RareState> {
  readonly record: ListRecord;
  /** Column id. */
  readonly id: string;
  readonly typed: string;
  readonly reading: Extract<FieldReading, { state: State }>;
}

type ByState = { readonly [State in RareState]: FieldReadAs<State>[] };

/** Kept as long as the list itself: what is rare takes no room. */
const found = new WeakMap<RecognisedList, ByState>();

/** Such fields of all records, in reading order. */
export function fieldsReadAs<State extends RareState>(
  list: RecognisedList,
  state: State,
): readonly FieldReadAs<State>[] {
  let byState = found.get(list);
  if (!byState) found.set(list, (byState = findRare(list)));
  return byState[state];
}

function findRare({ records }: RecognisedList): ByState {
  const byState: ByState = { unreadable: [], errorValue: [], noStoredValue: [], damaged: [], conflict: [] };
  for (const record of records) {
    for (const id in record.fields) {
      const field = record.fields[id];
      if (!field || !Object.hasOwn(byState, field.reading.state)) continue;
      const own = byState[field.reading.state as RareState] as FieldReadAs<RareState>[];
      const { typed, reading } = field;
      own.push({ record, id, typed, reading: reading as FieldReadAs<RareState>['reading'] });
    }
  }
  return byState;
}
