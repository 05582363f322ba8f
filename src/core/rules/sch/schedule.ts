/** What the rules for inspection schedules rest on. */

import { canonical } from '../../text/label';
import type { LocalName } from '../../findings/place';

export const SCHEDULE: LocalName = {
  vi: 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, mục II.3',
  en: 'Bình Phước, inspection plan 2022, II.3',
};

/**
 * A unit's name as a schedule's cell is compared with it, without the word for its tier; "" for no
 * name.
 */
export function scheduledUnit(typed: string): string {
  const unit = canonical(typed).replace(/^(?:huyện|thị xã|thành phố|tx|tp|h)\.? /, '');
  return /\p{L}/u.test(unit) ? unit : '';
}
