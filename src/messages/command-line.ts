/** What the command line says besides findings: usage, progress, the closing line, and why it stops. */

import type { SealState } from '../core/seal/seal';
import { formatDay } from './format-vi';
import type { Language } from './language';
import { UNIT_USAGE } from './unit-list';

export interface CommandLineWords {
  readonly usage: string;
  readonly usageCheck: string;
  readonly usageTemplate: string;
  readonly usageDispatch: string;
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
  readonly usageSeal: string;
  readonly sealState: (file: string, state: SealState) => string;
  readonly notSealed: (open: number) => string;
  readonly sealedNow: (path: string, answered: number) => string;
  readonly nothingToSeal: string;
  readonly sealWhose: string;
  readonly sealResultChanged: (path: string, sheets: string) => string;
  readonly sealResultUnreadable: (path: string) => string;
  /** A sealed result was merged into, and is another one now. */
  readonly sealGone: string;
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
  usage: `Cách dùng: npm run --silent consolidate -- ĐƯỜNG_DẪN… [tùy chọn]
  ĐƯỜNG_DẪN            tệp .xlsx, .xlsm, .xls hoặc thư mục (đọc cả thư mục con)
  --out TỆP.xlsx       sổ kết quả; nếu đã có và do chương trình tạo thì gộp thêm vào
  --json TỆP.json      báo cáo dạng JSON
${UNIT_USAGE.vi}
  --as-of NĂM-TH-NG    ngày của số liệu
  --unit "TÊN=TỆP"     chỉ rõ tệp thuộc đơn vị nào (dùng được nhiều lần)
  --received NGÀY      ngày nhận các tệp của lần chạy này (NĂM-TH-NG), hoặc của một tệp: "TỆP=NGÀY" (dùng được nhiều lần);
                       sổ kết quả ghi nhớ ngày nhận đầu tiên của từng tệp
  --units-on NGÀY      thêm bảng theo đơn vị của ngày này (không có: ngày --as-of)
  --place "CŨ=MỚI"     xếp số của đơn vị cũ vào đơn vị mới; "CŨ/TRƯỜNG=MỚI" cho một trường; "CŨ=*" từng trường theo xã
  --places TỆP.csv     các quy tắc ấy, cột former,school,successor
  --previous KẾT_QUẢ.xlsx  so với sổ kết quả kì trước: tăng, giảm, và điều khó có thể xảy ra (nhớ trong sổ)
  --jump 30            hỏi lại khi một số cộng thay đổi quá từng ấy phần trăm so với kì trước
  --today NĂM-TH-NG    tính số ngày quá hạn đến ngày này (không có: đến ngày nhận sau cùng)
  --strict             không tính những tệp còn lỗi
  --take-out TÊN       đưa một tệp, hay mọi tệp của một đơn vị, ra ngoài kết quả (dùng được nhiều lần)
  --put-back TÊN       đưa lại vào
  --rule-off "MÃ=lý do" tắt một quy tắc kiểm tra, có nêu lý do (dùng được nhiều lần; xem docs/rules.md)
  --rules-off TỆP.json danh sách quy tắc tắt: {"off": [{"code", "reason", "by", "date"}]}
  --rule-by "HỌ TÊN"   người tắt quy tắc; sổ kết quả ghi lại và giữ cho những lần gộp sau
  --rule-on MÃ         bật lại quy tắc mà sổ kết quả ở --out đã tắt (dùng được nhiều lần)
  --lang vi|en         ngôn ngữ thông báo`,
  usageCheck:
    'Cách dùng: npm run --silent check -- ĐƯỜNG_DẪN… [--province TỈNH] [--units TỆP] [--json TỆP.json] [--rule-off "MÃ=lý do"] [--rules-off TỆP.json] [--rule-by "HỌ TÊN"] [--lang vi|en]',
  usageTemplate: `Cách dùng: npm run --silent template -- TÊN… --out TỆP.xlsx [--unit TÊN_ĐƠN_VỊ] [--period 2021-2022]
                  [--kind LOẠI_CSGD] [--as-of NĂM-TH-NG]
           npm run --silent template -- --list
  --kind LOẠI_CSGD     loại CSGD cần in (dùng được nhiều lần): preschool, primary, lowerSecondary, upperSecondary,
                       multiLevel, continuing, hoặc «Mầm non», «THCS» …; mẫu in tiêu chí có một trang cho mỗi loại
  --as-of NĂM-TH-NG    ngày của số liệu; tiêu chí in theo thông tư của ngày ấy (không ghi thì theo thông tư mới nhất)`,
  usageDispatch: `Cách dùng: npm run --silent dispatch -- TỆP.xlsx --out THƯ_MỤC [tùy chọn]
  --out THƯ_MỤC        nơi ghi bản gửi (.xlsx, chỉ giá trị) và thư nháp (.eml, kèm bản gửi)
  --units TỆP          danh sách đơn vị (.xlsx, .csv): thư gửi ai, địa chỉ nào, hạn nào
  --province TỈNH      các đơn vị của tỉnh, thành phố có sẵn trong chương trình
  --unit TÊN           báo cáo của đơn vị nào, nếu trong sổ không ghi
  --period 2021-2022   kỳ báo cáo
  --date NĂM-TH-NG     ngày lập thư, để biết còn hạn hay không (mặc định: hôm nay)
  --lang vi|en         ngôn ngữ thông báo và thư`,
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
  badDate: (text) => `«${text}» không phải ngày dạng NĂM-THÁNG-NGÀY (ví dụ 2022-01-31).`,
  badUnitOption: (text) => `--unit phải có dạng "TÊN=TỆP", nhận được «${text}».`,
  badRuleOption: (text) => `--rule-off phải có dạng "MÃ=lý do", nhận được «${text}».`,
  ruleNotOff: (code) => `--rule-on: sổ kết quả ở --out không tắt quy tắc «${code}».`,
  badRules: (from, faults) => `Không tắt được quy tắc theo «${from}»: ${faults}. Sửa rồi chạy lại.`,
  takeOutUnknown: (name) =>
    `--take-out, --put-back: không có tệp hay đơn vị nào tên «${name}» trong kết quả và các tệp được đọc.`,
  answered: (text) => `Giải trình: ${text}`,
  usageSeal: `Cách dùng: npm run --silent seal -- TỆP.xlsx [--date NĂM-TH-NG] [--unit TÊN] [--period 2021-2022] [--out TỆP_MỚI.xlsx]
  Niêm phong số liệu của báo cáo khi không còn lỗi và câu hỏi nào chưa giải trình. Không có --out thì ghi vào chính tệp ấy.
  Niêm phong để phát hiện sửa nhầm; không phải chữ ký số.`,
  sealState: (file, state) =>
    state.is === 'never'
      ? `${file}: chưa niêm phong.`
      : state.is === 'unchanged'
        ? `${file}: niêm phong ngày ${formatDay(state.on)}, số liệu còn nguyên.`
        : `${file}: niêm phong ngày ${formatDay(state.on)}, sau đó đã sửa ${String(state.cells.length)} ô: ${state.cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')}.`,
  notSealed: (open) => `Chưa niêm phong được: còn ${String(open)} điểm phải sửa hoặc giải trình (xem trên).`,
  sealedNow: (path, answered) => `Đã niêm phong ${path} (${String(answered)} câu hỏi đã giải trình).`,
  nothingToSeal: 'Không có bảng nào để niêm phong.',
  sealWhose: 'Không rõ báo cáo của đơn vị nào: ghi --unit TÊN rồi chạy lại.',
  sealResultChanged: (path, sheets) =>
    `«${path}» đã được sửa sau khi tổng hợp (trang ${sheets}) nên không niêm phong. Sửa ở tệp nguồn rồi tổng hợp lại.`,
  sealResultUnreadable: (path) =>
    `«${path}» là tệp kết quả nhưng phần ghi nhớ bên trong không đọc được nên không niêm phong. Tổng hợp lại từ đầu.`,
  sealGone: 'Niêm phong cũ của sổ kết quả không còn, vì sổ đã khác. Niêm phong lại khi xong.',
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
  cannotWrite: (path, reason) =>
    `Không ghi được «${path}» (${reason}). Đóng tệp nếu đang mở trong Excel rồi chạy lại.`,
  nothingFound: (leftOut) =>
    `Không có tệp Excel nào để đọc${leftOut > 0 ? ` (bỏ qua ${String(leftOut)} tệp khác)` : ''}.`,
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
      `${String(leftOut)} tệp khác bỏ qua`,
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
  usage: `Usage: npm run --silent consolidate -- PATH… [options]
  PATH                 a workbook (.xlsx, .xlsm, .xls) or a folder, read recursively
  --out FILE.xlsx      the result workbook; merged into if it exists and is the product's own
  --json FILE.json     the report as JSON
${UNIT_USAGE.en}
  --as-of YYYY-MM-DD   the date the figures stand at
  --unit NAME=FILE     says whose workbook FILE is (repeatable)
  --received DAY       the day this run's files arrived (YYYY-MM-DD), or one file's: "FILE=DAY" (repeatable);
                       the result remembers the first day of each file
  --units-on DAY       adds the tables by the units of this day (without it: of --as-of)
  --place "OLD=NEW"    places a former unit's figures; "OLD/SCHOOL=NEW" one school's; "OLD=*" each school by commune
  --places FILE.csv    the same rules, columns former,school,successor
  --previous RESULT.xlsx   hold it against the result of the period before (the result remembers it)
  --jump 30            ask about totals that changed by more percent than this since then
  --today YYYY-MM-DD   days overdue are counted to this day (without it: to the last arrival)
  --strict             leave sources that have errors out of the totals
  --take-out NAME      takes a file, or all files of a unit, out of the result (repeatable)
  --put-back NAME      puts it back
  --rule-off CODE=WHY  switches a rule off, with the reason (repeatable; see docs/rules.md)
  --rules-off FILE.json rules to switch off: {"off": [{"code", "reason", "by", "date"}]}
  --rule-by NAME       who switched them off; the result says so, and later merges into it
  --rule-on CODE       runs a rule again that the result at --out has switched off (repeatable)
  --lang vi|en         language of messages`,
  usageCheck:
    'Usage: npm run --silent check -- PATH… [--province NAME] [--units FILE] [--json FILE.json] [--rule-off CODE=WHY] [--rules-off FILE.json] [--rule-by NAME] [--lang vi|en]',
  usageTemplate: `Usage: npm run --silent template -- NAME… --out FILE.xlsx [--unit NAME] [--period 2021-2022]
              [--kind KIND] [--as-of YYYY-MM-DD]
       npm run --silent template -- --list
  --kind KIND          school kind to print (repeatable): preschool, primary, lowerSecondary, upperSecondary, multiLevel,
                       continuing; a form that prints criteria has one sheet for each
  --as-of YYYY-MM-DD   the date of the figures; criteria are those of the regulation of that day (else of the latest)`,
  usageDispatch: `Usage: npm run --silent dispatch -- FILE.xlsx --out FOLDER [options]
  --out FOLDER         where the copy (.xlsx, values only) and the draft (.eml, with the copy) are written
  --units FILE         the list of units (.xlsx, .csv): to whom, to which address, until when
  --province NAME      the units of the province that come with the program
  --unit NAME          whose report it is, where the workbook does not say
  --period 2021-2022   the period
  --date YYYY-MM-DD    the letter's day, for the deadline (today unless given)
  --lang vi|en         language of messages and of the letter`,
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
  badDate: (text) => `“${text}” is no date YYYY-MM-DD (for example 2022-01-31).`,
  badUnitOption: (text) => `--unit takes "NAME=FILE", got “${text}”.`,
  badRuleOption: (text) => `--rule-off takes "CODE=reason", got “${text}”.`,
  ruleNotOff: (code) => `--rule-on: the result at --out has no rule “${code}” switched off.`,
  badRules: (from, faults) =>
    `No rule can be switched off by “${from}”: ${faults}. Correct it and run again.`,
  takeOutUnknown: (name) =>
    `--take-out, --put-back: no file or unit “${name}” is in the result or among the files read.`,
  answered: (text) => `Answer: ${text}`,
  usageSeal: `Usage: npm run --silent seal -- FILE.xlsx [--date YYYY-MM-DD] [--unit NAME] [--period 2021-2022] [--out NEW.xlsx]
  Seals the report's figures when no error and no unanswered query is left; without --out in the file itself.
  A seal finds slips of the hand; it is no signature.`,
  sealState: (file, state) =>
    state.is === 'never'
      ? `${file}: never sealed.`
      : state.is === 'unchanged'
        ? `${file}: sealed on ${state.on}, unchanged.`
        : `${file}: sealed on ${state.on}, ${String(state.cells.length)} cells changed since: ${state.cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')}.`,
  notSealed: (open) => `Not sealed: ${String(open)} points are to be corrected or answered (see above).`,
  sealedNow: (path, answered) => `${path} is sealed (${String(answered)} queries answered).`,
  nothingToSeal: 'There is no table to seal.',
  sealWhose: 'Nothing says whose report it is: add --unit NAME and run again.',
  sealResultChanged: (path, sheets) =>
    `“${path}” was changed since it was merged (sheets ${sheets}) and is not sealed. Correct the source and merge again.`,
  sealResultUnreadable: (path) =>
    `“${path}” is a result, but its memory cannot be read, and it is not sealed. Merge from scratch.`,
  sealGone: 'The result is another one now, and its seal is gone. Seal it again when it is finished.',
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
  cannotWrite: (path, reason) =>
    `“${path}” cannot be written (${reason}). Close it if it is open in Excel and run again.`,
  nothingFound: (leftOut) =>
    `No workbook to read${leftOut > 0 ? ` (${String(leftOut)} other files left out)` : ''}.`,
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
      `${String(leftOut)} other files left out`,
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
