/**
 * Splits the workbook stream of an .xls into its substreams and records (MS-XLS 2.1.4), and checks
 * that all are whole.
 */

import { refused } from '../../core/findings/file-refusals';
import { ByteCursor, damaged } from './byte-cursor';

/** Where a record's content lies in the stream. */
export interface Part {
  readonly start: number;
  /** Excluded. */
  readonly end: number;
}

export interface BiffRecord extends Part {
  readonly type: number;
  /** Contents of the CONTINUE records that follow. */
  readonly continued: readonly Part[];
}

/** What lies between a BOF and its EOF, without the charts nested inside. */
export interface Substream {
  /** Where its BOF stands in the stream; a sheet is found by it. */
  readonly position: number;
  /** 5 globals, 0x10 worksheet, 0x20 chart, 0x40 macro sheet, 6 Visual Basic module. */
  readonly kind: number;
  readonly version: BiffVersion;
  /** The content of the BOF record. */
  readonly opening: Part;
  readonly records: readonly BiffRecord[];
}

/**
 * 5 is that of Excel 5 and 95, whose texts are bytes of a code page; 8 that of Excel 97 to 2003.
 */
export type BiffVersion = 5 | 8;

interface OpenRecord extends Part {
  readonly type: number;
  continued: Part[];
}

export const BOF = 0x0809;
export const EOF = 0x000a;
export const CONTINUE = 0x003c;
const BOF_BEFORE_BIFF5 = [0x0009, 0x0209, 0x0409];
/** By the first field of a BOF. Scripts that write one plain sheet leave it 0. */
const VERSIONS: ReadonlyMap<number, BiffVersion> = new Map([
  [0x0000, 5],
  [0x0500, 5],
  [0x0600, 8],
]);
export const KIND_GLOBALS = 5;
const KINDS_OF_ONE_SHEET: readonly number[] = [0x10, 0x40];
/** Numbers under which some programs write a record, and the one that Excel 5 and later give it. */
const OTHER_NUMBERS: ReadonlyMap<number, number> = new Map([
  [0x0206, 0x0006], // FORMULA of Excel 3
  [0x0406, 0x0006], // FORMULA of Excel 4
]);
/** Shared by the many records without a continuation; never pushed to. */
const NONE: Part[] = [];

/**
 * The substreams in the order of the stream, the first being the workbook's globals, or the only
 * sheet. What follows the last EOF is not looked at: it is the writer's padding.
 * @throws FileRefusedError FIL022 when the stream is older than BIFF5, FIL019 when it is cut short
 *   or out of joint.
 */
export function splitSubstreams(stream: Uint8Array): Substream[] {
  const cursor = new ByteCursor(stream);
  const substreams: Substream[] = [];
  let records: OpenRecord[] = [];
  let depth = 0;
  for (;;) {
    if (depth === 0 && !standsAtOpening(stream, cursor.position)) break;
    const position = cursor.position;
    const type = cursor.u16();
    const length = cursor.u16();
    const start = cursor.position;
    const part = { start, end: cursor.skip(length).position };
    if (type === BOF) {
      depth++;
      if (depth === 1) {
        records = [];
        const opening = openingOf(stream, part);
        // Some writers of the older form mark their sheets as the newer: the workbook's own mark
        // counts.
        const version = substreams[0]?.version ?? opening.version;
        substreams.push({ position, opening: part, kind: opening.kind, version, records });
      }
    } else if (type === EOF) {
      if (length > 0) throw damaged();
      depth--;
    } else if (depth === 1) addRecord(records, type, part);
  }
  const [first, ...others] = substreams;
  const isOneSheet = first && KINDS_OF_ONE_SHEET.includes(first.kind) && others.length === 0;
  if (first?.kind !== KIND_GLOBALS && !isOneSheet) throw damaged();
  return substreams;
}

function standsAtOpening(stream: Uint8Array, position: number): boolean {
  if (position + 4 > stream.length) return false;
  const type = (stream[position] ?? 0) | ((stream[position + 1] ?? 0) << 8);
  if (position === 0 && BOF_BEFORE_BIFF5.includes(type)) throw refused('FIL022', {});
  return type === BOF;
}

function openingOf(stream: Uint8Array, opening: Part): { kind: number; version: BiffVersion } {
  const cursor = new ByteCursor(stream, opening.start, opening.end);
  const version = VERSIONS.get(cursor.u16());
  if (version === undefined) throw damaged();
  return { version, kind: cursor.u16() };
}

function addRecord(records: OpenRecord[], type: number, part: Part): void {
  if (type !== CONTINUE) {
    const { start, end } = part;
    records.push({ type: OTHER_NUMBERS.get(type) ?? type, start, end, continued: NONE });
    return;
  }
  const continuedOne = records[records.length - 1];
  if (!continuedOne) throw damaged();
  if (continuedOne.continued === NONE) continuedOne.continued = [part];
  else continuedOne.continued.push(part);
}
