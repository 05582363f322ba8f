/** The day that a field gives, as far as it is known. */

import type { ListRecord } from './list-submission';
import type { KnownDay } from '../text/dates';

export function dayOf(record: ListRecord, id: string): KnownDay | undefined {
  const reading = record.fields[id]?.reading;
  if (reading?.state === 'date') return reading.day;
  return reading?.state === 'done' ? reading.on : undefined;
}
