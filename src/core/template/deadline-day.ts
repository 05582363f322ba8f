/** Declared deadlines are days of every year; here they become days of one school year. */

import type { Deadline } from './template';

/** Of a school year. */
const FIRST_MONTH = 8;

/** The years of the school year that an ISO day lies in: it begins in autumn. */
export function schoolYearOf(day: string): readonly [first: number, second: number] {
  const [year = '', month = ''] = day.split('-');
  const first = Number(year) - (Number(month) >= FIRST_MONTH ? 0 : 1);
  return [first, first + 1];
}

/** In which of the two years of a school year a declared day lies. */
export function deadlineYear<Year>(
  { month }: Pick<Deadline, 'month'>,
  [first, second]: readonly [Year, Year],
): Year {
  return month >= FIRST_MONTH ? first : second;
}
