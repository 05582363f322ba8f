/**
 * The page «Tổng hợp»: choosing workbooks, what was recognised in them, the totals and where they
 * come from.
 */

import type { SourceStatus } from '../../core/sources/outcome';
import type { RecognitionNote, UnitClaim } from '../../core/submission/recognised';
import type { Contribution } from '../../core/totals/totals';
import { formatDay, formatNumber, formatShare } from '../format-vi';
import type { Language } from '../language';

type Counts = Readonly<Record<SourceStatus, number>>;

export interface MergeWords {
  readonly heading: string;
  readonly intro: string;
  readonly drop: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly addFiles: string;
  readonly startOver: string;
  readonly noWorkbooks: (leftOut: number) => string;
  readonly leftOut: (count: number) => string;
  readonly reading: (done: number, total: number) => string;
  readonly working: string;
  readonly options: string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly unitsListHint: string;
  readonly strict: string;
  readonly sources: (counts: Counts) => string;
  readonly status: Readonly<Record<SourceStatus, string>>;
  readonly earlier: string;
  readonly unitFrom: Readonly<Record<UnitClaim['from'], string>>;
  readonly problems: (errors: number, queries: number) => string;
  readonly noProblems: string;
  readonly table: (sheet: string, range: string, rows: number, confidence: number) => string;
  readonly hidden: string;
  readonly unsure: string;
  readonly useTable: string;
  readonly leaveTable: string;
  readonly asRecognised: string;
  readonly unitLabel: string;
  readonly resultUnitLabel: string;
  readonly saveUnit: string;
  readonly resetUnit: string;
  readonly remove: (file: string) => string;
  readonly removed: (file: string) => string;
  readonly takeOut: string;
  readonly putBack: string;
  readonly replaced: (tables: string) => string;
  readonly changes: (count: number) => string;
  /** A count is null where there was none. */
  readonly change: (what: string, before: number | null, after: number | null) => string;
  readonly note: (note: RecognitionNote, column: string) => string;
  readonly notes: string;
  readonly continueHere: string;
  readonly continueOpen: string;
  readonly continued: (sources: number) => string;
  readonly notContinued: {
    readonly notOurs: string;
    readonly unreadable: string;
    readonly changed: (sheets: string) => string;
  };
  readonly totals: string;
  readonly totalsHint: string;
  readonly lists: string;
  readonly listsHint: string;
  readonly listLine: (title: string, units: number, rows: number, sheet: string) => string;
  readonly asOfLine: (day: string) => string;
  readonly total: string;
  readonly kind: string;
  readonly byUnit: string;
  readonly chooseUnit: string;
  readonly allUnits: string;
  readonly explain: (figure: string, column: string, kind: string) => string;
  readonly origin: (column: string, kind: string) => string;
  readonly originSum: (count: number, sum: string) => string;
  readonly place: (file: string, sheet: string, cell: string) => string;
  readonly manner: Readonly<Record<Contribution['manner'], string>>;
  readonly missing: (names: string) => string;
  readonly noneMissing: (count: number) => string;
  readonly findings: string;
  readonly nothingMerged: string;
  readonly save: string;
  readonly writeHere: string;
  readonly saved: (name: string) => string;
  readonly written: string;
  readonly resultName: string;
}

