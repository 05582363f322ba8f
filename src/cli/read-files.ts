/** Reads the files one after another into sources, with progress, holding one file's bytes at a time. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Digest } from '../app/ports';
import { readSource } from '../app/read-source';
import type { SourceRecord } from '../core/consolidate/source';
import { TEMPLATES } from '../templates';
import { workbookFiles } from './node-workbook-files';
import type { FoundFile } from './find-files';

export const digest: Digest = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

/** A file that the system does not hand out becomes a rejected source, and the others go on. */
export async function readFiles(
  files: readonly FoundFile[],
  givenUnits: ReadonlyMap<string, string>,
  onRead: (done: number) => void,
): Promise<SourceRecord[]> {
  const sources: SourceRecord[] = [];
  for (const { path, file } of files) {
    const given = givenUnits.get(path);
    const received = { file, ...(given !== undefined && { given }) };
    const bytes = await readBytes(path);
    if (bytes instanceof Uint8Array) {
      sources.push(await readSource(received, bytes, TEMPLATES, workbookFiles, digest));
    } else {
      const sha256 = await digest(new TextEncoder().encode(`unread:${file}`));
      sources.push({
        ...received,
        sha256,
        content: { is: 'refused', refusal: { code: 'FIL021', facts: bytes } },
      });
    }
    onRead(sources.length);
  }
  return sources;
}

async function readBytes(path: string): Promise<Uint8Array | { reason: string }> {
  try {
    return await readFile(path);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === undefined) throw fault;
    return { reason: code };
  }
}
