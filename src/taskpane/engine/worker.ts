/**
 * What runs off the main thread: reading, recognising, checking, merging, writing. Its bundle holds
 * the whole core.
 */

import { config } from 'zod';
import { intoUsersWorkbook, mergeInside } from '../../app/merge-inside';
import { MergeSession } from '../../app/merge-session';
import { RepeatedCheck } from '../../app/check-workbook';
import { consolidateSchoolSheets } from '../../app/one-click';
import { OpenFile } from '../../app/open-file';
import { readPrevious } from '../../app/previous-result';
import { draftDispatch, prepareDispatch } from '../../app/prepare-dispatch';
import { readSource, unreadSource } from '../../app/read-source';
import { refusalByName } from '../../app/workbook-names';
import { readState } from '../../app/result-state';
import { readResultToSeal } from '../../app/sealable-result';
import { traceResult } from '../../app/trace-result';
import { loadCountry } from '../../app/country';
import { chosenUnits } from '../../app/unit-list';
import { provinceNames } from '../../core/units/country';
import { packSource, unpackSource, type PackedSource } from '../../core/sources/packed-source';
import type { SourceRecord } from '../../core/sources/source';
import { readMark } from '../../core/layout/product-mark';
import type { Grid, Workbook } from '../../core/sheet/grid';
import { packWorkbook, unpackGrid, unpackWorkbook } from '../../core/sheet/packed-grid';
import { TEMPLATES } from '../../templates';
import { PatchRefusedError } from '../../core/findings/patch-refusals';
import { changeFile, type ChangedFile } from '../../xlsx/patch/change-file';
import { sniffFile } from '../../xlsx/read/sniff';
import { makeWorkbookFiles } from '../../xlsx/workbook-files';
import { sha256 } from './digest';
import { keepMerge, reopenMerge } from './keep-merge';
import { forgetAll } from './this-computer';
import type {
  ContinueOutcome,
  Conversations,
  PackedRecord,
  PlanPiece,
  Reply,
  Request,
  RequestName,
  SentWorkbook,
} from './protocol';

// The page's security policy forbids code made at run time, which zod would otherwise try first.
config({ jitless: true });

/**
 * The part of a worker's global scope that is used; the library types of pages and workers do not
 * go together.
 */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(reply: Reply, handedOver?: Transferable[]): void;
}
const scope = globalThis as unknown as WorkerScope;

const files = makeWorkbookFiles();
const session = new MergeSession(TEMPLATES, sha256);
const checks = new RepeatedCheck(TEMPLATES);
/** The sheets of the check before, by name. */
let lastChecked: ReadonlyMap<string, Grid> = new Map();

let opened: OpenFile | undefined;

function theFile(): OpenFile {
  if (!opened) throw new Error('no file is open');
  return opened;
}

/** Cells in one message: some milliseconds of the pane's time. */
const CELLS_IN_PIECE = 4_000;

interface Tools {
  /** Sends a part of the answer ahead. */
  readonly piece: (piece: unknown) => void;
  /** Hands the buffer over instead of copying it. */
  readonly handOver: (buffer: ArrayBuffer) => ArrayBuffer;
}

type Handlers = {
  readonly [Name in RequestName]: (
    ask: Conversations[Name]['ask'],
    tools: Tools,
  ) => Promise<Conversations[Name]['answer']> | Conversations[Name]['answer'];
};

