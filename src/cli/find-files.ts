/** Finds the workbooks that the user named: files as they are, folders recursively. */

import { basename, join, relative, resolve, sep } from 'node:path';
import { isNoFileName, isNoFolderName, isWorkbookName, refusalByName } from '../app/workbook-names';
import type { FileRefusal } from '../core/findings/file-refusals';
import { codeOf, disk, type Disk, type FileFacts } from './files/disk';

export interface FoundFile {
  readonly path: string;
  /** Relative to the path it was found under, "/" between folders: the name it has in reports. */
  readonly file: string;
  /** Why it is not opened, where that is known already. */
  readonly refusal?: FileRefusal;
}

export interface FoundFiles {
  /**
   * With those of folders that are no workbooks, each with its refusal: nobody's report is left out
   * without a word.
   */
  readonly files: readonly FoundFile[];
  /** What programs and systems leave in folders, such as Excel's «~$…»: nobody sent it. */
  readonly leftOut: number;
  /**
   * Named paths that cannot be read, each with the system's code: ENOENT where nothing is there.
   */
  readonly missing: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * In the order given; inside a folder by name, so that two machines read alike. A name that is
 * reached twice is one.
 * @param except files of this run that are never read: the result, lists of units, reports
 */
export function findFiles(
  paths: readonly string[],
  except: readonly string[] = [],
  files: Disk = disk,
): FoundFiles {
  const search = new Search(files);
  for (const path of except) search.leaveOut(path);
  for (const path of paths) search.take(path);
  return search.found;
}

class Search {
  private readonly files: FoundFile[] = [];
  private readonly missing: { path: string; reason: string }[] = [];
  private leftOut = 0;
  /**
   * Folders by what they are, as links lead to them by other names; files by their names, as each
   * name was sent.
   */
  private readonly seenFolders = new Set<string>();
  private readonly seenFiles = new Set<string>();
  private readonly notRead = new Set<string>();

  constructor(private readonly disk: Disk) {}

  get found(): FoundFiles {
    return { files: this.files, leftOut: this.leftOut, missing: this.missing };
  }

  leaveOut(path: string): void {
    const facts = this.factsOf(path);
    if (typeof facts !== 'string') this.notRead.add(facts.identity);
  }

  take(path: string): void {
    const facts = this.factsOf(path);
    if (typeof facts === 'string') this.missing.push({ path, reason: facts });
    else if (facts.kind === 'folder') this.takeFolder(path, path, facts);
    else this.add(path, basename(path), facts);
  }

  private takeFolder(folder: string, root: string, facts: FileFacts): void {
    // Links may lead round in a circle, or twice to one folder.
    if (this.seenFolders.has(facts.identity)) return;
    this.seenFolders.add(facts.identity);
    let names: readonly string[];
    try {
      names = this.disk.list(folder);
    } catch (fault) {
      const reason = codeOf(fault);
      if (reason === undefined) throw fault;
      const name = relative(root, folder);
      this.push(folder, `${name === '' ? basename(folder) : name}${sep}`, {
        code: 'FIL027',
        facts: { reason },
      });
      return;
    }
    for (const name of names) this.takeEntry(join(folder, name), name, root);
  }

  private takeEntry(path: string, name: string, root: string): void {
    const facts = this.factsOf(path);
    if (typeof facts !== 'string' && facts.kind === 'folder') {
      if (!isNoFolderName(name)) this.takeFolder(path, root, facts);
      return;
    }
    if (isNoFileName(name)) {
      this.leftOut++;
      return;
    }
    const file = relative(root, path);
    if (typeof facts === 'string') this.push(path, file, { code: 'FIL021', facts: { reason: facts } });
    else if (facts.kind === 'device') {
      if (isWorkbookName(name)) this.push(path, file, { code: 'FIL026', facts: {} });
      else this.leftOut++;
    } else this.add(path, file, facts, refusalByName(name));
  }

  private add(path: string, file: string, { identity }: FileFacts, refusal?: FileRefusal): void {
    const place = resolve(path);
    if (this.notRead.has(identity) || this.seenFiles.has(place)) return;
    this.seenFiles.add(place);
    this.push(path, file, refusal);
  }

  private push(path: string, file: string, refusal?: FileRefusal): void {
    this.files.push({
      path,
      file: file.split(sep).join('/').normalize('NFC'),
      ...(refusal && { refusal }),
    });
  }

  /** Or the system's code where it says none. */
  private factsOf(path: string): FileFacts | string {
    try {
      return this.disk.facts(path);
    } catch (fault) {
      const reason = codeOf(fault);
      if (reason === undefined) throw fault;
      return reason;
    }
  }
}
