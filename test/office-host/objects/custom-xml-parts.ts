/** workbook.customXmlParts: XML documents kept in the file, found by their namespace. */

import type { HostWorkbook, HostXmlPart } from '../model/workbook';
import { HostError, asText, invalidArgument } from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';

interface PartOf {
  readonly book: HostWorkbook;
  readonly part: HostXmlPart;
}

interface Scoped {
  readonly book: HostWorkbook;
  readonly namespace: string;
}

/** The namespace of the root element; a rough look that refuses what is plainly no XML. */
function namespaceOf(xml: string, location: string): string {
  const bare = xml
    .replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim();
  const root = /^<([^\s/>]+)([^>]*?)(\/?)>/.exec(bare);
  const [, name, attributes = '', isEmpty] = root ?? [];
  if (name === undefined) throw invalidArgument(location);
  const isClosed = isEmpty === '/' ? bare.endsWith('/>') : bare.endsWith(`</${name}>`);
  if (!isClosed) throw invalidArgument(location);
  const prefix = name.includes(':') ? `xmlns:${name.split(':')[0] ?? ''}` : 'xmlns';
  return new RegExp(`(?:^|\\s)${prefix}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

const members: Members<PartOf> = {
  type: 'CustomXmlPart',
  get: {
    Id: ({ part }) => part.id,
    NamespaceUri: ({ part }) => namespaceOf(part.xml, 'CustomXmlPart.namespaceUri'),
  },
  call: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, xml) => {
      const text = asText(xml, 'CustomXmlPart.setXml');
      namespaceOf(text, 'CustomXmlPart.setXml');
      part.xml = text;
    },
    Delete: ({ book, part }) => {
      book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
    },
  },
};

const partOf = (book: HostWorkbook, part: HostXmlPart): Remote => remote(members, { book, part });

const inNamespace = ({ book, namespace }: Scoped): HostXmlPart[] =>
  book.xmlParts.filter(({ xml }) => namespaceOf(xml, 'CustomXmlPartCollection.getByNamespace') === namespace);

const scoped: Members<Scoped> = {
  type: 'CustomXmlPartScopedCollection',
  items: (self) => inNamespace(self).map((part) => partOf(self.book, part)),
  item: (self, id) => {
    const part = inNamespace(self).find((one) => one.id === id);
    return part && partOf(self.book, part);
  },
  call: {
    GetOnlyItem: (self) => {
      const [only, ...more] = inNamespace(self);
      if (!only || more.length > 0)
        throw new HostError('GeneralException', 'CustomXmlPartScopedCollection.getOnlyItem');
      return partOf(self.book, only);
    },
    GetOnlyItemOrNullObject: (self) => {
      const [only, ...more] = inNamespace(self);
      return only && more.length === 0 ? partOf(self.book, only) : null;
    },
  },
};

const collection: Members<HostWorkbook> = {
  type: 'CustomXmlPartCollection',
  items: (book) => book.xmlParts.map((part) => partOf(book, part)),
  item: (book, id) => {
    const part = book.xmlParts.find((one) => one.id === id);
    return part && partOf(book, part);
  },
  call: {
    Add: (book, xml) => {
      const text = asText(xml, 'CustomXmlPartCollection.add');
      namespaceOf(text, 'CustomXmlPartCollection.add');
      const part = { id: book.nextId('XML'), xml: text };
      book.xmlParts.push(part);
      return partOf(book, part);
    },
    GetByNamespace: (book, namespace) =>
      remote(scoped, { book, namespace: asText(namespace, 'CustomXmlPartCollection.getByNamespace') }),
  },
};

export function customXmlPartsOf(book: HostWorkbook): Remote {
  return remote(collection, book);
}
