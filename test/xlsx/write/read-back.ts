/** What the tests see of a written file: its parts as XML, and its cells as an independent reader gives them. */

import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';

import { addressOf } from '../../../src/core/sheet/address';

/** The text of a part, "" when the package has none of that name. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  return part ? strFromU8(part) : '';
}

/** The first element of that name with all that is in it, "" when there is none. */
export function elementIn(xml: string, name: string): string {
  return new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 's').exec(xml)?.[0] ?? '';
}

export function sheetsOf(bytes: Uint8Array): Record<string, WorkSheet> {
  return read(bytes, { cellFormula: true, cellStyles: true }).Sheets;
}

export function cellAt(sheet: WorkSheet | undefined, row: number, column: number): CellObject | undefined {
  return sheet?.[addressOf(row, column)] as CellObject | undefined;
}
