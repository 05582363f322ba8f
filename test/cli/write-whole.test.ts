/** A file of the user is replaced as a guest would: its look, its links and its other names are respected. */

import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { disk, type Disk } from '../../src/cli/files/disk';
import { LockedError, withLock } from '../../src/cli/files/lock';
import { writeWhole, WriteRefusedError } from '../../src/cli/files/write-whole';
import { temporaryFolder } from './run-command';

const inFolder = temporaryFolder();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (path: string): string => readFileSync(path, 'utf8');
const fault = (code: string): Error => Object.assign(new Error(code), { code });
/** A folder of its own, so that what is left behind can be seen. */
function place(name: string, before?: string): string {
  mkdirSync(inFolder(name));
  const path = inFolder(`${name}/kết quả.xlsx`);
  if (before !== undefined) writeFileSync(path, before);
  return path;
}
const namesIn = (path: string): string[] => readdirSync(path.slice(0, -basename(path).length)).sort();

test('a new file is written, and an old one replaced, with nothing left beside it', () => {
  const path = place('plain');
  writeWhole(path, 'một', null);
  writeWhole(path, bytesOf('hai'), bytesOf('một'));
  expect(textOf(path)).toBe('hai');
  expect(namesIn(path)).toEqual(['kết quả.xlsx']);
});

test.each([0o600, 0o640, 0o664, 0o755])('the mode %o is kept', (mode) => {
  const path = place(`mode ${mode.toString(8)}`, 'cũ');
  chmodSync(path, mode);
  writeWhole(path, 'mới');
  expect(statSync(path).mode & 0o777).toBe(mode);
});

test('the owner is kept, or the file is left alone', () => {
  const path = place('owner', 'cũ');
  const asked: number[][] = [];
  const ofAnother: Disk = {
    ...disk,
    facts: (one) => ({ ...disk.facts(one), ...(one === path && { owner: 4242, group: 4243 }) }),
    setOwner: (_, owner, group) => {
      asked.push([owner, group]);
    },
  };
  writeWhole(path, 'mới', 'anything', ofAnother);
  expect(asked).toEqual([[4242, 4243]]);
  const forbidden: Disk = {
    ...ofAnother,
    setOwner: () => {
      throw fault('EPERM');
    },
  };
  expect(() => {
    writeWhole(path, 'khác', 'anything', forbidden);
  }).toThrow(new WriteRefusedError(path, { why: 'owner' }));
  expect(textOf(path)).toBe('mới');
});

test('a link stays a link, and its file is replaced where it is', () => {
  const path = place('link');
  mkdirSync(inFolder('link/xa'));
  writeFileSync(inFolder('link/xa/đích.xlsx'), 'cũ');
  symlinkSync('xa/đích.xlsx', path);
  writeWhole(path, 'mới', bytesOf('cũ'));
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
  expect(textOf(inFolder('link/xa/đích.xlsx'))).toBe('mới');
  expect(readdirSync(inFolder('link/xa'))).toEqual(['đích.xlsx']);
});

describe('left as it is', () => {
  const refusalOf = (work: () => void): object | undefined => {
    try {
      work();
    } catch (thrown) {
      if (thrown instanceof WriteRefusedError) return thrown.refusal;
      throw thrown;
    }
    return undefined;
  };

  test('a file with other names', () => {
    const path = place('hard', 'cũ');
    linkSync(path, inFolder('hard/tên khác'));
    expect(
      refusalOf(() => {
        writeWhole(path, 'mới');
      }),
    ).toEqual({ why: 'hardLinks', names: 2 });
    expect(textOf(path)).toBe('cũ');
  });

  test('a file that is marked as read-only, for whoever may write everything too', () => {
    const path = place('read-only', 'cũ');
    chmodSync(path, 0o444);
    expect(
      refusalOf(() => {
        writeWhole(path, 'mới');
      }),
    ).toEqual({ why: 'readOnly' });
    expect(namesIn(path)).toEqual(['kết quả.xlsx']);
  });

  test('a pipe', () => {
    const path = place('pipe');
    execFileSync('mkfifo', [path]);
    expect(
      refusalOf(() => {
        writeWhole(path, 'mới');
      }),
    ).toEqual({ why: 'device' });
  });

  test.each<[string, string | undefined, Uint8Array | null]>([
    ['something came where nothing was', 'của ai đó', null],
    ['other bytes', 'của ai đó', bytesOf('đã đọc')],
    ['as many other bytes', 'xyz', bytesOf('abc')],
    ['nothing where something was', undefined, bytesOf('đã đọc')],
  ])('a file that changed meanwhile: %s', (name, there, known) => {
    const path = place(`changed ${name}`, there);
    expect(
      refusalOf(() => {
        writeWhole(path, 'mới', known);
      }),
    ).toEqual({ why: 'changed' });
    expect(namesIn(path)).toEqual(there === undefined ? [] : ['kết quả.xlsx']);
    if (there !== undefined) expect(textOf(path)).toBe(there);
  });

  test('a file that changes in the very moment before it is replaced', () => {
    const path = place('moment', 'cũ');
    const files: Disk = {
      ...disk,
      setMode: (one, mode) => {
        disk.setMode(one, mode);
        writeFileSync(path, 'vừa sửa');
      },
    };
    expect(
      refusalOf(() => {
        writeWhole(path, 'mới', bytesOf('cũ'), files);
      }),
    ).toEqual({ why: 'changed' });
    expect(textOf(path)).toBe('vừa sửa');
  });
});

