/**
 * Which records an .xls is made of, and which of them cannot be what they say. Readers pass over
 * types that they do not know, as Excel does, so a damaged type or size would make a cell vanish: a
 * record that nobody knows is passed, unless it looks like a cell that belongs just there; one that
 * holds other records inside is damaged.
 */

import { ByteCursor, damaged } from './byte-cursor';
import type { BiffRecord, BiffVersion, Substream } from './biff-records';
import { CellTable, SMALLEST_CELL, SMALLEST_CELLS } from './cell-table';
import {
  FORMULA,
  FONT,
  COLUMN_INFO,
  MUL_RK,
  MUL_BLANK,
  RICH_STRING,
  DB_CELL,
  XF,
  LABEL_SST,
  DIMENSIONS,
  BLANK,
  NUMBER,
  LABEL,
  BOOL_ERR,
  STRING,
  ROW,
  ARRAY,
  DATA_TABLE,
  RK,
  SHARED_FORMULA,
} from './record-numbers';
import { endsInRecords } from './swallowed-records';

const INDEX = 0x020b;
const UNCALCULATED = 0x005e;
const NOTE = 0x001c;
const HYPERLINK = 0x01b8;
const SELECTION = 0x001d;
const OBJECT = 0x005d;
const PHONETIC_INFO = 0x00ef;
/** What every OBJ record starts with (ftCmo). */
const COMMON_OBJECT_DATA = 0x0015;

/** From here on every record repeats its type in its first two bytes (FrtHeader), … */
const FIRST_FUTURE_TYPE = 0x0800;
/** … up to here, where the records of charts begin, which stand in no sheet of cells. */
const FIRST_CHART_TYPE = 0x1000;

/**
 * Types under 0x0800 that may stand in the globals or a sheet: MS-XLS 2.3.2 and older ones that
 * some writers keep using.
 */
const KNOWN_TYPES: ReadonlySet<number> = new Set(
  (
    '06 0c 0d 0e 0f 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 22 23 26 27 28 29 2a 2b 2f 31 33 34 3d 40 41 42 4d ' +
    '50 51 52 55 56 59 5a 5b 5c 5d 5e 5f 60 61 63 7d 7f 80 81 82 83 84 85 86 87 88 89 8c 8d 8f 90 91 92 94 95 96 ' +
    '97 98 99 9a 9b 9c 9d 9e a0 a1 a9 ab ae af b0 b1 b2 b4 b5 b6 b8 b9 bd be bf c0 c1 c2 c3 c5 c6 c7 c8 c9 ca cb ' +
    'cc cd ce cf d0 d1 d2 d3 d5 d6 d7 d8 d9 da dc dd de df e0 e1 e2 e3 e5 e9 ea eb ec ed ef f0 f1 f2 f4 f5 f6 f7 ' +
    'f8 f9 fb fc fd ff 100 103 122 137 138 13b 13d 13e 13f 140 14a 14b 14d 14e 14f 150 151 152 153 154 15f 160 ' +
    '161 162 191 192 193 194 195 196 197 198 1a5 1a9 1aa 1ab 1ac 1ad 1ae 1af 1b0 1b1 1b2 1b5 1b6 1b7 1b8 1b9 1ba ' +
    '1bb 1bc 1bd 1be 1c0 1c1 1c2 200 201 203 204 205 207 208 20b 221 225 236 23e 27e 293 418 41e 43c 4bc'
  )
    .split(' ')
    .map((type) => Number.parseInt(type, 16)),
);

/** Kinds of substreams (in their BOF) that hold cells: worksheets and macro sheets. */
export const KINDS_WITH_CELLS: readonly number[] = [0x10, 0x40];

const XF_SIZE = 20;
const XF_SIZE_BIFF5 = 16;
/** Bytes of a FONT in front of its name. */
const FONT_HEAD = 14;

/**
 * Record types whose content has one size only; a wrong size there would swallow the cell that
 * follows.
 */
const FIXED_SIZES: ReadonlyMap<number, readonly number[]> = new Map<number, readonly number[]>([
  [XF, [XF_SIZE]],
  [NUMBER, [14]],
  [RK, [10]],
  [LABEL_SST, [10]],
  [BOOL_ERR, [8]],
  [BLANK, [6]],
  [ROW, [16]],
  [DIMENSIONS, [14]],
  [DATA_TABLE, [16]],
  [0x9b, [0]], // filter mode
  [0x9d, [2]], // filter information
  [COLUMN_INFO, [10, 11, 12]],
  ...[0x10, 0x26, 0x27, 0x28, 0x29].map((type) => [type, [8]] as const), // margins, calculation delta
  ...[0x0c, 0x0d, 0x0e, 0x0f, 0x11, 0x12, 0x13, 0x19, 0x22, 0x2a, 0x2b].map((type) => [type, [2]] as const),
  [0x80, [8]], // widths of outline symbols
  ...[0x5e, 0x5f, 0x63, 0x81, 0x82, 0x83, 0x84, 0x99, 0xdd].map((type) => [type, [2]] as const),
]);

