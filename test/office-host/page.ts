/**
 * The host inside a page: to be run before office.js loads (`context.addInitScript`), it puts itself at window.external
 * and the workbook at window.officeHost, where a test can look at it and make it fail.
 */

import wasm from '@ironcalc/wasm/wasm_bg.wasm';
import { OfficeHost, type HostOptions } from './office-host';
import { DesktopHost } from './protocol/desktop-host';
import { understandUndoGroups } from './undo-groups';

declare global {
  interface Window {
    officeHost: OfficeHost;
    /** Set by an init script before this one. */
    officeHostOptions?: HostOptions;
  }
}

const holder: { desktop?: DesktopHost } = {};
const host = new OfficeHost(wasm, () => holder.desktop, window.officeHostOptions ?? {});
holder.desktop = new DesktopHost(host);
window.officeHost = host;
Object.defineProperty(window, 'external', { value: holder.desktop.external(), configurable: true });

/** The library's check of requirement sets is off by a slip of its own: switched on as soon as it is there. */
const waiting = setInterval(() => {
  const { OfficeExtension: library } = window as unknown as {
    OfficeExtension?: { CommonUtility?: { _doApiNotSupportedCheck: boolean } };
  };
  if (!library?.CommonUtility) return;
  library.CommonUtility._doApiNotSupportedCheck = true;
  if (!('Excel' in window)) return;
  understandUndoGroups(() => host);
  clearInterval(waiting);
}, 1);
