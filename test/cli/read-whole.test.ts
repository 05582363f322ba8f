/**
 * A file is read whole or refused with the reason: no half of it, no waiting, whatever the file
 * system does.
 */

import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { disk, type Disk } from '../../src/cli/files/disk';
import { readWhole } from '../../src/cli/files/read-whole';
import { temporaryFolder } from './run-command';

const inFolder = temporaryFolder();
const LIMIT = 1000;
const fault = (code: string): Error => Object.assign(new Error(code), { code });

function fileWith(name: string, text: string): string {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
}

const refusalOf = (path: string, files?: Disk): object | undefined => {
  const read = readWhole(path, LIMIT, files);
  return read.ok ? undefined : read.refusal;
};

test.each([
  ['nothing', ''],
  ['some bytes', 'STT,Tên'],
  ['just as many as may be', 'x'.repeat(LIMIT)],
])('a file of %s is read', (name, text) => {
  const read = readWhole(fileWith(name, text), LIMIT);
  expect(read.ok && new TextDecoder().decode(read.bytes)).toBe(text);
});

test('a link leads to its file', () => {
  fileWith('đích', 'abc');
  symlinkSync('đích', inFolder('liên kết'));
  expect(readWhole(inFolder('liên kết'), LIMIT)).toMatchObject({ ok: true });
});

test('a file over the limit is not read at all', () => {
  const untouched: Disk = {
    ...disk,
    read: () => {
      throw new Error('was read');
    },
  };
  expect(refusalOf(fileWith('lớn', 'x'.repeat(LIMIT + 1)), untouched)).toEqual({
    code: 'FIL020',
    facts: { size: LIMIT + 1, limit: LIMIT },
  });
});

test('pipes and devices are refused (FIL026) and not waited for', () => {
  execFileSync('mkfifo', [inFolder('ống.xlsx')]);
  symlinkSync('ống.xlsx', inFolder('tới ống.xlsx'));
  for (const path of [inFolder('ống.xlsx'), inFolder('tới ống.xlsx'), '/dev/zero', '/dev/null'])
    expect(refusalOf(path)).toEqual({ code: 'FIL026', facts: {} });
});

test.each([
  ['a folder', (): string => inFolder('.'), 'EISDIR'],
  ['nothing there', (): string => inFolder('không có'), 'ENOENT'],
  ['a file where a folder belongs', (): string => `${fileWith('tệp', 'x')}/bên trong`, 'ENOTDIR'],
  ['a name too long', (): string => inFolder('x'.repeat(300)), 'ENAMETOOLONG'],
  [
    'links in a circle',
    (): string => {
      symlinkSync('b', inFolder('a'));
      symlinkSync('a', inFolder('b'));
      return inFolder('a');
    },
    'ELOOP',
  ],
])('%s', (_, path, reason) => {
  expect(refusalOf(path())).toEqual({ code: 'FIL021', facts: { reason } });
});

/** The disk, but with one thing that happens just when the file is read. */
const whileReading = (happens: () => void): Disk => ({
  ...disk,
  read: (file, bytes, offset) => {
    const came = disk.read(file, bytes, offset);
    happens();
    return came;
  },
});

test.each([
  ['grows', (path: string): void => void appendFileSync(path, 'more')],
  ['shrinks', (path: string): void => void writeFileSync(path, '')],
  ['is written anew', (path: string): void => void writeFileSync(path, 'other, of the same length')],
])('a file that %s while it is read is refused (FIL028)', (name, change) => {
  const path = fileWith(name, 'first, of the same length');
  let isDone = false;
  const files = whileReading(() => {
    if (!isDone) change(path);
    isDone = true;
  });
  expect(refusalOf(path, files)).toEqual({ code: 'FIL028', facts: {} });
});

test('reads that come in pieces are put together', () => {
  const path = fileWith('từng mẩu', 'một hai ba bốn');
  const slow: Disk = {
    ...disk,
    read: (file, bytes, offset) => disk.read(file, bytes.subarray(0, offset + 1), offset),
  };
  const read = readWhole(path, LIMIT, slow);
  expect(read.ok && new TextDecoder().decode(read.bytes)).toBe('một hai ba bốn');
});

const OPERATIONS = ['facts', 'open', 'openFacts', 'read', 'close'] as const;
const CODES = ['EACCES', 'EPERM', 'EIO', 'EBUSY', 'EMFILE', 'ESTALE', 'ENOENT', 'ETIMEDOUT'];

test.each(OPERATIONS.flatMap((operation) => CODES.map((code) => [operation, code] as const)))(
  'where %s fails with %s the file is refused with that',
  (operation, code) => {
    const path = fileWith('hỏng', 'x');
    const files: Disk = {
      ...disk,
      [operation]: () => {
        throw fault(code);
      },
    };
    expect(refusalOf(path, files)).toEqual({ code: 'FIL021', facts: { reason: code } });
  },
);

test('a fault of the program is no reason of the file', () => {
  mkdirSync(inFolder('x'), { recursive: true });
  const broken: Disk = {
    ...disk,
    open: () => {
      throw new TypeError('x is undefined');
    },
  };
  expect(() => readWhole(fileWith('x/tốt', 'x'), LIMIT, broken)).toThrow(TypeError);
});
