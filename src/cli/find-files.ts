/** Finds the workbooks that the user named: files as they are, folders recursively. */

import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { isWorkbookName } from '../app/workbook-names';

export interface FoundFile {
  readonly path: string;
  /** Relative to the path it was found under, "/" between folders: the name it has in reports. */
  readonly file: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Files of folders that were left out: temporary Excel files and other endings. */
  readonly leftOut: number;
  /** Paths that do not exist. */
  readonly missing: readonly string[];
}

/** In the order given; inside a folder by name, so that two machines read alike. `except` is never read (the result file). */
export async function findFiles(paths: readonly string[], except: string | undefined): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const missing: string[] = [];
  let leftOut = 0;
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'missing') missing.push(path);
    if (kind === 'file') files.push({ path, file: basename(path).normalize('NFC') });
    if (kind !== 'folder') continue;
    for (const entry of await listFolder(path)) {
      const name = basename(entry);
      if (!isWorkbookName(name)) leftOut++;
      else files.push({ path: entry, file: relative(path, entry).split(sep).join('/').normalize('NFC') });
    }
  }
  const isResult = (path: string): boolean => except !== undefined && resolve(path) === resolve(except);
  const seen = new Set<string>();
  const unique = files.filter(({ path }) => {
    const key = resolve(path);
    if (seen.has(key) || isResult(path)) return false;
    seen.add(key);
    return true;
  });
  return { files: unique, leftOut, missing };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw fault;
  }
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await listFolder(path)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
  }
  return found;
}
