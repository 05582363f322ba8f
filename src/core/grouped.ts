/**
 * Items by their keys, groups in the order in which their first items come and items in theirs. A
 * group grows in place: copied for each item that joins it, one of a hundred thousand cells would
 * take minutes.
 */
export function grouped<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
