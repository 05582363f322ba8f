/** Starts a host in Node: the genuine Office.js over a workbook held in memory. */

import { readFileSync } from 'node:fs';
import { loadOfficeJs, type LoadedLibrary } from './load-node';
import { OfficeHost, type HostOptions } from './office-host';

export type { OfficeHost, HostOptions, Counters } from './office-host';
export type { Fault } from './faults';
export type { BatchRequest } from './protocol/wire';
export type { WorkbookSnapshot, SheetSnapshot, CellSnapshot } from './model/snapshot';

export type StartedHost = OfficeHost & {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
};

let wasm: Uint8Array | undefined;

/** A new workbook behind the library; the library itself is loaded once for each test file. */
export async function startOfficeHost(options: HostOptions = {}): Promise<StartedHost> {
  wasm ??= readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm'));
  const library: { loaded?: LoadedLibrary } = {};
  const host = new OfficeHost(wasm, () => library.loaded?.desktop, options);
  library.loaded = await loadOfficeJs(host);
  host.resetCounters();
  return Object.assign(host, { Excel, Office, OfficeExtension });
}