const handlers: Handlers = {
  async readRecord({ file }, { handOver }) {
    const received = { file: file.path };
    const refusal = refusalByName(file.path.split('/').pop() ?? file.path);
    const record = refusal
      ? await unreadSource(received, refusal, sha256)
      : await readSource(received, await bytesOf(file.content), TEMPLATES, files, sha256);
    return { record: handOver(pack(record)) };
  },

  async continueFrom({ file }) {
    const outcome = await files.read(await bytesOf(file.content));
    if (!outcome.ok) return { ok: false, why: 'refused', refusal: outcome.refusal };
    return continueFrom(outcome.workbook);
  },

  continueFromOpen({ workbook }) {
    return continueFrom(mergeInside(workbook === 'opened' ? theFile().workbook : unpackWorkbook(workbook)));
  },

  async readUnits({ file, province, day }) {
    const list = file && (await bytesOf(file.content));
    return chosenUnits(
      {
        ...(list && { list }),
        ...(province !== undefined && { province }),
        ...(day !== undefined && { day }),
      },
      files,
    );
  },

  async provinces() {
    return provinceNames(await loadCountry());
  },

  add({ records, receivedOn }) {
    session.add(records.map(unpack), receivedOn);
    return null;
  },

  remove({ key }, { handOver }) {
    return { records: session.remove(key).map((record) => handOver(pack(record))) };
  },

  takeOut({ key, isTakenOut }) {
    session.takeOut(key, isTakenOut);
    return null;
  },

  sayUnit({ key, unit }) {
    session.sayUnit(key, unit);
    return null;
  },

  sayReceived({ key, day }) {
    session.sayReceived(key, day);
    return null;
  },

  sayTable({ key, table, choice }) {
    session.sayTable(key, table, choice);
    return null;
  },

  view: ({ options }) => session.view(options),

  keepMerge: ({ options }) => keepMerge(session, options),

  reopenMerge: () => reopenMerge(session),

  async forgetAll() {
    await forgetAll();
    return null;
  },

  explain: ({ figure }) => session.explain(figure),

  async write({ language }, { handOver }) {
    const bytes = await files.write(await session.plan(language));
    return { bytes: handOver(bytes.slice().buffer) };
  },

  async openFile({ file }) {
    const bytes = await bytesOf(file.content);
    const outcome = await files.read(bytes);
    if (!outcome.ok) return { ok: false, refusal: outcome.refusal };
    opened = new OpenFile(file.path, bytes, outcome.workbook);
    return { ok: true, canSave: sniffFile(bytes) === 'zip' };
  },

  fileSheets: () => theFile().sheets(),

  fileWindow: ({ sheet, top, bottom }) => theFile().window(sheet, top, bottom),

  async changeFile({ changes }) {
    const file = theFile();
    // A form that was just inserted is filled in like any sheet of the file: it has to be in the
    // file first.
    if (changes.some(({ sheet }) => file.isLaid(sheet))) await settle(file);
    return theFile().change(changes);
  },

  layInFile({ sheets }) {
    const file = theFile();
    const refused = sheets.find(({ name }) => file.isTaken(name));
    if (!refused) file.lay(sheets);
    return { refusedName: refused?.name ?? null };
  },

  readFile({ names }) {
    const { sheets, ...facts } = theFile().workbook;
    return packWorkbook({ ...facts, sheets: sheets.filter(({ name }) => names?.includes(name) ?? true) });
  },

  recall: () => theFile().text,

  remember({ text }) {
    theFile().remember(text);
    return null;
  },

  async saveFile(_, { handOver }) {
    try {
      const { bytes: saved } = await savedFile();
      return { ok: true, bytes: handOver(saved.slice().buffer) };
    } catch (fault) {
      // Only what the file itself forbids is an answer; a fault of the program goes on up.
      if (fault instanceof PatchRefusedError) return { ok: false, refusal: fault.refusal };
      throw fault;
    }
  },

  check({ workbook, fileName, rules }) {
    const whole = workbook === 'opened' ? theFile().workbook : received(workbook);
    return checks.check(whole, fileName, rules);
  },

  trace({ workbook, sheet, cell }) {
    return traceResult(workbook === 'opened' ? theFile().workbook : received(workbook), sheet, cell, sha256);
  },

  async readPrevious({ file }) {
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    const outcome = await files.read(bytes);
    if (!outcome.ok) return { ok: false, fault: 'refused', refusal: outcome.refusal };
    const name = file.path.split('/').pop() ?? file.path;
    const identity = { file: name, sha256: await sha256(bytes) };
    return readPrevious(outcome.workbook, identity, TEMPLATES, sha256);
  },

  resultToSeal({ workbook }) {
    const whole = workbook === 'opened' ? theFile().workbook : unpackWorkbook(workbook);
    return readResultToSeal(whole, TEMPLATES, sha256);
  },

  draftDispatch({ workbook, ask }) {
    const whole = workbook === 'opened' ? theFile().workbook : unpackWorkbook(workbook);
    return draftDispatch(whole, ask, { templates: TEMPLATES, digest: sha256 });
  },

  async prepareDispatch({ file, ask }, { handOver }) {
    try {
      const bytes = file === 'opened' ? (await savedFile()).bytes : new Uint8Array(file);
      const { makeValuesCopier } = await import('../../xlsx/extract/values-copier');
      const tools = { templates: TEMPLATES, digest: sha256, files, copier: makeValuesCopier() };
      const outcome = await prepareDispatch(bytes, ask, tools);
      return outcome.ok ? { ...outcome, copy: handOver(outcome.copy.slice().buffer) } : outcome;
    } catch (fault) {
      // What forbids saving the changes forbids copying them.
      if (fault instanceof PatchRefusedError)
        return { ok: false, reason: { why: 'uncopyable', refusal: fault.refusal } };
      throw fault;
    }
  },

  oneClick({ workbook, facts, language }) {
    const whole = workbook === 'opened' ? theFile().workbook : unpackWorkbook(workbook);
    return consolidateSchoolSheets(whole, TEMPLATES, facts, language);
  },

  async writePlan({ plan }, { handOver }) {
    return { bytes: handOver((await files.write(plan)).slice().buffer) };
  },

  async plan({ language }, { piece }) {
    const sheets = intoUsersWorkbook((await session.plan(language)).sheets);
    sheets.forEach(({ cells }, sheet) => {
      for (let start = 0; start < cells.length; start += CELLS_IN_PIECE) {
        piece({ sheet, cells: cells.slice(start, start + CELLS_IN_PIECE) } satisfies PlanPiece);
      }
    });
    return { sheets: sheets.map(({ cells: _cells, ...sheet }) => sheet) };
  },
};

