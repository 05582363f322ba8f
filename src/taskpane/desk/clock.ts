/** Today where the user is. */

import type { Clock } from '../../ports/ports';

export const todayHere: Clock = () => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
