/**
 * Loads the unmodified office.js into this realm: the smallest window it starts in, and its files run as global code.
 * One library for each test file: jest gives every file a realm of its own.
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DesktopHost, type HostBehind } from './protocol/desktop-host';
import { understandUndoGroups } from './undo-groups';

const PAGE = 'https://localhost/taskpane.html';
const SCRIPTS = 'https://localhost/office-js/';
const DIST = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

interface Script {
  src?: string;
  onload?: (event: unknown) => void;
  onerror?: (fault: unknown) => void;
  getAttribute(name: string): string | null;
  setAttribute(): void;
}

export interface LoadedLibrary {
  readonly desktop: DesktopHost;
}

let loaded: LoadedLibrary | undefined;

/** Loads the library, or hands the one that is loaded over to another host. */
export async function loadOfficeJs(behind: HostBehind): Promise<LoadedLibrary> {
  if (loaded) {
    loaded.desktop.behind = behind;
    declareRequirements(behind.requirements);
    await refreshSettings();
    return loaded;
  }
  const desktop = new DesktopHost(behind);
  standInForWindow(desktop);
  run(path.join(DIST, 'office.js'));
  // The Excel namespace comes with a second file, which onReady waits for.
  await Office.onReady();
  // Off by a slip in the library: it sets the flag on one object and reads it from another.
  (
    OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
  ).CommonUtility._doApiNotSupportedCheck = true;
  loaded = { desktop };
  understandUndoGroups(() => desktop.behind);
  return loaded;
}

/** Runs a file as global code of this realm: `vm.runInThisContext` would be another one under jest. */
function run(file: string): void {
  const inGlobalScope = eval;
  inGlobalScope(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}

function standInForWindow(desktop: DesktopHost): void {
  const scripts: Script[] = [
    { src: `${SCRIPTS}office.js`, getAttribute: () => null, setAttribute: () => undefined },
  ];
  const add = (script: Script): Script => {
    const { src } = script;
    if (src === undefined) return script;
    scripts.push(script);
    setTimeout(() => {
      const file = path.join(DIST, src.replace(SCRIPTS, '').replace(/\?.*$/, ''));
      if (!src.startsWith(SCRIPTS) || !existsSync(file)) {
        script.onerror?.(new Error(`office.js asked for ${src}`));
        return;
      }
      run(file);
      script.onload?.({});
    }, 0);
    return script;
  };
  const parent = { appendChild: add, insertBefore: add, firstChild: null };
  const location = new URL(PAGE);
  const nothing = (): undefined => undefined;
  const page: Readonly<Record<string, unknown>> = {
    document: {
      readyState: 'complete',
      getElementsByTagName: (tag: string) => (tag === 'script' ? scripts : [parent]),
      createElement: () => ({ getAttribute: () => null, setAttribute: nothing, style: {} }),
      addEventListener: nothing,
      body: parent,
      head: parent,
      cookie: '',
      location,
    },
    location: {
      href: PAGE,
      hash: '',
      search: '',
      origin: location.origin,
      protocol: 'https:',
      hostname: 'localhost',
      host: 'localhost',
    },
    history: {},
    name: '',
    navigator: { userAgent: 'node', language: 'en-US' },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    external: desktop.external(),
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  for (const name of ['window', 'self', 'top', 'parent']) {
    Object.defineProperty(globalThis, name, { value: globalThis, configurable: true, writable: true });
  }
}

/** The library has read the declared sets when it started; another host may declare others. */
function declareRequirements(requirements: Readonly<Record<string, string>>): void {
  const { _setMap } = Office.context.requirements as unknown as {
    _setMap?: { _sets: Record<string, string> };
  };
  if (!_setMap)
    throw new Error('office.js keeps its requirement sets elsewhere: look at declareRequirements');
  for (const name of Object.keys(_setMap._sets)) Reflect.deleteProperty(_setMap._sets, name);
  for (const [name, version] of Object.entries(requirements)) _setMap._sets[name.toLowerCase()] = version;
}

async function refreshSettings(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    Office.context.document.settings.refreshAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
}
