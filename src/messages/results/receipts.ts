/** What is said of what was received: on the command line and in the pane. */

import type { ReceiptState, SealState } from '../../core/receive/receipts';
import { formatDay, formatNumber } from '../format-vi';
import type { Language } from '../language';

export interface ReceiptWords {
  readonly state: Readonly<Record<ReceiptState, string>>;
  readonly seal: Readonly<Record<SealState, string>>;
  readonly heading: (today: string | null) => string;
  readonly rate: (
    report: string,
    received: number,
    expected: number,
    percent: number | null,
    inTime: number | null,
  ) => string;
  readonly missing: (units: string) => string;
  readonly late: (units: string) => string;
  readonly rejected: (units: string) => string;
  readonly overdue: (unit: string, days: number | null) => string;
}

const vi: ReceiptWords = {
  state: {
    received: 'Đã nhận',
    late: 'Nhận trễ',
    missing: 'Chưa nhận',
    rejected: 'Bị loại',
    closed: 'Không hoạt động',
  },
  seal: {
    sealed: 'đã niêm, không đổi',
    changedAfterSeal: 'đã sửa sau khi niêm',
    neverSealed: 'chưa niêm',
    unknown: '',
  },
  heading: (today) => `Tiếp nhận${today === null ? '' : ` (tính đến ${formatDay(today)})`}:`,
  rate: (report, received, expected, percent, inTime) =>
    `${report}: nhận ${String(received)}/${String(expected)}${percent === null ? '' : ` (${formatNumber(percent)}%)`}${inTime === null ? '' : `, đúng hạn ${String(inTime)}`}`,
  missing: (units) => `chưa nhận: ${units}`,
  late: (units) => `trễ: ${units}`,
  rejected: (units) => `bị loại, phải gửi lại: ${units}`,
  overdue: (unit, days) => (days === null || days === 0 ? unit : `${unit} (${formatNumber(days)} ngày)`),
};

const en: ReceiptWords = {
  state: {
    received: 'Received',
    late: 'Late',
    missing: 'Missing',
    rejected: 'Rejected',
    closed: 'Not in existence',
  },
  seal: {
    sealed: 'sealed and unchanged',
    changedAfterSeal: 'changed after sealing',
    neverSealed: 'never sealed',
    unknown: '',
  },
  heading: (today) => `Received${today === null ? '' : ` (as of ${today})`}:`,
  rate: (report, received, expected, percent, inTime) =>
    `${report}: ${String(received)} of ${String(expected)}${percent === null ? '' : ` (${String(percent)}%)`}${inTime === null ? '' : `, ${String(inTime)} in time`}`,
  missing: (units) => `missing: ${units}`,
  late: (units) => `late: ${units}`,
  rejected: (units) => `rejected, to be sent again: ${units}`,
  overdue: (unit, days) => (days === null || days === 0 ? unit : `${unit} (${String(days)} days)`),
};

export const RECEIPT_WORDS: Readonly<Record<Language, ReceiptWords>> = { vi, en };
