/** The cycle of accreditation, which lists of schools and of registrations both have. */

import type { Column, FieldValues } from '../core/template/template';

/**
 * The first cycle, or the second, five years after an award (Kế hoạch của Sở GD&ĐT Ninh Bình:
 * «đủ 5 năm → chu kỳ 2»).
 */
export function cycleColumn(header: string): Column<FieldValues> {
  return {
    id: 'cycle',
    header: [header],
    name: { vi: header, en: 'cycle of accreditation' },
    values: {
      kind: 'choice',
      choices: ['1', '2'].map((digit) => ({
        id: `cycle${digit}`,
        label: `Chu kỳ ${digit}`,
        words: [digit, `chu kì ${digit}`, digit === '1' ? 'lần đầu' : 'đánh giá lại', `lần ${digit}`],
      })),
      filler: ['đăng kí', 'kiểm định', 'chu kì', 'kđclgd'],
      none: ['chưa', 'không'],
    },
    recognise: { any: ['chu kì', 'chu kì kiểm định', 'lần thứ'], none: ['đợt', 'ngày'] },
    width: 9,
  };
}
