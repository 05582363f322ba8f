/** worksheet.customProperties: small texts kept with a sheet. */

import { asText, invalidArgument } from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';
import type { SheetOf } from './worksheet';

interface PropertyOf extends SheetOf {
  readonly key: string;
}

const members: Members<PropertyOf> = {
  type: 'WorksheetCustomProperty',
  get: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: ({ sheet, key }) => sheet.customProperties.get(key),
  },
  set: {
    Value: ({ sheet, key }, value) => {
      sheet.customProperties.set(key, asText(value, 'WorksheetCustomProperty.value'));
    },
  },
  call: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
};

/** Keys are told apart without regard to case. */
function keyOf({ sheet }: SheetOf, wanted: unknown): string | undefined {
  const lower = String(wanted).toLowerCase();
  return [...sheet.customProperties.keys()].find((key) => key.toLowerCase() === lower);
}

const collection: Members<SheetOf> = {
  type: 'WorksheetCustomPropertyCollection',
  items: (self) => [...self.sheet.customProperties.keys()].map((key) => remote(members, { ...self, key })),
  item: (self, wanted) => {
    const key = keyOf(self, wanted);
    return key === undefined ? undefined : remote(members, { ...self, key });
  },
  call: {
    Add: (self, given, value) => {
      const location = 'WorksheetCustomPropertyCollection.add';
      const text = asText(given, location);
      if (text === '' || text.length > 255) throw invalidArgument(location);
      const key = keyOf(self, text) ?? text;
      self.sheet.customProperties.set(key, asText(value, location));
      return remote(members, { ...self, key });
    },
  },
};

export function customPropertiesOf(self: SheetOf): Remote {
  return remote(collection, self);
}
