/** The list of findings, wherever it stands. */

import type { Severity } from '../../core/findings/place';
import type { Language } from '../language';

export interface FindingWords {
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly show: Readonly<Record<Severity, (count: number) => string>>;
  readonly none: string;
  readonly noneShown: string;
  readonly sameCause: (count: number) => string;
  readonly place: (sheet: string | undefined, cell: string | undefined) => string;
  readonly goTo: (sheet: string, cell: string) => string;
  readonly fix: (value: string) => string;
  /** For a name that was misspelt. */
  readonly readAs: (name: string) => string;
  readonly explained: string;
  readonly explain: string;
  readonly explanation: string;
  readonly saveExplanation: string;
  readonly takeBack: string;
}

const vi: FindingWords = {
  counts: ({ error, query, info }) =>
    `${String(error)} lỗi, ${String(query)} điểm cần xem lại, ${String(info)} lưu ý`,
  show: {
    error: (count) => `Lỗi (${String(count)})`,
    query: (count) => `Cần xem lại (${String(count)})`,
    info: (count) => `Lưu ý (${String(count)})`,
  },
  none: 'Không có lỗi nào.',
  noneShown: 'Không có mục nào thuộc loại đang chọn.',
  sameCause: (count) => `và ${String(count)} chỗ nữa cùng nguyên nhân`,
  place: (sheet, cell) =>
    [...(sheet === undefined ? [] : [`trang «${sheet}»`]), ...(cell === undefined ? [] : [`ô ${cell}`])].join(
      ', ',
    ),
  goTo: (sheet, cell) => `Tới ô ${cell}, trang ${sheet}`,
  fix: (value) => `Sửa thành ${value}`,
  readAs: (name) => `Đúng, đó là «${name}»`,
  explained: 'Đã giải trình',
  explain: 'Giải trình…',
  explanation: 'Vì sao số này đúng',
  saveExplanation: 'Lưu giải trình',
  takeBack: 'Bỏ giải trình',
};

const en: FindingWords = {
  counts: ({ error, query, info }) =>
    `${String(error)} errors, ${String(query)} queries, ${String(info)} notes`,
  show: {
    error: (count) => `Errors (${String(count)})`,
    query: (count) => `Queries (${String(count)})`,
    info: (count) => `Notes (${String(count)})`,
  },
  none: 'No errors.',
  noneShown: 'Nothing of the kind you chose.',
  sameCause: (count) => `and ${String(count)} more places with the same cause`,
  place: (sheet, cell) =>
    [
      ...(sheet === undefined ? [] : [`sheet “${sheet}”`]),
      ...(cell === undefined ? [] : [`cell ${cell}`]),
    ].join(', '),
  goTo: (sheet, cell) => `Go to cell ${cell}, sheet ${sheet}`,
  fix: (value) => `Change to ${value}`,
  readAs: (name) => `Yes, it is “${name}”`,
  explained: 'Explained',
  explain: 'Explain…',
  explanation: 'Why this figure is right',
  saveExplanation: 'Save the explanation',
  takeBack: 'Take the explanation back',
};

export const FINDING_WORDS: Readonly<Record<Language, FindingWords>> = { vi, en };
