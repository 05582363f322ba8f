/** What the command `remind` says. */

import type { Language } from '../language';

export interface RemindWords {
  readonly usage: string;
  readonly oneResult: string;
  readonly unitsMissing: string;
  readonly notResult: (path: string) => string;
  readonly unreadable: (path: string) => string;
  readonly taken: (paths: string) => string;
  readonly nothing: string;
  readonly withoutAddress: (units: string) => string;
  readonly written: (letters: number) => string;
}

const vi: RemindWords = {
  usage: `Cách dùng: npm run --silent remind -- KẾT_QUẢ.xlsx (--units TỆP | --province TỈNH) --out THƯ_MỤC [tùy chọn]
  KẾT_QUẢ.xlsx         sổ kết quả do lệnh consolidate tạo ra
  --units TỆP          danh sách đơn vị (.xlsx, .csv), có hạn nộp (due) và địa chỉ (email)
  --province TỈNH      các đơn vị của tỉnh, thành phố có sẵn trong chương trình; --units chỉ cần ghi những gì khác
  --out THƯ_MỤC        nơi ghi thư nháp (.eml), mỗi đơn vị một thư, và một thư chung (Bcc)
  --today NGÀY         ngày lập thư (mặc định: hôm nay)
  --as-of NGÀY         ngày của số liệu
  --lang vi|en         ngôn ngữ thông báo; thư luôn viết bằng tiếng Việt`,
  oneResult: 'Cho biết đúng một sổ kết quả.',
  unitsMissing:
    'Thiếu --units TỆP hoặc --province TỈNH: không có danh sách thì không biết đơn vị nào còn thiếu.',
  notResult: (path) => `«${path}» không phải sổ kết quả do chương trình tạo ra.`,
  unreadable: (path) =>
    `«${path}» là sổ kết quả nhưng phần ghi nhớ bên trong không đọc được. Hãy tổng hợp lại từ các tệp gốc.`,
  taken: (paths) => `Đã có ${paths} với nội dung khác; không ghi đè và không ghi thư nào. Chọn thư mục khác.`,
  nothing: 'Không có đơn vị nào cần nhắc.',
  withoutAddress: (units) => `Chưa có địa chỉ trong danh sách đơn vị (cột email): ${units}.`,
  written: (letters) => `Đã soạn thư nhắc ${String(letters)} đơn vị.`,
};

const en: RemindWords = {
  usage: `Usage: npm run --silent remind -- RESULT.xlsx (--units FILE | --province NAME) --out FOLDER [options]
  RESULT.xlsx          a result made by consolidate
  --units FILE         the units (.xlsx, .csv), with their deadlines (due) and addresses (email)
  --province NAME      the units of the province that come with the program; --units need say only what differs
  --out FOLDER         where the drafts (.eml) are written: one for each unit, and one to all (Bcc)
  --today YYYY-MM-DD   the letters' day (today unless given)
  --as-of YYYY-MM-DD   the date the figures stand at
  --lang vi|en         language of messages; the letters are always Vietnamese`,
  oneResult: 'Name exactly one result.',
  unitsMissing:
    '--units FILE or --province NAME is missing: without the list nobody knows which unit is missing.',
  notResult: (path) => `“${path}” is not a result of this product.`,
  unreadable: (path) =>
    `“${path}” is a result, but its memory cannot be read. Merge again from the original files.`,
  taken: (paths) =>
    `${paths} exist with other content and are not overwritten; no letter was written. Choose another folder.`,
  nothing: 'No unit needs a reminder.',
  withoutAddress: (units) => `No address in the list of units (column email): ${units}.`,
  written: (letters) => `Reminders to ${String(letters)} units are ready.`,
};

export const REMIND_WORDS: Readonly<Record<Language, RemindWords>> = { vi, en };
