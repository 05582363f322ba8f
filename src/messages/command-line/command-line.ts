/** What the command line says besides findings: progress, the closing line, and why it stops. */

import type { Language } from '../language';

export interface CommandLineWords {
  readonly oneFile: string;
  readonly noSuchFolder: (path: string) => string;
  readonly dispatchNoUnit: string;
  readonly dispatchNoEmail: string;
  readonly dispatched: (errors: number, queries: number) => string;
  readonly noPath: string;
  readonly pathMissing: (path: string) => string;
  readonly badOption: (text: string) => string;
  readonly badDate: (text: string) => string;
  readonly badUnitOption: (text: string) => string;
  readonly badRuleOption: (text: string) => string;
  readonly ruleNotOff: (code: string) => string;
  readonly badRules: (from: string, faults: string) => string;
  readonly takeOutUnknown: (name: string) => string;
  readonly changed: (count: number) => string;
  readonly answered: (text: string) => string;
  readonly unitFileUnknown: (file: string) => string;
  readonly receivedFileUnknown: (file: string) => string;
  readonly receivedTwice: string;
  readonly unknownTemplate: (name: string) => string;
  readonly badKind: (text: string, kinds: readonly string[]) => string;
  readonly noCriteria: (kind: string, asOf: string | undefined) => string;
  readonly noTemplate: string;
  readonly outMissing: string;
  readonly outFolderMissing: (path: string) => string;
  readonly outExists: (path: string) => string;
  readonly outNotOurs: (path: string) => string;
  readonly outUnreadable: (path: string) => string;
  readonly outChanged: (path: string, sheets: string) => string;
  readonly cannotRead: (path: string, reason: string) => string;
  readonly cannotPrint: (reason: string) => string;
  readonly locked: (path: string, lock: string) => string;
  readonly jsonIsOut: (path: string) => string;
  readonly jsonTaken: (path: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly nothingFound: (leftOut: number) => string;
  readonly nothingMerged: string;
  readonly reading: string;
  readonly unit: string;
  readonly total: string;
  /** Over a line for each table beside the one that is printed. */
  readonly otherTables: string;
  readonly tableLine: (title: string, units: number, sheet: string) => string;
  readonly listLine: (title: string, units: number, rows: number, sheet: string) => string;
  readonly closing: (facts: ClosingFacts) => string;
  readonly written: (path: string) => string;
  readonly unchanged: (path: string) => string;
  readonly more: (count: number, where: string) => string;
  readonly checked: (facts: {
    files: number;
    rejected: number;
    errors: number;
    queries: number;
    notes: number;
  }) => string;
  readonly fault: (text: string) => string;
  readonly faultAtFile: (file: string, text: string) => string;
}

export interface ClosingFacts {
  readonly merged: number;
  readonly superseded: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly leftOut: number;
  readonly units: number;
  readonly expected: number | null;
  readonly errors: number;
  readonly queries: number;
}

const vi: CommandLineWords = {
  oneFile: 'Cho biết đúng một tệp báo cáo.',
  noSuchFolder: (path) => `Không có thư mục «${path}».`,
  dispatchNoUnit: 'Chưa biết báo cáo của đơn vị nào: ghi trong sổ, hoặc dùng --unit TÊN.',
  dispatchNoEmail:
    'Chưa có địa chỉ nhận: điền khi gửi, hoặc thêm cột email cho cấp trên trong danh sách đơn vị.',
  dispatched: (errors, queries) =>
    errors + queries === 0
      ? 'Đã lập bản gửi và thư nháp: mở tệp .eml bằng chương trình thư, xem lại rồi bấm Gửi.'
      : `Đã lập bản gửi và thư nháp; trong thư có nêu ${String(errors)} lỗi và ${String(queries)} điểm chưa giải trình.`,
  noPath: 'Chưa cho biết tệp hay thư mục nào.',
  pathMissing: (path) => `Không tìm thấy «${path}».`,
  badOption: (text) => `Tùy chọn không hợp lệ: ${text}`,
  badDate: (text) => `«${text}» không phải một ngày. Ghi như 31/01/2022 hoặc 2022-01-31.`,
  badUnitOption: (text) => `--unit phải có dạng "TÊN=TỆP", nhận được «${text}».`,
  badRuleOption: (text) => `--rule-off phải có dạng "MÃ=lý do", nhận được «${text}».`,
  ruleNotOff: (code) => `--rule-on: sổ kết quả ở --out không tắt quy tắc «${code}».`,
  badRules: (from, faults) => `Không tắt được quy tắc theo «${from}»: ${faults}. Sửa rồi chạy lại.`,
  takeOutUnknown: (name) =>
    `--take-out, --put-back: không có tệp hay đơn vị nào tên «${name}» trong kết quả và các tệp được đọc.`,
  answered: (text) => `Giải trình: ${text}`,
  changed: (count) => `Thay đổi so với sổ kết quả trước (${String(count)} số):`,
  unitFileUnknown: (file) => `--unit: không có tệp «${file}» trong các tệp được đọc.`,
  receivedFileUnknown: (file) => `--received: không có tệp «${file}» trong các tệp được đọc.`,
  receivedTwice: '--received: chỉ được một ngày chung; ngày của từng tệp viết "TỆP=NGÀY".',
  unknownTemplate: (name) => `Không có biểu mẫu «${name}». Xem danh sách bằng --list.`,
  badKind: (text, kinds) => `--kind: không có loại CSGD «${text}». Chọn một trong: ${kinds.join(', ')}.`,
  noCriteria: (kind, asOf) =>
    asOf === undefined
      ? `Chưa có danh mục tiêu chí cho «${kind}» nên không in được mẫu. Bỏ --kind ấy để lấy mẫu trống.`
      : `Chưa có danh mục tiêu chí cho «${kind}» theo văn bản áp dụng ngày ${asOf} nên không in được mẫu. Chọn --as-of khác, hoặc bỏ --kind ấy để lấy mẫu trống.`,
  noTemplate: 'Chưa chọn biểu mẫu nào. Xem danh sách bằng --list.',
  outMissing: 'Thiếu --out TỆP.xlsx.',
  outFolderMissing: (path) => `Không có thư mục để ghi «${path}».`,
  outExists: (path) => `«${path}» đã có; không ghi đè. Chọn tên khác.`,
  outNotOurs: (path) => `«${path}» không do chương trình tạo ra nên không ghi đè. Chọn tên khác cho --out.`,
  outUnreadable: (path) =>
    `«${path}» là tệp kết quả nhưng phần ghi nhớ bên trong không đọc được; giữ nguyên tệp. Chọn tên khác cho --out và tổng hợp lại từ đầu.`,
  outChanged: (path, sheets) =>
    `«${path}» đã được sửa sau khi tạo (trang ${sheets}); giữ nguyên để không mất phần sửa. Lưu bản sửa dưới tên khác hoặc chọn tên khác cho --out.`,
  cannotRead: (path, reason) => `Không đọc được «${path}»: ${reason}`,
  cannotPrint: (reason) => `Không in được kết quả ra: ${reason}`,
  locked: (path, lock) =>
    `Một lần chạy khác đang ghi «${path}» nên dừng lại, không ghi gì. Chờ lần chạy ấy xong rồi chạy lại; nếu không còn lần chạy nào, xóa «${lock}».`,
  jsonIsOut: (path) => `--json và --out cùng là «${path}». Chọn hai tên khác nhau.`,
  jsonTaken: (path) =>
    `«${path}» đã có và không phải báo cáo JSON; giữ nguyên tệp. Chọn tên khác cho --json.`,
  cannotWrite: (path, reason) =>
    `Không ghi được «${path}»: ${reason} Nếu tệp đang mở trong Excel thì đóng lại; xử lý xong thì chạy lại.`,
  nothingFound: (leftOut) =>
    `Không có tệp Excel nào để đọc${leftOut > 0 ? ` (bỏ qua ${String(leftOut)} tệp tạm)` : ''}.`,
  nothingMerged: 'Không có tệp nào tính được; không ghi kết quả.',
  reading: 'Đọc tệp',
  unit: 'đơn vị',
  total: 'Cộng',
  otherTables: 'Các bảng khác (trang của sổ kết quả):',
  tableLine: (title, units, sheet) => `  ${title}: ${String(units)} đơn vị, trang «${sheet}»`,
  listLine: (title, units, rows, sheet) =>
    `  ${title}: ${String(rows)} dòng của ${String(units)} đơn vị, trang «${sheet}»`,
  closing: ({ merged, superseded, duplicate, rejected, leftOut, units, expected, errors, queries }) =>
    [
      `Đã tính ${String(merged)} tệp của ${String(units)}${expected === null ? '' : `/${String(expected)}`} đơn vị`,
      `${String(superseded)} được thay thế`,
      `${String(duplicate)} trùng`,
      `${String(rejected)} bị loại`,
      `${String(leftOut)} tệp tạm bỏ qua`,
      `${String(errors)} lỗi, ${String(queries)} điểm cần xem lại.`,
    ].join('; '),
  written: (path) => `Đã ghi ${path}`,
  unchanged: (path) => `Không có gì thay đổi: ${path}`,
  more: (count, where) => `… và ${String(count)} điểm nữa${where}`,
  checked: ({ files, rejected, errors, queries, notes }) =>
    `Đã kiểm tra ${String(files)} tệp (${String(rejected)} bị loại): ${String(errors)} lỗi, ${String(queries)} điểm cần xem lại, ${String(notes)} lưu ý.`,
  fault: (text) => `Chương trình gặp sự cố: ${text}`,
  faultAtFile: (file, text) =>
    `Chương trình gặp sự cố khi đọc «${file}» nên dừng lại, không tổng hợp gì để khỏi thiếu tệp này: ${text}`,
};

const en: CommandLineWords = {
  oneFile: 'Name exactly one report.',
  noSuchFolder: (path) => `There is no folder “${path}”.`,
  dispatchNoUnit: 'The workbook does not say whose it is: write it there, or give --unit NAME.',
  dispatchNoEmail:
    'There is no address to send to: fill it in when sending, or give the unit above an email in the list of units.',
  dispatched: (errors, queries) =>
    errors + queries === 0
      ? 'The copy and the draft are ready: open the .eml in your mail program, read it and press Send.'
      : `The copy and the draft are ready; the letter names ${String(errors)} errors and ${String(queries)} unanswered queries.`,
  noPath: 'No file or folder was named.',
  pathMissing: (path) => `“${path}” was not found.`,
  badOption: (text) => `Not an option: ${text}`,
  badDate: (text) => `“${text}” is no day. Write it as 2022-01-31 or 31/01/2022.`,
  badUnitOption: (text) => `--unit takes "NAME=FILE", got “${text}”.`,
  badRuleOption: (text) => `--rule-off takes "CODE=reason", got “${text}”.`,
  ruleNotOff: (code) => `--rule-on: the result at --out has no rule “${code}” switched off.`,
  badRules: (from, faults) =>
    `No rule can be switched off by “${from}”: ${faults}. Correct it and run again.`,
  takeOutUnknown: (name) =>
    `--take-out, --put-back: no file or unit “${name}” is in the result or among the files read.`,
  answered: (text) => `Answer: ${text}`,
  changed: (count) => `Changed since the result before (${String(count)} figures):`,
  unitFileUnknown: (file) => `--unit: “${file}” is not among the files read.`,
  receivedFileUnknown: (file) => `--received: “${file}” is not among the files read.`,
  receivedTwice: '--received: only one day for all files; one file’s day is "FILE=DAY".',
  unknownTemplate: (name) => `There is no template “${name}”. See --list.`,
  badKind: (text, kinds) => `--kind: there is no school kind “${text}”. Choose one of ${kinds.join(', ')}.`,
  noCriteria: (kind, asOf) =>
    asOf === undefined
      ? `No criteria of “${kind}” are known, so the form cannot be printed. Leave that --kind out for a blank form.`
      : `No criteria of “${kind}” are known under the regulation of ${asOf}, so the form cannot be printed. Choose another --as-of, or leave that --kind out for a blank form.`,
  noTemplate: 'No template was named. See --list.',
  outMissing: '--out FILE.xlsx is missing.',
  outFolderMissing: (path) => `There is no folder to write “${path}” to.`,
  outExists: (path) => `“${path}” exists and is not overwritten. Choose another name.`,
  outNotOurs: (path) =>
    `“${path}” is not a result of this product and is not overwritten. Choose another name for --out.`,
  outUnreadable: (path) =>
    `“${path}” is a result, but its memory cannot be read; it is left as it was. Choose another name for --out and merge from scratch.`,
  outChanged: (path, sheets) =>
    `“${path}” was changed since it was made (sheets ${sheets}); it is left as it was. Save your version under another name, or choose another name for --out.`,
  cannotRead: (path, reason) => `“${path}” cannot be read: ${reason}`,
  cannotPrint: (reason) => `The output cannot be printed: ${reason}`,
  locked: (path, lock) =>
    `Another run is writing “${path}”, so this one ends and writes nothing. Wait for it and run again; if there is none any more, delete “${lock}”.`,
  jsonIsOut: (path) => `--json and --out are both “${path}”. Choose two names.`,
  jsonTaken: (path) =>
    `“${path}” is there and is no JSON report; it is left as it is. Choose another name for --json.`,
  cannotWrite: (path, reason) =>
    `“${path}” cannot be written: ${reason} If it is open in Excel, close it; put it right and run again.`,
  nothingFound: (leftOut) =>
    `No workbook to read${leftOut > 0 ? ` (${String(leftOut)} temporary files left out)` : ''}.`,
  nothingMerged: 'Nothing could be merged; no result was written.',
  reading: 'Reading',
  unit: 'unit',
  total: 'Total',
  otherTables: 'Other tables (sheets of the result workbook):',
  tableLine: (title, units, sheet) => `  ${title}: ${String(units)} units, sheet “${sheet}”`,
  listLine: (title, units, rows, sheet) =>
    `  ${title}: ${String(rows)} rows of ${String(units)} units, sheet “${sheet}”`,
  closing: ({ merged, superseded, duplicate, rejected, leftOut, units, expected, errors, queries }) =>
    [
      `Merged ${String(merged)} files of ${String(units)}${expected === null ? '' : `/${String(expected)}`} units`,
      `${String(superseded)} superseded`,
      `${String(duplicate)} duplicate`,
      `${String(rejected)} rejected`,
      `${String(leftOut)} temporary files left out`,
      `${String(errors)} errors, ${String(queries)} queries.`,
    ].join('; '),
  written: (path) => `Wrote ${path}`,
  unchanged: (path) => `Nothing changed: ${path}`,
  more: (count, where) => `… and ${String(count)} more${where}`,
  checked: ({ files, rejected, errors, queries, notes }) =>
    `Checked ${String(files)} files (${String(rejected)} rejected): ${String(errors)} errors, ${String(queries)} queries, ${String(notes)} notes.`,
  fault: (text) => `The program failed: ${text}`,
  faultAtFile: (file, text) =>
    `The program failed while reading «${file}» and stopped; nothing was merged, so that this file is not left out: ${text}`,
};

export const COMMAND_LINE: Readonly<Record<Language, CommandLineWords>> = { vi, en };