const vi: MergeWords = {
  heading: 'Gộp báo cáo của các đơn vị',
  intro: 'Chọn các sổ Excel đã nhận. Xem từng tệp được đọc thế nào rồi mới ghi kết quả.',
  drop: 'Thả tệp hoặc thư mục vào đây',
  chooseFiles: 'Chọn tệp…',
  chooseFolder: 'Chọn thư mục…',
  addFiles: 'Thêm tệp…',
  startOver: 'Làm lại từ đầu',
  noWorkbooks: (leftOut) =>
    `Không có sổ Excel nào (.xlsx, .xlsm, .xls) trong những gì đã chọn${leftOut > 0 ? `; ${String(leftOut)} tệp tạm được bỏ qua` : ''}.`,
  leftOut: (count) => `Bỏ qua ${String(count)} tệp tạm (~$, ._).`,
  reading: (done, total) => `Đang đọc ${String(done)}/${String(total)} tệp`,
  working: 'Đang tính…',
  options: 'Tùy chọn',
  asOf: 'Số liệu tính đến ngày',
  asOfHint: 'Để trống: lấy ngày mà các bảng cùng ghi.',
  unitsListHint:
    'Các cột: Mã, Tên đơn vị, Cấp, Cấp trên, Từ ngày, Đến ngày (code, name, tier, parent, validFrom, validTo). Có danh sách thì biết đơn vị nào chưa gửi.',
  strict: 'Không tính những tệp còn lỗi',
  sources: ({ merged, superseded, duplicate, rejected }) =>
    [
      `${String(merged)} tệp được tính`,
      ...(superseded > 0 ? [`${String(superseded)} được thay thế`] : []),
      ...(duplicate > 0 ? [`${String(duplicate)} trùng`] : []),
      ...(rejected > 0 ? [`${String(rejected)} bị loại`] : []),
    ].join(', '),
  status: { merged: 'Được tính', superseded: 'Đã có bản mới hơn', duplicate: 'Trùng', rejected: 'Bị loại' },
  earlier: 'từ sổ kết quả trước',
  unitFrom: {
    given: 'bạn đã chỉ rõ',
    metadata: 'ghi trong mẫu',
    title: 'theo tiêu đề',
    fileName: 'theo tên tệp',
  },
  problems: (errors, queries) =>
    [
      ...(errors > 0 ? [`${String(errors)} lỗi`] : []),
      ...(queries > 0 ? [`${String(queries)} điểm cần xem lại`] : []),
    ].join(', '),
  noProblems: 'không có lỗi',
  table: (sheet, range, rows, confidence) =>
    `Bảng ở trang «${sheet}», ${range}, ${String(rows)} dòng, độ chắc ${formatShare(confidence)}`,
  hidden: 'đang bị ẩn',
  unsure: 'Chưa đủ chắc nên không tính. Bạn quyết định:',
  useTable: 'Tính bảng này',
  leaveTable: 'Không tính bảng này',
  asRecognised: 'Để chương trình quyết định',
  unitLabel: 'Tệp này của đơn vị',
  resultUnitLabel: 'Gộp lên cấp trên như báo cáo của',
  saveUnit: 'Dùng tên này',
  resetUnit: 'Theo chương trình nhận ra',
  remove: (file) => `Bỏ tệp ${file}`,
  removed: (file) => `Đã bỏ «${file}» khỏi danh sách.`,
  takeOut: 'Đưa ra ngoài kết quả',
  putBack: 'Đưa lại vào kết quả',
  replaced: (tables) => `Tính theo tệp mới hơn của đơn vị: ${tables}.`,
  changes: (count) => `${String(count)} số thay đổi so với sổ kết quả trước`,
  change: (what, before, after) => `${what}: ${countText(before)} → ${countText(after)}`,
  note: (note, column) => {
    switch (note.note) {
      case 'formHeader':
        return `«${column}»: đúng tiêu đề của mẫu (ô ${note.cell})`;
      case 'otherWords':
        return `«${column}»: nhận ra từ «${note.header}» (ô ${note.cell})`;
      case 'byPlace':
        return `«${column}»: theo vị trí và phép cộng (ô ${note.cell})`;
      case 'missing':
        return `«${column}»: không có trong bảng`;
    }
  },
  notes: 'Vì sao',
  continueHere: 'Gộp tiếp vào sổ này',
  continueOpen: 'Gộp tiếp từ bảng tổng hợp đã có trong sổ',
  continued: (sources) => `Gộp tiếp vào sổ kết quả trước, đang có ${String(sources)} tệp.`,
  notContinued: {
    notOurs: 'Sổ này không do chương trình tạo ra nên không gộp tiếp được.',
    unreadable: 'Phần ghi nhớ trong sổ kết quả không đọc được. Hãy gộp lại từ các tệp gốc.',
    changed: (sheets) =>
      `Sổ kết quả đã được sửa sau khi tạo (trang ${sheets}) nên không gộp tiếp, để không mất phần sửa. Hãy gộp lại từ các tệp gốc.`,
  },
  totals: 'Bảng tổng hợp',
  totalsHint: 'Bấm vào một số để xem số đó từ đâu ra.',
  lists: 'Các danh sách đã gộp',
  listsHint: 'Mỗi danh sách là một trang của sổ tổng hợp, mỗi dòng ghi rõ đơn vị, tệp và ô.',
  listLine: (title, units, rows, sheet) =>
    `${title}: ${String(rows)} dòng của ${String(units)} đơn vị, trang «${sheet}»`,
  asOfLine: (day) => `Số liệu tính đến ${formatDay(day)}`,
  total: 'Cộng',
  kind: 'CSGD',
  byUnit: 'Số liệu của',
  chooseUnit: 'Chọn đơn vị',
  allUnits: 'tất cả đơn vị',
  explain: (figure, column, kind) => `${figure}: ${column}, ${kind}. Xem từ đâu ra`,
  origin: (column, kind) => `${column} – ${kind}`,
  originSum: (count, sum) => `${String(count)} ô, cộng lại được ${sum}.`,
  place: (file, sheet, cell) => [...(file === '' ? [] : [file]), sheet, `ô ${cell}`].join(' › '),
  manner: {
    number: '',
    text: 'số lưu dạng chữ',
    withUnit: 'số kèm chữ',
    dash: 'gạch ngang là không có',
    recomputed: 'tính lại',
    school: '',
    implied: 'ô trống, kết quả đánh giá ngoài chứng tỏ là có',
    provenZero: 'ô trống, phép cộng chứng tỏ là 0',
    notCounted: 'không tính được, xem phần lỗi',
  },
  missing: (names) => `Chưa nhận báo cáo của: ${names}.`,
  noneMissing: (count) => `Đã nhận đủ ${String(count)} đơn vị.`,
  findings: 'Lỗi và điểm cần xem lại',
  nothingMerged: 'Chưa có tệp nào tính được nên chưa có bảng tổng hợp. Xem lí do ở từng tệp.',
  save: 'Lưu sổ tổng hợp (.xlsx)',
  writeHere: 'Ghi bảng tổng hợp vào sổ đang mở',
  saved: (name) => `Đã lưu ${name} vào thư mục tải xuống.`,
  written: 'Đã ghi các trang tổng hợp vào sổ đang mở. Các trang của bạn không bị động đến.',
  resultName: 'tong-hop-KDCLGD.xlsx',
};

