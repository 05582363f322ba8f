/** Excel.RangeAreas: several rectangles of one sheet, as getRanges and getMergedAreasOrNullObject give them. */

import { areaAddress, columnCount, rowCount } from '../model/area';
import { remote, type Members, type Remote } from '../protocol/remote';
import { conditionalFormatsOf } from './conditional-formats';
import { rangeOf } from './range';
import { fullAddress } from './range-address';
import { clearRange } from './range-changes';
import { rangeFormatOf, type Cells } from './range-format';
import { worksheetOf } from './worksheet';

const rangesOf = ({ book, sheet, areas }: Cells): Remote[] =>
  areas.map((area) => rangeOf({ book, sheet, area }));

const areaCollection: Members<Cells> = {
  type: 'RangeCollection',
  items: rangesOf,
};

const members: Members<Cells> = {
  type: 'RangeAreas',
  get: {
    Address: ({ book, sheet, areas }) =>
      areas.map((area) => fullAddress(sheet, areaAddress(area))).join(book.behaviour.areaSeparator),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
  },
  go: {
    Areas: (cells) => remote(areaCollection, cells),
    Format: rangeFormatOf,
    ConditionalFormats: conditionalFormatsOf,
    Worksheet: ({ book, sheet }) => worksheetOf(book, sheet),
  },
  call: {
    Clear: ({ book, sheet, areas }, applyTo) => {
      for (const area of areas) clearRange({ book, sheet, area }, applyTo);
    },
  },
};

export function rangeAreasOf(cells: Cells): Remote {
  return remote(members, cells);
}
