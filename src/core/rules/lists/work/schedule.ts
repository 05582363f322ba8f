/** What the rules for inspection schedules rest on. */

import type { LocalName } from '../../findings';

export const SCHEDULE: LocalName = {
  vi: 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, mục II.3',
  en: 'Bình Phước, inspection plan 2022, II.3',
};
