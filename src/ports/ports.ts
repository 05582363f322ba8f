/** What the use cases need from outside. Node, a browser and tests each bring their own. */

import type { SheetName } from '../core/layout/note-names';
import type { Severity } from '../core/findings/place';
import type { FileRefusal } from '../core/findings/file-refusals';
import type { CellChange, SheetCell } from '../core/sheet/change-workbook';
import type { SheetVisibility, Workbook } from '../core/sheet/grid';
import type { LayRefusalReason, PlannedName, SheetPlan, WorkbookPlan } from '../core/sheet/plan';

/**
 * Either the workbook, whole, or the reason why no figure of it can be trusted. Nothing in between.
 */
export type ReadOutcome =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly refusal: FileRefusal };

export interface WorkbookFiles {
  /** Never throws for what a file may contain: a bad file is a refusal. */
  read(bytes: Uint8Array): Promise<ReadOutcome>;
  /** The same plan gives the same bytes. */
  write(plan: WorkbookPlan): Promise<Uint8Array>;
}

/**
 * Makes a workbook of some sheets of another one, values in place of formulas; see
 * `src/xlsx/extract`.
 */
export interface ValuesCopier {
  /**
   * @param sheets names of the sheets to copy
   * @param notes the product's notes, laid out; they replace those that are among the copied sheets
   * @param sheetNames what each sheet carries of them itself
   * @throws PatchRefusedError for what cannot be copied, FileRefusedError for a damaged file
   */
  copy(
    bytes: Uint8Array,
    sheets: readonly string[],
    notes: SheetPlan,
    sheetNames: readonly SheetName[],
  ): Promise<Uint8Array>;
}

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Today as an ISO day, on the calendar of whoever asks. */
export type Clock = () => string;

export interface Mailbox {
  /** How the mail program shows the recipient. */
  readonly name?: string;
  readonly email: string;
}

/** A letter that is not sent yet: the sender looks at it in a mail program first. */
export interface DraftMail {
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  /** Plain text, lines ended by "\n". */
  readonly text: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
}

/** Makes the file that mail programs open as a draft. The same draft gives the same bytes. */
export type MailWriter = (mail: DraftMail) => Promise<Uint8Array>;

/** A sheet of the open workbook, without its cells. */
export interface OpenSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isActive: boolean;
  /**
   * Laid out by the product, which may replace it; every other sheet is the user's and is never
   * written over.
   */
  readonly isOwned: boolean;
}

export type { CellChange, SheetCell };

export interface CellMark extends SheetCell {
  readonly severity: Severity;
}

/** Sheets to lay out, all of them or none. */
export interface SheetsToLay {
  readonly sheets: readonly SheetPlan[];
  readonly names?: readonly PlannedName[];
  /** Shown when all is done; otherwise the user's selection stays where it was. */
  readonly activate?: string;
}

export type { LayRefusalReason };

export class LayRefusal extends Error {
  constructor(
    readonly reason: LayRefusalReason,
    /** Sheet name or the host's own words: a fact for the sentence. */
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'LayRefusal';
  }
}

/** What there is to say of sheets that were laid out. */
export interface Laid {
  /** Sheets that Excel would not print one page wide, as planned: it has to be set by hand. */
  readonly notFitted: readonly string[];
}

/**
 * The workbook in front of the user: in Excel through Office.js, in the browser a file held in
 * memory.
 */
export interface OpenWorkbook {
  sheets(): Promise<readonly OpenSheet[]>;
  /**
   * All sheets, or those named that exist, as the file reader would read them.
   * @param before an earlier reading, made while `onChanged` was listening: for a sheet that has
   *   not changed since then, the same Grid may be returned instead of reading it again
   */
  read(names?: readonly string[], before?: Workbook): Promise<Workbook>;
  /**
   * Creates the sheets, or replaces those of the same name that the product owns.
   * @throws LayRefusal; then the workbook is as it was before, unless the reason says otherwise.
   */
  lay(change: SheetsToLay, signal?: AbortSignal): Promise<Laid>;
  /**
   * All of them or none.
   * @returns what stood in the cells before: given back to `setCells`, it takes the change back
   * @throws LayRefusal
   */
  setCells(changes: readonly CellChange[]): Promise<readonly CellChange[]>;
  /** Goes to the cell; changes nothing. @throws LayRefusal for one on a hidden sheet */
  reveal(place: SheetCell): Promise<void>;
  /** Shows these marks and takes all others off. Marks are never the user's own formatting. */
  mark(marks: readonly CellMark[]): Promise<void>;
  /** The product's notes in this workbook, as JSON text; undefined when there are none. */
  recall(): Promise<string | undefined>;
  remember(text: string): Promise<void>;
  /** Tells where the user is, now and whenever he goes elsewhere. @returns stops telling */
  onSelected(listener: (place: SheetCell) => void): Promise<() => Promise<void>>;
  /**
   * Tells of every change of a cell or its look, also when the product itself made it. @returns
   * stops telling.
   */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}
