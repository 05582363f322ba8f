/**
 * What each kind of file is that is no readable workbook, and what to do with it: both languages.
 */

import type { OtherFileKind } from '../../core/findings/fil';
import type { Language } from '../language';
import { resave as resaveEn } from './words-en';
import { resave as resaveVi } from './words-vi';

type KindWords = Readonly<Record<OtherFileKind, string>>;

const saveAsVi = 'chọn Lưu thành (Save As) › Excel Workbook (*.xlsx) rồi nộp lại.';
const saveAsEn = 'save it as Excel Workbook (*.xlsx) and send it again.';

/** What each other kind of file is, and what to do with it. */
const KINDS_VI: KindWords = {
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

const KINDS_EN: KindWords = {
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

/** @param otherwise said where nothing tells what kind of file it is */
export function kindWords(kind: OtherFileKind | undefined, language: Language, otherwise: string): string {
  return kind === undefined ? otherwise : { vi: KINDS_VI, en: KINDS_EN }[language][kind];
}
