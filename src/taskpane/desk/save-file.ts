/**
 * Gives the user a file: into the downloads folder, as every browser can, and Excel's own but that
 * of a Mac.
 */

import type { PatchRefusal } from '../../core/findings/patch-refusals';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param mediaType without it, that of an .xlsx */
export function saveFile(name: string, bytes: ArrayBuffer, mediaType: string = XLSX): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: the download begins after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** What the file itself forbids to change; the messages have a sentence for each. */
export class SaveRefusal extends Error {
  constructor(readonly refusal: PatchRefusal) {
    super(refusal.reason);
    this.name = 'SaveRefusal';
  }
}
