/**
 * The one port through which the command line touches files. Everything that can fail there fails
 * here, with the system's code, so that tests can let each operation fail in turn with each code.
 */

import { constants } from 'node:fs';
import * as fs from 'node:fs';

/** What stands at a path, links followed or not. */
export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'link' | 'device';
  readonly size: number;
  /** When its content last changed, in milliseconds. */
  readonly changedAt: number;
  /** The same for two names of one file, and for no other file of this computer. */
  readonly identity: string;
  /** How many names the file has. */
  readonly names: number;
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
}

/** @throws an Error with the system's `code` (EACCES, ENOSPC …) from every operation */
export interface Disk {
  /** Of what the path leads to, links followed. */
  facts(path: string): FileFacts;
  /** Of the path itself, which may be a link. */
  ownFacts(path: string): FileFacts;
  /** Names in a folder, sorted. */
  list(folder: string): readonly string[];
  /** The path without links. */
  real(path: string): string;
  /** Opens for reading, without waiting for whoever writes into a pipe. */
  open(path: string): number;
  /** Makes a file that must not be there yet and opens it for writing. */
  create(path: string, mode: number): number;
  openFacts(file: number): FileFacts;
  /**
   * Fills `bytes` from `offset` on, from where the file stands; gives how many came, 0 at its end.
   */
  read(file: number, bytes: Uint8Array, offset: number): number;
  write(file: number, bytes: Uint8Array, offset: number): number;
  /** Until what was written is on the disk and not only on its way. */
  settle(file: number): void;
  close(file: number): void;
  setMode(path: string, mode: number): void;
  setOwner(path: string, owner: number, group: number): void;
  /** Whether this user may write into what is there. */
  requireWritable(path: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  makeFolder(path: string): void;
}

export const disk: Disk = {
  facts: (path) => factsOf(fs.statSync(path, { bigint: true })),
  ownFacts: (path) => factsOf(fs.lstatSync(path, { bigint: true })),
  list: (folder) => fs.readdirSync(folder).sort(),
  real: (path) => fs.realpathSync.native(path),
  open: (path) => fs.openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)),
  create: (path, mode) => fs.openSync(path, 'wx', mode),
  openFacts: (file) => factsOf(fs.fstatSync(file, { bigint: true })),
  read: (file, bytes, offset) => fs.readSync(file, bytes, offset, bytes.length - offset, null),
  write: (file, bytes, offset) => fs.writeSync(file, bytes, offset),
  settle: (file) => {
    fs.fsyncSync(file);
  },
  close: (file) => {
    fs.closeSync(file);
  },
  setMode: (path, mode) => {
    fs.chmodSync(path, mode);
  },
  setOwner: (path, owner, group) => {
    fs.chownSync(path, owner, group);
  },
  requireWritable: (path) => {
    fs.accessSync(path, constants.W_OK);
  },
  rename: (from, to) => {
    fs.renameSync(from, to);
  },
  remove: (path) => {
    fs.unlinkSync(path);
  },
  makeFolder: (path) => {
    fs.mkdirSync(path, { recursive: true });
  },
};

/**
 * The system's code of a fault of a file operation; undefined for anything else, which is a fault
 * of the program.
 */
export function codeOf(fault: unknown): string | undefined {
  const { code } = (fault ?? {}) as { readonly code?: unknown };
  if (typeof code !== 'string') return undefined;
  // Node refuses some names itself, such as one with a zero byte in it, before it asks the system.
  if (code === 'ERR_INVALID_ARG_VALUE') return 'EINVAL';
  return /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

function factsOf(stats: fs.BigIntStats): FileFacts {
  return {
    kind: stats.isFile()
      ? 'file'
      : stats.isDirectory()
        ? 'folder'
        : stats.isSymbolicLink()
          ? 'link'
          : 'device',
    size: Number(stats.size),
    changedAt: Number(stats.mtimeNs) / 1e6,
    identity: `${String(stats.dev)}:${String(stats.ino)}`,
    names: Number(stats.nlink),
    mode: Number(stats.mode) & 0o7777,
    owner: Number(stats.uid),
    group: Number(stats.gid),
  };
}
