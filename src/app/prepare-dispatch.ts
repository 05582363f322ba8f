/**
 * A report made ready to be sent: what the letter says of it, and the copy of its sheets that goes
 * along. The copy is read back before it is handed out: it holds the figures that the letter speaks
 * of, or there is no copy.
 */

import type { Consolidation } from '../core/consolidate/consolidation';
import { layOutNotes, MARK_SHEET, readMark } from '../core/layout/product-mark';
import { isSureList } from '../core/submission/list-submission';
import { recognise } from '../core/recognise/recognise';
import type { Submission } from '../core/submission/submission';
import { FileRefusedError } from '../core/findings/file-refusals';
import { PatchRefusedError } from '../core/findings/patch-refusals';
import { ALL_RULES_ON } from '../core/rules/run/rule-settings';
import { sealState, type Seal } from '../core/seal/seal';
import { makeDispatch, type Dispatch, type SealSaid } from '../core/send/dispatch';
import { figuresText } from '../core/send/figures';
import type { Unsendable } from '../core/send/unsendable';
import type { Workbook } from '../core/sheet/grid';
import type { Template } from '../core/template/template';
import type { Unit } from '../core/units/units';
import { mergeSources } from './consolidate-sources';
import { fileNotesOf } from '../notes/file-notes';
import { findingKey } from '../core/findings/finding-key';
import { NO_NOTES, readPaneNotes, writePaneNotes, type PaneNotes } from '../notes/pane-notes';
import type { Digest, ValuesCopier, WorkbookFiles } from '../ports/ports';
import { withMetadata } from './read-source';
import { resultReport } from './result-report';
import { namesOfAnswers } from '../notes/sheet-answers';
import { parseTemplateMark } from './template-mark';

export interface DispatchAsk {
  /** The workbook's file name, "" when it has none yet. */
  readonly fileName: string;
  /** The list of units, for recipient and deadline. */
  readonly units?: readonly Unit[];
  /** Whose report the user says it is. */
  readonly unit?: string;
  readonly period?: string;
  /** ISO day. */
  readonly today: string;
  /** The pane's notes as the host keeps them; absent where they stand in the workbook itself. */
  readonly notes?: string;
  /** At least this one, because files of lower ones are there already. */
  readonly fromVersion?: number;
}

export interface DispatchTools {
  readonly templates: readonly Template[];
  readonly digest: Digest;
}

export interface NotSent {
  readonly ok: false;
  readonly reason: Unsendable;
}

export type DraftOutcome = { readonly ok: true; readonly dispatch: Dispatch } | NotSent;

export type DispatchOutcome =
  | {
      readonly ok: true;
      readonly dispatch: Dispatch;
      readonly copy: Uint8Array;
      /**
       * The pane's notes with this version in them, to be kept in the workbook; undefined when
       * those there are damaged, and for a result of merging, which stays as it was written.
       */
      readonly notes: string | undefined;
    }
  | NotSent;

interface Drafted {
  readonly dispatch: Dispatch;
  readonly submission: Submission;
  readonly notes: PaneNotes | undefined;
  readonly notesText: string | null;
}

/** What the letter will say of the workbook as it is now. */
export async function draftDispatch(
  workbook: Workbook,
  ask: DispatchAsk,
  tools: DispatchTools,
): Promise<DraftOutcome> {
  const drafted = await draft(workbook, ask, tools);
  return 'ok' in drafted ? drafted : { ok: true, dispatch: drafted.dispatch };
}

