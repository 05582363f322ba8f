/** What the library talks to: an object with named members, each of which somebody wrote down or else throws. */

import { HostError, NotImplementedByHost } from './host-error';

export type Key = string | number;

/** The members of one Office.js type, by the names that go over the wire (Values, GetRange). */
export interface Members<T> {
  readonly type: string;
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  /** Properties that lead to another object. */
  readonly go?: Readonly<Record<string, (self: T) => Remote | null>>;
  /** Methods: they answer with another object, with null (a null object or nothing), or with plain data. */
  readonly call?: Readonly<Record<string, (self: T, ...args: unknown[]) => unknown>>;
  readonly items?: (self: T) => readonly Remote[];
  /** getItem, getItemOrNullObject and the indexer all look here. */
  readonly item?: (self: T, key: Key) => Remote | undefined;
}

/** One object of the workbook as the library sees it. */
export interface Remote {
  readonly type: string;
  readonly isCollection: boolean;
  /** What the object is: the model's own object, for a call that takes it as an argument. */
  readonly self: unknown;
  /** Set while the add-in holds on to the object. */
  referenceId?: string;
  readonly scalarNames: readonly string[];
  hasScalar(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  go(name: string): Remote | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly Remote[];
  item(key: Key): Remote;
}

export function isRemote(value: unknown): value is Remote {
  return typeof value === 'object' && value !== null && 'scalarNames' in value && 'self' in value;
}

/** Puts the members of a type around an object of the model. */
export function remote<T>(members: Members<T>, self: T): Remote {
  const { type, get = {}, set = {}, go = {}, call = {}, items, item } = members;
  const find = (key: unknown): Remote | undefined => {
    if (!item) throw new NotImplementedByHost(`${type}.getItem`);
    if (typeof key !== 'string' && typeof key !== 'number') {
      throw new HostError('InvalidArgument', `${type}.getItem`);
    }
    return item(self, key);
  };
  const require = (key: unknown): Remote => {
    const found = find(key);
    if (!found) throw new HostError('ItemNotFound', `${type}.getItem`);
    return found;
  };
  const allItems = (): readonly Remote[] => {
    if (!items) throw new NotImplementedByHost(`${type}.items`);
    return items(self);
  };
  /** What every collection has, unless its type says otherwise. */
  const ofCollections: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
    GetItem: (key) => require(key),
    GetItemOrNullObject: (key) => find(key) ?? null,
    GetCount: () => allItems().length,
    GetItemAt: (index) => {
      const at = typeof index === 'number' ? allItems()[index] : undefined;
      if (!at) throw new HostError('InvalidArgument', `${type}.getItemAt`);
      return at;
    },
  };
  return {
    type,
    isCollection: items !== undefined,
    self,
    scalarNames: Object.keys(get),
    hasScalar: (name) => name in get,
    read(name) {
      const getter = get[name];
      if (!getter) throw new NotImplementedByHost(`${type}.${name}`, 'read');
      return getter(self);
    },
    write(name, value) {
      const setter = set[name];
      if (!setter) throw new NotImplementedByHost(`${type}.${name}`, 'set');
      setter(self, value);
    },
    go(name) {
      const step = go[name];
      if (!step) throw new NotImplementedByHost(`${type}.${name}`);
      return step(self);
    },
    call(name, args) {
      const own = call[name];
      if (own) return own(self, ...args);
      const general = items ? ofCollections[name] : undefined;
      if (!general) throw new NotImplementedByHost(`${type}.${name}()`);
      return general(...args);
    },
    items: allItems,
    item: require,
  };
}

/** A type that is nothing but named values kept as they were set, for example a chart's title. */
export function bag(
  type: string,
  defaults: Readonly<Record<string, unknown>>,
): Members<Record<string, unknown>> {
  const names = Object.keys(defaults);
  return {
    type,
    get: Object.fromEntries(
      names.map((name) => [
        name,
        (self: Record<string, unknown>): unknown => (name in self ? self[name] : defaults[name]),
      ]),
    ),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (self: Record<string, unknown>, value: unknown): void => {
          self[name] = value;
        },
      ]),
    ),
  };
}