/**
 * What may stand between the first and the last record of a sheet's table of cells; notes and links
 * as PHP and Perl write them.
 */
const IN_CELL_TABLE: ReadonlySet<number> = new Set([
  FORMULA,
  MUL_RK,
  MUL_BLANK,
  RICH_STRING,
  DB_CELL,
  LABEL_SST,
  BLANK,
  NUMBER,
  LABEL,
  BOOL_ERR,
  STRING,
  ROW,
  ARRAY,
  DATA_TABLE,
  RK,
  SHARED_FORMULA,
  UNCALCULATED,
  NOTE,
  HYPERLINK,
]);
const HEADER_SIZE = 4;
const AFTER_FORMULA: ReadonlySet<number> = new Set([ARRAY, DATA_TABLE, SHARED_FORMULA]);
const MAY_CONTINUE: ReadonlySet<number> = new Set([STRING, LABEL, RICH_STRING, ARRAY, SHARED_FORMULA]);
const EXTRAS_IN_CELL_TABLE: ReadonlySet<number> = new Set([NOTE, HYPERLINK, UNCALCULATED]);

/**
 * What may follow a sheet's cells: drawings, views, protection, sorting, merges, conditions, links,
 * validations, queries.
 */
const AFTER_CELL_TABLE: ReadonlySet<number> = new Set([
  ...[0x12, 0x13, 0x1d, 0x41, 0x5d, 0x63, 0x90, 0x99, 0xa0, 0xdd, 0xe5, 0xec, 0xed],
  ...[0xef, 0x15f, 0x1aa, 0x1ab, 0x1ad, 0x1b0, 0x1b1, 0x1b2, 0x1b6, 0x1b8, 0x1ba, 0x1be, 0x1c2, 0x23e],
  ...[0x9b, 0x9d, 0x9e, 0xb0, 0x50], // filters; the openings of pivot tables and consolidations
]);
/**
 * A user's own view of the sheet repeats the page set-up that otherwise stands ahead of the cells.
 */
const USER_VIEW = 0x1aa;
const USER_VIEW_PARTS: ReadonlySet<number> = new Set([
  ...[0x14, 0x15, 0x1a, 0x1b, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x33, 0x4d, 0x7f, 0x83, 0x84, 0xa1],
]);
const PIVOT_VIEW = 0xb0;
const PIVOT_PARTS: ReadonlySet<number> = new Set([
  ...[0xb1, 0xb2, 0xb4, 0xb5, 0xb6, 0xc5, 0xf0, 0xf1, 0xf2, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfb, 0x100],
  ...[0x103, 0xd5, 0xe3, 0x802, 0x80c, 0x80e, 0x80f, 0x810],
]);
const CONSOLIDATION = 0x50;
const CONSOLIDATION_PARTS: ReadonlySet<number> = new Set([0x51, 0x52, 0x1b5]);

/** Where BIFF5 has other sizes. */
const FIXED_SIZES_BIFF5: ReadonlyMap<number, readonly number[]> = new Map<number, readonly number[]>([
  [XF, [XF_SIZE_BIFF5]],
  [DIMENSIONS, [10]],
]);

/**
 * @param styles how many looks of cells the workbook has
 * @throws FileRefusedError FIL019 for a record that cannot be what it says it is
 */
export function checkRecords(
  stream: Uint8Array,
  { kind, records, version }: Substream,
  styles: number,
): void {
  records.forEach((record, i) => {
    const { type, start, end } = record;
    if (!isKnown(stream, record) && isLostEntry(stream, records, i, version)) throw damaged();
    const size = end - start;
    const sizes = (version === 5 ? FIXED_SIZES_BIFF5.get(type) : undefined) ?? FIXED_SIZES.get(type);
    if (!sizes || sizes.includes(size)) return;
    // Some writers add bytes of their own; fewer than a header's cannot be a record that was
    // swallowed.
    if (size < Math.min(...sizes) || size - Math.max(...sizes) >= HEADER_SIZE) throw damaged();
  });
  if (!KINDS_WITH_CELLS.includes(kind)) return;
  checkExtents(records);
  checkCellTable(stream, records, version, styles);
  checkRowBlocks(stream, records);
}

function isKnown(stream: Uint8Array, { type, start, end }: BiffRecord): boolean {
  if (type < FIRST_FUTURE_TYPE) return KNOWN_TYPES.has(type);
  const repeatsItself = end - start >= 2 && new ByteCursor(stream, start, end).u16() === type;
  return type < FIRST_CHART_TYPE && repeatsItself;
}

/**
 * Whether an unknown record is an entry of a list that counts by place: fonts and looks of cells.
 * Without it all that follow would be taken for others.
 */
function isLostEntry(
  stream: Uint8Array,
  records: readonly BiffRecord[],
  index: number,
  version: BiffVersion,
): boolean {
  const [before, after] = [records[index - 1]?.type, records[index + 1]?.type];
  if (before === after && (before === FONT || before === XF)) return true;
  const { start, end } = records[index] as BiffRecord;
  const size = end - start;
  if (before === XF || after === XF) return size === (version === 5 ? XF_SIZE_BIFF5 : XF_SIZE);
  if (before !== FONT && after !== FONT) return false;
  const letters = stream[start + FONT_HEAD] ?? 0;
  const [narrow, wide] = version === 5 ? [1 + letters] : [2 + letters, 2 + 2 * letters];
  return size === FONT_HEAD + narrow || size === FONT_HEAD + (wide ?? narrow);
}

