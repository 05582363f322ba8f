/** FIL: what is said of files that cannot be read. */

import { faultWords } from '../file-faults';
import { kindWords } from './other-files';
import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const FIL: SentencesOf<'FIL'> = {
  FIL001: {
    vi: () => 'Tệp rỗng (0 byte). Xin đơn vị gửi lại tệp.',
    en: () => 'The file is empty (0 bytes). Ask the unit to send it again.',
  },
  FIL002: {
    vi: ({ kind }) => `Nội dung tệp không phải sổ tính Excel. ${kindWords(kind, 'vi', vi.resave)}`,
    en: ({ kind }) => `The file holds no Excel workbook. ${kindWords(kind, 'en', en.resave)}`,
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
    vi: ({ kind }) =>
      `Nội dung tệp không phải sổ tính Excel. ${kindWords(kind, 'vi', 'Gửi đúng tệp Excel.')}`,
    en: ({ kind }) => `The file holds no Excel workbook. ${kindWords(kind, 'en', 'Send the Excel file.')}`,
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
    vi: ({ reason }) => `Không đọc được tệp: ${faultWords(reason, 'vi')} Xử lý xong thì chạy lại.`,
    en: ({ reason }) => `The file cannot be read: ${faultWords(reason, 'en')} Put it right and run again.`,
  },
  FIL022: {
    vi: () => `Tệp của Excel 4.0 hoặc cũ hơn, mà chính Excel mặc định cũng không mở. ${vi.resave}`,
    en: () => `A file of Excel 4.0 or older, which Excel itself does not open by default. ${en.resave}`,
  },
  FIL023: {
    vi: ({ kind }) =>
      `Nội dung tệp không phải sổ tính Excel. ${kindWords(kind, 'vi', 'Gửi đúng tệp Excel.')}`,
    en: ({ kind }) => `The file holds no Excel workbook. ${kindWords(kind, 'en', 'Send the Excel file.')}`,
  },
  FIL024: {
    vi: ({ part }) =>
      `Trong tệp có hai bản khác nhau của cùng phần «${part}»; không biết bản nào đúng nên không đọc. ${vi.resave}`,
    en: ({ part }) =>
      `The file holds the part “${part}” twice, with different content; which of them is right is not known, so it is not read. ${en.resave}`,
  },
  FIL025: {
    vi: ({ kind }) => kindWords(kind, 'vi', vi.resave),
    en: ({ kind }) => kindWords(kind, 'en', en.resave),
  },
  FIL026: {
    vi: () => 'Đây không phải tệp mà là thiết bị hoặc đường ống của hệ điều hành; không đọc.',
    en: () => 'This is no file but a device or a pipe of the operating system; it is not read.',
  },
  FIL027: {
    vi: ({ reason }) =>
      `Không mở được thư mục: ${faultWords(reason, 'vi')} Các tệp trong đó chưa được đọc. Xử lý xong thì chạy lại.`,
    en: ({ reason }) =>
      `The folder cannot be opened: ${faultWords(reason, 'en')} The files in it were not read. Put it right and run again.`,
  },
  FIL028: {
    vi: () => 'Tệp bị thay đổi hoặc mất đi đúng lúc đang đọc. Chờ chép xong rồi chạy lại.',
    en: () => 'The file changed or vanished while it was read. Wait until it is copied and run again.',
  },
};
