/** Conditional formats of the kind "custom": a formula, and the look of the cells for which it holds. */

import type { CellRange } from '../../../src/core/sheet/address';
import { areaAddress, overlap, without } from '../model/area';
import type { HostConditionalFormat, HostSheet } from '../model/sheet';
import {
  HostError,
  NotImplementedByHost,
  asBoolean,
  asText,
  asWholeNumber,
  invalidArgument,
} from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';
import { rangeOf } from './range';
import { rangeAreasOf } from './range-areas';
import { checkedFormatValue, type Cells } from './range-format';

interface OneFormat {
  readonly range: Cells;
  readonly format: HostConditionalFormat;
}

/** Takes the area out of every conditional format; one that is left without cells is gone. */
export function removeConditionalFormats(sheet: HostSheet, area: CellRange): void {
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((one) => without(one, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** Members of the look: only what was set counts; the rest shows through. */
function lookMembers(keys: Readonly<Record<string, string>>): Pick<Members<OneFormat>, 'get' | 'set'> {
  const names = Object.entries(keys);
  return {
    get: Object.fromEntries(
      names.map(([name, key]) => [name, ({ format }: OneFormat): unknown => format.format[key] ?? null]),
    ),
    set: Object.fromEntries(
      names.map(([name, key]) => [
        name,
        ({ range, format }: OneFormat, value: unknown): void => {
          range.sheet.protection.refuse('ConditionalRangeFormat', 'allowFormatCells');
          format.format = { ...format.format, [key]: checkedFormatValue(key, value) };
        },
      ]),
    ),
  };
}

const font: Members<OneFormat> = {
  type: 'ConditionalRangeFont',
  ...lookMembers({
    Color: 'font.color',
    Bold: 'font.bold',
    Italic: 'font.italic',
    Underline: 'font.underline',
    Strikethrough: 'font.strikethrough',
  }),
};

const fill: Members<OneFormat> = {
  type: 'ConditionalRangeFill',
  ...lookMembers({ Color: 'fill.color' }),
  call: {
    Clear: ({ format }) => {
      format.format = Object.fromEntries(
        Object.entries(format.format).filter(([key]) => key !== 'fill.color'),
      );
    },
  },
};

const look: Members<OneFormat> = {
  type: 'ConditionalRangeFormat',
  ...lookMembers({ NumberFormat: 'numberFormat' }),
  go: { Font: (one) => remote(font, one), Fill: (one) => remote(fill, one) },
};

const rule: Members<OneFormat> = {
  type: 'ConditionalFormatRule',
  get: { Formula: ({ format }) => format.formula },
  set: {
    Formula: ({ range, format }, value) => {
      const formula = asText(value, 'ConditionalFormatRule.formula');
      if (!formula.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
      range.book.refuseFormula(formula, 'ConditionalFormatRule.formula');
      format.formula = formula;
    },
  },
};

const custom: Members<OneFormat> = {
  type: 'CustomConditionalFormat',
  go: { Rule: (one) => remote(rule, one), Format: (one) => remote(look, one) },
};

const members: Members<OneFormat> = {
  type: 'ConditionalFormat',
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ range, format }) => range.sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    StopIfTrue: ({ format }, value) => {
      format.stopIfTrue = asBoolean(value, 'ConditionalFormat.stopIfTrue');
    },
    Priority: ({ range: { sheet }, format }, value) => {
      const at = asWholeNumber(value, 0, 'ConditionalFormat.priority');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
      sheet.conditionalFormats.splice(at, 0, format);
    },
  },
  go: {
    Custom: (one) => remote(custom, one),
    CustomOrNullObject: (one) => remote(custom, one),
  },
  call: {
    Delete: ({ range: { sheet }, format }) => {
      sheet.protection.refuse('ConditionalFormat.delete', 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    },
    GetRange: ({ range, format }) => {
      const [area, ...more] = format.areas;
      if (!area || more.length > 0) throw new HostError('InvalidOperation', 'ConditionalFormat.getRange');
      return rangeOf({ book: range.book, sheet: range.sheet, area });
    },
    GetRangeOrNullObject: ({ range, format }) => {
      const [area, ...more] = format.areas;
      return area && more.length === 0 ? rangeOf({ book: range.book, sheet: range.sheet, area }) : null;
    },
    GetRanges: ({ range: { book, sheet }, format }) => rangeAreasOf({ book, sheet, areas: format.areas }),
  },
};

const touching = (range: Cells): Remote[] =>
  range.sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => range.areas.some((one) => overlap(area, one))))
    .map((format) => remote(members, { range, format }));

const collection: Members<Cells> = {
  type: 'ConditionalFormatCollection',
  items: touching,
  item: (range, id) => touching(range).find((one) => one.read('Id') === id),
  call: {
    Add: (range, type) => {
      const location = 'ConditionalFormatCollection.add';
      range.sheet.protection.refuse(location, 'allowFormatCells');
      if (type !== 'Custom')
        throw new NotImplementedByHost(
          location,
          `of type ${String(type)} on ${range.areas.map(areaAddress).join()}`,
        );
      const format: HostConditionalFormat = {
        id: range.book.nextId('CF'),
        type,
        areas: [...range.areas],
        formula: '=FALSE',
        stopIfTrue: false,
        format: {},
      };
      range.sheet.conditionalFormats.unshift(format);
      return remote(members, { range, format });
    },
    ClearAll: ({ sheet, areas }) => {
      sheet.protection.refuse('ConditionalFormatCollection.clearAll', 'allowFormatCells');
      for (const area of areas) removeConditionalFormats(sheet, area);
    },
  },
};

export function conditionalFormatsOf(range: Cells): Remote {
  return remote(collection, range);
}
