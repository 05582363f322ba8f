/** What the ribbon's direct commands say on their sheet. */

import type { Language } from '../language';

export interface CommandWords {
  readonly header: string;
  readonly openPane: string;
  readonly noSchools: string;
  /** What was typed on sheets that would be made again. */
  readonly typedOver: (cells: string, count: number) => string;
  readonly fault: (text: string) => string;
}

const vi: CommandWords = {
  header: 'Nội dung',
  openPane: 'Mở ngăn KĐCLGD (thẻ Trang đầu) để xem kĩ và sửa từng chỗ.',
  noSchools:
    'Không tìm thấy trang trường nào. Mỗi trang cần có tên trường và các cột như mẫu «Danh sách CSGD».',
  typedOver: (cells, count) =>
    `Bạn đã gõ vào ${String(count)} ô trên các trang sắp lập lại (${cells}); chưa ghi gì. Chép phần đã gõ sang trang của bạn, hoặc mở ngăn KĐCLGD, mục «Tổng hợp», để lập lại mà bỏ phần đó.`,
  fault: (text) => `Chương trình gặp sự cố (${text}). Sổ của bạn không bị thay đổi.`,
};

const en: CommandWords = {
  header: 'Text',
  openPane: 'Open the pane (Home tab) to look closer and to correct.',
  noSchools:
    'No school sheet was found. Each needs a school’s name and the columns of the form «Danh sách CSGD».',
  typedOver: (cells, count) =>
    `You typed into ${String(count)} cells of the sheets to be made again (${cells}); nothing was written. Copy it to a sheet of your own, or make them again without it in the pane, under “Merge”.`,
  fault: (text) => `The program failed (${text}). Your workbook was not changed.`,
};

export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = { vi, en };
