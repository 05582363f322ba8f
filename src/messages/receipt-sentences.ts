/** Sentences for findings about what was received and when. */

import type { ReceiptFindingFacts } from '../core/findings/receipt-facts';
import { formatDay, formatNumber } from './format-vi';

type ReceiptMessages = {
  readonly [Code in keyof ReceiptFindingFacts]: (facts: ReceiptFindingFacts[Code]) => string;
};

export const receiptsVi: ReceiptMessages = {
  RCV001: ({ unit, report, due, received, days }) =>
    `«${unit}» gửi «${report}» ngày ${formatDay(received)}, trễ ${formatNumber(days)} ngày so với hạn ${formatDay(due)}.`,
  RCV002: ({ received, modified }) =>
    `Ngày nhận ghi là ${formatDay(received)} nhưng tệp còn được lưu ngày ${formatDay(modified)}. Xem lại ngày nhận.`,
  RCV003: ({ report, units }) =>
    `Danh sách đơn vị có hạn nộp cho «${report}» (${formatNumber(units)} đơn vị) nhưng không có báo cáo nào mang tên này. Sửa cột due; xem tên bằng lệnh template --list.`,
};

export const receiptsEn: ReceiptMessages = {
  RCV001: ({ unit, report, due, received, days }) =>
    `“${unit}” sent “${report}” on ${received}, ${formatNumber(days)} days after the deadline (${due}).`,
  RCV002: ({ received, modified }) =>
    `It is said to have arrived on ${received}, but it was last saved on ${modified.slice(0, 10)}. Check the day of arrival.`,
  RCV003: ({ report, units }) =>
    `The list of units has a deadline for “${report}” (${formatNumber(units)} units), and there is no report of that name. Correct the column due; template --list prints the names.`,
};
