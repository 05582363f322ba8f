/**
 * Light or dark as Excel or the system has it; high contrast is the browser's own (forced colours).
 */

import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

/** @param hostIsDark what the host says of its theme; undefined where it says nothing */
export function useTheme(hostIsDark: boolean | undefined): Theme {
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  return (hostIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
