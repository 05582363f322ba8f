/** TYP: how a workbook was typed. The other codes of this area are rules (rules/typ). */

import type { Declared } from './declaration';
import type { LocalName } from './place';

const ENCODINGS: LocalName = {
  vi: 'Bảng mã TCVN3 và VNI (docs/reading.md)',
  en: 'the encodings TCVN3 and VNI (docs/reading.md)',
};

export interface TypFacts {
  /** Text typed with a legacy font was decoded. */
  TYP006: { readonly font: string };
}

export const TYP: Declared<TypFacts> = {
  TYP006: { severity: 'info', source: ENCODINGS },
};
