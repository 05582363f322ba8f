/**
 * The fields of a list by what they were read as: a dozen rules look for the same few among
 * thousands of sound ones.
 */

import type { FieldReading, ListRecord } from '../../submission/list-submission';
import type { ListInput } from './rule';

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

/** Such fields of all records, in reading order. */
export function fieldsReadAs<State extends RareState>(
  input: ListInput,
  state: State,
): readonly FieldReadAs<State>[] {
  return input.once(findRare)[state];
}

function findRare({ list }: ListInput): ByState {
  const byState: ByState = { unreadable: [], errorValue: [], noStoredValue: [], damaged: [], conflict: [] };
  for (const record of list.records) {
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
