/** The host itself: answers the library's batches over a workbook held in memory, and counts what they cost. */

import { KIND, type Behaviour } from './behaviour';
import { makeCalculator, type Uncalculated } from './calc/ironcalc-calculator';
import { Faults, type Fault } from './faults';
import { EventNumber } from './model/events';
import { HostWorkbook } from './model/workbook';
import { WorkbookView } from './workbook-view';
import { workbookOf } from './objects/workbook';
import type { BatchAnswer, HostBehind, HostTheme, Library } from './protocol/desktop-host';
import { DocumentCopy, type SavedFile } from './protocol/document-copy';
import { executeBatch } from './protocol/execute-batch';
import { NotImplementedByHost } from './protocol/host-error';
import { remote, type Members, type Remote } from './protocol/remote';
import { ActionType, type BatchRequest, type BatchResponse } from './protocol/wire';
import { User } from './user';

export interface HostOptions {
  /** The ExcelApi requirement set that the host declares; calls above it fail. "1.14" unless said. */
  readonly excelApi?: string;
  /** Further sets, or other versions of those declared anyway. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Names of the sheets of the workbook at first; "Sheet1" unless said. */
  readonly sheets?: readonly string[];
  /** Milliseconds that every batch takes. */
  readonly latency?: number;
  /** Of Excel's own texts, "en-US" unless said; numbers and dates are typed as in en-US all the same. */
  readonly displayLanguage?: string;
  readonly theme?: HostTheme;
  /** What of Excel's unkindness is wanted. */
  readonly behaviour?: Partial<Behaviour>;
}

export interface Counters {
  /** Batches that the add-in sent; the library's own housekeeping is not counted. */
  syncs: number;
  actions: number;
  /** Request bytes, UTF-8. */
  bytes: number;
  largestRequest: number;
  /** Answer bytes, UTF-8. */
  bytesAnswered: number;
  largestResponse: number;
}

/** As on the web; Excel on Windows takes more. */
const MAX_REQUEST_BYTES = 5 * 1024 * 1024;

let lastInstance = 0;

export class OfficeHost implements HostBehind {
  readonly requirements: Readonly<Record<string, string>>;
  readonly instanceId = `instance-${String(++lastInstance)}`;
  readonly displayLanguage: string;
  readonly theme: HostTheme;
  readonly behaviour: Behaviour;
  readonly workbook: WorkbookView;
  readonly user: User;
  readonly counters: Counters = {
    syncs: 0,
    actions: 0,
    bytes: 0,
    largestRequest: 0,
    bytesAnswered: 0,
    largestResponse: 0,
  };
  /** Members that were asked for and are not there, also when the add-in swallowed the error. */
  readonly unimplemented: string[] = [];
  /** Formulas that the engine could not calculate: #NAME? in their cells. */
  readonly uncalculated: Uncalculated[] = [];
  /** What `getFileAsync` hands out; the host does not make it of the workbook. */
  savedFile: SavedFile | undefined;
  readonly documentCopy = new DocumentCopy();
  /** Milliseconds that every batch takes. */
  latency: number;
  private readonly book: HostWorkbook;
  private readonly references = new Map<string, Remote>();
  private readonly faults = new Faults();
  private underWay = 0;
  private batchesElsewhere: number;

  /** @param library the library in front, as soon as it is loaded */
  constructor(
    wasm: Uint8Array,
    private readonly library: () => Library | undefined,
    {
      excelApi = '1.14',
      requirements = {},
      sheets = ['Sheet1'],
      latency = 0,
      displayLanguage = 'en-US',
      theme = 'light',
      behaviour = {},
    }: HostOptions = {},
  ) {
    this.requirements = { ExcelApi: excelApi, DialogApi: '1.2', Settings: '1.1', ...requirements };
    this.latency = latency;
    this.displayLanguage = displayLanguage;
    this.theme = theme;
    this.behaviour = { ...KIND, ...behaviour };
    this.batchesElsewhere = this.behaviour.batchesElsewhere;
    this.book = new HostWorkbook(
      makeCalculator(wasm, (what) => this.uncalculated.push(what)),
      this.behaviour,
    );
    for (const name of sheets) this.book.addSheet(name);
    this.workbook = new WorkbookView(this.book);
    this.user = new User(this.book, {
      afterwards: () => {
        this.deliverEvents();
      },
      pressButton: (action) => {
        const press = this.library()?.pressButton(action);
        if (!press) throw new Error('office.js is not loaded yet');
        return press;
      },
    });
  }

  /** How many objects the add-in still holds on to. */
  get heldReferences(): number {
    return this.references.size;
  }

  get eventRegistrations(): number {
    return this.book.events.registrationCount;
  }

  /** How often the user's undo list was taken away. */
  get undoLost(): number {
    return this.book.undoLost;
  }

  /** Workbooks that the add-in opened beside this one, as base64. */
  get openedWorkbooks(): readonly string[] {
    return this.book.opened;
  }

  /** Steps that the add-in put onto the user's undo list. */
  undoSteps = 0;
  private group: { counted: boolean } | undefined;

  /** A run begins whose changes shall be one step of the undo list. @returns ends it */
  beginUndoGroup(): () => void {
    if (this.behaviour.undoGroups === 'refused') {
      this.failBatch({ when: isChange, code: 'UndoNotSupported' });
    }
    this.group = { counted: false };
    return () => {
      this.group = undefined;
    };
  }

