/**
 * What the user chose or dropped → files to read, or to name as what is not read; folders are gone
 * through.
 */

import { isNoFileName, isNoFolderName } from '../../../app/workbook-names';
import type { ChosenFile } from '../../engine/protocol';

export interface Chosen {
  /** By path, so that two machines read alike. */
  readonly files: readonly ChosenFile[];
  /** What programs and systems leave in folders, such as Excel's «~$…»: nobody sent it. */
  readonly leftOut: number;
}

export function chooseFrom(files: Iterable<File>): Chosen {
  return sortOut([...files].map((file) => ({ path: pathOf(file), content: file })));
}

/** @param items of a drop event; must be called before the event is over */
export async function chooseFromDrop(items: DataTransferItemList): Promise<Chosen> {
  // The list is emptied when the event is over: take everything out of it first.
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  const found: ChosenFile[] = [];
  // The dropped folder's own name says nothing about its files.
  for (const entry of entries) await collect(entry, entry.isFile ? '' : undefined, found);
  return sortOut(found);
}

function pathOf(file: File): string {
  // "folder/…": the folder's own name says nothing about the file.
  const inFolder = file.webkitRelativePath.split('/').slice(1).join('/');
  return (inFolder === '' ? file.name : inFolder).normalize('NFC');
}

function sortOut(files: readonly ChosenFile[]): Chosen {
  const sent = files.filter(({ path }) => {
    const folders = path.split('/');
    const name = folders.pop() ?? path;
    return !isNoFileName(name) && !folders.some(isNoFolderName);
  });
  return {
    files: [...sent].sort((a, b) => (a.path < b.path ? -1 : 1)),
    leftOut: files.length - sent.length,
  };
}

/** @param folder in front of the path, with its "/"; undefined for a dropped folder itself */
async function collect(
  entry: FileSystemEntry,
  folder: string | undefined,
  found: ChosenFile[],
): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    found.push({ path: `${folder ?? ''}${entry.name}`.normalize('NFC'), content: file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // Chromium gives at most a hundred at a time.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return;
    const inside = folder === undefined ? '' : `${folder}${entry.name}/`;
    for (const child of batch) await collect(child, inside, found);
  }
}
