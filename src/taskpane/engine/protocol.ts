/**
 * What the pane and its workers say to one another. Everything that is large is handed over, never
 * copied.
 */

import type { CheckView } from '../../app/check-workbook';
import type { OneClick, OneClickFacts } from '../../app/one-click';
import type { FileSheet, SheetWindow } from '../../app/open-file';
import type { DispatchAsk, DispatchOutcome, DraftOutcome } from '../../app/prepare-dispatch';
import type { SealableOutcome } from '../../app/sealable-result';
import type { TracedResult } from '../../app/trace-result';
import type { ChosenUnits } from '../../app/unit-list';
import type { FigureAsked, MergeOptions, MergeView, SourceKey, TableView } from '../../app/merge-session';
import type { Contribution } from '../../core/totals/totals';
import type { TableChoice } from '../../core/submission/recognised';
import type { PreviousPeriod } from '../../core/periods/previous';
import type { PatchRefusal } from '../../core/findings/patch-refusals';
import type { RuleSettings } from '../../core/rules/run/rule-settings';
import type { FileRefusal } from '../../core/findings/file-refusals';
import type { CellChange } from '../../core/sheet/change-workbook';
import type { PackedGrid, PackedWorkbook } from '../../core/sheet/packed-grid';
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../core/sheet/plan';
import type { Language } from '../../messages/language';

/** A file as the browser gives it: its content is read in the worker. */
export interface ChosenFile {
  /** Relative to the chosen folder, "/" between folders. */
  readonly path: string;
  readonly content: Blob;
}

/**
 * One SourceRecord as UTF-8 JSON, so that it can be handed from worker to worker without being
 * copied.
 */
export type PackedRecord = ArrayBuffer;

/** Each request with what it is answered with. */
export interface Conversations {
  /** Read and recognise one file. */
  readRecord: { ask: { file: ChosenFile }; answer: { record: PackedRecord } };
  /** Read a result of the product, to go on from. */
  continueFrom: { ask: { file: ChosenFile }; answer: ContinueOutcome };
  /** Go on from the totals that were laid into the open workbook before. */
  continueFromOpen: { ask: { workbook: PackedWorkbook | 'opened' }; answer: ContinueOutcome };
  /**
   * The units that should report: an own list, a province's, or a list of what differs there.
   * `day`: of the figures.
   */
  readUnits: { ask: { file?: ChosenFile; province?: string; day?: string }; answer: ChosenUnits };
  /** Names of all provinces, to choose from. */
  provinces: { ask: Record<never, never>; answer: readonly string[] };
  /** `receivedOn`: ISO day for the records that have none. */
  add: { ask: { records: readonly PackedRecord[]; receivedOn?: string }; answer: null };
  remove: { ask: { key: SourceKey }; answer: { records: readonly PackedRecord[] } };
  takeOut: { ask: { key: SourceKey; isTakenOut: boolean }; answer: null };
  sayUnit: { ask: { key: SourceKey; unit: string | undefined }; answer: null };
  sayReceived: { ask: { key: SourceKey; day: string | undefined }; answer: null };
  sayTable: {
    ask: {
      key: SourceKey;
      table: Pick<TableView, 'sheet' | 'range' | 'template'>;
      choice: TableChoice | undefined;
    };
    answer: null;
  };
  view: { ask: { options: MergeOptions }; answer: MergeView };
  /** Keeps the merge on this computer; one without sources is forgotten. */
  keepMerge: { ask: { options: MergeOptions }; answer: { isKept: boolean } };
  /** Goes on with the merge that is kept on this computer; null where there is none. */
  reopenMerge: { ask: object; answer: { options: MergeOptions; savedAt: number } | null };
  /** Everything that is kept on this computer. */
  forgetAll: { ask: object; answer: null };
  explain: { ask: { figure: FigureAsked }; answer: readonly Contribution[] };
  write: { ask: { language: Language }; answer: { bytes: ArrayBuffer } };
  /** Opens a file in place of the one that was open. */
  openFile: { ask: { file: ChosenFile }; answer: OpenOutcome };
  fileSheets: { ask: object; answer: readonly FileSheet[] };
  fileWindow: { ask: { sheet: string; top: number; bottom: number }; answer: SheetWindow };
  changeFile: { ask: { changes: readonly CellChange[] }; answer: readonly CellChange[] };
  layInFile: { ask: { sheets: readonly SheetPlan[] }; answer: { refusedName: string | null } };
  readFile: { ask: { names: readonly string[] | undefined }; answer: PackedWorkbook };
  recall: { ask: object; answer: string | null };
  remember: { ask: { text: string }; answer: null };
  saveFile: { ask: object; answer: SaveOutcome };
  /** Checks the workbook handed over, or the file that is open. */
  check: {
    ask: { workbook: SentWorkbook | 'opened'; fileName: string; rules: RuleSettings };
    answer: CheckView;
  };
  /** Where a number of the workbook handed over, or of the file that is open, comes from. */
  trace: { ask: { workbook: SentWorkbook | 'opened'; sheet: string; cell: string }; answer: TracedResult };
  /** A result of the period before, to hold the merge against. */
  readPrevious: { ask: { file: ChosenFile }; answer: PreviousOutcome };
  /** What of a result of merging is sealed, and what stands against it. */
  resultToSeal: { ask: { workbook: PackedWorkbook | 'opened' }; answer: SealableOutcome };
  /** What the letter will say of the workbook as it is now. */
  draftDispatch: { ask: { workbook: PackedWorkbook | 'opened'; ask: DispatchAsk }; answer: DraftOutcome };
  /** The copy to send, of the file handed over or of the one that is open. */
  prepareDispatch: { ask: { file: ArrayBuffer | 'opened'; ask: DispatchAsk }; answer: PreparedOutcome };
  /** All school sheets of the workbook into the district's table and its list of schools. */
  oneClick: {
    ask: {
      workbook: PackedWorkbook | 'opened';
      facts: OneClickFacts;
      language: Language;
    };
    answer: OneClick;
  };
  /** A workbook of planned sheets, as a file. */
  writePlan: { ask: { plan: WorkbookPlan }; answer: { bytes: ArrayBuffer } };
  /**
   * The totals for the open workbook: cells come ahead in pieces, so that no one message keeps the
   * pane busy.
   */
  plan: { ask: { language: Language }; answer: { sheets: readonly Omit<SheetPlan, 'cells'>[] } };
}

