/**
 * What the pages work with, whichever host they run in: the workers, the open workbook and a way to
 * hand results over.
 */

import { createContext, useContext } from 'react';
import type { Clock, OpenWorkbook } from '../../ports/ports';
import type { Engine } from '../engine/engine';

export interface Desk {
  readonly host: 'excel' | 'browser';
  readonly engine: Engine;
  readonly today: Clock;
  /** The workbook in front of the user; undefined in the browser until one is opened. */
  readonly workbook: OpenWorkbook | undefined;
  /** Of the open workbook; "" where it is not known. */
  readonly fileName: string;
  /** Counts the workbooks opened, so that what belongs to one is not shown for the next. */
  readonly opening: number;
  /** Whether the open workbook takes new sheets; an .xls does not. */
  readonly canInsert: boolean;
  /**
   * The open workbook as a file, where Excel holds it; in the browser the worker does. @throws
   * WholeFileMissing
   */
  readonly wholeFile?: () => Promise<Uint8Array>;
  /**
   * Opens a workbook in a window of its own. Only where the host saves nothing that a page hands
   * over: in Excel on a Mac a download does nothing at all (OfficeDev/office-js 503, 2700).
   */
  readonly openCopy?: (bytes: Uint8Array) => Promise<void>;
  /**
   * Saves the open workbook under a name; undefined where Excel does it. @returns after it was
   * saved
   */
  readonly saveAs: ((name: string) => Promise<void>) | undefined;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('the pane’s entry file sets up the desk');
  return desk;
}
