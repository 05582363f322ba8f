/** The formula of a percentage column, wherever it stands. */

import { addressOf } from '../sheet/address';

/**
 * Part over whole on the scale 0–100, one decimal. Empty over 0 and, because unknown is not 0
 * (decision 0001), where the part was left blank.
 */
export function ratioFormula(row: number, part: number, whole: number): string {
  const top = addressOf(row, part);
  const base = addressOf(row, whole);
  return `IF(AND(ISNUMBER(${top}),N(${base})<>0),ROUND(${top}*100/${base},1),"")`;
}
