/**
 * The pane's side of its workers: one keeps the merge, some read files beside one another; each can
 * be ended.
 */

import type { CheckView } from '../../app/check-workbook';
import type { SheetCell } from '../../ports/ports';
import type { TracedResult } from '../../app/trace-result';
import type { RuleSettings } from '../../core/rules/run/rule-settings';
import type { Grid, Workbook } from '../../core/sheet/grid';
import { packGrid } from '../../core/sheet/packed-grid';
import type {
  ChosenFile,
  Conversations,
  PackedRecord,
  Reply,
  Request,
  RequestName,
  SentWorkbook,
} from './protocol';

/** The part of a Worker that is used; tests bring their own. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: Request, handedOver?: Transferable[]): void;
  terminate(): void;
}

export type MakeWorker = () => WorkerLike;

/** A fault of the program in a worker; the files are untouched. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
}

/** The user cancelled; nothing was changed. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export interface ReadProgress {
  readonly done: number;
  readonly total: number;
  /** Paths being read now. */
  readonly current: readonly string[];
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: Error) => void;
  readonly piece: ((piece: unknown) => void) | undefined;
}

/** One worker and the questions it has not answered yet. */
class Line {
  private readonly worker: WorkerLike;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  constructor(make: MakeWorker) {
    this.worker = make();
    this.worker.onmessage = ({ data }): void => {
      this.receive(data);
    };
    // A worker that cannot start or dies answers nobody: everyone who waits must hear of it.
    this.worker.onerror = (event): void => {
      this.end(new EngineFault(event.message || 'worker'));
    };
  }

  ask<Name extends RequestName>(
    name: Name,
    ask: Conversations[Name]['ask'],
    handedOver: Transferable[] = [],
    piece?: (piece: unknown) => void,
  ): Promise<Conversations[Name]['answer']> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject, piece });
      this.worker.postMessage({ id, name, ...ask } as unknown as Request, handedOver);
    });
  }

  end(reason: Error): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }

  private receive(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return;
    if ('piece' in reply) {
      waiting.piece?.(reply.piece);
      return;
    }
    this.waiting.delete(reply.id);
    if ('fault' in reply) waiting.reject(new EngineFault(reply.fault));
    else waiting.resolve(reply.answer);
  }
}

export class Engine {
  private readonly keeper: Line;
  /** The sheets that the keeper has from the last check. */
  private sent: ReadonlySet<Grid> = new Set();

  constructor(
    private readonly makeWorker: MakeWorker,
    /** How many files are read beside one another. */
    private readonly readers: number,
  ) {
    this.keeper = new Line(makeWorker);
  }

  ask<Name extends RequestName>(
    name: Name,
    ask: Conversations[Name]['ask'],
    handedOver: Transferable[] = [],
    piece?: (piece: unknown) => void,
  ): Promise<Conversations[Name]['answer']> {
    return this.keeper.ask(name, ask, handedOver, piece);
  }

  /**
   * Checks the workbook. Of a Grid that the check before was given, the very same object, only the
   * name is sent.
   */
  async check(workbook: Workbook | 'opened', fileName: string, rules: RuleSettings): Promise<CheckView> {
    return this.sending(workbook, (sent) => this.ask('check', { workbook: sent, fileName, rules }));
  }

  /** From a number back to its source cells; the workbook is sent as for a check. */
  async trace(workbook: Workbook | 'opened', { sheet, cell }: SheetCell): Promise<TracedResult> {
    return this.sending(workbook, (sent) => this.ask('trace', { workbook: sent, sheet, cell }));
  }

  private async sending<T>(
    workbook: Workbook | 'opened',
    ask: (sent: SentWorkbook | 'opened') => Promise<T>,
  ): Promise<T> {
    if (workbook === 'opened') return ask(workbook);
    const { sheets, ...facts } = workbook;
    const sending = sheets.map((grid) => (this.sent.has(grid) ? grid.name : packGrid(grid)));
    // Set before the answer: what is asked meanwhile comes to the keeper after this.
    this.sent = new Set(sheets);
    try {
      return await ask({ ...facts, sheets: sending });
    } catch (fault) {
      this.sent = new Set();
      throw fault;
    }
  }

  /**
   * Reads files, in the order given whichever is done first, and adds them to the merge: all or,
   * when cancelled or when a reader fails, none.
   * @param receivedOn ISO day on which they arrived
   * @throws Cancelled, EngineFault
   */
  async addFiles(
    files: readonly ChosenFile[],
    onProgress: (progress: ReadProgress) => void,
    signal: AbortSignal,
    receivedOn?: string,
  ): Promise<void> {
    const records = await this.readAll(files, onProgress, signal);
    const ask = { records, ...(receivedOn !== undefined && { receivedOn }) };
    await this.keeper.ask('add', ask, [...records]);
  }

  private async readAll(
    files: readonly ChosenFile[],
    onProgress: (progress: ReadProgress) => void,
    signal: AbortSignal,
  ): Promise<PackedRecord[]> {
    const records: PackedRecord[] = [];
    const current = new Set<string>();
    let next = 0;
    let done = 0;
    const tell = (): void => {
      onProgress({ done, total: files.length, current: [...current] });
    };
    const lines = Array.from(
      { length: Math.min(this.readers, files.length) },
      () => new Line(this.makeWorker),
    );
    const stop = (): void => {
      lines.forEach((line) => {
        line.end(new Cancelled());
      });
    };
    const work = async (line: Line): Promise<void> => {
      for (;;) {
        const index = next++;
        const file = files[index];
        if (!file || signal.aborted) return;
        current.add(file.path);
        tell();
        const { record } = await line.ask('readRecord', { file });
        records[index] = record;
        current.delete(file.path);
        done++;
        tell();
      }
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      await Promise.all(lines.map(work));
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
    if (signal.aborted) throw new Cancelled();
    return records;
  }
}
