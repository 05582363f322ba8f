/** What the pane says of keeping: merges on this computer, what was typed on its sheets, and how sheets are printed. */

import type { Language } from '../language';

export interface KeepingWords {
  /** Where the merge is kept, or why it is not. */
  readonly keeping: Readonly<Record<'kept' | 'deleted' | 'refused', string>>;
  readonly forget: string;
  readonly reopened: (day: string, time: string) => string;
  /** Sheets that have to be fitted to the page by hand. */
  readonly notFitted: (sheets: string) => string;
  readonly typedOver: (cells: string, count: number) => string;
  readonly typedOverGo: string;
}

const vi: KeepingWords = {
  keeping: {
    kept: 'Lần tổng hợp này được giữ trên máy này, không gửi đi đâu: đóng ngăn hay tải lại trang không mất (giữ 30 ngày).',
    deleted:
      'Đã xóa phần giữ trên máy này. Lần tổng hợp đang mở còn đến khi đóng ngăn; từ giờ không giữ lại nữa.',
    refused: 'Máy này không cho giữ lần tổng hợp: đóng ngăn là mất. Hãy lưu sổ tổng hợp trước khi đóng.',
  },
  forget: 'Xóa khỏi máy này',
  reopened: (day, time) => `Đã mở lại lần tổng hợp giữ trên máy này lúc ${time} ngày ${day}.`,
  notFitted: (sheets) =>
    `Excel không nhận cách in vừa một trang ngang ở ${sheets}: vào Bố trí trang › Chiều rộng, chọn «1 trang».`,
  typedOver: (cells, count) =>
    `Bạn đã gõ vào ${String(count)} ô trên các trang sắp lập lại (${cells}); lập lại thì phần gõ đó mất. Chưa ghi gì.`,
  typedOverGo: 'Lập lại, bỏ phần đã gõ',
};

const en: KeepingWords = {
  keeping: {
    kept: 'This merge is kept on this computer and sent nowhere: closing the pane or reloading loses nothing (for 30 days).',
    deleted:
      'What was kept on this computer is deleted. This merge stays until the pane is closed; from now on it is not kept.',
    refused:
      'This computer does not let the merge be kept: closing the pane loses it. Save the result first.',
  },
  forget: 'Delete from this computer',
  reopened: (day, time) => `Reopened the merge kept on this computer at ${time} on ${day}.`,
  notFitted: (sheets) =>
    `Excel did not take “one page wide” for printing ${sheets}: choose Page Layout › Width › “1 page”.`,
  typedOver: (cells, count) =>
    `You typed into ${String(count)} cells of the sheets to be made again (${cells}); making them again loses that. Nothing was written.`,
  typedOverGo: 'Make them again without it',
};

export const KEEPING_WORDS: Readonly<Record<Language, KeepingWords>> = { vi, en };
