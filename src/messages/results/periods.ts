/** Words about one period held against the one before: on the command line and in the pane. */

import { formatDay } from '../format-vi';
import type { Language } from '../language';

export interface PeriodWords {
  readonly heading: string;
  /** Which result it is, and of what day. */
  readonly against: (file: string, asOf: string | null) => string;
  readonly unchanged: string;
  readonly onlyThen: (units: string) => string;
  readonly onlyNow: (units: string) => string;
  readonly tablesOnlyThen: (tables: string) => string;
  readonly tablesOnlyNow: (tables: string) => string;
  readonly sheet: (name: string) => string;
  readonly notOurs: (path: string) => string;
  readonly unreadable: (path: string) => string;
  readonly badShare: (text: string) => string;
  readonly choose: string;
  readonly hint: string;
  readonly forget: string;
  readonly columns: readonly [row: string, figure: string, then: string, now: string, change: string];
}

const vi: PeriodWords = {
  heading: 'So với kì trước',
  against: (file, asOf) =>
    asOf === null ? `kì trước: «${file}»` : `kì trước: «${file}», số liệu tính đến ${formatDay(asOf)}`,
  unchanged: 'Dòng cộng không có số nào thay đổi.',
  onlyThen: (units) => `chỉ có ở kì trước: ${units}`,
  onlyNow: (units) => `chỉ có ở kì này: ${units}`,
  tablesOnlyThen: (tables) => `bảng chỉ có ở kì trước, không so sánh: ${tables}`,
  tablesOnlyNow: (tables) => `bảng chỉ có ở kì này, không so sánh: ${tables}`,
  sheet: (name) => `Từng loại CSGD: trang «${name}».`,
  notOurs: (path) => `«${path}» không phải là sổ kết quả của chương trình nên không so sánh được.`,
  unreadable: (path) =>
    `«${path}» là sổ kết quả nhưng phần ghi nhớ bên trong không đọc được nên không so sánh được.`,
  badShare: (text) => `--jump: «${text}» không phải là số phần trăm lớn hơn 0. Ví dụ: --jump 30.`,
  choose: 'Chọn sổ kết quả kì trước…',
  hint: 'Có sổ kì trước thì biết số nào tăng, giảm, và số nào cần hỏi lại.',
  forget: 'Bỏ so sánh',
  columns: ['CSGD', 'Chỉ tiêu', 'Kì trước', 'Kì này', 'Tăng, giảm'],
};

const en: PeriodWords = {
  heading: 'Since the period before',
  against: (file, asOf) => `the period before: “${file}”${asOf === null ? '' : `, figures at ${asOf}`}`,
  unchanged: 'No figure of the total row changed.',
  onlyThen: (units) => `only then: ${units}`,
  onlyNow: (units) => `only now: ${units}`,
  tablesOnlyThen: (tables) => `tables only then, not compared: ${tables}`,
  tablesOnlyNow: (tables) => `tables only now, not compared: ${tables}`,
  sheet: (name) => `By school kind: sheet “${name}”.`,
  notOurs: (path) => `“${path}” is not a result of this product and cannot be compared with.`,
  unreadable: (path) => `“${path}” is a result, but its memory cannot be read; it cannot be compared with.`,
  badShare: (text) => `--jump: “${text}” is not a number of percent above 0. Such as: --jump 30.`,
  choose: 'Choose the result of the period before…',
  hint: 'With it you see which figures rose or fell, and which should be asked about.',
  forget: 'Compare no more',
  columns: ['Schools', 'Figure', 'Then', 'Now', 'Change'],
};

export const PERIOD_WORDS: Readonly<Record<Language, PeriodWords>> = { vi, en };
