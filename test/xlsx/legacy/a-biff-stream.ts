/** Builds BIFF8 workbook streams for tests record by record, straight from MS-XLS. */

export interface SheetSpec {
  readonly name: string;
  readonly records: readonly Buffer[];
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly state?: number;
  /** The BOF's kind: 0x10 worksheet, 0x20 chart. */
  readonly kind?: number;
}

export interface FontSpec {
  readonly name: string;
  readonly isStruck?: boolean;
  /** 0 on the line, 1 above it, 2 below. */
  readonly script?: number;
}

export interface StreamSpec {
  readonly fonts?: readonly (string | FontSpec)[];
  /** Font index and number format of each XF. */
  readonly xfs?: readonly (readonly [number, number])[];
  /** More records of the globals, before the sheets' names. */
  readonly globals?: readonly Buffer[];
  readonly sheets: readonly SheetSpec[];
}

export function record(type: number, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));
  return Buffer.concat([u16(type, body.length), body]);
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16LE(value, i * 2));
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function f64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

/** A text of one byte a character ("compressed": the byte is the code point). */
export function narrow(text: string): Buffer {
  return Buffer.concat([u16(text.length), Buffer.from([0]), Buffer.from(text, 'latin1')]);
}

export function wide(text: string): Buffer {
  return Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')]);
}

function short(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length, 1]), Buffer.from(text, 'utf16le')]);
}

export const bof = (kind: number, version = 0x0600): Buffer =>
  record(0x0809, u16(version, kind, 0x0dbb, 0x07cc), u32(0), u32(6));
export const eof = (): Buffer => record(0x000a);

/** Cells count from 0 here, as in the file. */
export const number = (row: number, column: number, value: number, xf = 0): Buffer =>
  record(0x0203, u16(row, column, xf), f64(value));
export const rk = (row: number, column: number, raw: number, xf = 0): Buffer =>
  record(0x027e, u16(row, column, xf), u32(raw));
export const mulRk = (row: number, first: number, raws: readonly number[]): Buffer =>
  record(
    0x00bd,
    u16(row, first),
    ...raws.map((raw) => Buffer.concat([u16(0), u32(raw)])),
    u16(first + raws.length - 1),
  );
export const labelSst = (row: number, column: number, index: number, xf = 0): Buffer =>
  record(0x00fd, u16(row, column, xf), u32(index));
export const boolErr = (row: number, column: number, code: number, isError: number): Buffer =>
  record(0x0205, u16(row, column, 0), [code, isError]);
export const blank = (row: number, column: number): Buffer => record(0x0201, u16(row, column, 0));
export const rowRecord = (row: number, isHidden = false): Buffer =>
  record(0x0208, u16(row, 0, 256, 255, 0, 0), [isHidden ? 0x20 : 0, 1], u16(0x0f));
/** Ends a block of rows; `rowsBefore` are all records since the block's first row, which it counts back to. */
export const dbCell = (rowsBefore: readonly Buffer[]): Buffer =>
  record(0x00d7, u32(rowsBefore.reduce((sum, { length }) => sum + length, 0)));
export const dimensions = (): Buffer => record(0x0200, u32(0), u32(0), u16(0, 0, 0));
export const sst = (...texts: readonly Buffer[]): Buffer =>
  record(0x00fc, u32(texts.length), u32(texts.length), ...texts);

/** A formula `=1` (one integer token) with the given eight bytes of stored result, and options if any. */
export const formula = (row: number, column: number, result: Uint8Array, options = 0): Buffer =>
  record(0x0006, u16(row, column, 0), result, u16(options), u32(0), u16(3), [0x1e, 1, 0]);
export const specialResult = (kind: number, code = 0): Buffer =>
  Buffer.from([kind, 0, code, 0, 0, 0, 0xff, 0xff]);

function fontRecord({ name, isStruck = false, script = 0 }: FontSpec): Buffer {
  return record(0x0031, u16(200, isStruck ? 8 : 0, 0x7fff, 400, script), u32(0), short(name));
}