/**
 * A sheet of cells states its extent at most once: another one is a cell whose type was damaged.
 */
function checkExtents(records: readonly BiffRecord[]): void {
  if (records.filter(({ type }) => type === DIMENSIONS).length > 1) throw damaged();
}

/**
 * Among the cells or around them no record may be a cell whose type was damaged, or have swallowed
 * cells.
 */
function checkCellTable(
  stream: Uint8Array,
  records: readonly BiffRecord[],
  version: BiffVersion,
  styles: number,
): void {
  const table = new CellTable(stream, records, version, styles);
  const first = records.findIndex(isCellRecord);
  let last = records.length - 1;
  while (last >= 0 && !isCellRecord(records[last] as BiffRecord)) last--;
  const after = first < 0 ? [] : records.slice(last + 1);
  const seen = new Set(after.map(({ type }) => type));
  records.forEach((record, i) => {
    const { type } = record;
    // Drawings and what else follows the cells hold no cells, whatever their bytes look like.
    if ((first < 0 || i <= last) && !isCellRecord(record) && swallowsCells(stream, record)) throw damaged();
    if (type >= FIRST_FUTURE_TYPE && isKnown(stream, record)) return;
    const isInPlace =
      first < 0 || i < first
        ? KNOWN_TYPES.has(type)
        : i <= last
          ? IN_CELL_TABLE.has(type)
          : mayFollowCells(type, seen);
    if (!isInPlace && table.hasRoomFor(i)) throw damaged();
    if (first < 0 || i < first) return;
    if (AFTER_FORMULA.has(type) && records[i - 1]?.type !== FORMULA) throw damaged();
    if (!isSound(stream, record)) throw damaged();
  });
}

/**
 * Whether a record that is no cell has cells at the end of its content, as one whose size was
 * damaged.
 */
function swallowsCells(stream: Uint8Array, record: BiffRecord): boolean {
  if (record.end - record.start < HEADER_SIZE + SMALLEST_CELL) return false;
  return [record, ...record.continued].some((part) =>
    endsInRecords(stream, part, (type, size) => size >= (SMALLEST_CELLS.get(type) ?? Infinity)),
  );
}

/**
 * Of user views, pivot tables and consolidations, only where the record that opens them is there
 * too.
 */
function mayFollowCells(type: number, seen: ReadonlySet<number>): boolean {
  if (USER_VIEW_PARTS.has(type)) return seen.has(USER_VIEW);
  if (PIVOT_PARTS.has(type)) return seen.has(PIVOT_VIEW);
  if (CONSOLIDATION_PARTS.has(type)) return seen.has(CONSOLIDATION);
  return AFTER_CELL_TABLE.has(type) || EXTRAS_IN_CELL_TABLE.has(type);
}

/**
 * Whether the record's size is one that its type can have, where a damaged cell could pass for it
 * otherwise.
 */
function isSound(stream: Uint8Array, { type, start, end, continued }: BiffRecord): boolean {
  const size = end - start;
  switch (type) {
    case NOTE:
      return isSoundNote(new ByteCursor(stream, start, end));
    case PHONETIC_INFO:
      return (size - 6) % 8 === 0;
    case SELECTION:
      return (size - 9) % 6 === 0;
    case OBJECT:
      return size >= 4 && new ByteCursor(stream, start, end).u16() === COMMON_OBJECT_DATA;
    default:
      return continued.length === 0 || !isCellRecord({ type }) || MAY_CONTINUE.has(type);
  }
}

/** A comment's place and object, its author's name and nothing else. */
function isSoundNote(cursor: ByteCursor): boolean {
  if (cursor.remaining < 11) return false;
  const length = cursor.skip(8).u16();
  const rest = cursor.skip(1).remaining;
  return [length, length + 1, length * 2, length * 2 + 1].includes(rest);
}

export function isCellRecord({ type }: Pick<BiffRecord, 'type'>): boolean {
  return IN_CELL_TABLE.has(type) && !EXTRAS_IN_CELL_TABLE.has(type);
}

/**
 * A DBCELL ends a block of rows: it counts back to the block's first row, or the sheet's INDEX
 * counts it.
 */
function checkRowBlocks(stream: Uint8Array, records: readonly BiffRecord[]): void {
  const blockEnds = records.filter(({ type }) => type === DB_CELL);
  if (blockEnds.length === 0) return;
  const index = records.find(({ type }) => type === INDEX);
  if (index && (index.end - index.start - 16) / 4 === blockEnds.length) return;
  const rowStarts = new Set(records.filter(({ type }) => type === ROW).map(({ start }) => start));
  for (const { start, end } of blockEnds) {
    if (!rowStarts.has(start - new ByteCursor(stream, start, end).u32())) throw damaged();
  }
}
