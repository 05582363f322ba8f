/** Reads what an .xls says for the whole workbook: its sheets, fonts, cell formats, shared texts, date system. */

import type { CellStyle, SheetVisibility } from '../../core/sheet/grid';
import {
  BOUND_SHEET,
  DATE_1904,
  FONT,
  FORMAT,
  KINDS_WITH_CELLS,
  SHARED_STRINGS,
  XF,
} from './biff-record-types';
import type { BiffRecord, Substream } from './biff-records';
import { ContinuedCursor, readSharedTexts, readShortText, readText, type BiffText } from './biff-strings';
import { ByteCursor, damaged } from './byte-cursor';
import { BUILT_IN_NUMBER_FORMATS } from './number-formats';

export interface BiffSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Whether the sheet holds cells: a worksheet or macro sheet, no chart and no program module. */
  readonly hasCells: boolean;
  readonly content: Substream;
}

export interface BiffGlobals {
  readonly sheets: readonly BiffSheet[];
  /** Cell styles by XF index. */
  readonly styles: readonly CellStyle[];
  /** The name of the font with an index as the file counts: there is no font 4. "" where there is none. */
  fontName(index: number): string;
  readonly sharedTexts: readonly BiffText[];
  readonly date1904: boolean;
}

/** BOUNDSHEET's kind of sheet → the kind that the sheet's own BOF must name. */
const KINDS: ReadonlyMap<number, number> = new Map([
  [0, 0x10],
  [1, 0x40],
  [2, 0x20],
  [6, 0x06],
]);
const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];
const MISSING_FONT_INDEX = 4;

/** @throws FileRefusedError FIL019 when a record is damaged, a named sheet is missing, or a sheet is not named. */
export function readGlobals(stream: Uint8Array, substreams: readonly Substream[]): BiffGlobals {
  const [globals, ...sheetStreams] = substreams;
  if (!globals) throw damaged();
  const of = (type: number): BiffRecord[] => globals.records.filter((record) => record.type === type);
  const only = (type: number): BiffRecord | undefined => {
    const [first, ...more] = of(type);
    if (more.length > 0) throw damaged();
    return first;
  };
  const fonts = of(FONT).map((record) => readFont(stream, record));
  const fontName = (index: number): string => fonts[index < MISSING_FONT_INDEX ? index : index - 1] ?? '';
  const formats = new Map(of(FORMAT).map((record) => readFormat(stream, record)));
  const sharedStrings = only(SHARED_STRINGS);
  const date1904 = only(DATE_1904);
  return {
    sheets: readSheets(stream, of(BOUND_SHEET), sheetStreams),
    styles: of(XF).map((record) => readStyle(stream, record, formats, fontName)),
    fontName,
    sharedTexts: sharedStrings ? readSharedTexts(stream, sharedStrings) : [],
    date1904: date1904 !== undefined && new ByteCursor(stream, date1904.start, date1904.end).u16() === 1,
  };
}

function readFont(stream: Uint8Array, record: BiffRecord): string {
  const cursor = new ContinuedCursor(stream, record);
  cursor.skip(14);
  return readShortText(cursor);
}

function readFormat(stream: Uint8Array, record: BiffRecord): [number, string] {
  const cursor = new ContinuedCursor(stream, record);
  return [cursor.u16(), readText(cursor)];
}

function readStyle(
  stream: Uint8Array,
  record: BiffRecord,
  formats: ReadonlyMap<number, string>,
  fontName: (index: number) => string,
): CellStyle {
  const cursor = new ByteCursor(stream, record.start, record.end);
  const font = fontName(cursor.u16());
  const format = cursor.u16();
  return { numberFormat: formats.get(format) ?? BUILT_IN_NUMBER_FORMATS[format] ?? 'General', font };
}

/** Pairs names with sheets by position. A sheet nobody names would be lost in silence: then the list is damaged. */
function readSheets(
  stream: Uint8Array,
  records: readonly BiffRecord[],
  sheetStreams: readonly Substream[],
): BiffSheet[] {
  const byPosition = new Map(sheetStreams.map((sheet) => [sheet.position, sheet]));
  const names = new Set<string>();
  const sheets = records.map((record) => {
    const cursor = new ContinuedCursor(stream, record);
    const position = cursor.u32();
    const visibility = VISIBILITIES[cursor.u8() & 3];
    const kind = KINDS.get(cursor.u8());
    const name = readShortText(cursor);
    const content = byPosition.get(position);
    byPosition.delete(position);
    names.add(name);
    if (!content || content.kind !== kind || !visibility) throw damaged();
    return { name, visibility, hasCells: KINDS_WITH_CELLS.includes(kind), content };
  });
  if (byPosition.size > 0 || names.size < sheets.length || sheets.length === 0) throw damaged();
  return sheets;
}