/** A text whose font changes at characters (from 0) to fonts by their index. */
export function rich(text: string, changes: readonly (readonly [number, number])[]): Buffer {
  const runs = changes.map(([from, font]) => u16(from, font));
  return Buffer.concat([
    u16(text.length),
    Buffer.from([0x09]),
    u16(changes.length),
    Buffer.from(text, 'utf16le'),
    ...runs,
  ]);
}

/** The whole stream; the sheets' positions are worked out. */
export function aBiffStream({
  fonts = ['Arial'],
  xfs = [[0, 0]],
  globals = [],
  sheets,
}: StreamSpec): Uint8Array {
  const start = [
    bof(0x05),
    ...fonts.map((font) => fontRecord(typeof font === 'string' ? { name: font } : font)),
    ...xfs.map(([font, format]) => record(0x00e0, u16(font, format), Buffer.alloc(16))),
    ...globals,
  ];
  const kinds = new Map([
    [0x10, 0],
    [0x20, 2],
  ]);
  const boundSheet = ({ name, state = 0, kind = 0x10 }: SheetSpec, position: number): Buffer =>
    record(0x0085, u32(position), [state, kinds.get(kind) ?? 0], short(name));
  const contents = sheets.map(({ records, kind = 0x10 }) =>
    Buffer.concat([bof(kind), dimensions(), ...records, eof()]),
  );
  const sizeOf = (buffers: readonly Buffer[]): number => buffers.reduce((sum, { length }) => sum + length, 0);
  let position = sizeOf(start) + sizeOf(sheets.map((sheet) => boundSheet(sheet, 0))) + eof().length;
  const names = sheets.map((sheet, i) => {
    const named = boundSheet(sheet, position);
    position += contents[i]?.length ?? 0;
    return named;
  });
  return new Uint8Array(Buffer.concat([...start, ...names, eof(), ...contents]));
}

/** A text of Excel 5 and 95: bytes of a code page. */
export const bytesText = (bytes: Uint8Array): Buffer =>
  Buffer.concat([u16(bytes.length), Buffer.from(bytes)]);

/** A workbook of Excel 5 and 95 with one sheet. @param codePage undefined leaves the record out */
export function aBiff5Stream(spec: {
  readonly records: readonly Buffer[];
  readonly codePage?: number;
  readonly fonts?: readonly string[];
  /** Id and text of number formats. */
  readonly formats?: readonly (readonly [number, string])[];
  readonly xfs?: readonly (readonly [number, number])[];
  readonly name?: Uint8Array;
}): Uint8Array {
  const {
    records,
    codePage,
    fonts = ['Arial'],
    formats = [],
    xfs = [[0, 0]],
    name = Buffer.from('Mau 1'),
  } = spec;
  const bof5 = (kind: number): Buffer => record(0x0809, u16(0x0500, kind, 0x0dbb, 0x07cc));
  const shortBytes = (bytes: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from([bytes.length]), Buffer.from(bytes)]);
  const start = Buffer.concat([
    bof5(0x05),
    ...(codePage === undefined ? [] : [record(0x0042, u16(codePage))]),
    ...fonts.map((font) => record(0x0031, Buffer.alloc(14), shortBytes(Buffer.from(font)))),
    ...formats.map(([id, format]) => record(0x041e, u16(id), shortBytes(Buffer.from(format)))),
    ...xfs.map(([font, format]) => record(0x00e0, u16(font, format), Buffer.alloc(12))),
  ]);
  const sheetName = record(0x0085, u32(0), [0, 0], shortBytes(name));
  sheetName.writeUInt32LE(start.length + sheetName.length + eof().length, 4);
  const extent = record(0x0200, u16(0, 0, 0, 0, 0));
  return new Uint8Array(Buffer.concat([start, sheetName, eof(), bof5(0x10), extent, ...records, eof()]));
}
