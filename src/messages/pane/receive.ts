/**
 * «Tiếp nhận» in the page «Tổng hợp»: what came of each unit's reports, and letters to those that
 * owe one.
 */

import type { ReceivedVersion } from '../../core/receive/receipts';
import { formatDay, formatNumber } from '../format-vi';
import type { Language } from '../language';

export interface ReceiveWords {
  readonly heading: string;
  readonly empty: string;
  readonly noUnits: string;
  readonly receivedOn: string;
  readonly dayUnknown: string;
  readonly saveDay: string;
  readonly filter: string;
  readonly all: string;
  readonly due: (day: string) => string;
  readonly arrived: (day: string) => string;
  readonly overdue: (days: number) => string;
  readonly versionCount: (count: number) => string;
  readonly noVersions: string;
  readonly version: (version: ReceivedVersion) => string;
  readonly status: Readonly<Record<ReceivedVersion['status'], string>>;
  readonly open: (errors: number, queries: number) => string;
  readonly noChanges: (since: number) => string;
  readonly changes: (count: number, since: number) => string;
  readonly changeColumns: readonly [string, string, string];
  readonly added: string;
  readonly takenOut: string;
  readonly total: string;
  readonly unplaced: (count: number) => string;
  readonly remindAll: (units: number) => string;
  readonly remind: (unit: string) => string;
  readonly remindShort: string;
  readonly withoutAddress: (units: string) => string;
  readonly letter: (unit: string) => string;
  readonly letterToAll: string;
  readonly to: (names: string) => string;
  readonly bcc: (addresses: string) => string;
  readonly noAddress: string;
  readonly subject: (subject: string) => string;
  readonly text: string;
  readonly openMail: string;
  readonly tooLong: string;
  readonly tooMany: string;
  readonly copy: string;
  readonly copied: string;
  readonly saveDraft: string;
  readonly draftSaved: (name: string) => string;
}

const vi: ReceiveWords = {
  heading: 'Tiếp nhận',
  empty: 'Chưa nhận ra báo cáo của đơn vị nào nên chưa có gì để theo dõi.',
  noUnits: 'Có danh sách đơn vị thì mới biết đơn vị nào còn thiếu hay trễ hạn: chọn tệp CSV ở đầu trang.',
  receivedOn: 'Ngày nhận',
  dayUnknown: 'Chưa rõ ngày nhận.',
  saveDay: 'Ghi ngày',
  filter: 'Lọc theo tình trạng',
  all: 'Tất cả',
  due: (day) => `hạn ${formatDay(day)}`,
  arrived: (day) => `nhận ${formatDay(day)}`,
  overdue: (days) => `trễ ${formatNumber(days)} ngày`,
  versionCount: (count) => `${formatNumber(count)} bản`,
  noVersions: 'Chưa nhận được bản nào.',
  version: ({ number, file, receivedOn }) =>
    `Bản ${String(number)}: ${file}, ${receivedOn === null ? 'không rõ ngày nhận' : `nhận ${formatDay(receivedOn)}`}`,
  status: { merged: 'được tính', superseded: 'được thay thế', rejected: 'bị loại' },
  open: (errors, queries) => `${formatNumber(errors)} lỗi, ${formatNumber(queries)} điểm cần xem lại`,
  noChanges: (since) => `Số liệu không khác bản ${String(since)}.`,
  changes: (count, since) => `${formatNumber(count)} ô khác bản ${String(since)}`,
  changeColumns: ['Chỉ tiêu', 'Trước', 'Sau'],
  added: 'thêm dòng',
  takenOut: 'bỏ dòng',
  total: 'Cộng',
  unplaced: (count) =>
    `${formatNumber(count)} tệp không rõ của đơn vị nào hoặc không có báo cáo; xem ở danh sách tệp.`,
  remindAll: (units) => `Soạn một thư nhắc ${formatNumber(units)} đơn vị`,
  remind: (unit) => `Soạn thư nhắc ${unit}`,
  remindShort: 'Soạn thư nhắc',
  withoutAddress: (units) => `Chưa có địa chỉ trong danh sách đơn vị (cột email): ${units}.`,
  letter: (unit) => `Thư nhắc ${unit}`,
  letterToAll: 'Thư nhắc chung',
  to: (names) => `Đến: ${names}`,
  bcc: (addresses) => `Bcc: ${addresses}`,
  noAddress: 'Danh sách đơn vị không có địa chỉ: điền khi gửi.',
  subject: (subject) => `Tiêu đề: ${subject}`,
  text: 'Nội dung thư',
  openMail: 'Mở trong chương trình thư',
  tooLong: 'Thư dài nên đường dẫn chỉ mang được người nhận và tiêu đề: chép nội dung rồi dán vào thư.',
  tooMany:
    'Nhiều người nhận quá, không mở thẳng được bằng chương trình thư: chép địa chỉ và nội dung rồi dán.',
  copy: 'Chép nội dung',
  copied: 'Đã chép thư.',
  saveDraft: 'Tải thư nháp (.eml)',
  draftSaved: (name) =>
    `Đã lưu ${name} vào thư mục tải xuống. Mở bằng chương trình thư, xem lại rồi bấm Gửi.`,
};

