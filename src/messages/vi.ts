/** Vietnamese sentences for all findings: what is wrong and what to do, in the words of the form. The base catalogue. */

import type { FindingCode, FindingFacts } from '../core/findings/findings';
import { criteriaVi } from './criteria-vi';
import { rowsVi } from './row-sentences';
import { unitsVi } from './unit-sentences';
import { periodsVi } from './period-sentences';
import { receiptsVi } from './receipt-sentences';
import { formatBytes, formatDay, formatKnownDay, formatNumber, formatShare } from './format-vi';
import { nameOfRule } from './rules';

/** One sentence for each code, from its facts. Leaving one out, or asking it for a wrong fact, does not compile. */
export type Messages = { readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => string };

const resave =
  'Mở tệp bằng Excel, kiểm tra số liệu, chọn Lưu thành (Save As) › Excel Workbook (*.xlsx) rồi nộp lại.';

export const vi = {
  ...criteriaVi,
  ...receiptsVi,
  ...periodsVi,
  ...rowsVi,
  ...unitsVi,
  FIL001: () => 'Tệp rỗng (0 byte). Xin đơn vị gửi lại tệp.',
  FIL002: () => `Đây không phải sổ tính Excel dù mang đuôi của Excel (có thể là tệp văn bản). ${resave}`,
  FIL003: () => `Đây là trang web (HTML) mang đuôi Excel, do một phần mềm kết xuất. ${resave}`,
  FIL004: () => `Đây là XML Spreadsheet 2003 mang đuôi Excel. ${resave}`,
  FIL005: () =>
    'Tệp được đặt mật khẩu mở. Mở bằng mật khẩu của đơn vị, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu) rồi lưu lại.',
  FIL006: () =>
    'Sổ tính chỉ đọc: Excel đã mã hóa tệp bằng mật khẩu mặc định của chính nó. Mở bằng Excel (không hỏi mật khẩu), bỏ bảo vệ sổ làm việc, chọn Lưu thành › *.xlsx rồi nộp lại.',
  FIL007: () => 'Tệp bị cắt cụt hoặc hỏng khi sao chép, gửi thư. Xin đơn vị gửi lại tệp gốc.',
  FIL008: ({ part }) =>
    `Dữ liệu trong tệp bị hỏng (phần «${part}» sai mã kiểm tra). Xin đơn vị gửi lại tệp gốc.`,
  FIL009: ({ part, limit }) =>
    `Phần «${part}» của tệp khi giải nén vượt giới hạn ${formatBytes(limit)}; đây không phải một báo cáo bình thường. Không đọc tệp này.`,
  FIL010: ({ limit }) =>
    `Tệp có nhiều hơn ${formatNumber(limit)} ô có dữ liệu. Xóa các trang không thuộc báo cáo rồi lưu lại.`,
  FIL011: ({ part }) =>
    `Phần «${part}» của tệp có khai báo DOCTYPE mà Excel không bao giờ ghi; tệp không đáng tin nên không đọc.`,
  FIL012: ({ part }) => `Phần «${part}» của tệp bị hỏng (XML không đúng cú pháp). ${resave}`,
  FIL013: ({ sheet, cell }) =>
    `Ô ${cell} ở trang «${sheet}» trỏ tới một chuỗi không có trong tệp: tệp đã mất chữ. Xin đơn vị gửi lại tệp gốc.`,
  FIL014: () => 'Tệp không phải sổ tính (có thể là tệp Word hoặc tệp nén đổi đuôi). Gửi đúng tệp Excel.',
  FIL015: () => `Định dạng Excel nhị phân (.xlsb) chưa đọc được. ${resave}`,
  FIL016: () => `Định dạng OpenDocument (.ods) chưa đọc được. ${resave}`,
  FIL017: ({ part }) => `Tệp thiếu phần «${part}» mà chính nó khai báo. Xin đơn vị gửi lại tệp gốc.`,
  FIL018: ({ sheet, cell }) =>
    `Ô ${cell} ở trang «${sheet}» ghi sai quy cách (giá trị, địa chỉ hoặc bị lặp). ${resave}`,
  FIL019: () => 'Tệp .xls bị hỏng. Xin đơn vị gửi lại tệp gốc, tốt nhất ở dạng .xlsx.',
  FIL020: ({ size, limit }) =>
    `Tệp lớn ${formatBytes(size)}, vượt giới hạn ${formatBytes(limit)}. Xóa hình ảnh và các trang không thuộc báo cáo rồi lưu lại.`,
  FIL021: ({ reason }) =>
    `Máy tính không cho đọc tệp (${reason}). Đóng tệp nếu đang mở, kiểm tra quyền truy cập rồi chạy lại.`,
  FIL022: () => `Tệp của Excel 95 hoặc cũ hơn. ${resave}`,
  FIL023: () => 'Tệp không chứa sổ tính (có thể là tệp Word cũ hoặc thư). Gửi đúng tệp Excel.',
  STR001: ({ nearest }) =>
    nearest
      ? `Không nhận ra bảng nào. Gần giống nhất là ${nearest.table === undefined ? '' : `«${nearest.table}», `}tiêu đề ở ô ${nearest.cell}, trang «${nearest.sheet}» (chỉ khớp ${formatNumber(nearest.found)} cột). Sửa tiêu đề cột theo mẫu.`
      : 'Không tìm thấy bảng hay danh sách nào theo mẫu ở trang nào. Kiểm tra có gửi nhầm tệp không.',
  STR002: ({ table, confidence, bound }) =>
    `Có bảng giống ${table === undefined ? 'mẫu' : `«${table}»`} nhưng chỉ chắc ${formatShare(confidence)} (cần ít nhất ${formatShare(bound)}) nên không cộng. Sửa tiêu đề cột theo mẫu.`,
  STR003: ({ column }) =>
    `Thiếu cột «${column.vi}». Số liệu của cột này không có trong bảng tổng hợp. Bổ sung cột rồi nộp lại.`,
  STR004: ({ column, candidates }) =>
    `Có ${formatNumber(candidates.length)} cột cùng có thể là «${column.vi}» (${candidates.join(', ')}), không rõ cột nào nên không cộng cột nào. Sửa tiêu đề cho rõ.`,
  STR005: ({ label }) =>
    `Dòng «${label}» có số liệu nhưng không phải một loại CSGD đã biết nên không cộng. Sửa tên dòng theo Mẫu 1.`,
  STR006: () =>
    'Dòng có số liệu nhưng không có tên nên không cộng. Ghi tên loại CSGD (trong danh sách: tên trường) hoặc xóa dòng.',
  STR007: ({ label, firstCell }) =>
    `Loại CSGD «${label}» xuất hiện hai lần (lần đầu ở ô ${firstCell}). Dòng trùng y hệt chỉ tính một lần, dòng khác số được cộng cả hai: giữ lại một dòng.`,
  STR008: ({ kind, labels }) =>
    `Các dòng ${labels.map((label) => `«${label}»`).join(', ')} cùng thuộc «${kind.vi}» và đã được cộng lại. Kiểm tra có tính trùng không.`,
  STR009: ({ label }) => `Dòng «${label}» là một phần của dòng khác nên không cộng thêm.`,
  STR010: ({ headers }) =>
    `Cột không có trong biểu mẫu, không đưa vào tổng hợp: ${headers.map((header) => `«${header}»`).join(', ')}.`,
  STR011: ({ what }) =>
    `${{ sheet: 'Bảng nằm ở trang bị ẩn', row: 'Dòng bị ẩn', column: 'Cột bị ẩn' }[what]} nhưng vẫn có số liệu của bảng. Hiện lên và kiểm tra trước khi nộp.`,
  STR012: () => 'Bảng không có dòng Cộng nên không đối chiếu được tổng.',
  STR013: ({ column }) =>
    `Cột này không ghi rõ tiêu đề; hiểu là «${column.vi}» theo vị trí và vì số liệu khớp phép tính. Kiểm tra lại.`,
  STR014: ({ column }) => `Bảng không có cột «${column.vi}»; các phép tính vẫn khớp khi không có cột này.`,
  STR015: ({ label }) =>
    `Dòng «${label}» không phải một trường nên không đếm. Nếu đây là trường, ghi đủ tên và loại CSGD.`,
  STR016: ({ why, table }) =>
    ({
      noList: 'Trang có nội dung nhưng không có danh sách trường hay phiếu của trường nên không đọc.',
      noRecords: 'Trang có mẫu danh sách trường nhưng chưa ghi trường nào.',
      unsure: 'Trang có bảng giống danh sách trường nhưng chưa đủ chắc nên không đếm; xem lỗi của trang này.',
      otherTable: `Trang có biểu «${table ?? ''}», không phải danh sách nên không đếm vào đây.`,
    })[why],
  STR017: ({ list, confidence, bound }) =>
    `Có bảng giống «${list}» nhưng chỉ chắc ${formatShare(confidence)} (cần ít nhất ${formatShare(bound)}) nên không đếm trường nào ở đây. Sửa tiêu đề theo mẫu danh sách trường.`,
  STR018: ({ tables }) =>
    `Chỗ này có thể là bảng ${tables.map((table) => `«${table}»`).join(' hoặc bảng ')}: tiêu đề cột khớp như nhau nên không cộng vào bảng nào. Ghi tên bảng ở dòng trên bảng, hoặc chọn đúng bảng khi tổng hợp.`,
  STR019: ({ field, typed }) =>
    `«${field.vi}» ghi «${typed}», không đọc được thành ngày. Ghi dạng 24/11/2017 hoặc 12/2017.`,
  STR020: ({ part, list, lists }) =>
    lists.length === 0
      ? `Có ${part.vi} nhưng không có bảng «${list}» của cùng trường nên chưa ghép được. Thêm bảng còn lại, hoặc ghi tên trường ở phía trên hai bảng.`
      : `Có ${part.vi} nhưng không rõ thuộc bảng «${list}» nào (ở trang ${lists.map((sheet) => `«${sheet}»`).join(', ')}) nên chưa ghép. Ghi tên trường ở phía trên bảng này.`,
  STR021: ({ label, others, lastRow }) =>
    `Dòng «${label}»${others === 0 ? '' : ` và ${String(others)} dòng khác, đến dòng ${String(lastRow)},`} giống dòng của báo cáo nhưng không nằm trong bảng nào đọc được nên không tính vào đâu. Nếu thuộc báo cáo, chép liền vào dưới bảng của nó hoặc thêm dòng tiêu đề như mẫu; nếu không thuộc báo cáo, ghi giải trình.`,
  TYP001: ({ column, typed }) =>
    `«${column.vi}» ghi «${typed}», không đọc được thành số nên không cộng. Nhập số nguyên.`,
  TYP002: ({ column, typed }) =>
    `«${column.vi}» đang là lỗi ${typed} nên không cộng. Sửa công thức hoặc nhập số.`,
  TYP003: ({ column }) =>
    `«${column.vi}» là công thức chưa có giá trị lưu trong tệp nên không cộng. Mở tệp bằng Excel, để Excel tính xong rồi lưu lại.`,
  TYP004: ({ typed, value }) =>
    `Số ghi dạng chữ «${typed}», đã đọc là ${formatNumber(value)}. Nên nhập lại dạng số để Excel cộng được.`,
  TYP005: ({ column, typed }) =>
    `«${column.vi}» ghi «${typed}», không phải tỉ lệ phần trăm. Tỉ lệ được tính lại từ số lượng.`,
  TYP006: ({ font }) => `Bảng gõ bằng phông cũ (${font}); đã chuyển sang Unicode để đọc.`,
  TYP007: ({ column, typed, school }) =>
    `${ofSchool(school)}: «${column.vi}» ghi «${typed}», không hiểu được nên không đếm. Chọn một giá trị trong danh sách của mẫu.`,
  TYP008: ({ column, typed, school }) =>
    `${ofSchool(school)}: «${column.vi}» ghi «${typed}», không phải ngày, năm hay dấu «x» nên không đếm. Ghi ngày dạng 31/05/2021 hoặc năm.`,
  REQ001: ({ column, row }) =>
    `Dòng «${row}»: «${column.vi}» để trống và không suy ra được là 0. Nhập số; không có thì nhập 0.`,
  REQ002: ({ row }) => `Dòng «${row}» để trống toàn bộ. Nếu không có trường nào, nhập 0.`,
  REQ003: ({ column, school }) =>
    `${ofSchool(school)}: thiếu «${column.vi}» nên không đếm được vào bảng. Ghi bổ sung.`,
  RNG001: ({ column, actual }) =>
    `«${column.vi}» là ${formatNumber(actual)}, không phải số nguyên từ 0 trở lên nên không cộng. Nhập lại.`,
  RNG002: ({ row, part, whole, actual, limit }) =>
    `Dòng «${row}»: «${part.vi}» (${formatNumber(actual)}) nhiều hơn «${whole.vi}» (${formatNumber(limit)}). Kiểm tra lại hai số này.`,
  RNG003: ({ column, actual }) =>
    `«${column.vi}» là ${formatNumber(actual)}%, ngoài khoảng 0–100%. Tính lại tỉ lệ.`,
  RNG004: ({ row, left, actual, limit }) =>
    `Dòng «${row}»: «${left.vi}» (${formatNumber(actual)}) nhiều hơn số trường đã tự đánh giá mà chưa được đánh giá ngoài (${formatNumber(limit)}). Nếu có trường đánh giá lại, hãy giải thích.`,
  RNG005: ({ column, school, day, asOf }) =>
    `${ofSchool(school)}: «${column.vi}» là ${formatKnownDay(day)}, sau ngày số liệu ${formatDay(asOf)}. Kiểm tra lại ngày.`,
  RNG006: ({ school, earlier, later, earlierDay, laterDay }) =>
    `${ofSchool(school)}: «${later.vi}» (${formatKnownDay(laterDay)}) trước «${earlier.vi}» (${formatKnownDay(earlierDay)}). Kiểm tra lại hai ngày này.`,
  RNG007: ({ school, column, choices }) =>
    `${ofSchool(school)}: «${column.vi}» vừa là ${choices.map((one) => `«${one}»`).join(' vừa là ')} nên không đếm kết quả. Giữ lại một kết quả.`,
  RNG008: ({ school, column, needs }) =>
    `${ofSchool(school)}: có «${column.vi}» nhưng không ghi «${needs.vi}». Kiểm tra lại hai mục này.`,
  RNG009: ({ school, column, needs }) =>
    `${ofSchool(school)}: có «${column.vi}» mà «${needs.vi}» để trống; đã hiểu là «${lowerFirst(needs.vi)}». Ghi bổ sung hoặc giải thích.`,
  RNG010: ({ school, column, highest, lower }) =>
    `${ofSchool(school)}: «${column.vi}» đánh dấu cả ${lower.map((one) => `«${one}»`).join(', ')}; chỉ tính kết quả cao nhất «${highest}».`,
  RNG011: ({ part, whole, actual, base, expected, percent }) =>
    `«${part.vi}» mới ${formatNumber(actual)} trên ${formatNumber(base)} trường của «${whole.vi}», cần ít nhất ${formatNumber(expected)} (${formatNumber(percent)}%). Bổ sung hoặc giải trình.`,
  RNG012: ({ row, part, whole, actual, limit }) =>
    `Dòng «${row}»: «${part.vi}» (${formatNumber(actual)}) nhiều hơn «${whole.vi}» (${formatNumber(limit)}); thường không như vậy (trình tự chưa đối chiếu với văn bản gốc). Nếu có hồ sơ của đợt hoặc năm trước, hãy giải trình.`,
  RNG013: ({ earlier, later, earlierDay, laterDay }) =>
    `«${later.vi}» (${formatKnownDay(laterDay)}) trước «${earlier.vi}» (${formatKnownDay(earlierDay)}). Kiểm tra lại hai ngày này.`,
  RNG016: ({ school, columns, by }) =>
    `${ofSchool(school)}: ${joinList(columns.map((one) => one.vi))} là chưa nhưng «${by.vi}» để trống. Ghi lí do.`,
  RNG017: ({ of, left, right, expected, actual }) =>
    `«${of}»: ${joinNames(left.map((one) => one.vi))} là ${formatNumber(expected)} nhưng ${joinNames(right.map((one) => one.vi))} là ${formatNumber(actual)}. Hai bên phải bằng nhau; kiểm tra lại.`,
  RNG018: ({ school, column, typed, isShort }) =>
    `${ofSchool(school)}: «${column.vi}» ghi «${typed}»${isShort ? ', có thể đã mất số 0 ở đầu' : ', khác các dạng mã thường gặp (8 hoặc 10 chữ số)'}. Kiểm tra lại mã; định dạng ô là văn bản.`,
  RNG019: ({ school, column }) =>
    `${ofSchool(school)}: «${column.vi}» để trống. Ghi bổ sung; không có thì ghi «chưa» hoặc 0.`,
  SUM001: ({ column, expected, actual }) =>
    `Dòng cộng, cột «${column.vi}»: ghi ${formatNumber(actual)} nhưng tổng các dòng là ${formatNumber(expected)}. Sửa dòng cộng hoặc dòng bị sai.`,
  SUM002: ({ row, whole, parts, expected, actual, isExclusive }) =>
    `Dòng «${row}»: «${whole.vi}» là ${formatNumber(expected)} nhưng ${joinNames(parts.map((part) => part.vi))} cộng lại là ${formatNumber(actual)}. ${isExclusive ? 'Mỗi trường chỉ tính một kết quả, ở cấp độ cao nhất.' : 'Sửa số bị sai.'}`,
  SUM003: ({ row, column, part, whole, expected, actual }) =>
    expected === null
      ? `Dòng «${row}»: «${column.vi}» là ${formatNumber(actual)}% trong khi không có trường nào để tính (mẫu số 0). Để trống hoặc ghi 0.`
      : `Dòng «${row}»: «${column.vi}» ghi ${formatNumber(actual)}% nhưng ${formatNumber(part)}/${formatNumber(whole)} = ${formatNumber(expected)}%. Sửa tỉ lệ.`,
  SUM004: ({ column, part, whole, expected, actual, mistake }) => {
    const why = {
      mean: ' (đang là trung bình cộng các tỉ lệ)',
      sum: ' (đang là tổng các tỉ lệ)',
      unknown: '',
    }[mistake];
    const right =
      expected === null
        ? 'không tính được (mẫu số 0)'
        : `${formatNumber(part)}/${formatNumber(whole)} = ${formatNumber(expected)}%`;
    return `Dòng cộng, «${column.vi}»: ghi ${formatNumber(actual)}%${why}, đúng ra là ${right}. Tỉ lệ của dòng cộng lấy tổng chia tổng.`;
  },
  SUM005: ({ column, expected }) =>
    `Dòng cộng để trống cột «${column.vi}» trong khi tổng các dòng là ${formatNumber(expected)}.`,
  CAT001: ({ unit }) =>
    `Đơn vị «${unit}» không có trong danh sách đơn vị. Sửa tên trong tệp, bổ sung danh sách, hoặc chỉ rõ đơn vị khi tổng hợp.`,
  CAT002: ({ unit, asOf, validFrom, validTo }) =>
    `Đơn vị «${unit}» không tồn tại vào ngày ${formatDay(asOf)} (${validFrom ? `từ ${formatDay(validFrom)}` : ''}${validFrom && validTo ? ' ' : ''}${validTo ? `đến ${formatDay(validTo)}` : ''}). Kiểm tra ngày số liệu hoặc danh sách đơn vị.`,
  CAT003: ({ typed, unit, difference }) =>
    ({
      tier: `Tệp ghi cấp hành chính khác cho «${typed}»; đã hiểu là «${unit}».`,
      diacritics: `Tên đơn vị ghi «${typed}» thiếu dấu hoặc khác dấu; đã hiểu là «${unit}».`,
      longer: `Tên đơn vị ghi «${typed}», dài hơn tên trong danh sách; đã hiểu là «${unit}». Kiểm tra lại.`,
      parent: `Tệp ghi «${typed}» thuộc tỉnh khác với danh sách đơn vị; đã hiểu là «${unit}». Kiểm tra lại.`,
    })[difference],
  CAT004: ({ typed, candidates }) =>
    `Tên «${typed}» có thể là nhiều đơn vị: ${candidates.join(', ')}. Chỉ rõ đơn vị khi tổng hợp.`,
  CAT005: ({ stated, asOf }) =>
    `Bảng ghi số liệu tính đến ${formatDay(stated)}, khác ngày tổng hợp ${formatDay(asOf)}. Kiểm tra có gửi nhầm kỳ không.`,
  CAT006: ({ unit }) => `Trong tệp không ghi tên đơn vị; lấy «${unit}» theo tên tệp. Kiểm tra lại.`,
  CAT007: ({ used, other }) =>
    `Tệp được tính cho «${used}» nhưng chỗ này lại ghi «${other}». Kiểm tra tệp thuộc đơn vị nào.`,
  CAT008: ({ school, kind, nameKind }) =>
    `${ofSchool(school)}: ghi loại CSGD «${kind.vi}» nhưng tên trường là «${nameKind.vi}»; đếm theo loại đã ghi. Kiểm tra lại.`,
  MRG001: () =>
    'Không rõ báo cáo của đơn vị nào nên không cộng. Ghi tên đơn vị ở dòng tiêu đề (ví dụ «UBND HUYỆN BÙ ĐỐP»), hoặc chỉ rõ đơn vị khi tổng hợp.',
  MRG002: ({ original }) => `Trùng từng byte với tệp «${original}» nên chỉ tính một lần.`,
  MRG003: ({ unit, by, date, byDate }) =>
    `Đơn vị «${unit}» đã có tệp «${by}» ${savedLater(date, byDate)}; tệp này không được tính.`,
  MRG004: ({ unit, otherUnit }) =>
    `Hai tệp cùng tên nhưng của hai đơn vị: «${otherUnit}» và «${unit}»; cả hai đều được tính. Nếu đây là bản sửa tên đơn vị, hãy bỏ bản cũ.`,
  MRG005: ({ table, tables }) =>
    `Trong tệp có ${formatNumber(tables.length)} bảng «${table}» của cùng đơn vị với số liệu khác nhau (${tables.join('; ')}) nên không tính bảng nào. Giữ lại một bảng.`,
  MRG006: ({ original, why }) =>
    why === 'copy'
      ? `Bảng này lặp lại bảng ở ${original} nên chỉ tính một lần.`
      : `Bảng ở trang ẩn này không được tính vì bảng ở ${original} (trang hiện) đã có số liệu của cùng CSGD.`,
  MRG008: () =>
    'Đây là tệp kết quả do chính chương trình tạo ra; không cộng lại để tránh tính hai lần. Nếu gộp lên cấp trên, hãy chỉ rõ kết quả này của đơn vị nào.',
  MRG007: ({ unit, report }) =>
    `Chưa nhận được ${report === undefined ? 'báo cáo' : `«${report}»`} của «${unit}».`,
  MRG009: ({ errors }) =>
    `Tệp còn ${formatNumber(errors)} lỗi nên không tính (--strict). Sửa lỗi rồi nộp lại.`,
  MRG010: ({ range, confidence }) =>
    `Người tổng hợp xác nhận cộng bảng ${range} (chương trình nhận ra với độ chắc ${formatShare(confidence)}).`,
  MRG011: ({ range }) => `Người tổng hợp đã chọn không cộng bảng ${range}.`,
  MRG012: ({ school, counted, result }) =>
    `${ofSchool(school)} có ở nhiều nơi; chỉ tính một lần theo ${counted}${result === null ? '' : ` («${result}»)`}, nơi có kết quả cao nhất. Bỏ bản cũ hoặc giải thích.`,
  MRG013: ({ school, counted }) => `${ofSchool(school)} ghi lại y hệt ở ${counted} nên chỉ tính một lần.`,
  MRG014: ({ school, other, differs }) => {
    const why = {
      kind: 'khác loại CSGD',
      place: 'khác xã (phường)',
      spelling: 'tên viết khác dấu',
      levels: 'ghi cấp học khác',
    }[differs];
    return `${ofSchool(school)} cùng tên với trường ở ${other} nhưng ${why}; đã tính là hai trường. Nếu là một, sửa cho thống nhất.`;
  },
  MRG015: ({ table, schools }) =>
    `Không có bảng «${table}»; số liệu được đếm từ danh sách ${formatNumber(schools)} trường ở đây.`,
  MRG016: ({ unit, tables, by, date, byDate }) =>
    `Đơn vị «${unit}» đã có tệp «${by}» ${savedLater(date, byDate)}, có lại ${tables.map((table) => `«${table}»`).join(', ')}: phần ấy được tính theo tệp kia, các phần còn lại vẫn được tính theo tệp này.`,
  MRG017: () =>
    'Người tổng hợp đã đưa tệp này ra ngoài; số liệu của tệp không được tính cho đến khi đưa lại vào.',
  MRG018: ({ instead }) =>
    `Người tổng hợp đã đưa tệp này ra ngoài; thay vào đó ${instead.map((file) => `«${file}»`).join(', ')} của cùng đơn vị đang được tính. Nếu không muốn tính, đưa cả tệp ấy ra ngoài.`,
  MRG019: ({ sheets }) =>
    sheets.length > 0
      ? `Tệp kết quả này đã bị sửa sau khi tạo (trang ${sheets.map((sheet) => `«${sheet}»`).join(', ')}) nên không gộp được. Đề nghị đơn vị gửi lại bản chưa sửa, hoặc gộp từ các tệp gốc.`
      : 'Phần ghi nhớ trong tệp kết quả này không đọc được nên không gộp được. Đề nghị đơn vị gửi lại, hoặc gộp từ các tệp gốc.',
  MRG020: ({ files }) =>
    `Tệp kết quả này không được tính, vì số liệu của nó có từ ${files.map((file) => `«${file}»`).join(', ')}, cũng đang được gộp ở đây: tính cả hai là tính hai lần. Bỏ một trong hai.`,
  SEA001: ({ on, cells, more }) =>
    `Số liệu đã sửa sau khi niêm phong ngày ${formatDay(on)}: ${cells.join('; ')}${more > 0 ? ` và ${formatNumber(more)} ô nữa` : ''}. Hỏi đơn vị vì sao, hoặc đề nghị niêm phong lại.`,
  REG001: ({ school, day, asOf }) =>
    `${ofSchool(school)} giải thể ngày ${formatKnownDay(day)}, không muộn hơn ngày số liệu ${formatDay(asOf)}, nên không đếm. Bỏ khỏi danh sách hoặc sửa ngày.`,
  REG002: ({ school, day, asOf }) =>
    `${ofSchool(school)} thành lập ngày ${formatKnownDay(day)}, sau ngày số liệu ${formatDay(asOf)}, nên không đếm. Bỏ khỏi danh sách hoặc sửa ngày.`,
  REG003: ({ school, day, asOf }) =>
    `${ofSchool(school)} có ngày giải thể ${formatKnownDay(day)}, chưa rõ trước hay sau ngày số liệu${asOf === null ? ' (chưa ghi)' : ` ${formatDay(asOf)}`}; vẫn đếm. Ghi đủ ngày.`,
  REG004: ({ row, column, list, expected, actual, schools }) => {
    const names = schools.map((one) => `«${one}»`).join(', ');
    const where =
      actual < expected
        ? `Danh sách đếm vào mục này các trường: ${names}. Xem trường nào bảng còn thiếu.`
        : names === ''
          ? 'Danh sách không còn trường nào khác thuộc loại này; bổ sung trường vào danh sách hoặc sửa bảng.'
          : `Các trường danh sách chưa đếm vào mục này: ${names}. Xem trường nào phải đếm.`;
    return `Dòng «${row}», «${column.vi}»: bảng ghi ${formatNumber(actual)} nhưng đếm từ «${list}» là ${formatNumber(expected)}. ${where}`;
  },
  REG005: ({ school, list, given }) =>
    `${ofSchool(school)} ${given === null ? 'có trong danh sách trường' : `đã có «${given.vi}» trong danh sách trường`} nhưng không có trong «${list}». Ghi bổ sung trường này.`,
  REG006: ({ school, list, near }) =>
    `${ofSchool(school)} không có trong «${list}»${near === null ? '' : `; tên gần giống: «${near}»`}. Sửa tên cho thống nhất hoặc bổ sung vào danh sách trường.`,
  REG007: ({ school, kind, listKind }) =>
    `${ofSchool(school)} ghi ở đây là «${kind.vi}» nhưng danh sách trường ghi «${listKind.vi}». Kiểm tra lại loại CSGD.`,
  REG008: ({ school, list, why, day }) =>
    `${ofSchool(school)}: theo «${list}» thì ${why === 'closed' ? `đã giải thể ngày ${formatKnownDay(day)}` : `đến ngày ${formatKnownDay(day)} mới thành lập`}. Bỏ trường khỏi danh sách này hoặc sửa ngày.`,
  REG009: ({ school, column, day, listColumn, listDay }) =>
    `${ofSchool(school)}: «${column.vi}» ghi ${formatKnownDay(day)} nhưng danh sách trường ghi «${listColumn.vi}» là ${formatKnownDay(listDay)}. Sửa cho thống nhất.`,
  REG010: ({ school, choice, needs }) =>
    `${ofSchool(school)} đăng ký «${choice}» nhưng danh sách trường chưa ghi «${needs.vi}». Kiểm tra trường đã được công nhận lần trước chưa.`,
  REG011: ({ school, column, day, until, years, asOf }) =>
    `${ofSchool(school)}: «${column.vi}» ${formatKnownDay(day)} có giá trị ${formatNumber(years)} năm, đã hết hạn ${formatKnownDay(until)} (số liệu ngày ${formatDay(asOf)}); trường thuộc diện đánh giá chu kỳ 2. Thời hạn này chưa đối chiếu với văn bản gốc.`,
  REG012: ({ school, choice, from, least, actual }) =>
    `${ofSchool(school)} đạt chuẩn quốc gia «${choice}» nhưng «${from.vi}» ${actual === null ? 'để trống' : `là «${actual}»`}; theo quy định phải từ «${least}» trở lên (chưa đối chiếu với văn bản gốc). Trường được công nhận theo quy định trước năm 2018 thì giải thích.`,
  REG013: ({ school, other, code }) =>
    `${ofSchool(school)} có mã «${code}» trùng với mã của «${other}». Mỗi trường một mã; sửa mã sai.`,
  REG014: ({ school, code, otherCode }) =>
    `${ofSchool(school)} ghi mã «${code}» ở đây và mã «${otherCode}» ở nơi khác. Nếu là một trường, giữ một mã.`,
  REG015: ({ school, kind, list }) =>
    `${ofSchool(school)} thuộc loại «${kind.vi}», không thuộc đối tượng của «${list}». Kiểm tra có ghi nhầm danh sách không.`,
  REG016: ({ school, unit, otherUnit, same }) =>
    `${ofSchool(school)} của «${unit}» ${same === 'code' ? 'trùng mã' : 'trùng tên, loại và xã'} với một trường của «${otherUnit}»; đã tính ở cả hai đơn vị. Xác định trường thuộc đơn vị nào.`,
  REG017: ({ school, list, given }) =>
    `${ofSchool(school)} có trong «${list}» nhưng danh sách trường chưa ghi «${given.vi}» của trường. Ghi bổ sung vào danh sách trường hoặc bỏ trường ở đây.`,
  REG018: ({ school, column, day, regulations }) =>
    `${ofSchool(school)}, «${column.vi}»: ${
      regulations.length > 0
        ? `chỉ ghi ${formatKnownDay(day)} nên chưa rõ áp dụng ${regulations.join(' hay ')} (ngày hiệu lực chưa đối chiếu với văn bản gốc). Ghi đủ ngày, tháng, năm.`
        : `chương trình không có quy định cho loại CSGD này vào ${formatKnownDay(day)} nên chưa kiểm tra. Kiểm tra lại loại CSGD và ngày; nếu đúng, tự đối chiếu với văn bản.`
    }`,
  RUL001: ({ rule, reason, by, date }) =>
    `Quy tắc ${rule} (${nameOfRule(rule, 'vi')}) đã tắt${date === null ? '' : ` từ ${formatDay(date)}`}${by === null ? '' : `, người tắt: ${by}`}; không kiểm tra theo quy tắc này. Lý do: ${reason}`,
  SCH001: ({ unit, firstCell, firstDay, firstTeam }) =>
    `«${unit}» đã có trong lịch ở ô ${firstCell} (${firstTeam}, ${firstDay}); mỗi đơn vị chỉ kiểm tra một lần. Bỏ một chỗ.`,
  SCH005: ({ unit }) => `«${unit}» chưa có trong lịch kiểm tra. Xếp đoàn và ngày cho đơn vị này.`,
  SCH002: ({ day, first, last }) =>
    `Ngày ${formatKnownDay(day)} ngoài thời gian kiểm tra đã thông báo (${first === null ? '…' : formatKnownDay(first)} – ${last === null ? '…' : formatKnownDay(last)}). Sửa ngày.`,
  SCH003: ({ day, firstCell }) =>
    `Ngày ${formatKnownDay(day)} đã có ở ô ${firstCell}. Gộp hai dòng hoặc sửa ngày.`,
  SCH004: ({ unit, column, actual, limit }) =>
    `«${unit}»: «${column.vi}» là ${formatNumber(actual)}, không được quá ${formatNumber(limit)}. Giảm số người.`,
  NAR001: ({ section }) => `Chưa báo cáo mục «${section}». Viết nội dung, hoặc ghi rõ không có.`,
  TSK001: ({ task, due, asOf }) =>
    `Nhiệm vụ «${task}» đã quá hạn (${formatKnownDay(due)}) tính đến ${formatKnownDay(asOf)} mà chưa hoàn thành. Cập nhật tình trạng hoặc giải trình.`,
  TSK002: ({ task }) => `Nhiệm vụ «${task}» ghi đã hoàn thành nhưng chưa có minh chứng. Ghi minh chứng.`,
  SYS001: ({ rule, fault }) =>
    `Chương trình gặp sự cố khi kiểm tra quy tắc ${rule} (${fault}); phép kiểm tra này chưa thực hiện được. Xin báo cho người phát triển.`,
} satisfies Messages;

/** «Trường MN Hoa Sen»; the row where a school has no name. */
/** How a file came to be newer than another one. Dates are ISO or null. */
function savedLater(date: string | null, byDate: string | null): string {
  return byDate !== null && date !== null && byDate !== date
    ? `lưu mới hơn (${formatDay(byDate)} so với ${formatDay(date)})`
    : 'nhận sau';
}

function ofSchool(school: string): string {
  return school === '' ? 'Dòng này' : `«${school}»`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function joinList(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}

function joinNames(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(' + ');
}
