/** What the ribbon's direct commands say on their sheet. */

import type { Language } from '../language';

export interface CommandWords {
  readonly header: string;
  readonly openPane: string;
  readonly noSchools: string;
  readonly fault: (text: string) => string;
}

const vi: CommandWords = {
  header: 'Nội dung',
  openPane: 'Mở ngăn KĐCLGD (thẻ Trang đầu) để xem kĩ và sửa từng chỗ.',
  noSchools:
    'Không tìm thấy trang trường nào. Mỗi trang cần có tên trường và các cột như mẫu «Danh sách CSGD».',
  fault: (text) => `Chương trình gặp sự cố (${text}). Sổ của bạn không bị thay đổi.`,
};

const en: CommandWords = {
  header: 'Text',
  openPane: 'Open the pane (Home tab) to look closer and to correct.',
  noSchools:
    'No school sheet was found. Each needs a school’s name and the columns of the form «Danh sách CSGD».',
  fault: (text) => `The program failed (${text}). Your workbook was not changed.`,
};

export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = { vi, en };
