/** One run at a time writes a file: the second is told so and ends, and nothing is lost. */

import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, disk, type Disk } from './disk';
import { readWhole } from './read-whole';
import { removeUnfinished } from './write-whole';

/** Another run is at the file. */
export class LockedError extends Error {
  constructor(
    readonly path: string,
    /** The file that says so, to be deleted by hand where that run is no more. */
    readonly lock: string,
  ) {
    super(`locked: ${path}`);
    this.name = 'LockedError';
  }
}

/** Longer than any lock of ours. */
const LOCK_LIMIT = 4096;
const LONGEST_NAME = 60;
const ENDING = '.kdclgd-lock';

/**
 * Works while no other run of this product writes the file.
 * @throws LockedError; what `work` throws; the system's error where the folder takes no files
 */
export async function withLock<T>(path: string, work: () => Promise<T>, files: Disk = disk): Promise<T> {
  const lock = lockOf(path, files);
  take(path, lock, files);
  try {
    removeUnfinished(dirname(lock), isRunning, files);
    return await work();
  } finally {
    letGo(lock, files);
  }
}

/** What was written stands, whether or not the lock can be taken away: then the next run does. */
function letGo(lock: string, files: Disk): void {
  try {
    files.remove(lock);
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault;
  }
}

/** Beside the file itself, whichever link or folder's name leads to it. */
function lockOf(path: string, files: Disk): string {
  const place = realPlace(path, files);
  // The name's end tells files apart whose names begin alike; so does their length.
  const name = basename(place);
  const short = name.length > LONGEST_NAME ? `${String(name.length)}-${name.slice(-LONGEST_NAME / 2)}` : name;
  return join(dirname(place), `.${short}${ENDING}`);
}

function realPlace(path: string, files: Disk): string {
  try {
    return files.real(path);
  } catch (fault) {
    if (codeOf(fault) !== 'ENOENT') throw fault;
    return join(files.real(dirname(resolve(path))), basename(path));
  }
}

function take(path: string, lock: string, files: Disk): void {
  for (let isSecond = false; ; isSecond = true) {
    try {
      const file = files.create(lock, 0o600);
      try {
        const text = new TextEncoder().encode(`${String(process.pid)} ${hostname()}\n`);
        for (let at = 0; at < text.length;) at += files.write(file, text, at);
      } finally {
        files.close(file);
      }
      return;
    } catch (fault) {
      if (codeOf(fault) !== 'EEXIST') throw fault;
      if (isSecond || !isLeftBehind(lock, files)) throw new LockedError(path, lock);
      letGo(lock, files);
    }
  }
}

/** A run of this computer that was killed could not take its lock away. Of another computer nothing is known. */
function isLeftBehind(lock: string, files: Disk): boolean {
  const read = readWhole(lock, LOCK_LIMIT, files);
  if (!read.ok) return false;
  const [id = '', host = ''] = new TextDecoder().decode(read.bytes).trim().split(' ');
  return /^\d+$/.test(id) && host === hostname() && !isRunning(Number(id));
}

function isRunning(id: number): boolean {
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) !== 'ESRCH';
  }
}
