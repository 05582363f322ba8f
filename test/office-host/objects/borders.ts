/** Range.format.borders: each line belongs to the cells on whose sides it is drawn. */

import type { CellRange } from '../../../src/core/sheet/address';
import {
  BORDER_DEFAULTS,
  borderKey,
  formatValue,
  withFormat,
  type BorderPart,
  type BorderSide,
  type FormatValue,
} from '../model/cell-format';
import { raiseFormatChanged } from '../model/write-cells';
import { remote, type Members, type Remote } from '../protocol/remote';
import { checkedFormatValue, uniform, type Cells } from './range-format';

/** Border of a range → which of its cells carry it, on which of their sides. */
const BORDERS: Readonly<Record<string, (area: CellRange) => readonly [CellRange, BorderSide][]>> = {
  EdgeTop: (area) => [[{ ...area, bottom: area.top }, 'EdgeTop']],
  EdgeBottom: (area) => [[{ ...area, top: area.bottom }, 'EdgeBottom']],
  EdgeLeft: (area) => [[{ ...area, right: area.left }, 'EdgeLeft']],
  EdgeRight: (area) => [[{ ...area, left: area.right }, 'EdgeRight']],
  InsideHorizontal: (area) =>
    area.top === area.bottom
      ? []
      : [
          [{ ...area, bottom: area.bottom - 1 }, 'EdgeBottom'],
          [{ ...area, top: area.top + 1 }, 'EdgeTop'],
        ],
  InsideVertical: (area) =>
    area.left === area.right
      ? []
      : [
          [{ ...area, right: area.right - 1 }, 'EdgeRight'],
          [{ ...area, left: area.left + 1 }, 'EdgeLeft'],
        ],
  DiagonalDown: (area) => [[area, 'DiagonalDown']],
  DiagonalUp: (area) => [[area, 'DiagonalUp']],
};

interface Border {
  readonly cells: Cells;
  readonly side: string;
}

function readBorder({ cells, side }: Border, part: BorderPart): FormatValue | null {
  const found = new Set<FormatValue>();
  for (const area of cells.areas) {
    for (const [piece, cellSide] of BORDERS[side]?.(area) ?? []) {
      for (const format of cells.sheet.cells.formatsIn(piece)) {
        found.add(formatValue(format, borderKey(cellSide, part)));
      }
    }
  }
  // Inside borders of a single cell: there are none.
  return found.size === 0 ? BORDER_DEFAULTS[part] : uniform(found);
}

function writeBorder({ cells, side }: Border, part: BorderPart, value: unknown): void {
  const checked = checkedFormatValue(`borders.${side}.${part}`, value);
  cells.sheet.protection.refuse(`RangeBorder.${part}`, 'allowFormatCells');
  for (const area of cells.areas) {
    for (const [piece, cellSide] of BORDERS[side]?.(area) ?? []) {
      cells.sheet.cells.changeFormat(piece, (format) => {
        const style = borderKey(cellSide, 'style');
        // A colour or a weight draws the line if there was none.
        const drawn =
          part !== 'style' && formatValue(format, style) === 'None'
            ? withFormat(format, style, 'Continuous')
            : format;
        return withFormat(drawn, borderKey(cellSide, part), checked);
      });
    }
  }
  raiseFormatChanged(cells.book, cells.sheet, cells.areas);
}

const border: Members<Border> = {
  type: 'RangeBorder',
  get: {
    Id: ({ side }) => side,
    SideIndex: ({ side }) => side,
    Style: (one) => readBorder(one, 'style'),
    Weight: (one) => readBorder(one, 'weight'),
    Color: (one) => readBorder(one, 'color'),
  },
  set: {
    Style: (one, value) => {
      writeBorder(one, 'style', value);
    },
    Weight: (one, value) => {
      writeBorder(one, 'weight', value);
    },
    Color: (one, value) => {
      writeBorder(one, 'color', value);
    },
  },
};

const borders: Members<Cells> = {
  type: 'RangeBorderCollection',
  get: { Count: () => Object.keys(BORDERS).length },
  items: (cells) => Object.keys(BORDERS).map((side) => remote(border, { cells, side })),
  item: (cells, side) =>
    String(side) in BORDERS ? remote(border, { cells, side: String(side) }) : undefined,
};

export function bordersOf(cells: Cells): Remote {
  return remote(borders, cells);
}