const en: ReceiveWords = {
  heading: 'Received',
  empty: 'No unit’s report was recognised yet, so there is nothing to follow.',
  noUnits: 'Choose the list of units (CSV) at the top to see which are missing and which are late.',
  receivedOn: 'Received on',
  dayUnknown: 'Nobody said when it arrived.',
  saveDay: 'Save the day',
  filter: 'Filter by state',
  all: 'All',
  due: (day) => `due ${formatDay(day)}`,
  arrived: (day) => `received ${formatDay(day)}`,
  overdue: (days) => `${String(days)} days late`,
  versionCount: (count) => `${String(count)} versions`,
  noVersions: 'No version has arrived.',
  version: ({ number, file, receivedOn }) =>
    `Version ${String(number)}: ${file}, ${receivedOn === null ? 'day of arrival not known' : `received ${formatDay(receivedOn)}`}`,
  status: { merged: 'counted', superseded: 'superseded', rejected: 'rejected' },
  open: (errors, queries) => `${String(errors)} errors, ${String(queries)} queries`,
  noChanges: (since) => `No figure differs from version ${String(since)}.`,
  changes: (count, since) => `${String(count)} cells differ from version ${String(since)}`,
  changeColumns: ['Figure', 'Before', 'After'],
  added: 'record added',
  takenOut: 'record taken out',
  total: 'Total',
  unplaced: (count) =>
    `${String(count)} files are of no known unit or hold no report; see the list of files.`,
  remindAll: (units) => `Draft one reminder to ${String(units)} units`,
  remind: (unit) => `Draft a reminder to ${unit}`,
  remindShort: 'Draft a reminder',
  withoutAddress: (units) => `No address in the list of units (column email): ${units}.`,
  letter: (unit) => `Reminder to ${unit}`,
  letterToAll: 'Reminder to all',
  to: (names) => `To: ${names}`,
  bcc: (addresses) => `Bcc: ${addresses}`,
  noAddress: 'The list of units has no address: fill it in when sending.',
  subject: (subject) => `Subject: ${subject}`,
  text: 'The letter',
  openMail: 'Open in the mail program',
  tooLong: 'The letter is long, so the link holds only recipients and subject: copy the text and paste it.',
  tooMany: 'There are too many recipients for a link: copy the addresses and the text and paste them.',
  copy: 'Copy the letter',
  copied: 'The letter was copied.',
  saveDraft: 'Save the draft (.eml)',
  draftSaved: (name) =>
    `${name} is in the downloads. Open it in a mail program, look it over and press Send.`,
};

export const RECEIVE_WORDS: Readonly<Record<Language, ReceiveWords>> = { vi, en };
