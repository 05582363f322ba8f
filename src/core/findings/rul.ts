/** RUL: rules that are switched off. */

import type { Declared } from './declaration';

export interface RulFacts {
  /** A rule was switched off, so that nothing was checked by it. `date` is an ISO day. */
  RUL001: {
    readonly rule: string;
    readonly reason: string;
    readonly by: string | null;
    readonly date: string | null;
  };
}

export const RUL: Declared<RulFacts> = {
  RUL001: {
    severity: 'info',
    source: {
      vi: 'Không có gì bị bỏ qua mà không nói ra',
      en: 'nothing is left unchecked in silence',
    },
  },
};
