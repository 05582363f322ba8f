/** Defined names, of the workbook or of one sheet. */

import { areaAddress } from '../model/area';
import type { HostSheet } from '../model/sheet';
import type { HostName, HostWorkbook } from '../model/workbook';
import type { RangeOf } from '../model/write-cells';
import { HostError, asBoolean, asText, invalidArgument } from '../protocol/host-error';
import { isRemote, remote, type Members, type Remote } from '../protocol/remote';
import { fullAddress } from './range-address';
import { rangeOfName, worksheetOf } from './worksheet';

interface NamesOf {
  readonly book: HostWorkbook;
  readonly scope: HostSheet | undefined;
}

interface NameOf {
  readonly book: HostWorkbook;
  readonly name: HostName;
}

/** "A1:$B$2" as a name holds it: absolute, the sheet's name in front. */
const absolute = (address: string): string => address.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2');

/** The kind of thing that a name's formula is, as far as it can be told without calculating. */
function typeOf({ formula }: HostName): string {
  const body = formula.slice(1);
  if (/#REF!/.test(body)) return 'Error';
  if (/^"/.test(body)) return 'String';
  if (/^-?\d+(\.\d+)?$/.test(body)) return Number.isInteger(Number(body)) ? 'Integer' : 'Double';
  if (/^(TRUE|FALSE)$/i.test(body)) return 'Boolean';
  return 'Range';
}

function valueOf(name: HostName): unknown {
  const body = name.formula.slice(1);
  switch (typeOf(name)) {
    case 'String':
      return body.slice(1, -1).replace(/""/g, '"');
    case 'Integer':
    case 'Double':
      return Number(body);
    case 'Boolean':
      return body.toUpperCase() === 'TRUE';
    case 'Error':
      return '#REF!';
    default:
      return body;
  }
}

function rangeOrNull({ book, name }: NameOf): Remote | null {
  try {
    return rangeOfName(book, name.formula, 'NamedItem.getRange');
  } catch (fault) {
    // Only that it names no range is answered with null.
    if (fault instanceof HostError && fault.code === 'InvalidArgument') return null;
    throw fault;
  }
}

const members: Members<NameOf> = {
  type: 'NamedItem',
  get: {
    _Id: ({ name }) => name.name,
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Value: ({ name }) => valueOf(name),
    Type: ({ name }) => typeOf(name),
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
    Scope: ({ name }) => (name.scope ? 'Worksheet' : 'Workbook'),
  },
  set: {
    Formula: ({ book, name }, formula) => {
      const text = asText(formula, 'NamedItem.formula');
      if (!text.startsWith('=')) throw invalidArgument('NamedItem.formula');
      book.refuseFormula(text, 'NamedItem.formula');
      book.refuseLongName(text, 'NamedItem.formula');
      name.formula = text;
      book.touch();
    },
    Visible: ({ name }, value) => {
      name.visible = asBoolean(value, 'NamedItem.visible');
    },
    Comment: ({ name }, value) => {
      name.comment = asText(value, 'NamedItem.comment');
    },
  },
  go: {
    WorksheetOrNullObject: ({ book, name }) => (name.scope ? worksheetOf(book, name.scope) : null),
  },
  call: {
    Delete: ({ book, name }) => {
      book.names.splice(book.names.indexOf(name), 1);
      book.touch();
    },
    GetRange: (self) => {
      const range = rangeOrNull(self);
      if (!range) throw invalidArgument('NamedItem.getRange');
      return range;
    },
    GetRangeOrNullObject: rangeOrNull,
  },
};

/** Names of a sheet are not given while the user looks at another workbook; those of the workbook are. */
function names({ book, scope }: NamesOf): HostName[] {
  if (scope && book.isElsewhere) throw new HostError('InvalidSelection', 'Worksheet.names');
  return book.names.filter((one) => one.scope === scope);
}

const collection: Members<NamesOf> = {
  type: 'NamedItemCollection',
  items: (of) => names(of).map((name) => remote(members, { book: of.book, name })),
  item: ({ book, scope }, key) => {
    const name = book.findName(String(key), scope);
    return name && remote(members, { book, name });
  },
  call: {
    Add: ({ book, scope }, name, reference, comment) => {
      const location = 'NamedItemCollection.add';
      const formula = isRemote(reference)
        ? `=${rangeReference(reference.self as RangeOf)}`
        : asText(reference, location);
      if (!formula.startsWith('=')) throw invalidArgument(location);
      const added = book.addName(asText(name, location), formula, String(comment ?? ''), scope);
      return remote(members, { book, name: added });
    },
  },
};

const rangeReference = ({ sheet, area }: RangeOf): string => fullAddress(sheet, absolute(areaAddress(area)));

export function namesOf(book: HostWorkbook, scope: HostSheet | undefined): Remote {
  return remote(collection, { book, scope });
}
