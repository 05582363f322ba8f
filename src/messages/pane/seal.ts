/** The seal in the task «Gửi», and beside the sources of a merge. */

import type { SealState } from '../../core/seal/seal';
import { formatDay } from '../format-vi';
import type { Language } from '../language';

export interface SealWords {
  readonly heading: string;
  readonly meaning: string;
  readonly seal: string;
  readonly sealAgain: string;
  readonly sealed: string;
  readonly open: (points: number) => string;
  readonly state: (state: SealState) => string;
  readonly reading: string;
  readonly whose: string;
  readonly whoseHint: string;
  /** Of a result of merging. */
  readonly openInResult: string;
  readonly resultNotWhole: (changed: readonly string[]) => string;
  /** In a line of facts. */
  readonly short: Readonly<Record<SealState['is'], string>>;
}

/** Cells that are named; the others are counted. */
const MOST_NAMED = 8;

const vi: SealWords = {
  heading: 'Niêm phong số liệu',
  meaning:
    'Niêm phong ghi lại mọi con số của báo cáo để sau này biết có ô nào bị sửa. Đây là cách phát hiện sửa nhầm, không phải chữ ký số.',
  seal: 'Niêm phong số liệu',
  sealAgain: 'Niêm phong lại',
  sealed: 'Đã niêm phong. Lưu sổ để giữ niêm phong.',
  open: (points) => `Còn ${String(points)} điểm phải sửa hoặc giải trình trước khi niêm phong.`,
  state: (state) => {
    if (state.is === 'never') return 'Chưa niêm phong.';
    if (state.is === 'unchanged') return `Đã niêm phong ngày ${formatDay(state.on)}; số liệu còn nguyên.`;
    return `Niêm phong ngày ${formatDay(state.on)}, sau đó đã sửa ${String(state.cells.length)} ô: ${named(state)}.`;
  },
  reading: 'Đang đọc sổ kết quả…',
  whose: 'Sổ tổng hợp này của đơn vị nào',
  whoseHint: 'Ví dụ: Lộc Ninh',
  openInResult:
    'Trang «Lỗi và cảnh báo» của sổ còn điểm chưa xong. Sửa hoặc giải trình ở tệp của đơn vị, rồi tổng hợp lại.',
  resultNotWhole: (changed) =>
    changed.length > 0
      ? `Sổ kết quả đã bị sửa sau khi tổng hợp (trang ${changed.map((name) => `«${name}»`).join(', ')}) nên không niêm phong được. Sửa ở tệp của đơn vị rồi tổng hợp lại.`
      : 'Phần ghi nhớ của sổ kết quả không đọc được nên không niêm phong được. Tổng hợp lại từ đầu.',
  short: { never: 'chưa niêm phong', unchanged: 'niêm phong còn nguyên', changed: 'đã sửa sau niêm phong' },
};

const en: SealWords = {
  heading: 'Seal the figures',
  meaning:
    'A seal keeps every figure of the report, so that a change can be named later. It finds slips of the hand; it is no signature.',
  seal: 'Seal the figures',
  sealAgain: 'Seal again',
  sealed: 'Sealed. Save the workbook to keep the seal.',
  open: (points) => `${String(points)} points are to be corrected or answered before it can be sealed.`,
  state: (state) => {
    if (state.is === 'never') return 'Never sealed.';
    if (state.is === 'unchanged') return `Sealed on ${state.on}; unchanged.`;
    return `Sealed on ${state.on}, ${String(state.cells.length)} cells changed since: ${named(state)}.`;
  },
  reading: 'Reading the result…',
  whose: 'Whose result this is',
  whoseHint: 'Such as: Lộc Ninh',
  openInResult:
    'Points are open on its sheet «Lỗi và cảnh báo». Correct or answer them in the units’ files, and merge again.',
  resultNotWhole: (changed) =>
    changed.length > 0
      ? `The result was changed since it was merged (sheets ${changed.map((name) => `«${name}»`).join(', ')}) and cannot be sealed. Correct the units’ files and merge again.`
      : 'The memory of the result cannot be read, and it cannot be sealed. Merge from scratch.',
  short: { never: 'never sealed', unchanged: 'sealed, unchanged', changed: 'changed after the seal' },
};

function named({ cells }: Extract<SealState, { is: 'changed' }>): string {
  const names = cells.slice(0, MOST_NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return cells.length > MOST_NAMED ? `${names.join(', ')} …` : names.join(', ');
}

export const SEAL_WORDS: Readonly<Record<Language, SealWords>> = { vi, en };