const en: MergeWords = {
  heading: 'Merge the offices’ reports',
  intro: 'Choose the workbooks you received. See how each one was read before anything is written.',
  drop: 'Drop files or a folder here',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  addFiles: 'Add files…',
  startOver: 'Start over',
  noWorkbooks: (leftOut) =>
    `There is no workbook (.xlsx, .xlsm, .xls) in what you chose${leftOut > 0 ? `; ${String(leftOut)} temporary files were left out` : ''}.`,
  leftOut: (count) => `${String(count)} temporary files (~$, ._) were left out.`,
  reading: (done, total) => `Reading ${String(done)} of ${String(total)} files`,
  working: 'Working…',
  options: 'Options',
  asOf: 'Figures stand at',
  asOfHint: 'Empty: the date that all tables state alike.',
  unitsListHint: 'Columns: code, name, tier, parent, validFrom, validTo. With it, missing units are named.',
  strict: 'Leave out files that have errors',
  sources: ({ merged, superseded, duplicate, rejected }) =>
    [
      `${String(merged)} files counted`,
      ...(superseded > 0 ? [`${String(superseded)} superseded`] : []),
      ...(duplicate > 0 ? [`${String(duplicate)} duplicate`] : []),
      ...(rejected > 0 ? [`${String(rejected)} rejected`] : []),
    ].join(', '),
  status: { merged: 'Counted', superseded: 'Superseded', duplicate: 'Duplicate', rejected: 'Rejected' },
  earlier: 'from the earlier result',
  unitFrom: {
    given: 'you said so',
    metadata: 'in the template',
    title: 'from its title',
    fileName: 'from its name',
  },
  problems: (errors, queries) =>
    [
      ...(errors > 0 ? [`${String(errors)} errors`] : []),
      ...(queries > 0 ? [`${String(queries)} queries`] : []),
    ].join(', '),
  noProblems: 'no errors',
  table: (sheet, range, rows, confidence) =>
    `Table on sheet “${sheet}”, ${range}, ${String(rows)} rows, confidence ${formatShare(confidence)}`,
  hidden: 'hidden',
  unsure: 'Not sure enough to be counted. You decide:',
  useTable: 'Count this table',
  leaveTable: 'Do not count this table',
  asRecognised: 'Let the program decide',
  unitLabel: 'This file is of',
  resultUnitLabel: 'Merge one level up as the report of',
  saveUnit: 'Use this name',
  resetUnit: 'As recognised',
  remove: (file) => `Remove ${file}`,
  removed: (file) => `“${file}” was removed from the list.`,
  takeOut: 'Take out of the result',
  putBack: 'Put back into the result',
  replaced: (tables) => `Counted from a newer file of the unit: ${tables}.`,
  changes: (count) => `${String(count)} figures changed since the result before`,
  change: (what, before, after) => `${what}: ${countText(before)} → ${countText(after)}`,
  note: (note, column) => {
    switch (note.note) {
      case 'formHeader':
        return `“${column}”: the form’s own header (cell ${note.cell})`;
      case 'otherWords':
        return `“${column}”: known by “${note.header}” (cell ${note.cell})`;
      case 'byPlace':
        return `“${column}”: by its place and arithmetic (cell ${note.cell})`;
      case 'missing':
        return `“${column}”: not in the table`;
    }
  },
  notes: 'Why',
  continueHere: 'Go on from this result',
  continueOpen: 'Go on from the totals in this workbook',
  continued: (sources) => `Going on from the earlier result, which holds ${String(sources)} files.`,
  notContinued: {
    notOurs: 'This workbook is no result of this product.',
    unreadable: 'The memory in the result cannot be read. Merge again from the original files.',
    changed: (sheets) =>
      `The result was changed since it was made (sheets ${sheets}) and is not continued, so that no change is lost. Merge again from the original files.`,
  },
  totals: 'Totals',
  totalsHint: 'Press a figure to see where it comes from.',
  lists: 'Merged lists',
  listsHint: 'Each list is a sheet of the result; each row names its unit, file and cell.',
  listLine: (title, units, rows, sheet) =>
    `${title}: ${String(rows)} rows of ${String(units)} units, sheet “${sheet}”`,
  asOfLine: (day) => `Figures as of ${formatDay(day)}`,
  total: 'Total',
  kind: 'School kind',
  byUnit: 'Figures of',
  chooseUnit: 'Choose a unit',
  allUnits: 'all units',
  explain: (figure, column, kind) => `${figure}: ${column}, ${kind}. See where it comes from`,
  origin: (column, kind) => `${column} – ${kind}`,
  originSum: (count, sum) => `${formatNumber(count)} cells that add up to ${sum}.`,
  place: (file, sheet, cell) => [...(file === '' ? [] : [file]), sheet, cell].join(' › '),
  manner: {
    number: '',
    text: 'number stored as text',
    withUnit: 'number with words',
    dash: 'a dash for none',
    recomputed: 'recomputed',
    school: '',
    implied: 'blank, the result proves it',
    provenZero: 'blank, proven to be 0',
    notCounted: 'could not be counted, see the errors',
  },
  missing: (names) => `No report yet from: ${names}.`,
  noneMissing: (count) => `All ${String(count)} units have reported.`,
  findings: 'Errors and queries',
  nothingMerged: 'No file could be counted yet, so there are no totals. Each file says why.',
  save: 'Save the result (.xlsx)',
  writeHere: 'Write the totals into the open workbook',
  saved: (name) => `Saved ${name} to the downloads folder.`,
  written: 'The totals were written into the open workbook. None of your sheets was touched.',
  resultName: 'tong-hop-KDCLGD.xlsx',
};

export const MERGE_WORDS: Readonly<Record<Language, MergeWords>> = { vi, en };

function countText(count: number | null): string {
  return count === null ? '–' : formatNumber(count);
}
