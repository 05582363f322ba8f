/** Table[Column] and its kin as plain addresses, which the calculating engine understands. */

import { type CellRange, quoteSheetName, rangeAddress } from '../../../src/core/sheet/address';
import { plainValue } from '../model/shown-text';
import type { HostSheet, HostTable } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';

/** A text, which is left alone, or a table's name with what stands in brackets behind it. */
const PIECE = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;

export function translateStructuredReferences(
  formula: string,
  book: HostWorkbook,
  at: { readonly sheet: HostSheet; readonly row: number },
): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(PIECE, (piece: string, name?: string, inside?: string) => {
    if (name === undefined || inside === undefined) return piece;
    for (const sheet of book.sheets) {
      const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      const area = table && areaOf(sheet, table, inside, at.row);
      if (area) return `${quoteSheetName(sheet.name)}!${rangeAddress(area)}`;
    }
    return '#REF!';
  });
}

function areaOf(sheet: HostSheet, table: HostTable, inside: string, row: number): CellRange | undefined {
  const { area } = table;
  const parts = inside.includes('[')
    ? [...inside.matchAll(/\[([^[\]]*)\]/g)].map(([, part]) => part ?? '')
    : [inside];
  const isThisRow = parts.includes('#This Row') || inside.startsWith('@');
  const columns = parts
    .map((part) => part.replace(/^@/, ''))
    .filter((part) => part !== '' && !part.startsWith('#'));
  let rows: Pick<CellRange, 'top' | 'bottom'> = { top: area.top + 1, bottom: area.bottom };
  if (parts.includes('#All')) rows = area;
  else if (parts.includes('#Headers')) rows = { top: area.top, bottom: area.top };
  else if (isThisRow) rows = { top: row, bottom: row };
  const found = columns.map((name) => columnOf(sheet, table, name));
  if (found.some((column) => column === undefined)) return undefined;
  const left = found[0] ?? area.left;
  const right = found.at(-1) ?? area.right;
  return { top: rows.top, bottom: rows.bottom, left, right };
}

function columnOf(sheet: HostSheet, { area }: HostTable, name: string): number | undefined {
  for (let column = area.left; column <= area.right; column++) {
    const header = plainValue(sheet.cells.find(area.top, column)?.value ?? '');
    if (String(header).toLowerCase() === name.toLowerCase()) return column;
  }
  return undefined;
}
