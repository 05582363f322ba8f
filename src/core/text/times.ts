/** Reads times of day as invitations give them: «7h30'» · «13h30» · «07:30» · «7 giờ 30 phút». */

import type { Cell } from '../sheet/grid';
import { cellText } from './cell-text';
import { fold } from './folded';

export type TimeReading =
  /** Minutes since midnight, 0 to 1439. */
  | { readonly state: 'time'; readonly minutes: number }
  | { readonly state: 'blank' }
  | { readonly state: 'noStoredValue' }
  | { readonly state: 'errorValue' }
  | { readonly state: 'unreadable' };

const MINUTES_PER_DAY = 1440;

/** A time in a cell: text, or a part of a day under a format that shows hours. */
export function readTime(cell: Cell | undefined): TimeReading {
  if (!cell) return { state: 'blank' };
  const { value } = cell;
  if (value === null) return { state: 'noStoredValue' };
  if (typeof value === 'string') return parseTime(cellText(cell));
  if (typeof value === 'object' && 'error' in value) return { state: 'errorValue' };
  // Without hours in its format 0,5 is half of something, not noon; from 1 on a day comes with it.
  const isTime = /h/i.test(cell.style.numberFormat.replace(/"[^"]*"|\\./g, ''));
  if (typeof value !== 'number' || !isTime || value < 0 || value >= 1) return { state: 'unreadable' };
  // 7:20 is stored a hair below or above its minute; seconds are cut off, as Excel shows them.
  return { state: 'time', minutes: Math.floor(value * MINUTES_PER_DAY + 1e-6) };
}

/** A time in text and nothing else. */
export function parseTime(text: string): TimeReading {
  const typed = fold(text).text.trim();
  if (/^[-.…_]*$/.test(typed)) return { state: 'blank' };
  const match = /^(\d{1,2}) ?(?:h|g|gio|:)(?: ?(\d{2}) ?(?:['′]|phut|p)?)?$/.exec(typed);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  const isTime = match && hours < 24 && minutes < 60 && !/:$/.test(typed);
  return isTime ? { state: 'time', minutes: hours * 60 + minutes } : { state: 'unreadable' };
}
