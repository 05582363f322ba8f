/** What the command `seal` says. */

import type { SealState } from '../../core/seal/seal';
import { formatDay } from '../format-vi';
import type { Language } from '../language';

export interface SealCommandWords {
  readonly state: (file: string, state: SealState) => string;
  readonly notSealed: (open: number) => string;
  readonly sealedNow: (path: string, answered: number) => string;
  /** Where the file as it was before is kept. */
  readonly keptAs: (path: string) => string;
  readonly nothingToSeal: string;
  readonly whose: string;
  readonly resultChanged: (path: string, sheets: string) => string;
  readonly resultUnreadable: (path: string) => string;
  /** A sealed result was merged into, and is another one now. */
  readonly gone: string;
}

const vi: SealCommandWords = {
  state: (file, state) =>
    state.is === 'never'
      ? `${file}: chưa niêm phong.`
      : state.is === 'unchanged'
        ? `${file}: niêm phong ngày ${formatDay(state.on)}, số liệu còn nguyên.`
        : `${file}: niêm phong ngày ${formatDay(state.on)}, sau đó đã sửa ${String(state.cells.length)} ô: ${state.cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')}.`,
  notSealed: (open) => `Chưa niêm phong được: còn ${String(open)} điểm phải sửa hoặc giải trình (xem trên).`,
  sealedNow: (path, answered) => `Đã niêm phong ${path} (${String(answered)} câu hỏi đã giải trình).`,
  keptAs: (path) => `Bản trước khi niêm phong được giữ ở ${path}.`,
  nothingToSeal: 'Không có bảng nào để niêm phong.',
  whose: 'Không rõ báo cáo của đơn vị nào: ghi --unit TÊN rồi chạy lại.',
  resultChanged: (path, sheets) =>
    `«${path}» đã được sửa sau khi tổng hợp (trang ${sheets}) nên không niêm phong. Sửa ở tệp nguồn rồi tổng hợp lại.`,
  resultUnreadable: (path) =>
    `«${path}» là tệp kết quả nhưng phần ghi nhớ bên trong không đọc được nên không niêm phong. Tổng hợp lại từ đầu.`,
  gone: 'Niêm phong cũ của sổ kết quả không còn, vì sổ đã khác. Niêm phong lại khi xong.',
};

const en: SealCommandWords = {
  state: (file, state) =>
    state.is === 'never'
      ? `${file}: never sealed.`
      : state.is === 'unchanged'
        ? `${file}: sealed on ${state.on}, unchanged.`
        : `${file}: sealed on ${state.on}, ${String(state.cells.length)} cells changed since: ${state.cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')}.`,
  notSealed: (open) => `Not sealed: ${String(open)} points are to be corrected or answered (see above).`,
  sealedNow: (path, answered) => `${path} is sealed (${String(answered)} queries answered).`,
  keptAs: (path) => `The file as it was before is kept as ${path}.`,
  nothingToSeal: 'There is no table to seal.',
  whose: 'Nothing says whose report it is: add --unit NAME and run again.',
  resultChanged: (path, sheets) =>
    `“${path}” was changed since it was merged (sheets ${sheets}) and is not sealed. Correct the source and merge again.`,
  resultUnreadable: (path) =>
    `“${path}” is a result, but its memory cannot be read, and it is not sealed. Merge from scratch.`,
  gone: 'The result is another one now, and its seal is gone. Seal it again when it is finished.',
};

export const SEAL_COMMAND_WORDS: Readonly<Record<Language, SealCommandWords>> = { vi, en };
