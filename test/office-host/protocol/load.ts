/** Answers load(): picks the properties asked for, also through other objects and for every item of a collection. */

import { NotImplementedByHost } from './host-error';
import type { Remote } from './remote';
import type { Query } from './wire';

const wireName = (name: string): string =>
  name === '_ReferenceId' ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** How the library knows an object again: by its id, and by its reference while it is held. */
export function identityOf(object: Remote): Record<string, unknown> {
  return {
    ...(object.hasScalar('Id') && { Id: object.read('Id') }),
    ...(object.hasScalar('_Id') && { _Id: object.read('_Id') }),
    ...(object.referenceId !== undefined && { _ReferenceId: object.referenceId }),
  };
}

/** @throws NotImplementedByHost for a property that the host does not know. */
export function loadProperties(object: Remote, query: Query): Record<string, unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
    path.split(/[/.]/).map(wireName),
  );
  return loadPaths(object, paths, query);
}

function loadPaths(object: Remote, paths: readonly string[][], query: Query = {}): Record<string, unknown> {
  if (object.isCollection) return loadItems(object, paths, query);
  const answer = identityOf(object);
  const wantsAll = paths.length === 0 || paths.some(([first]) => first === '*' || first === undefined);
  if (wantsAll) for (const name of object.scalarNames) answer[name] = object.read(name);
  const further = new Map<string, string[][]>();
  for (const [first, ...rest] of paths) {
    if (first === undefined || first === '*') continue;
    // Asked for in Microsoft's own examples; the library knows it from the answer's being there at all.
    if (first === 'IsNullObject') continue;
    if (object.hasScalar(first)) {
      if (rest.length > 0)
        throw new NotImplementedByHost(`${object.type}.${first}.${rest.join('.')}`, 'load');
      answer[first] = object.read(first);
    } else {
      const known = further.get(first) ?? [];
      if (rest.length > 0) known.push(rest);
      further.set(first, known);
    }
  }
  for (const [name, rest] of further) {
    const next = object.go(name);
    answer[name] = next && loadPaths(next, rest);
  }
  return answer;
}

function loadItems(object: Remote, paths: readonly string[][], query: Query): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  const ofItems: string[][] = [];
  for (const path of paths) {
    const [first] = path;
    if (first === 'Items') ofItems.push(path.slice(1));
    else if (first !== undefined && path.length === 1 && object.hasScalar(first))
      own[first] = object.read(first);
    else ofItems.push(path);
  }
  const onlyOwn = ofItems.length === 0 && Object.keys(own).length > 0;
  const first = query.Skip ?? 0;
  const items = object.items().slice(first, query.Top === undefined ? undefined : first + query.Top);
  return {
    ...(object.referenceId !== undefined && { _ReferenceId: object.referenceId }),
    ...own,
    ...(!onlyOwn && { _Items: items.map((one) => loadPaths(one, ofItems)) }),
  };
}