/** @param bytes of the workbook as an .xlsx or .xlsm file; the file itself is not touched */
export async function prepareDispatch(
  bytes: Uint8Array,
  ask: DispatchAsk,
  tools: DispatchTools & { readonly files: WorkbookFiles; readonly copier: ValuesCopier },
): Promise<DispatchOutcome> {
  const { files, copier, templates } = tools;
  const outcome = await files.read(bytes);
  if (!outcome.ok) return notSent({ why: 'unreadable', refusal: outcome.refusal });
  const { workbook } = outcome;
  const drafted = await draft(workbook, ask, tools);
  if ('ok' in drafted) return drafted;
  const { dispatch, submission, notes } = drafted;
  const figures = await digestOf(submission, tools.digest);
  const kept = notes && writePaneNotes({ ...notes, prepared: { version: dispatch.version, figures } });
  // Its memory goes along, by which every total can be followed and the office above merges on: it
  // is sent as it is.
  if (dispatch.isResult) return { ok: true, dispatch, copy: bytes, notes: undefined };
  const sheets = sheetsToSend(workbook, submission);
  // The copy has one memory, so that no revision has to tell which is later; the same figures again
  // are the same bytes.
  const { revision: _, ...fileNotes } = fileNotesOf(workbook);
  const owned = fileNotes.owned.filter((name) => sheets.includes(name));
  const copied = { ...fileNotes, owned, text: kept ?? drafted.notesText };
  try {
    const answers = namesOfAnswers(notes?.explanations ?? new Map<string, string>());
    const copy = await copier.copy(bytes, sheets, layOutNotes(JSON.stringify(copied)), answers);
    const again = await files.read(copy);
    if (!again.ok) return notSent({ why: 'copyDiffers' });
    const reread = recognise(again.workbook, templates, dispatch.fileName);
    if (figuresText(reread) !== figuresText(submission)) return notSent({ why: 'copyDiffers' });
    return { ok: true, dispatch, copy, notes: kept };
  } catch (fault) {
    if (fault instanceof PatchRefusedError) return notSent({ why: 'uncopyable', refusal: fault.refusal });
    if (fault instanceof FileRefusedError) return notSent({ why: 'unreadable', refusal: fault.refusal });
    throw fault;
  }
}

function notSent(reason: Unsendable): NotSent {
  return { ok: false, reason };
}

async function draft(
  workbook: Workbook,
  ask: DispatchAsk,
  { templates, digest }: DispatchTools,
): Promise<Drafted | NotSent> {
  const mark = readMark(workbook);
  const isResult = mark?.kind === 'result';
  const report = isResult ? resultReport(workbook, templates) : workbook;
  const notesText = ask.notes ?? fileNotesOf(workbook).text;
  const notes = notesText === null ? NO_NOTES : readPaneNotes(notesText);
  const submission = await withMetadata(recognise(report, templates, ask.fileName), workbook);
  const consolidation = checked(submission, ask, templates, notes);
  const given = mark?.kind === 'template' ? parseTemplateMark(mark.text)?.period : undefined;
  const version = await nextVersion(submission, notes, digest);
  const dispatch = makeDispatch({
    templates,
    consolidation,
    units: ask.units ?? [],
    period: ask.period ?? notes?.period ?? given,
    version: Math.max(version, ask.fromVersion ?? 1),
    today: ask.today,
    isResult,
    seal: sealSaid(notes?.seal, submission),
    answerTo: (finding) => notes?.explanations.get(findingKey(finding)),
  });
  return dispatch ? { dispatch, submission, notes, notesText } : notSent({ why: 'noReport' });
}

function sealSaid(seal: Seal | undefined, submission: Submission): SealSaid {
  const state = sealState(seal, submission);
  return seal && state.is !== 'never' ? { is: state.is, on: seal.on, sha256: seal.sha256 } : { is: 'never' };
}

/**
 * As the check in the pane sees it, whose file name and place of findings are those of the answers.
 */
function checked(
  submission: Submission,
  { fileName, units, unit }: DispatchAsk,
  templates: readonly Template[],
  notes: PaneNotes | undefined,
): Consolidation {
  const given = unit ?? notes?.unit;
  const source = {
    file: fileName,
    sha256: '',
    ...(given !== undefined && { given }),
    content: { is: 'submission', submission },
  } as const;
  const rules = notes?.rules ?? ALL_RULES_ON;
  return mergeSources([], [source], { templates, rules, ...(units && { units }) }).consolidation;
}

/** The same figures again are the same version: a letter may be made twice. */
async function nextVersion(
  submission: Submission,
  notes: PaneNotes | undefined,
  digest: Digest,
): Promise<number> {
  const last = notes?.prepared;
  if (!last) return 1;
  return last.figures === (await digestOf(submission, digest)) ? last.version : last.version + 1;
}

function digestOf(submission: Submission, digest: Digest): Promise<string> {
  return digest(new TextEncoder().encode(figuresText(submission)));
}

/**
 * The sheets of tables and lists; a cover where only that says whose they are; the product's mark.
 * Notes are laid out anew.
 */
function sheetsToSend(workbook: Workbook, { tables, lists, claims }: Submission): string[] {
  const reports = [...tables, ...lists.filter(isSureList)];
  const isNamed = reports.some((one) => one.claims.length > 0);
  const covers = isNamed ? [] : claims.flatMap(({ place }) => (place ? [place.sheet] : []));
  const wanted = new Set([...reports.map(({ sheet }) => sheet), ...covers, MARK_SHEET]);
  return workbook.sheets.flatMap(({ name }) => (wanted.has(name) ? [name] : []));
}
