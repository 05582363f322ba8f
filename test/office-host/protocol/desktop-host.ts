/**
 * What Excel on Windows puts at window.external before office.js loads. Undocumented, and found out from the library
 * (@microsoft/office-js 1.1.110): its own bootstrap then runs unmodified and sends every batch to `Execute`.
 */

import type { Behaviour } from '../behaviour';
import type { DocumentCopy, SavedFile } from './document-copy';

/** Looks like the arrays that the real host hands over. */
interface HostArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}
const hostArray = (values: readonly unknown[]): HostArray => ({ toArray: () => values, dimensions: () => 1 });

type Callback = (answer: HostArray) => void;
type EventHandler = (event: number, entries: HostArray) => void;

/** Numbers by which the library asks for things, and by which it is told of failure. */
const EXECUTE_BATCH = 93;
const BUTTON_DONE = 94;
const RICH_API_EVENT = 33;
const BUTTON_EVENT = 39;
const UNSUPPORTED = 5001;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const RICH_API_MESSAGE = 65_536;

export type BatchAnswer = { readonly body: string } | 'requestTooLarge' | 'responseTooLarge';

export type HostTheme = 'light' | 'dark';

/** Office's colours, as numbers of RGB. */
const THEMES: Readonly<Record<HostTheme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xf3f3f3,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xf3f3f3,
  },
};

/** What stands behind the library; another host may take its place while the library stays loaded. */
export interface HostBehind {
  /** Requirement sets, for example { ExcelApi: "1.14" }. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly instanceId: string;
  /** Read when the library loads: "vi-VN", "en-US". */
  readonly displayLanguage: string;
  readonly theme: HostTheme;
  readonly behaviour: Behaviour;
  execute(body: string): Promise<BatchAnswer>;
  /** Office.context.document.settings: names and their values as JSON. */
  readSettings(): Readonly<Record<string, string>>;
  writeSettings(settings: Readonly<Record<string, string>>): void;
  /** What Excel would save: set by the test, for nothing is behind the workbook. */
  readonly savedFile: SavedFile | undefined;
  readonly documentCopy: DocumentCopy;
  noteUnimplemented(what: string): void;
  beginUndoGroup(): () => void;
}

export interface EventEntry {
  readonly number: number;
  readonly target: string;
  readonly payload: string;
}

/** What the host asks of the library: to pass events on, and to run what a ribbon button stands for. */
export interface Library {
  deliver(entries: readonly EventEntry[]): void;
  pressButton(action: string): Promise<void>;
}

export class DesktopHost implements Library {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly pressed = new Map<string, () => void>();

  constructor(public behind: HostBehind) {}

  /** Hands events over to the library. */
  deliver(entries: readonly EventEntry[]): void {
    const messages = entries.map(({ number, target, payload }) =>
      hostArray([RICH_API_MESSAGE, number, target, payload, 0, false]),
    );
    this.handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, hostArray(messages));
  }

  /**
   * Presses a ribbon button. @param action as the manifest's <FunctionName> names it
   * @returns resolves when the command says that it has completed
   */
  pressButton(action: string): Promise<void> {
    const handler = this.handlers.get(BUTTON_EVENT);
    if (!handler) throw new Error('office.js does not listen for ribbon buttons yet');
    const id = `${action} ${String(this.pressed.size + 1)}`;
    return new Promise((resolve) => {
      this.pressed.set(id, resolve);
      handler(BUTTON_EVENT, hostArray([id, action, JSON.stringify({ source: { id: action } })]));
    });
  }

  /** The object for window.external. */
  external(): Readonly<Record<string, unknown>> {
    return {
      GetHostInfo: () =>
        `Excel|${this.behind.behaviour.platform}|16.01|${this.behind.displayLanguage}|correlation|||`,
      GetContext: () => this.context(),
      GetLoggingAllowed: () => false,
      Execute: (what: number, parameters: unknown, callback: Callback) => {
        void this.answer(what, parameters).then(callback);
      },
      RegisterEvent: (event: number, _target: string, handler: EventHandler, callback: Callback) => {
        this.handlers.set(event, handler);
        soon(() => {
          callback(hostArray([0]));
        });
      },
      UnregisterEvent: (event: number, _target: string, callback: Callback) => {
        this.handlers.delete(event);
        soon(() => {
          callback(hostArray([0]));
        });
      },
    };
  }

  private async answer(what: number, parameters: unknown): Promise<HostArray> {
    if (what === BUTTON_DONE) {
      const [id] = Object.values(parameters as Record<string, unknown>);
      this.pressed.get(String(id))?.();
      return hostArray([0]);
    }
    const copy = this.behind.documentCopy.answer(what, parameters, this.behind.savedFile);
    if (copy) {
      if ('file' in copy) return hostArray([0, hostArray(copy.file)]);
      if ('slice' in copy) return hostArray([0, hostArray([hostArray(copy.slice), copy.slice.length])]);
      return hostArray([copy.status]);
    }
    if (what !== EXECUTE_BATCH) {
      this.behind.noteUnimplemented(`window.external.Execute(${String(what)})`);
      return hostArray([UNSUPPORTED]);
    }
    // [custom data, method, path, headers, body, …]
    const [message] = Object.values(parameters as Record<string, unknown[]>);
    const answer = await this.behind.execute(String(message?.[4]));
    if (answer === 'requestTooLarge') return hostArray([REQUEST_TOO_LARGE]);
    if (answer === 'responseTooLarge') return hostArray([RESPONSE_TOO_LARGE]);
    return hostArray([0, hostArray([200, hostArray([]), answer.body])]);
  }

  private context(): Readonly<Record<string, unknown>> {
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => 'add-in',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => this.behind.displayLanguage,
      GetAppDataLocale: () => this.behind.behaviour.dataLocale,
      GetDocUrl: () => this.behind.behaviour.documentUrl,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      // The library keeps settings in the session by this name.
      GetInstanceId: () => this.behind.instanceId,
      GetCorrelationId: () => 'correlation',
      GetSupportedMatrix: () => JSON.stringify(this.behind.requirements),
      GetHostFullVersion: () => '16.0.17928.20000',
      GetInitialDisplayMode: () => 2,
      GetOfficeThemeInfo: () => JSON.stringify(THEMES[this.behind.theme]),
      GetSettings: () => ({
        Read: (names: string[], values: string[]) => {
          for (const [name, value] of Object.entries(this.behind.readSettings())) {
            names.push(name);
            values.push(value);
          }
        },
        Write: (names: readonly string[], values: readonly string[]) => {
          this.behind.writeSettings(Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])));
        },
      }),
    };
  }
}

function soon(act: () => void): void {
  setTimeout(act, 0);
}
