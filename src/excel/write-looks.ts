/**
 * The looks of a plan's cells: for each property the rectangles that have it. One style after
 * another would take as many rectangles as there are lines in a table of units; what several styles
 * have in common is set once for all of them.
 *
 * Never an address of several areas: `getRanges` wants the list separator of the user's Windows,
 * which is a semicolon in Vietnamese settings, and refuses the comma that its documentation asks
 * for (OfficeDev/office-js 1167, 1985, 5198).
 */

import { rangeAddress, type CellRange } from '../core/sheet/address';
import { PLAN_FONT, PLAN_FONT_SIZE, STYLES, type SheetPlan, type StyleSpec } from '../core/sheet/plan';
import { asRectangles } from './rectangles';
import { A_SETTING, type Sender } from './sender';

/** The lines around a rectangle, in a request. */
const A_FRAME = 3_600;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** How each property of a style is set; what a style leaves out is as the sheet has it. */
const SETTERS: {
  readonly [Property in Exclude<keyof StyleSpec, 'numberFormat' | 'border'>]-?: (
    format: Excel.RangeFormat,
    value: NonNullable<StyleSpec[Property]>,
  ) => void;
} = {
  bold: ({ font }, value) => {
    font.bold = value;
  },
  italic: ({ font }, value) => {
    font.italic = value;
  },
  underline: ({ font }, value) => {
    font.underline = value ? 'Single' : 'None';
  },
  size: ({ font }, value) => {
    font.size = value;
  },
  color: ({ font }, value) => {
    font.color = `#${value}`;
  },
  fill: ({ fill }, value) => {
    fill.color = `#${value}`;
  },
  wrap: (format, value) => {
    format.wrapText = value;
  },
  horizontal: (format, value) => {
    format.horizontalAlignment = HORIZONTAL[value];
  },
  vertical: (format, value) => {
    format.verticalAlignment = VERTICAL[value];
  },
  unlocked: ({ protection }, value) => {
    protection.locked = !value;
  },
};

export async function writeLooks(
  sheet: Excel.Worksheet,
  { cells }: SheetPlan,
  sender: Sender,
): Promise<void> {
  if (cells.length === 0) return;
  const all = sheet.getRange().format.font;
  all.name = PLAN_FONT;
  all.size = PLAN_FONT_SIZE;
  for (const property of Object.keys(SETTERS) as (keyof typeof SETTERS)[]) {
    for (const [value, areas] of areasBy(cells, property)) {
      for (const area of areas) {
        await sender.makeRoom(A_SETTING);
        // Each setter takes its own property's values; the union cannot say so.
        const set = SETTERS[property] as (format: Excel.RangeFormat, value: unknown) => void;
        set(sheet.getRange(rangeAddress(area)).format, value);
      }
    }
  }
  for (const [, areas] of areasBy(cells, 'border')) {
    for (const area of areas) {
      await sender.makeRoom(A_FRAME);
      frame(sheet.getRange(rangeAddress(area)).format.borders, area);
    }
  }
}

/** @returns each value that some style has for the property, and where */
function areasBy(cells: SheetPlan['cells'], property: keyof StyleSpec): [unknown, CellRange[]][] {
  const having = new Map<unknown, SheetPlan['cells'][number][]>();
  for (const cell of cells) {
    const value = STYLES[cell.style][property];
    if (value === undefined) continue;
    const known = having.get(value);
    if (known) known.push(cell);
    else having.set(value, [cell]);
  }
  return [...having].map(([value, own]) => [value, asRectangles(own)]);
}

/**
 * Every cell of the area inside thin lines. One row has no line between rows, and Excel may refuse
 * to draw it.
 */
function frame(borders: Excel.RangeBorderCollection, { top, bottom, left, right }: CellRange): void {
  const sides = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ] as const;
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
  }
}
