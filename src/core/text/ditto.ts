/** The signs by which a list says «as in the row above». */

import { canonical } from './label';

/**
 * «nt», «-nt-», «"», «''», «-"-», «//», «〃», «như trên», «tương tự»: none of them says anything by
 * itself.
 */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && DITTO.test(canonical(text));
}

const LONGEST = 20;
const DITTO =
  /^[-.]* ?(?:n\.?t\.?|như (?:trên|dòng trên)|nhu tren|tương tự|tuong tu|ditto|idem|(?:["〃]|''|,,|\/\/)(?: ?(?:["〃]|''|,,|\/\/))*) ?[-.]*$/;