const OPERATIONS = [
  'ownFacts',
  'facts',
  'list',
  'create',
  'write',
  'settle',
  'close',
  'setMode',
  'rename',
] as const;
const CODES = ['EACCES', 'ENOSPC', 'EROFS', 'EIO', 'EDQUOT', 'EBUSY', 'ENAMETOOLONG', 'EMFILE'];

test.each(OPERATIONS.flatMap((operation) => CODES.map((code) => [operation, code] as const)))(
  'where %s fails with %s the old file stands and nothing is left beside it',
  (operation, code) => {
    const path = place(`${operation} ${code}`, 'cũ');
    let failed = 0;
    const files: Disk = {
      ...disk,
      [operation]: (...args: readonly never[]) => {
        // Closing lets go of the file whatever it says.
        if (operation === 'close') disk.close(args[0] as never);
        failed++;
        throw fault(code);
      },
    };
    expect(() => {
      writeWhole(path, 'mới', bytesOf('cũ'), files);
    }).toThrow(expect.objectContaining({ code }) as Error);
    expect(failed).toBeGreaterThan(0);
    expect(textOf(path)).toBe('cũ');
    expect(namesIn(path)).toEqual(['kết quả.xlsx']);
  },
);

test('writes that take a few bytes at a time are put together', () => {
  const path = place('slow');
  const slow: Disk = { ...disk, write: (file, bytes, at) => disk.write(file, bytes.subarray(0, at + 1), at) };
  writeWhole(path, 'một hai ba', null, slow);
  expect(textOf(path)).toBe('một hai ba');
});

describe('one run at a time', () => {
  test('the second is told so, by whatever name it comes, and the first goes on', async () => {
    const path = place('twice', 'cũ');
    symlinkSync('kết quả.xlsx', inFolder('twice/tên khác.xlsx'));
    await withLock(path, async () => {
      for (const name of [path, inFolder('twice/tên khác.xlsx')])
        await expect(withLock(name, () => Promise.resolve())).rejects.toBeInstanceOf(LockedError);
      writeWhole(path, 'mới');
    });
    expect(namesIn(path)).toEqual(['kết quả.xlsx', 'tên khác.xlsx']);
    expect(await withLock(path, () => Promise.resolve('sau'))).toBe('sau');
  });

  test('a lock goes when the work fails', async () => {
    const path = place('fails');
    await expect(withLock(path, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
    expect(namesIn(path)).toEqual([]);
  });

  test('what a killed run left behind is taken away; what a living one has is not', async () => {
    const path = place('killed', 'cũ');
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.on('exit', resolve));
    const id = String(gone.pid);
    writeFileSync(inFolder('killed/.kết quả.xlsx.kdclgd-lock'), `${id} ${hostname()}\n`);
    writeFileSync(inFolder(`killed/.kdclgd-${id}-0.tmp`), 'nửa');
    writeFileSync(inFolder('killed/.kdclgd-1-0.tmp'), 'của tiến trình khác');
    await withLock(path, () => Promise.resolve());
    expect(namesIn(path)).toEqual(['.kdclgd-1-0.tmp', 'kết quả.xlsx']);
  });

  test.each([
    ['another computer’s', `1 máy-khác\n`],
    ['a living process’s', `${String(process.pid)} ${hostname()}\n`],
    ['one that says nothing', ''],
  ])('%s lock holds', async (name, text) => {
    const path = place(`holds ${name}`, 'cũ');
    writeFileSync(inFolder(`holds ${name}/.kết quả.xlsx.kdclgd-lock`), text);
    await expect(withLock(path, () => Promise.resolve())).rejects.toBeInstanceOf(LockedError);
  });
});