  /** The user looks at another workbook while the next batches come. */
  lookElsewhere(batches: number): void {
    this.batchesElsewhere = batches;
  }

  resetCounters(): void {
    Object.assign(this.counters, {
      syncs: 0,
      actions: 0,
      bytes: 0,
      largestRequest: 0,
      bytesAnswered: 0,
      largestResponse: 0,
    } satisfies Counters);
  }

  /** Lets one or more of the coming batches fail. */
  failBatch(fault: Fault): void {
    this.faults.add(fault);
  }

  /** A cell is being edited while the next batches come: they are refused. */
  editCell(batches: number): void {
    this.faults.editCell(batches);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** Resolves when no batch is under way and the events raised so far have been handed to their listeners. */
  async settled(): Promise<void> {
    // A listener may start a batch of its own a few turns after it was told: quiet must last.
    for (let quiet = 0; quiet < 3; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (this.underWay > 0) quiet = -1;
    }
  }

  async execute(body: string): Promise<BatchAnswer> {
    this.underWay++;
    try {
      return await this.answer(body);
    } finally {
      this.underWay--;
    }
  }

  private async answer(body: string): Promise<BatchAnswer> {
    const request = JSON.parse(body) as BatchRequest;
    const bytes = new TextEncoder().encode(body).length;
    const isOurs = isHousekeeping(request);
    if (!isOurs) {
      this.counters.syncs++;
      this.counters.actions += request.Actions.length;
      this.counters.bytes += bytes;
      this.counters.largestRequest = Math.max(this.counters.largestRequest, bytes);
    }
    // A batch is never answered within the call that sends it.
    await new Promise((resolve) => setTimeout(resolve, isOurs ? 0 : this.latency));
    if (bytes > MAX_REQUEST_BYTES) return 'requestTooLarge';
    if (!isOurs && isChange(request)) this.countUndoStep();
    this.book.isElsewhere = !isOurs && this.batchesElsewhere > 0;
    if (this.book.isElsewhere) this.batchesElsewhere--;
    const response = this.carryOut(request, isOurs ? undefined : this.faults.next(request));
    this.deliverEvents();
    const answer = JSON.stringify(response);
    const size = new TextEncoder().encode(answer).length;
    if (!isOurs) {
      this.counters.bytesAnswered += size;
      this.counters.largestResponse = Math.max(this.counters.largestResponse, size);
    }
    // What the batch changed stays changed: only the answer is lost.
    return size > this.behaviour.answerBytes ? 'responseTooLarge' : { body: answer };
  }

  private carryOut(request: BatchRequest, interrupt?: (index: number) => void): BatchResponse {
    this.book.isCalculationSuspended = false;
    return executeBatch(request, {
      root: workbookOf(this.book),
      service,
      references: this.references,
      interrupt: (index) => interrupt?.(index),
      noteUnimplemented: (member) => this.unimplemented.push(member),
    });
  }

  private countUndoStep(): void {
    if (this.group?.counted === true) return;
    this.undoSteps++;
    if (this.group) this.group.counted = true;
  }

  readSettings(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.book.settings].map(([key, value]) => [key, JSON.stringify(value)]));
  }

  writeSettings(settings: Readonly<Record<string, string>>): void {
    this.book.settings.clear();
    for (const [key, value] of Object.entries(settings)) this.book.settings.set(key, JSON.parse(value));
  }

  noteUnimplemented(what: string): void {
    this.unimplemented.push(what);
  }

  private deliverEvents(): void {
    const raised = this.book.events.take();
    if (raised.length === 0) return;
    this.underWay++;
    setTimeout(() => {
      this.underWay--;
      this.library()?.deliver(
        raised.map(({ event, target, payload }) => ({
          number: EventNumber[event],
          target,
          payload: JSON.stringify(payload),
        })),
      );
    }, 0);
  }
}

const CHANGES = new Set(['Add', 'Delete', 'SetXml', 'Protect', 'Unprotect', 'Merge', 'Clear', 'Apply']);

/** Whether a batch changes the workbook. */
function isChange({ Actions }: BatchRequest): boolean {
  return Actions.some(
    ({ ActionType: type, Name }) =>
      type === ActionType.setProperty || type === ActionType.update || CHANGES.has(Name),
  );
}

/** What the library sends of its own accord when it starts. */
const STARTUP = new Set(['NotifyActionHandlerReady']);
const startup: Members<string> = {
  type: 'Service',
  call: Object.fromEntries([...STARTUP].map((name) => [name, (): null => null])),
};

function service(name: string): Remote {
  if (!/^Microsoft\.(InternalService|SkillApi)/.test(name) && !name.startsWith('OfficeCore')) {
    throw new NotImplementedByHost(name, 'service');
  }
  return remote({ ...startup, type: name }, name);
}

/** Whether a batch only lets go of objects or belongs to the library's start. */
function isHousekeeping(request: BatchRequest): boolean {
  return (
    request.Actions.every(
      ({ ActionType, Name }) =>
        ActionType === 1 || ActionType === 5 || Name === '_RemoveReference' || STARTUP.has(Name),
    ) && request.Actions.some(({ Name }) => Name === '_RemoveReference' || STARTUP.has(Name))
  );
}
