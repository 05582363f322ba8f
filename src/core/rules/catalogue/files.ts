/** FIL: why a file cannot be read at all. */

import type { FileRefusalCode } from '../../findings/file-refusals';
import type { LocalName } from '../../findings/place';
import type { Entries } from './entry';

const WHOLE: LocalName = {
  vi: 'Tệp được đọc trọn vẹn hoặc không đọc: không cộng một phần số liệu',
  en: 'a file is read whole or not at all',
};
const PACKAGE: LocalName = {
  vi: 'ECMA-376 (Office Open XML): cấu trúc gói và trang tính',
  en: 'ECMA-376 (Office Open XML): the package and its parts',
};
const OLD_BINARY: LocalName = {
  vi: '[MS-XLS], [MS-CFB]: định dạng .xls',
  en: '[MS-XLS] and [MS-CFB]: the format .xls',
};
const ENCRYPTION: LocalName = {
  vi: '[MS-OFFCRYPTO]: mã hóa sổ tính',
  en: '[MS-OFFCRYPTO]: encrypted workbooks',
};
const LIMITS: LocalName = {
  vi: 'Giới hạn của chương trình, để một tệp không làm treo máy',
  en: 'limits of the product, so that no file can exhaust the computer',
};
const FORMATS: LocalName = {
  vi: 'Các định dạng chương trình đọc được: .xlsx, .xlsm, .xls (Excel 5.0 trở lên)',
  en: 'the formats that the product reads: .xlsx, .xlsm, .xls (Excel 5.0 and later)',
};

export const FILE_ENTRIES: Entries<FileRefusalCode> = {
  FIL001: { source: WHOLE, facts: {} },
  FIL002: { source: FORMATS, facts: {} },
  FIL003: { source: FORMATS, facts: {} },
  FIL004: { source: FORMATS, facts: {} },
  FIL005: { source: ENCRYPTION, facts: {} },
  FIL006: { source: ENCRYPTION, facts: {} },
  FIL007: { source: WHOLE, facts: {} },
  FIL008: { source: WHOLE, facts: { part: 'xl/worksheets/sheet1.xml' } },
  FIL009: { source: LIMITS, facts: { part: 'xl/worksheets/sheet1.xml', limit: 400e6 } },
  FIL010: { source: LIMITS, facts: { limit: 5e6 } },
  FIL011: { source: PACKAGE, facts: { part: 'xl/workbook.xml' } },
  FIL012: { source: PACKAGE, facts: { part: 'xl/worksheets/sheet1.xml' } },
  FIL013: { source: PACKAGE, facts: { sheet: 'Mẫu 1', cell: 'A6' } },
  FIL014: { source: FORMATS, facts: {} },
  FIL015: { source: FORMATS, facts: {} },
  FIL016: { source: FORMATS, facts: {} },
  FIL017: { source: PACKAGE, facts: { part: 'xl/sharedStrings.xml' } },
  FIL018: { source: PACKAGE, facts: { sheet: 'Mẫu 1', cell: 'B6' } },
  FIL019: { source: OLD_BINARY, facts: {} },
  FIL020: { source: LIMITS, facts: { size: 150e6, limit: 128e6 } },
  FIL021: { source: WHOLE, facts: { reason: 'EACCES' } },
  FIL022: { source: FORMATS, facts: {} },
  FIL023: { source: OLD_BINARY, facts: {} },
  FIL024: { source: PACKAGE, facts: { part: 'xl/worksheets/sheet1.xml' } },
  FIL025: { source: FORMATS, facts: { kind: 'pdf' } },
  FIL026: { source: WHOLE, facts: {} },
  FIL027: { source: WHOLE, facts: { reason: 'EACCES' } },
  FIL028: { source: WHOLE, facts: {} },
};
