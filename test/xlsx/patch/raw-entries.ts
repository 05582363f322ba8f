/** The entries of a zip file as they are packed, read by the test itself and not by the code under test. */

export interface RawEntry {
  readonly name: string;
  readonly date: number;
  /** Local header and data, up to the next entry. */
  readonly local: Buffer;
}

/** In the order of the directory. */
export function rawEntries(bytes: Uint8Array): RawEntry[] {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const count = file.readUInt16LE(end + 10);
  const start = file.readUInt32LE(end + 16);
  const found: { name: string; date: number; offset: number }[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((field) =>
      file.readUInt16LE(at + field),
    );
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    found.push({ name, date: file.readUInt32LE(at + 12), offset: file.readUInt32LE(at + 42) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  const offsets = [...found.map(({ offset }) => offset), start].sort((a, b) => a - b);
  return found.map(({ name, date, offset }) => ({
    name,
    date,
    local: file.subarray(offset, offsets[offsets.indexOf(offset) + 1]),
  }));
}

/** Names of entries that are not the same bytes in both, those that came or went included. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(rawEntries(before).map((entry) => [entry.name, entry]));
  const now = new Map(rawEntries(after).map((entry) => [entry.name, entry]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => {
      const [a, b] = [old.get(name), now.get(name)];
      return !a || !b || a.date !== b.date || !a.local.equals(b.local);
    })
    .sort();
}
