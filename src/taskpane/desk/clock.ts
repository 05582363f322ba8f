/** Today where the user is. */

import type { Clock } from '../../ports/ports';

export const todayHere: Clock = () => dayHere(new Date());

/** @returns ISO day */
export function dayHere(at: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
