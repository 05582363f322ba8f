/**
 * Writes a file as a guest in the user's folder: whole or not at all, with the mode and the owner that
 * the file had, through links, and never over something that changed meanwhile.
 */

import { basename, dirname, join } from 'node:path';
import { codeOf, disk, type Disk, type FileFacts } from './disk';
import { readWhole } from './read-whole';

/** Why a file is left as it is, where the system itself would let it be written. */
export type WriteRefusal =
  | { readonly why: 'device' }
  | { readonly why: 'readOnly' }
  /** Replacing it would take it apart from its other names. */
  | { readonly why: 'hardLinks'; readonly names: number }
  /** The new file would belong to whoever runs the program. */
  | { readonly why: 'owner' }
  | { readonly why: 'changed' };

export class WriteRefusedError extends Error {
  constructor(
    readonly path: string,
    readonly refusal: WriteRefusal,
  ) {
    super(`${refusal.why}: ${path}`);
    this.name = 'WriteRefusedError';
  }
}

/**
 * What is known to stand there: its bytes, or null for nothing. Anything else is somebody's work of this
 * minute. 'anything' where the file is replaced whatever it holds.
 */
export type KnownContent = Uint8Array | null | 'anything';

/** Files of ours that were never finished, with the number of the process that was at it. */
const UNFINISHED = /^\.kdclgd-(\d+)-\d+\.tmp$/;
const NEW_FILE_MODE = 0o666;
const ANYBODY_MAY_WRITE = 0o222;

/**
 * To a neighbour first, which then takes the file's place.
 * @throws WriteRefusedError, or the system's error with its code; the file is then as it was
 */
export function writeWhole(
  path: string,
  content: Uint8Array | string,
  known: KnownContent = 'anything',
  files: Disk = disk,
): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const target = linkedFile(path, files);
  const before = factsIfThere(target, files);
  if (before) requireReplaceable(path, target, before, files);
  const temporary = join(dirname(target), temporaryName(dirname(target), files));
  try {
    writeNew(temporary, bytes, before?.mode ?? NEW_FILE_MODE, files);
    if (before) keepLook(path, temporary, before, files);
    requireUnchanged(path, target, known, files);
    files.rename(temporary, target);
  } catch (fault) {
    removeIfThere(temporary, files);
    throw fault;
  }
}

/** Takes away what earlier runs that were killed left in a folder. @param isRunning whether a process is there */
export function removeUnfinished(
  folder: string,
  isRunning: (id: number) => boolean,
  files: Disk = disk,
): void {
  for (const name of files.list(folder)) {
    const id = UNFINISHED.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) removeIfThere(join(folder, name), files);
  }
}

/** The file behind the links, so that they go on leading to it. */
function linkedFile(path: string, files: Disk): string {
  try {
    return files.ownFacts(path).kind === 'link' ? files.real(path) : path;
  } catch (fault) {
    if (codeOf(fault) !== 'ENOENT') throw fault;
    // A link that leads nowhere is not written over; where there is no link either, the file is new.
    return factsIfThere(dirname(path), files) && hasEntry(path, files) ? rethrow(fault) : path;
  }
}

function hasEntry(path: string, files: Disk): boolean {
  return files.list(dirname(path)).includes(basename(path));
}

function rethrow(fault: unknown): never {
  throw fault;
}

function factsIfThere(path: string, files: Disk): FileFacts | undefined {
  try {
    return files.facts(path);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return undefined;
    throw fault;
  }
}

function requireReplaceable(path: string, target: string, facts: FileFacts, files: Disk): void {
  if (facts.kind === 'folder') throw Object.assign(new Error(`EISDIR: ${path}`), { code: 'EISDIR', path });
  if (facts.kind !== 'file') throw new WriteRefusedError(path, { why: 'device' });
  if (facts.names > 1) throw new WriteRefusedError(path, { why: 'hardLinks', names: facts.names });
  // Whoever may write everything, as an administrator, is asked to respect the mark all the same.
  if ((facts.mode & ANYBODY_MAY_WRITE) === 0) throw new WriteRefusedError(path, { why: 'readOnly' });
  files.requireWritable(target);
}

/** Short, so that it fits wherever the file's own name does. */
function temporaryName(folder: string, files: Disk): string {
  const taken = new Set(files.list(folder));
  let count = 0;
  while (taken.has(`.kdclgd-${String(process.pid)}-${String(count)}.tmp`)) count++;
  return `.kdclgd-${String(process.pid)}-${String(count)}.tmp`;
}

function writeNew(path: string, bytes: Uint8Array, mode: number, files: Disk): void {
  const file = files.create(path, mode);
  try {
    for (let at = 0; at < bytes.length;) at += files.write(file, bytes, at);
    files.settle(file);
  } finally {
    files.close(file);
  }
}

function keepLook(path: string, temporary: string, before: FileFacts, files: Disk): void {
  const now = files.facts(temporary);
  if (now.owner !== before.owner || now.group !== before.group) {
    try {
      files.setOwner(temporary, before.owner, before.group);
    } catch (fault) {
      if (codeOf(fault) === 'EPERM') throw new WriteRefusedError(path, { why: 'owner' });
      throw fault;
    }
  }
  // After the owner: a change of owner takes some of the mode away.
  files.setMode(temporary, before.mode);
}

function requireUnchanged(path: string, target: string, known: KnownContent, files: Disk): void {
  if (known === 'anything') return;
  const now = factsIfThere(target, files);
  const isSame =
    known === null || !now
      ? known === null && !now
      : now.size === known.length && isContent(target, known, files);
  if (!isSame) throw new WriteRefusedError(path, { why: 'changed' });
}

function isContent(path: string, known: Uint8Array, files: Disk): boolean {
  const read = readWhole(path, known.length, files);
  return read.ok && read.bytes.every((byte, i) => byte === known[i]);
}

function removeIfThere(path: string, files: Disk): void {
  try {
    files.remove(path);
  } catch (fault) {
    // Nothing to take away when it was never made. Otherwise the first fault is what is to be told, and
    // the next run takes away what is left here.
    if (codeOf(fault) === undefined) throw fault;
  }
}
