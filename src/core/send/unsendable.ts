/** Why a workbook cannot be made ready to be sent. Facts only; `messages/` makes the sentences. */

import type { FileRefusal } from '../findings/file-refusals';
import type { PatchRefusal } from '../findings/patch-refusals';

export type Unsendable =
  | { readonly why: 'noReport' }
  | { readonly why: 'unreadable'; readonly refusal: FileRefusal }
  | { readonly why: 'uncopyable'; readonly refusal: PatchRefusal }
  /** The copy would read otherwise than the workbook. */
  | { readonly why: 'copyDiffers' };
