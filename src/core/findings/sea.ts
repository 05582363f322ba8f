/** SEA: figures under a seal. */

import type { Declared } from './declaration';
import type { LocalName } from './place';

const SEAL: LocalName = {
  vi: 'Số liệu đã niêm phong thì không đổi mà không báo (docs/decisions/0012)',
  en: 'figures that were sealed do not change in silence (docs/decisions/0012)',
};

export interface SeaFacts {
  /** Figures that were changed after the report was sealed. `on` is an ISO day. */
  SEA001: { readonly on: string; readonly cells: readonly string[]; readonly more: number };
}

export const SEA: Declared<SeaFacts> = {
  SEA001: { severity: 'query', source: SEAL },
};
