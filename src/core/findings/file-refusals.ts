/**
 * Why a file's figures cannot be trusted at all. Facts only; `messages/` makes the sentences.
 * Codes are permanent: a retired one stays here as a comment with its reason.
 */

/** The facts that each refusal's sentence needs. `part` is a path inside the package, such as "xl/worksheets/sheet1.xml". */
export interface FileRefusalFacts {
  /** The file has no bytes. */
  FIL001: Record<never, never>;
  /** Neither a zip package nor an OLE2 file, whatever its name; `kind` where the bytes tell what it is instead. */
  FIL002: { readonly kind?: OtherFileKind };
  /** A web page (HTML) under a workbook's name, as some programs export. */
  FIL003: Record<never, never>;
  /** An XML Spreadsheet 2003 under a workbook's name. */
  FIL004: Record<never, never>;
  /** Encrypted with a password that only its owner knows. */
  FIL005: Record<never, never>;
  /** Encrypted with Excel's default password (VelvetSweatshop): a workbook saved as read-only or with a protected structure. */
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
  /** A zip package, but no spreadsheet (Word, PowerPoint, a packed folder); `kind` where the parts tell what it is. */
  FIL014: { readonly kind?: OtherFileKind };
  /** Excel's binary format .xlsb. */
  FIL015: Record<never, never>;
  /** OpenDocument (.ods). */
  FIL016: Record<never, never>;
  /** A part that the workbook names is not in the package. */
  FIL017: { readonly part: string };
  /** A cell whose stored value is not what its type says, whose address is none, or that comes twice. */
  FIL018: { readonly sheet: string; readonly cell: string };
  /** The .xls file is damaged: its directory, a stream or a record. */
  FIL019: Record<never, never>;
  /** The file itself is over the stated cap. Bytes. */
  FIL020: { readonly size: number; readonly limit: number };
  /** The file system refuses to hand the file out. `reason` is the system's own code, such as EACCES. */
  FIL021: { readonly reason: string };
  /** An .xls older than Excel 5: one sheet to a file, which Excel itself opens only where an administrator allows it. */
  FIL022: Record<never, never>;
  /** An OLE2 file that is no workbook (an old Word document, a mail); `kind` where its streams tell what it is. */
  FIL023: { readonly kind?: OtherFileKind };
  /** The package holds a part twice, with different content: programs differ in which of the two they read. */
  FIL024: { readonly part: string };
  /** A file of a folder that by its name is no workbook; it was not opened. */
  FIL025: { readonly kind: OtherFileKind };
  /** No file: a device, a pipe or a socket; it was not opened. */
  FIL026: Record<never, never>;
  /** A folder among the ones to read that the system does not open. `reason` is the system's own code. */
  FIL027: { readonly reason: string };
  /** The file changed or vanished while it was read. */
  FIL028: Record<never, never>;
}

/** What a file of a folder is that is no readable workbook, as far as its name and first bytes tell. */
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

export type FileRefusalCode = keyof FileRefusalFacts;

export type FileRefusal = {
  [Code in FileRefusalCode]: { readonly code: Code; readonly facts: FileRefusalFacts[Code] };
}[FileRefusalCode];

/** Thrown inside a reader and turned into a refusal at its border; carries facts, never prose. */
export class FileRefusedError extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.code);
  }
}

/** Builds the error for a refusal; `throw refused('FIL008', { part })`. */
export function refused<Code extends FileRefusalCode>(
  code: Code,
  facts: FileRefusalFacts[Code],
): FileRefusedError {
  return new FileRefusedError({ code, facts } as unknown as FileRefusal);
}
