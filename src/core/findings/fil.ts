/** FIL: why a file cannot be read at all, so that its figures cannot be trusted. */

import type { Declared } from './declaration';
import type { LocalName } from './place';

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

export interface FilFacts {
  /** The file has no bytes. */
  FIL001: Record<never, never>;
  /**
   * Neither a zip package nor an OLE2 file, whatever its name; `kind` where the bytes tell what it
   * is instead.
   */
  FIL002: { readonly kind?: OtherFileKind };
  /** A web page (HTML) under a workbook's name, as some programs export. */
  FIL003: Record<never, never>;
  /** An XML Spreadsheet 2003 under a workbook's name. */
  FIL004: Record<never, never>;
  /** Encrypted with a password that only its owner knows. */
  FIL005: Record<never, never>;
  /**
   * Encrypted with Excel's default password (VelvetSweatshop): a workbook saved as read-only or
   * with a protected structure.
   */
  FIL006: Record<never, never>;
  /** The zip package is cut short or its directory is damaged. */
  FIL007: Record<never, never>;
  /** A part's checksum, size or compressed data is wrong. */
  FIL008: { readonly part: string };
  /** Unpacked size over the stated cap: a zip bomb or not a report. Sizes in bytes. */
  FIL009: { readonly part: string; readonly limit: number };
  /** More cells than the stated cap. */
  FIL010: { readonly limit: number };
  /** An XML part with a DOCTYPE: never written by a spreadsheet program. */
  FIL011: { readonly part: string };
  /** An XML part that is not well formed: unbalanced, cut short, wrong encoding. */
  FIL012: { readonly part: string };
  /** A cell points at a shared text that does not exist. `cell` is A1 notation. */
  FIL013: { readonly sheet: string; readonly cell: string };
  /**
   * A zip package, but no spreadsheet (Word, PowerPoint, a packed folder); `kind` where the parts
   * tell what it is.
   */
  FIL014: { readonly kind?: OtherFileKind };
  /** Excel's binary format .xlsb. */
  FIL015: Record<never, never>;
  /** OpenDocument (.ods). */
  FIL016: Record<never, never>;
  /** A part that the workbook names is not in the package. */
  FIL017: { readonly part: string };
  /**
   * A cell whose stored value is not what its type says, whose address is none, or that comes
   * twice.
   */
  FIL018: { readonly sheet: string; readonly cell: string };
  /** The .xls file is damaged: its directory, a stream or a record. */
  FIL019: Record<never, never>;
  /** The file itself is over the stated cap. Bytes. */
  FIL020: { readonly size: number; readonly limit: number };
  /**
   * The file system refuses to hand the file out. `reason` is the system's own code, such as
   * EACCES.
   */
  FIL021: { readonly reason: string };
  /**
   * An .xls older than Excel 5: one sheet to a file, which Excel itself opens only where an
   * administrator allows it.
   */
  FIL022: Record<never, never>;
  /**
   * An OLE2 file that is no workbook (an old Word document, a mail); `kind` where its streams tell
   * what it is.
   */
  FIL023: { readonly kind?: OtherFileKind };
  /**
   * The package holds a part twice, with different content: programs differ in which of the two
   * they read.
   */
  FIL024: { readonly part: string };
  /** A file of a folder that by its name is no workbook; it was not opened. */
  FIL025: { readonly kind: OtherFileKind };
  /** No file: a device, a pipe or a socket; it was not opened. */
  FIL026: Record<never, never>;
  /**
   * A folder among the ones to read that the system does not open. `reason` is the system's own
   * code.
   */
  FIL027: { readonly reason: string };
  /** The file changed or vanished while it was read. */
  FIL028: Record<never, never>;
}

/** What a file is that is no readable workbook, as far as its name or first bytes tell. */
export type OtherFileKind =
  | 'wps'
  | 'numbers'
  | 'text'
  | 'archive'
  | 'pdf'
  | 'document'
  | 'presentation'
  | 'webPage'
  | 'picture'
  | 'mail'
  | 'excelTemplate'
  | 'link'
  | 'other';

export const FIL: Declared<FilFacts> = {
  FIL001: { severity: 'error', source: WHOLE },
  FIL002: { severity: 'error', source: FORMATS },
  FIL003: { severity: 'error', source: FORMATS },
  FIL004: { severity: 'error', source: FORMATS },
  FIL005: { severity: 'error', source: ENCRYPTION },
  FIL006: { severity: 'error', source: ENCRYPTION },
  FIL007: { severity: 'error', source: WHOLE },
  FIL008: { severity: 'error', source: WHOLE },
  FIL009: { severity: 'error', source: LIMITS },
  FIL010: { severity: 'error', source: LIMITS },
  FIL011: { severity: 'error', source: PACKAGE },
  FIL012: { severity: 'error', source: PACKAGE },
  FIL013: { severity: 'error', source: PACKAGE },
  FIL014: { severity: 'error', source: FORMATS },
  FIL015: { severity: 'error', source: FORMATS },
  FIL016: { severity: 'error', source: FORMATS },
  FIL017: { severity: 'error', source: PACKAGE },
  FIL018: { severity: 'error', source: PACKAGE },
  FIL019: { severity: 'error', source: OLD_BINARY },
  FIL020: { severity: 'error', source: LIMITS },
  FIL021: { severity: 'error', source: WHOLE },
  FIL022: { severity: 'error', source: FORMATS },
  FIL023: { severity: 'error', source: OLD_BINARY },
  FIL024: { severity: 'error', source: PACKAGE },
  FIL025: { severity: 'error', source: FORMATS },
  FIL026: { severity: 'error', source: WHOLE },
  FIL027: { severity: 'error', source: WHOLE },
  FIL028: { severity: 'error', source: WHOLE },
};
