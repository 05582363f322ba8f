/** What a cell shows, and what Office.js gives as its value: number formats as SheetJS writes them out. */

import { SSF } from '@e965/xlsx';
import { formatValue } from './cell-format';
import type { CellContent, HostCell } from './cell-store';

const isError = (value: CellContent): value is { readonly error: string } => typeof value === 'object';

export const plainValue = (value: CellContent): string | number | boolean =>
  isError(value) ? value.error : value;

export function shownText(cell: HostCell | undefined): string {
  if (!cell) return '';
  const { value } = cell;
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = String(formatValue(cell.format, 'numberFormat'));
  if (typeof value === 'string' && (value === '' || format === 'General' || format === '@')) return value;
  return String((SSF as { format(format: string, value: unknown): string }).format(format, value));
}

export function valueType(value: CellContent): string {
  if (isError(value)) return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
