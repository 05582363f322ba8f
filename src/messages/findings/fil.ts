/** FIL: what is said of files that cannot be read. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const FIL: SentencesOf<'FIL'> = {
  FIL001: {
    vi: () => 'Tệp rỗng (0 byte). Xin đơn vị gửi lại tệp.',
    en: () => 'The file is empty (0 bytes). Ask the unit to send it again.',
  },
  FIL002: {
    vi: () => `Đây không phải sổ tính Excel dù mang đuôi của Excel (có thể là tệp văn bản). ${vi.resave}`,
    en: () => `This is no Excel workbook although its name says so (perhaps plain text). ${en.resave}`,
  },
  FIL003: {
    vi: () => `Đây là trang web (HTML) mang đuôi Excel, do một phần mềm kết xuất. ${vi.resave}`,
    en: () => `This is a web page (HTML) under a workbook's name, as some programs export. ${en.resave}`,
  },
  FIL004: {
    vi: () => `Đây là XML Spreadsheet 2003 mang đuôi Excel. ${vi.resave}`,
    en: () => `This is XML Spreadsheet 2003 under a workbook's name. ${en.resave}`,
  },
  FIL005: {
    vi: () =>
      'Tệp được đặt mật khẩu mở. Mở bằng mật khẩu của đơn vị, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu) rồi lưu lại.',
    en: () =>
      'The file is protected with a password. Open it with the unit’s password, remove the password and save it again.',
  },
  FIL006: {
    vi: () =>
      'Sổ tính chỉ đọc: Excel đã mã hóa tệp bằng mật khẩu mặc định của chính nó. Mở bằng Excel (không hỏi mật khẩu), bỏ bảo vệ sổ làm việc, chọn Lưu thành › *.xlsx rồi nộp lại.',
    en: () =>
      'A read-only workbook: Excel encrypted it with its own default password. Open it in Excel (no password is asked for), remove the protection, save it as *.xlsx and send it again.',
  },
  FIL007: {
    vi: () => 'Tệp bị cắt cụt hoặc hỏng khi sao chép, gửi thư. Xin đơn vị gửi lại tệp gốc.',
    en: () => 'The file was cut short or damaged on its way. Ask the unit for the original.',
  },
  FIL008: {
    vi: ({ part }) =>
      `Dữ liệu trong tệp bị hỏng (phần «${part}» sai mã kiểm tra). Xin đơn vị gửi lại tệp gốc.`,
    en: ({ part }) =>
      `Data in the file are damaged (part “${part}” fails its checksum). Ask the unit for the original.`,
  },
  FIL009: {
    vi: ({ part, limit }) =>
      `Phần «${part}» của tệp khi giải nén vượt giới hạn ${vi.formatBytes(limit)}; đây không phải một báo cáo bình thường. Không đọc tệp này.`,
    en: ({ part, limit }) =>
      `Part “${part}” unpacks to more than ${en.formatBytes(limit)}; this is no ordinary report. The file is not read.`,
  },
  FIL010: {
    vi: ({ limit }) =>
      `Tệp có nhiều hơn ${vi.formatNumber(limit)} ô có dữ liệu. Xóa các trang không thuộc báo cáo rồi lưu lại.`,
    en: ({ limit }) =>
      `The file has more than ${en.formatNumber(limit)} cells with data. Delete sheets that do not belong to the report.`,
  },
  FIL011: {
    vi: ({ part }) =>
      `Phần «${part}» của tệp có khai báo DOCTYPE mà Excel không bao giờ ghi; tệp không đáng tin nên không đọc.`,
    en: ({ part }) =>
      `Part “${part}” has a DOCTYPE, which Excel never writes; the file is not trusted and not read.`,
  },
  FIL012: {
    vi: ({ part }) => `Phần «${part}» của tệp bị hỏng (XML không đúng cú pháp). ${vi.resave}`,
    en: ({ part }) => `Part “${part}” is damaged (its XML is not well formed). ${en.resave}`,
  },
  FIL013: {
    vi: ({ sheet, cell }) =>
      `Ô ${cell} ở trang «${sheet}» trỏ tới một chuỗi không có trong tệp: tệp đã mất chữ. Xin đơn vị gửi lại tệp gốc.`,
    en: ({ sheet, cell }) =>
      `Cell ${cell} on sheet “${sheet}” points at a text that the file does not hold: text was lost. Ask the unit for the original.`,
  },
  FIL014: {
    vi: () => 'Tệp không phải sổ tính (có thể là tệp Word hoặc tệp nén đổi đuôi). Gửi đúng tệp Excel.',
    en: () =>
      'The file is no workbook (perhaps a Word document or a zip with another ending). Send the Excel file.',
  },
  FIL015: {
    vi: () => `Định dạng Excel nhị phân (.xlsb) chưa đọc được. ${vi.resave}`,
    en: () => `Excel's binary format (.xlsb) is not read. ${en.resave}`,
  },
  FIL016: {
    vi: () => `Định dạng OpenDocument (.ods) chưa đọc được. ${vi.resave}`,
    en: () => `OpenDocument (.ods) is not read. ${en.resave}`,
  },
  FIL017: {
    vi: ({ part }) => `Tệp thiếu phần «${part}» mà chính nó khai báo. Xin đơn vị gửi lại tệp gốc.`,
    en: ({ part }) =>
      `The file lacks the part “${part}” that it names itself. Ask the unit for the original.`,
  },
  FIL018: {
    vi: ({ sheet, cell }) =>
      `Ô ${cell} ở trang «${sheet}» ghi sai quy cách (giá trị, địa chỉ hoặc bị lặp). ${vi.resave}`,
    en: ({ sheet, cell }) =>
      `Cell ${cell} on sheet “${sheet}” is malformed (value, address, or given twice). ${en.resave}`,
  },
  FIL019: {
    vi: () => 'Tệp .xls bị hỏng. Xin đơn vị gửi lại tệp gốc, tốt nhất ở dạng .xlsx.',
    en: () => 'The .xls file is damaged. Ask the unit for the original, best as .xlsx.',
  },
  FIL020: {
    vi: ({ size, limit }) =>
      `Tệp lớn ${vi.formatBytes(size)}, vượt giới hạn ${vi.formatBytes(limit)}. Xóa hình ảnh và các trang không thuộc báo cáo rồi lưu lại.`,
    en: ({ size, limit }) =>
      `The file has ${en.formatBytes(size)}, over the limit of ${en.formatBytes(limit)}. Delete pictures and sheets that do not belong to the report.`,
  },
  FIL021: {
    vi: ({ reason }) =>
      `Máy tính không cho đọc tệp (${reason}). Đóng tệp nếu đang mở, kiểm tra quyền truy cập rồi chạy lại.`,
    en: ({ reason }) =>
      `The computer does not hand out the file (${reason}). Close it if it is open, check the permissions and run again.`,
  },
  FIL022: {
    vi: () => `Tệp của Excel 95 hoặc cũ hơn. ${vi.resave}`,
    en: () => `A file of Excel 95 or older. ${en.resave}`,
  },
  FIL023: {
    vi: () => 'Tệp không chứa sổ tính (có thể là tệp Word cũ hoặc thư). Gửi đúng tệp Excel.',
    en: () => 'The file holds no workbook (perhaps an old Word document or a mail). Send the Excel file.',
  },
};
