/** RCV: what is said of what was received and when. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const RCV: SentencesOf<'RCV'> = {
  RCV001: {
    vi: ({ unit, report, due, received, days }) =>
      `«${unit}» gửi «${report}» ngày ${vi.formatDay(received)}, trễ ${vi.formatNumber(days)} ngày so với hạn ${vi.formatDay(due)}.`,
    en: ({ unit, report, due, received, days }) =>
      `“${unit}” sent “${report}” on ${received}, ${en.formatNumber(days)} days after the deadline (${due}).`,
  },
  RCV002: {
    vi: ({ received, modified }) =>
      `Ngày nhận ghi là ${vi.formatDay(received)} nhưng tệp còn được lưu ngày ${vi.formatDay(modified)}. Xem lại ngày nhận.`,
    en: ({ received, modified }) =>
      `It is said to have arrived on ${received}, but it was last saved on ${modified.slice(0, 10)}. Check the day of arrival.`,
  },
  RCV003: {
    vi: ({ report, units }) =>
      `Danh sách đơn vị có hạn nộp cho «${report}» (${vi.formatNumber(units)} đơn vị) nhưng không có báo cáo nào mang tên này. Sửa cột due; xem tên bằng lệnh template --list.`,
    en: ({ report, units }) =>
      `The list of units has a deadline for “${report}” (${en.formatNumber(units)} units), and there is no report of that name. Correct the column due; template --list prints the names.`,
  },
};
