/** Whether a school exists on the day that the figures stand at, as its record says. */

import type { ListRecord } from '../submission/list-submission';
import { dayOf } from '../submission/field-days';
import type { ListTemplate } from '../template/template';
import { isBefore, type KnownDay } from '../text/dates';

export type Existence =
  | { readonly is: 'existing' }
  /** Closed on or before the day of the figures. */
  | { readonly is: 'closed'; readonly day: KnownDay }
  /** Founded after it. */
  | { readonly is: 'notYet'; readonly day: KnownDay }
  /** The list says that it does not work now; `typed` in its words. */
  | { readonly is: 'notOpen'; readonly typed: string }
  /**
   * Closed on a day that cannot be compared: only its year is known, or nobody said when the
   * figures stand.
   */
  | { readonly is: 'unsure'; readonly day: KnownDay };

/** @param asOf ISO day the figures stand at; undefined where nobody said */
export function existenceOf({ rows }: ListTemplate, record: ListRecord, asOf: string | undefined): Existence {
  const { exists } = rows;
  if (!exists) return { is: 'existing' };
  const state = exists.state && record.fields[exists.state.column];
  if (state?.reading.state === 'choice' && state.reading.choice !== exists.state?.open)
    return { is: 'notOpen', typed: state.typed };
  const founded = dayOf(record, exists.from);
  const closed = dayOf(record, exists.to);
  if (closed !== undefined) {
    if (asOf === undefined) return { is: 'unsure', day: closed };
    if (closed === asOf || isBefore(closed, asOf)) return { is: 'closed', day: closed };
    if (!isBefore(asOf, closed)) return { is: 'unsure', day: closed };
  }
  return founded !== undefined && asOf !== undefined && isBefore(asOf, founded)
    ? { is: 'notYet', day: founded }
    : { is: 'existing' };
}
