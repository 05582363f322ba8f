/** The pane's frame: its tabs, first page and what it says when something cannot be done. */

import type { Language } from '../language';

export interface FrameWords {
  readonly product: string;
  readonly tabs: {
    readonly templates: string;
    readonly check: string;
    readonly merge: string;
    readonly send: string;
  };
  readonly tabsLabel: string;
  readonly languageName: string;
  readonly welcome: string;
  readonly firstRun: readonly [string, string, string];
  readonly trySample: string;
  readonly start: string;
  readonly help: string;
  readonly loading: string;
  readonly close: string;
  readonly cancel: string;
  readonly undo: string;
  readonly cancelled: string;
  /** The host forbids copying by program. */
  readonly notCopied: string;
  readonly fault: (text: string) => string;
  readonly showMore: (rest: number) => string;
  readonly noOffice: string;
  /** Opened in a window of its own, where nothing can be downloaded. */
  readonly openedCopy: (name: string) => string;
  readonly notSaved: (name: string, address: string) => string;
  /** Said while Excel keeps the pane waiting. */
  readonly waiting: Readonly<Record<'editing' | 'elsewhere', string>>;
}

const vi: FrameWords = {
  product: 'Tổng hợp KĐCLGD',
  tabs: { templates: 'Mẫu biểu', check: 'Kiểm tra', merge: 'Tổng hợp', send: 'Gửi' },
  tabsLabel: 'Các việc',
  languageName: 'Tiếng Việt',
  welcome: 'Chào bạn',
  firstRun: [
    'Gộp báo cáo kiểm định chất lượng giáo dục của các trường, các đơn vị thành bảng tổng hợp chỉ với một lần bấm.',
    'Lỗi được chỉ rõ tệp, trang, ô; mỗi số tổng đều lần được về tận ô gốc, không số nào mất hay bị tính hai lần mà không được báo.',
    'Mọi việc làm ngay trên máy của bạn, không gửi gì lên mạng, không ghi đè lên trang của bạn.',
  ],
  trySample: 'Thử với số liệu mẫu',
  start: 'Bắt đầu',
  help: 'Giới thiệu',
  loading: 'Đang mở…',
  close: 'Đóng',
  cancel: 'Hủy',
  undo: 'Hoàn tác',
  cancelled: 'Đã hủy; mọi thứ vẫn như trước.',
  notCopied: 'Không chép được ở đây. Chọn phần chữ cần chép rồi nhấn Ctrl+C.',
  fault: (text) =>
    `Chương trình gặp sự cố (${text}). Tệp của bạn không bị thay đổi. Thử lại; nếu vẫn gặp, mở lại ngăn này và báo cho người hỗ trợ.`,
  showMore: (rest) => `Hiện thêm (còn ${String(rest)})`,
  noOffice:
    'Không nạp được Office.js từ appsforoffice.microsoft.com. Kiểm tra kết nối mạng rồi mở lại ngăn này; hoặc dùng bản chạy trong trình duyệt.',
  openedCopy: (name) =>
    `Đã mở «${name}» trong một cửa sổ Excel mới, chưa lưu; cửa sổ đó có thể nằm sau cửa sổ này. Vào Tệp › Lưu thành để lưu.`,
  notSaved: (name, address) =>
    `Excel trên máy Mac không cho ngăn này lưu tệp nên «${name}» chưa được lưu. Chép nội dung thư rồi dán vào thư mới, hoặc làm bước này ở bản chạy trong trình duyệt: ${address}`,
  waiting: {
    editing: 'Excel đang chờ bạn gõ xong một ô: nhấn Enter (hoặc Esc) rồi việc sẽ tự tiếp tục.',
    elsewhere: 'Bạn đang xem một sổ khác: quay lại sổ này rồi việc sẽ tự tiếp tục.',
  },
};

const en: FrameWords = {
  product: 'Tổng hợp KĐCLGD',
  tabs: { templates: 'Templates', check: 'Check', merge: 'Merge', send: 'Send' },
  tabsLabel: 'Tasks',
  languageName: 'English',
  welcome: 'Welcome',
  firstRun: [
    'Merges school-accreditation reports of schools and offices into one table with one click.',
    'Errors name their file, sheet and cell; every total can be followed to its cell, and no number is lost or counted twice in silence.',
    'Everything happens on your own computer: nothing is uploaded, and none of your sheets is overwritten.',
  ],
  trySample: 'Try it on sample reports',
  start: 'Start',
  help: 'About',
  loading: 'Opening…',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  cancelled: 'Cancelled; everything is as it was.',
  notCopied: 'It could not be copied here. Select the text and press Ctrl+C.',
  fault: (text) =>
    `The program failed (${text}). Your files were not changed. Try again; if it happens again, reopen this pane and tell whoever supports you.`,
  showMore: (rest) => `Show more (${String(rest)} left)`,
  noOffice:
    'Office.js could not be loaded from appsforoffice.microsoft.com. Check the network and reopen this pane, or use the browser version.',
  openedCopy: (name) =>
    `Opened “${name}” in a new Excel window, not saved yet; that window may be behind this one. Save it with File › Save As.`,
  notSaved: (name, address) =>
    `Excel on a Mac lets this pane save no files, so “${name}” was not saved. Copy the letter into a new mail, or take this step in the browser version: ${address}`,
  waiting: {
    editing: 'Excel waits for you to finish a cell: press Enter (or Esc) and it goes on by itself.',
    elsewhere: 'You are looking at another workbook: come back to this one and the work goes on by itself.',
  },
};

export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = { vi, en };
