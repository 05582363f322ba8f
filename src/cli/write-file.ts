/**
 * Writes a file whole or not at all: to a temporary neighbour first, which then takes the file's
 * place.
 */

import { rename, unlink, writeFile } from 'node:fs/promises';

export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${String(process.pid)}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (fault) {
    await unlink(temporary).catch((second: unknown) => {
      // Nothing to take away when it was never made; anything else is worth knowing beside the
      // first fault.
      if ((second as NodeJS.ErrnoException).code !== 'ENOENT') throw new AggregateError([fault, second]);
    });
    throw fault;
  }
}
