/** What the use cases need from outside. Node, a browser and tests each bring their own. */

import type { Workbook } from '../core/sheet/grid';
import type { WorkbookPlan } from '../core/sheet/plan';
import type { FileRefusal } from '../core/rules/file-refusals';

/** Either the workbook, whole, or the reason why no figure of it can be trusted. Nothing in between. */
export type ReadOutcome =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly refusal: FileRefusal };

export interface WorkbookFiles {
  /** Never throws for what a file may contain: a bad file is a refusal. */
  read(bytes: Uint8Array): Promise<ReadOutcome>;
  /** The same plan gives the same bytes. */
  write(plan: WorkbookPlan): Promise<Uint8Array>;
}

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => Promise<string>;