export type PreviousOutcome =
  | { readonly ok: true; readonly previous: PreviousPeriod }
  | { readonly ok: false; readonly fault: 'refused'; readonly refusal: FileRefusal }
  | { readonly ok: false; readonly fault: 'notOurs' | 'unreadable' };

export type ContinueOutcome =
  | { readonly ok: true; readonly sources: number }
  | { readonly ok: false; readonly why: 'refused'; readonly refusal: FileRefusal }
  | { readonly ok: false; readonly why: 'notOurs' | 'unreadable' }
  | { readonly ok: false; readonly why: 'changed'; readonly sheets: readonly string[] };

/** Some cells of a planned sheet, sent ahead. */
export interface PlanPiece {
  readonly sheet: number;
  readonly cells: readonly PlannedCell[];
}

export type OpenOutcome =
  { readonly ok: true; readonly canSave: boolean } | { readonly ok: false; readonly refusal: FileRefusal };

/** `DispatchOutcome`, its copy handed over. */
export type PreparedOutcome =
  | Exclude<DispatchOutcome, { ok: true }>
  | (Omit<Extract<DispatchOutcome, { ok: true }>, 'copy'> & { readonly copy: ArrayBuffer });

export type SaveOutcome =
  { readonly ok: true; readonly bytes: ArrayBuffer } | { readonly ok: false; readonly refusal: PatchRefusal };

export type RequestName = keyof Conversations;

export type Request = {
  [Name in RequestName]: { readonly id: number; readonly name: Name } & Conversations[Name]['ask'];
}[RequestName];

export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly piece: unknown }
  | { readonly id: number; readonly fault: string };

/** A workbook of which the worker has some sheets already. */
export interface SentWorkbook extends Omit<PackedWorkbook, 'sheets'> {
  /** The name stands for the sheet as it was sent for the check before. */
  readonly sheets: readonly (PackedGrid | string)[];
}