/** Opens the file anew with all that was changed and laid out in it. @throws PatchRefusedError */
async function settle(file: OpenFile): Promise<void> {
  const { bytes, workbook } = await savedFile();
  opened = new OpenFile(file.name, bytes, workbook);
}

/** The open file with what was changed in it. @throws PatchRefusedError */
function savedFile(): Promise<ChangedFile> {
  const { bytes, changes, ...sheets } = theFile().pending();
  return changeFile(bytes, { cells: changes, ...sheets, formulaValues: 'forgetStale' });
}

async function continueFrom(result: Workbook): Promise<ContinueOutcome> {
  const read = await readState(result, readMark(result), sha256);
  if (read.ok) {
    const { sources, rules, previous, placing, jump } = read.state;
    session.continueFrom(sources, rules, {
      ...(previous && { previous }),
      ...(placing && { placing }),
      ...(jump !== undefined && { jump }),
    });
    return { ok: true, sources: read.state.sources.length };
  }
  return read.fault === 'changed'
    ? { ok: false, why: 'changed', sheets: read.sheets }
    : { ok: false, why: read.fault };
}

scope.onmessage = ({ data }): void => {
  void answer(data);
};

async function answer(request: Request): Promise<void> {
  const { id } = request;
  const handedOver: ArrayBuffer[] = [];
  const tools: Tools = {
    piece: (piece) => {
      scope.postMessage({ id, piece });
    },
    handOver: (buffer) => {
      handedOver.push(buffer);
      return buffer;
    },
  };
  try {
    scope.postMessage({ id, answer: await handle(request, tools) }, handedOver);
  } catch (fault) {
    // The pane shows it and goes on: a worker's exception must never end as a request without an
    // answer.
    scope.postMessage({
      id,
      fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
    });
  }
}

function handle(request: Request, tools: Tools): unknown {
  // Each handler takes exactly its own request; the union cannot say so.
  const handler = handlers[request.name] as (ask: Request, tools: Tools) => unknown;
  return handler(request, tools);
}

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

function pack(record: SourceRecord): PackedRecord {
  return new TextEncoder().encode(JSON.stringify(packSource(record))).slice().buffer;
}

/** Only what `pack` made in another worker of this page comes here. */
function unpack(packed: PackedRecord): SourceRecord {
  return unpackSource(JSON.parse(new TextDecoder().decode(packed)) as PackedSource);
}

function received({ sheets, ...facts }: SentWorkbook): Workbook {
  const grids = sheets.map((sheet) => {
    if (typeof sheet !== 'string') return unpackGrid(sheet);
    const kept = lastChecked.get(sheet);
    if (!kept) throw new Error(`sheet ${sheet} was never sent`);
    return kept;
  });
  lastChecked = new Map(grids.map((grid) => [grid.name, grid]));
  return { ...facts, sheets: grids };
}
