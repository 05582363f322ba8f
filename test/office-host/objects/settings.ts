/** workbook.settings: small values kept in the file for this add-in. */

import type { HostWorkbook } from '../model/workbook';
import { asText } from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';

interface SettingOf {
  readonly book: HostWorkbook;
  readonly key: string;
}

const members: Members<SettingOf> = {
  type: 'Setting',
  get: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: ({ book, key }) => book.settings.get(key),
  },
  set: {
    Value: ({ book, key }, value) => {
      book.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
};

const collection: Members<HostWorkbook> = {
  type: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => remote(members, { book, key })),
  item: (book, key) =>
    book.settings.has(String(key)) ? remote(members, { book, key: String(key) }) : undefined,
  call: {
    Add: (book, key, value) => {
      const text = asText(key, 'SettingCollection.add');
      book.settings.set(text, value);
      return remote(members, { book, key: text });
    },
  },
};

export function settingsOf(book: HostWorkbook): Remote {
  return remote(collection, book);
}
