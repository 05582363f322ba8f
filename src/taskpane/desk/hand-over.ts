/** Handing a file to the user, in every host. That it was saved is only said where it was. */

import { useCallback } from 'react';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { useDesk } from './desk';
import { useLanguage } from './language';
import type { Notice } from './Notices';
import { saveFile, XLSX } from './save-file';

export interface GivenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Without it, that of an .xlsx. */
  readonly mediaType?: string;
}

/** @param said the notice for a file that was saved @returns the notice to show */
export type HandOver = (file: GivenFile, said: string) => Promise<Notice>;

export function useHandOver(): HandOver {
  const { openCopy } = useDesk();
  const words = FRAME_WORDS[useLanguage()];
  return useCallback(
    async ({ name, bytes, mediaType = XLSX }, said) => {
      if (!openCopy) {
        saveFile(name, bytes, mediaType);
        return { intent: 'success', text: said };
      }
      if (mediaType === XLSX) {
        await openCopy(new Uint8Array(bytes));
        return { intent: 'success', text: words.openedCopy(name) };
      }
      // The same pages without Excel, where a browser saves what it is given.
      return { intent: 'warning', text: words.notSaved(name, new URL('taskpane.html', location.href).href) };
    },
    [openCopy, words],
  );
}
