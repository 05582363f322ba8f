/** What a file held is kept beside it: whole or not at all, and never in an earlier copy's place. */

import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disk, type Disk } from '../../../src/cli/files/disk';
import { keepBeforeSealing } from '../../../src/cli/files/keep-before';
import { temporaryFolder } from '../run-command';

const inFolder = temporaryFolder();
const BYTES = Uint8Array.from({ length: 5_000 }, (_, i) => i % 251);

function aFile(name: string): string {
  const folder = inFolder(name);
  disk.makeFolder(folder);
  const path = join(folder, 'báo cáo.2026.xlsx');
  writeFileSync(path, BYTES);
  return path;
}

it('keeps each time under a name of its own, with the file’s mode', () => {
  const path = aFile('names');
  chmodSync(path, 0o640);
  const copies = [1, 2, 3].map((time) => keepBeforeSealing(path, Uint8Array.of(time)).path);
  expect(copies.map((copy) => copy.slice(copy.lastIndexOf('/') + 1))).toEqual([
    'báo cáo.2026.truoc-khi-niem-phong.xlsx',
    'báo cáo.2026.truoc-khi-niem-phong-2.xlsx',
    'báo cáo.2026.truoc-khi-niem-phong-3.xlsx',
  ]);
  expect(copies.map((copy) => [...readFileSync(copy)])).toEqual([[1], [2], [3]]);
  expect(statSync(copies[0] ?? '').mode & 0o777).toBe(0o640);
});

it('goes on where the system writes less than was asked for', () => {
  const path = aFile('short');
  const slow: Disk = {
    ...disk,
    write: (file, bytes, offset) =>
      disk.write(file, bytes.subarray(0, Math.min(bytes.length, offset + 7)), offset),
  };
  expect([...readFileSync(keepBeforeSealing(path, BYTES, slow).path)]).toEqual([...BYTES]);
});

it.each(['facts', 'create', 'write', 'settle'] as const)(
  'leaves nothing behind when %s fails',
  (operation) => {
    const path = aFile(operation);
    const failing: Disk = {
      ...disk,
      [operation]: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    };
    expect(() => keepBeforeSealing(path, BYTES, failing)).toThrow('full');
    expect(readdirSync(inFolder(operation))).toEqual(['báo cáo.2026.xlsx']);
  },
);

it('can be taken back', () => {
  const copy = keepBeforeSealing(aFile('back'), BYTES);
  copy.takeBack();
  expect(existsSync(copy.path)).toBe(false);
});
