/** How one cell looks, as a flat record of what differs from Excel's default. Equal formats are the same object. */

export type FormatValue = string | number | boolean;
export type CellFormat = Readonly<Record<string, FormatValue>>;

/** Keys as the paths that Office.js uses below range.format; numberFormat and quotePrefix stand beside them. */
export const FORMAT_DEFAULTS: CellFormat = {
  numberFormat: 'General',
  quotePrefix: false,
  'fill.color': '#FFFFFF',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.color': '#000000',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: 'Context',
  'protection.locked': true,
  'protection.formulaHidden': false,
};

const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];
export const BORDER_DEFAULTS = { style: 'None', weight: 'Thin', color: '#000000' } as const;
export type BorderPart = keyof typeof BORDER_DEFAULTS;
export const borderKey = (side: BorderSide, part: BorderPart): string => `borders.${side}.${part}`;

const DEFAULTS: CellFormat = {
  ...FORMAT_DEFAULTS,
  ...Object.fromEntries(
    BORDER_SIDES.flatMap((side) =>
      (['style', 'weight', 'color'] as const).map((part) => [borderKey(side, part), BORDER_DEFAULTS[part]]),
    ),
  ),
};

export const isFormatKey = (key: string): boolean => key in DEFAULTS;

const known = new Map<string, CellFormat>();

function same(format: Record<string, FormatValue>): CellFormat {
  const sorted = Object.fromEntries(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify(sorted);
  const existing = known.get(text);
  if (existing) return existing;
  known.set(text, sorted);
  return sorted;
}

export const DEFAULT_FORMAT: CellFormat = same({});

export const formatValue = (format: CellFormat, key: string): FormatValue =>
  format[key] ?? (DEFAULTS[key] as FormatValue);

/** A fill of white is a fill: only clearing it takes it off, so it is kept although it reads like the default. */
const isDefault = (key: string, value: FormatValue): boolean =>
  key !== 'fill.color' && DEFAULTS[key] === value;

export function withFormat(format: CellFormat, key: string, value: FormatValue | undefined): CellFormat {
  // A border that is taken off has no weight and colour left.
  const side = key.endsWith('.style') && value === 'None' ? key.slice(0, -'style'.length) : undefined;
  const kept = Object.entries(format).filter(
    ([other]) => other !== key && (side === undefined || !other.startsWith(side)),
  );
  const isKept = value !== undefined && !isDefault(key, value);
  return same(Object.fromEntries(isKept ? [...kept, [key, value]] : kept));
}

/** A format from outside, for example from a file or a snapshot. */
export const formatOf = (values: Readonly<Record<string, FormatValue>>): CellFormat =>
  Object.entries(values).reduce((format, [key, value]) => withFormat(format, key, value), DEFAULT_FORMAT);
