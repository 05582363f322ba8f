/** SYS: faults of the program itself. */

import type { Declared } from './declaration';

export interface SysFacts {
  /** The program met a fault of its own while checking; the check does not count as passed. */
  SYS001: { readonly rule: string; readonly fault: string };
}

export const SYS: Declared<SysFacts> = {
  SYS001: {
    severity: 'error',
    source: {
      vi: 'Sự cố của chương trình không được coi là đã kiểm tra đạt',
      en: 'a fault of the program is no check that was passed',
    },
  },
};
