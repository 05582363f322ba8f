/** Headers of the columns by which the product's own lists say where each row comes from. */
export const ORIGIN = { file: 'Tệp', sheet: 'Trang', cell: 'Ô', place: 'Nguồn' } as const;

/** Together they name the cell that a row comes from. */
export const ORIGIN_CELL = [ORIGIN.file, ORIGIN.sheet, ORIGIN.cell] as const;

/** Whose workbook a row stands in; the second where the list names units of its own. */
export const ORIGIN_UNITS = ['Đơn vị', 'Đơn vị báo cáo'] as const;

/**
 * Over the sentences of the product's lists of findings; no report has these words for a header.
 */
export const FINDING_HEADER = 'Nội dung và cách xử lý';

/**
 * Whether the product made the list: what stands beside the form's columns then is its own. @param
 * headers as typed
 */
export function saysItsOrigin(headers: readonly string[]): boolean {
  return headers.includes(ORIGIN.place) || ORIGIN_CELL.every((header) => headers.includes(header));
}
