/**
 * Copying text for the user, in every host: Excel on the web may forbid the page's clipboard to a
 * pane.
 */

import { useCallback } from 'react';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { useLanguage } from './language';
import { useNotices } from './Notices';

/**
 * @param text what is copied
 * @param said the notice that is shown when it was copied
 * @returns whether it was copied; when not, a notice asks the user to select and copy it
 */
export type Copy = (text: string, said: string) => Promise<boolean>;

export function useCopy(): Copy {
  const { tell } = useNotices();
  const words = FRAME_WORDS[useLanguage()];
  return useCallback(
    async (text, said) => {
      const isCopied = await copyText(text);
      tell(isCopied ? { intent: 'success', text: said } : { intent: 'warning', text: words.notCopied });
      return isCopied;
    },
    [tell, words],
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (fault) {
    // The host forbids it to this page (DOMException), or the page was not loaded over https and
    // has no clipboard (TypeError).
    if (!(fault instanceof DOMException || fault instanceof TypeError)) throw fault;
    return copySelection(text);
  }
}

/**
 * The older way, which asks the host for no permission: text that is selected on the page is
 * copied.
 */
function copySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
