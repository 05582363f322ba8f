/** «Số này từ đâu?»: from a number of a result back to the cells that it was made of. */

import type { NothingTraced } from '../../core/trace/trace';
import type { Language } from '../language';

export interface TracePaneWords {
  readonly heading: string;
  readonly intro: string;
  readonly reading: string;
  readonly nothing: Readonly<Record<NothingTraced, string>>;
  readonly columns: readonly [unit: string, figure: string, place: string];
  readonly through: (place: string) => string;
  readonly typed: (text: string) => string;
  readonly copy: string;
  readonly copied: string;
}

const vi: TracePaneWords = {
  heading: 'Số này từ đâu?',
  intro: 'Chọn một số trong sổ để xem từng ô gốc làm nên nó. Chỉ cần chính sổ này.',
  reading: 'Đang lần về ô gốc…',
  nothing: {
    noSheet: 'Không còn trang này trong sổ.',
    noCell: 'Ô này trống.',
    noFigure: 'Ô này không phải số được tổng hợp nên không có ô gốc.',
    foreign:
      'Công thức ở ô này, hoặc ở một ô mà nó lấy số, không do chương trình viết nên không lần tiếp được.',
  },
  columns: ['Đơn vị', 'Số', 'Ở đâu'],
  through: (place) => `qua ${place}`,
  typed: (text) => `trong ô ghi «${text}»`,
  copy: 'Chép danh sách ô',
  copied: 'Đã chép danh sách ô gốc.',
};

const en: TracePaneWords = {
  heading: 'Where is this number from?',
  intro:
    'Select a number of the workbook to see every cell that it was made of. Nothing but this workbook is needed.',
  reading: 'Following it to its cells…',
  nothing: {
    noSheet: 'The workbook has no such sheet any more.',
    noCell: 'This cell is empty.',
    noFigure: 'This cell is no merged figure, so that no source stands behind it.',
    foreign:
      'The formula in this cell, or in one that it reads, is not the product’s and cannot be followed.',
  },
  columns: ['Unit', 'Figure', 'Where'],
  through: (place) => `through ${place}`,
  typed: (text) => `the cell says “${text}”`,
  copy: 'Copy the list of cells',
  copied: 'The list of source cells was copied.',
};

export const TRACE_PANE_WORDS: Readonly<Record<Language, TracePaneWords>> = { vi, en };
