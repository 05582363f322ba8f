/**
 * Reads what an .xls says for the whole workbook: its sheets, fonts, cell formats, shared texts,
 * date system.
 */

import { builtInFormat } from '../../core/sheet/built-in-formats';
import { DEFAULT_STYLE, type CellStyle, type SheetVisibility, type TextMark } from '../../core/sheet/grid';
import { isCellRecord, KINDS_WITH_CELLS } from './biff-record-types';
import { BOUND_SHEET, CODE_PAGE, DATE_1904, FONT, FORMAT, SHARED_STRINGS, XF } from './record-numbers';
import { KIND_GLOBALS, type BiffRecord, type Substream } from './biff-records';
import { ContinuedCursor, readSharedTexts, readShortText, readText, type BiffText } from './biff-strings';
import { ByteCursor, damaged } from './byte-cursor';
import { lettersOf, type LetterDecoder } from './code-pages';

export interface BiffSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Whether the sheet holds cells: a worksheet or macro sheet, no chart and no program module. */
  readonly hasCells: boolean;
  readonly content: Substream;
}

export interface BiffFont {
  /** "" where there is none. */
  readonly name: string;
  readonly mark?: TextMark;
}

export interface BiffGlobals {
  readonly sheets: readonly BiffSheet[];
  /** Cell styles by XF index. */
  readonly styles: readonly CellStyle[];
  /** The font with an index as the file counts: there is no font 4. */
  font(index: number): BiffFont;
  readonly sharedTexts: readonly BiffText[];
  readonly date1904: boolean;
  /** Of the code page that texts are in; undefined for BIFF8, which has Unicode. */
  readonly letters: LetterDecoder | undefined;
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
/** What Excel calls the sheet of a file that has one and no name for it. */
const ONLY_SHEET = 'Sheet1';

/**
 * @throws FileRefusedError FIL019 when a record is damaged, a named sheet is missing, or a sheet is
 *   not named.
 */
export function readGlobals(stream: Uint8Array, substreams: readonly Substream[]): BiffGlobals {
  const [globals, ...sheetStreams] = substreams;
  if (!globals) throw damaged();
  const of = (type: number): BiffRecord[] => globals.records.filter((record) => record.type === type);
  const only = (type: number): BiffRecord | undefined => {
    const [first, ...more] = of(type);
    if (more.length > 0) throw damaged();
    return first;
  };
  const page = of(CODE_PAGE)[0];
  const letters =
    globals.version === 8 ? undefined : lettersOf(page && new ByteCursor(stream, page.start, page.end).u16());
  const fonts = of(FONT).map((record) => readFont(stream, record, letters));
  const font = (index: number): BiffFont =>
    fonts[index < MISSING_FONT_INDEX ? index : index - 1] ?? { name: '' };
  const formats = new Map(of(FORMAT).map((record) => readFormat(stream, record, letters)));
  const sharedStrings = only(SHARED_STRINGS);
  const dates = only(DATE_1904);
  const date1904 = dates !== undefined && new ByteCursor(stream, dates.start, dates.end).u16() === 1;
  const styles = of(XF).map((record) => readStyle(stream, record, { formats, font, date1904 }));
  return {
    sheets:
      globals.kind === KIND_GLOBALS
        ? readSheets(stream, of(BOUND_SHEET), sheetStreams, letters)
        : [{ name: ONLY_SHEET, visibility: 'visible', hasCells: true, content: globals }],
    styles: styles.length > 0 ? styles : [DEFAULT_STYLE],
    font,
    sharedTexts: sharedStrings ? readSharedTexts(stream, sharedStrings) : [],
    date1904,
    letters,
  };
}

/** Bit of a font's attributes. */
const STRUCK_OUT = 0x0008;

function readFont(stream: Uint8Array, record: BiffRecord, letters: LetterDecoder | undefined): BiffFont {
  const cursor = new ContinuedCursor(stream, record);
  cursor.skip(2);
  const isStruck = (cursor.u16() & STRUCK_OUT) !== 0;
  cursor.skip(4);
  // 1 for superscript, 2 for subscript.
  const isScript = cursor.u16() !== 0;
  cursor.skip(4);
  const mark = isStruck ? 'struck' : isScript ? 'script' : undefined;
  return { name: readShortText(cursor, letters), ...(mark && { mark }) };
}

function readFormat(
  stream: Uint8Array,
  record: BiffRecord,
  letters: LetterDecoder | undefined,
): [number, string] {
  const cursor = new ContinuedCursor(stream, record);
  return [cursor.u16(), letters ? readShortText(cursor, letters) : readText(cursor)];
}

interface StyleParts extends Pick<BiffGlobals, 'font' | 'date1904'> {
  readonly formats: ReadonlyMap<number, string>;
}

function readStyle(
  stream: Uint8Array,
  record: BiffRecord,
  { formats, font, date1904 }: StyleParts,
): CellStyle {
  const cursor = new ByteCursor(stream, record.start, record.end);
  const { name, mark } = font(cursor.u16());
  const format = cursor.u16();
  return {
    numberFormat: formats.get(format) ?? builtInFormat(format),
    font: name,
    ...(mark && { mark }),
    ...(date1904 && { isFrom1904: true }),
  };
}

/**
 * Pairs names with sheets by position. A sheet with cells that nobody names would be lost in
 * silence: then the list is damaged.
 */
function readSheets(
  stream: Uint8Array,
  records: readonly BiffRecord[],
  sheetStreams: readonly Substream[],
  letters: LetterDecoder | undefined,
): BiffSheet[] {
  const byPosition = new Map(sheetStreams.map((sheet) => [sheet.position, sheet]));
  const sheets = records.map((record) => {
    const cursor = new ContinuedCursor(stream, record);
    const position = cursor.u32();
    const visibility = VISIBILITIES[cursor.u8() & 3];
    const kind = KINDS.get(cursor.u8());
    const name = readShortText(cursor, letters);
    const content = byPosition.get(position);
    byPosition.delete(position);
    if (!content || content.kind !== kind || !visibility) throw damaged();
    return { name, visibility, hasCells: KINDS_WITH_CELLS.includes(kind), content };
  });
  const isLost = [...byPosition.values()].some(({ records: own }) => own.some(isCellRecord));
  if (isLost || sheets.length === 0) throw damaged();
  return sheets;
}
