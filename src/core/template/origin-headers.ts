/** Headers of the columns by which the product's own lists say where each row comes from. */
export const ORIGIN = {
  file: 'Tệp',
  sheet: 'Trang',
  cell: 'Ô',
  place: 'Nguồn',
  state: 'Tình trạng',
} as const;

/** Whose workbook a row stands in; the second where the list names units of its own. */
export const ORIGIN_UNITS = ['Đơn vị', 'Đơn vị báo cáo'] as const;

const OWN: ReadonlySet<string> = new Set([...Object.values(ORIGIN), ...ORIGIN_UNITS]);

/** @param headers as typed, of one list @returns those of them that are the product's own; none in a list that it did not make */
export function originHeaders(headers: readonly string[]): ReadonlySet<string> {
  const isThere = (header: string): boolean => headers.includes(header);
  // The list of schools of one click: beside what was read stand the marks that its table counts.
  if (isThere(ORIGIN.place) && isThere(ORIGIN.state)) return new Set(headers);
  const isOwnList = isThere(ORIGIN.place) || (isThere(ORIGIN.file) && isThere(ORIGIN.cell));
  return new Set(isOwnList ? headers.filter((header) => OWN.has(header)) : []);
}
