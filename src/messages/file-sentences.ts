/** Sentences about files that were not read because of what they are or of what the computer says: both languages. */

import type { FileRefusalFacts, OtherFileKind } from '../core/findings/file-refusals';
import { faultWords } from './file-faults';

type Told =
  'FIL002' | 'FIL014' | 'FIL021' | 'FIL022' | 'FIL023' | 'FIL024' | 'FIL025' | 'FIL026' | 'FIL027' | 'FIL028';
type FileMessages = { readonly [Code in Told]: (facts: FileRefusalFacts[Code]) => string };

const saveAsVi = 'chọn Lưu thành (Save As) › Excel Workbook (*.xlsx) rồi nộp lại.';
const resaveVi = `Mở tệp bằng Excel, kiểm tra số liệu, ${saveAsVi}`;
const saveAsEn = 'save it as Excel Workbook (*.xlsx) and send it again.';
const resaveEn = `Open the file in Excel, check the figures, ${saveAsEn}`;

/** What each other kind of file is, and what to do with it. */
const KINDS_VI: Readonly<Record<OtherFileKind, string>> = {
  wps: `Tệp của WPS (.et) chưa đọc được. Mở bằng WPS, ${saveAsVi}`,
  numbers:
    'Tệp Numbers của máy Mac chưa đọc được. Mở bằng Numbers, chọn Tệp › Xuất sang › Excel rồi nộp lại.',
  text: `Tệp văn bản hoặc CSV không giữ bảng biểu như mẫu nên không đọc. Mở bằng Excel, kiểm tra số liệu và số 0 ở đầu mã, ${saveAsVi}`,
  archive: 'Tệp nén không được mở. Giải nén vào thư mục rồi chạy lại.',
  pdf: 'Tệp PDF không có ô số liệu để đọc. Xin đơn vị gửi sổ tính Excel (.xlsx).',
  document: 'Tệp Word không được đọc. Xin đơn vị gửi sổ tính Excel (.xlsx).',
  presentation: 'Tệp trình chiếu không được đọc. Xin đơn vị gửi sổ tính Excel (.xlsx).',
  webPage: `Trang web không được đọc. ${resaveVi}`,
  picture: 'Tệp ảnh không có ô số liệu để đọc. Xin đơn vị gửi sổ tính Excel (.xlsx).',
  mail: 'Thư điện tử không được mở. Lưu tệp đính kèm của thư vào thư mục rồi chạy lại.',
  excelTemplate: `Tệp mẫu hoặc tiện ích của Excel (.xltx, .xlt, .xlam …) không được đọc. ${resaveVi}`,
  link: 'Tệp chỉ là đường dẫn tới nơi khác. Chép chính sổ tính vào thư mục rồi chạy lại.',
  other: 'Không phải sổ tính Excel nên không đọc. Nếu là báo cáo, xin đơn vị gửi sổ tính Excel (.xlsx).',
};

const KINDS_EN: Readonly<Record<OtherFileKind, string>> = {
  wps: `A file of WPS (.et) is not read. Open it in WPS, ${saveAsEn}`,
  numbers:
    'A file of Numbers is not read. Open it in Numbers, choose File › Export To › Excel and send that.',
  text: `Plain text or CSV keeps no tables as the forms have them and is not read. Open it in Excel, check the figures and zeros at the front of codes, ${saveAsEn}`,
  archive: 'A packed file is not opened. Unpack it into the folder and run again.',
  pdf: 'A PDF has no cells to read. Ask the unit for the Excel workbook (.xlsx).',
  document: 'A Word document is not read. Ask the unit for the Excel workbook (.xlsx).',
  presentation: 'A presentation is not read. Ask the unit for the Excel workbook (.xlsx).',
  webPage: `A web page is not read. ${resaveEn}`,
  picture: 'A picture has no cells to read. Ask the unit for the Excel workbook (.xlsx).',
  mail: 'A mail is not opened. Save what is attached to it into the folder and run again.',
  excelTemplate: `A template or add-in of Excel (.xltx, .xlt, .xlam …) is not read. ${resaveEn}`,
  link: 'The file only points to another place. Copy the workbook itself into the folder and run again.',
  other:
    'No Excel workbook, so it is not read. If it is a report, ask the unit for the Excel workbook (.xlsx).',
};

export const filesVi: FileMessages = {
  FIL002: ({ kind }) =>
    `Nội dung tệp không phải sổ tính Excel. ${kind === undefined ? resaveVi : KINDS_VI[kind]}`,
  FIL014: ({ kind }) =>
    `Nội dung tệp không phải sổ tính Excel. ${kind === undefined ? 'Gửi đúng tệp Excel.' : KINDS_VI[kind]}`,
  FIL021: ({ reason }) => `Không đọc được tệp: ${faultWords(reason, 'vi')} Xử lý xong thì chạy lại.`,
  FIL022: () => `Tệp của Excel 4.0 hoặc cũ hơn, mà chính Excel mặc định cũng không mở. ${resaveVi}`,
  FIL023: ({ kind }) =>
    `Nội dung tệp không phải sổ tính Excel. ${kind === undefined ? 'Gửi đúng tệp Excel.' : KINDS_VI[kind]}`,
  FIL024: ({ part }) =>
    `Trong tệp có hai bản khác nhau của cùng phần «${part}»; không biết bản nào đúng nên không đọc. ${resaveVi}`,
  FIL025: ({ kind }) => KINDS_VI[kind],
  FIL026: () => 'Đây không phải tệp mà là thiết bị hoặc đường ống của hệ điều hành; không đọc.',
  FIL027: ({ reason }) =>
    `Không mở được thư mục: ${faultWords(reason, 'vi')} Các tệp trong đó chưa được đọc. Xử lý xong thì chạy lại.`,
  FIL028: () => 'Tệp bị thay đổi hoặc mất đi đúng lúc đang đọc. Chờ chép xong rồi chạy lại.',
};

export const filesEn: FileMessages = {
  FIL002: ({ kind }) => `The file holds no Excel workbook. ${kind === undefined ? resaveEn : KINDS_EN[kind]}`,
  FIL014: ({ kind }) =>
    `The file holds no Excel workbook. ${kind === undefined ? 'Send the Excel file.' : KINDS_EN[kind]}`,
  FIL021: ({ reason }) => `The file cannot be read: ${faultWords(reason, 'en')} Put it right and run again.`,
  FIL022: () => `A file of Excel 4.0 or older, which Excel itself does not open by default. ${resaveEn}`,
  FIL023: ({ kind }) =>
    `The file holds no Excel workbook. ${kind === undefined ? 'Send the Excel file.' : KINDS_EN[kind]}`,
  FIL024: ({ part }) =>
    `The file holds the part “${part}” twice, with different content; which of them is right is not known, so it is not read. ${resaveEn}`,
  FIL025: ({ kind }) => KINDS_EN[kind],
  FIL026: () => 'This is no file but a device or a pipe of the operating system; it is not read.',
  FIL027: ({ reason }) =>
    `The folder cannot be opened: ${faultWords(reason, 'en')} The files in it were not read. Put it right and run again.`,
  FIL028: () => 'The file changed or vanished while it was read. Wait until it is copied and run again.',
};
