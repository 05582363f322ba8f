/** Builds OLE2 containers for tests, straight from MS-CFB and independent of the reader under test. */

const FREE = 0xffffffff;
const END = 0xfffffffe;
const FAT = 0xfffffffd;
const CUTOFF = 4096;

/** Streams by name, all directly under the root. Streams under 4,096 bytes go to the mini stream. */
export function aCompoundFile(
  streams: Readonly<Record<string, Uint8Array>>,
  { sectorSize = 512 }: { sectorSize?: 512 | 4096 } = {},
): Uint8Array {
  const sectors: Buffer[] = [];
  const fat: number[] = [];
  const put = (content: Uint8Array): number => {
    if (content.length === 0) return END;
    const first = sectors.length;
    const count = Math.ceil(content.length / sectorSize);
    for (let i = 0; i < count; i++) {
      const sector = Buffer.alloc(sectorSize);
      sector.set(content.subarray(i * sectorSize, (i + 1) * sectorSize));
      sectors.push(sector);
      fat.push(i === count - 1 ? END : first + i + 1);
    }
    return first;
  };

  const miniFat: number[] = [];
  const miniParts: Buffer[] = [];
  const putMini = (content: Uint8Array): number => {
    const first = miniFat.length;
    const count = Math.ceil(content.length / 64);
    const padded = Buffer.alloc(count * 64);
    padded.set(content);
    miniParts.push(padded);
    for (let i = 0; i < count; i++) miniFat.push(i === count - 1 ? END : first + i + 1);
    return count === 0 ? END : first;
  };

  const names = Object.keys(streams);
  const placed = names.map((name) => {
    const content = streams[name] ?? new Uint8Array();
    return { name, size: content.length, first: content.length < CUTOFF ? putMini(content) : put(content) };
  });
  const miniStream = Buffer.concat(miniParts);
  const miniFirst = put(miniStream);
  const miniFatBytes = uint32s(miniFat);
  const miniFatFirst = put(miniFatBytes);
  const root = entry('Root Entry', 5, miniFirst, miniStream.length, FREE, names.length > 0 ? 1 : FREE);
  const directory = [root];
  placed.forEach(({ name, first, size }, i) => {
    const right = i + 1 < placed.length ? i + 2 : FREE;
    directory.push(entry(name, 2, first, size, right, FREE));
  });
  const directoryFirst = put(Buffer.concat(directory));
  const perSector = sectorSize / 4;
  let fatSectorCount = 1;
  while (fatSectorCount * perSector < fat.length + fatSectorCount) fatSectorCount++;
  const fatFirst = sectors.length;
  for (let i = 0; i < fatSectorCount; i++) fat.push(FAT);
  while (fat.length < fatSectorCount * perSector) fat.push(FREE);

  const header = Buffer.alloc(sectorSize);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(sectorSize === 512 ? 3 : 4, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(sectorSize === 512 ? 9 : 12, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fatSectorCount, 44);
  header.writeUInt32LE(directoryFirst, 48);
  header.writeUInt32LE(CUTOFF, 56);
  header.writeUInt32LE(miniFatFirst, 60);
  header.writeUInt32LE(Math.ceil(miniFatBytes.length / sectorSize), 64);
  header.writeUInt32LE(END, 68);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i < fatSectorCount ? fatFirst + i : FREE, 76 + i * 4);
  return new Uint8Array(Buffer.concat([header, ...sectors, uint32s(fat)]));
}

function entry(
  name: string,
  kind: number,
  first: number,
  size: number,
  right: number,
  child: number,
): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = kind;
  bytes[67] = 1;
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(first, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

function uint32s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeUInt32LE(value, i * 4));
  return bytes;
}
