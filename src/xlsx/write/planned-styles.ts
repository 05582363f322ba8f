/** Every StyleName as the library takes it. */

import type { CellStyle } from 'hucre/xlsx';

import {
  PLAN_FONT,
  PLAN_FONT_SIZE,
  STYLES,
  type PlannedConditionalFormat,
  type StyleName,
  type StyleSpec,
} from '../../core/sheet/plan';

export const DEFAULT_FONT = { name: PLAN_FONT, size: PLAN_FONT_SIZE };

const THIN = { style: 'thin' } as const;

/** One look each, made once: all cells of a style share it. */
export const CELL_STYLES = Object.fromEntries(
  Object.entries(STYLES).map(([name, spec]) => [name, cellStyle(spec)]),
) as Readonly<Record<StyleName, CellStyle>>;

function cellStyle(spec: StyleSpec): CellStyle {
  return {
    font: {
      ...DEFAULT_FONT,
      ...(spec.size !== undefined && { size: spec.size }),
      ...(spec.bold && { bold: true }),
      ...(spec.italic && { italic: true }),
      ...(spec.underline && { underline: true }),
      ...(spec.color !== undefined && { color: { rgb: spec.color } }),
    },
    ...(spec.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: spec.fill } } as const,
    }),
    ...(spec.border && { border: { left: THIN, right: THIN, top: THIN, bottom: THIN } }),
    ...alignment(spec),
    ...(spec.numberFormat !== undefined && { numFmt: spec.numberFormat }),
    ...(spec.unlocked && { protection: { locked: false } }),
  };
}

function alignment({ horizontal, vertical, wrap }: StyleSpec): Pick<CellStyle, 'alignment'> {
  if (horizontal === undefined && vertical === undefined && !wrap) return {};
  return {
    alignment: {
      ...(horizontal !== undefined && { horizontal }),
      ...(vertical !== undefined && { vertical }),
      ...(wrap && { wrapText: true }),
    },
  };
}

/** The look that a conditional format adds to the cell's own. */
export function differentialStyle({ fill, color, bold }: PlannedConditionalFormat['style']): CellStyle {
  const hasFont = color !== undefined || bold !== undefined;
  return {
    ...(hasFont && {
      font: { ...(color !== undefined && { color: { rgb: color } }), ...(bold && { bold: true }) },
    }),
    // Excel takes the background of a differential solid fill, others the foreground: both say the
    // same.
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } } as const,
    }),
  };
}
