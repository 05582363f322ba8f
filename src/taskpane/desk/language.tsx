/** Which language the pane speaks: Vietnamese unless the user chose otherwise here. */

import { createContext, useContext } from 'react';
import type { Language } from '../../messages/language';

const KEY = 'kdclgd.language';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    // Storage may be forbidden in Excel on the web; then the choice lasts as long as the pane is
    // open.
    return 'vi';
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above: the choice holds until the pane is closed.
  }
}
