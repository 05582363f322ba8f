/**
 * Knows of which sheets an earlier reading is still true, so that they need not be read again:
 * those for which no event came, and that read no cell of a sheet that may have changed.
 */

import type { CellRange } from '../core/sheet/address';
import type { Grid, Workbook } from '../core/sheet/grid';
import { sheetsRead } from '../core/sheet/references';

/** What is asked of a sheet in any case. */
export type ListedSheet = Pick<Excel.Worksheet, 'id' | 'name' | 'visibility'>;

interface Reading {
  readonly id: string;
  /** How many changes were reported before the reading began. */
  readonly edition: number;
  /** The sheets there were. */
  readonly sheets: string;
  reads?: ReturnType<typeof sheetsRead>;
}

export class ReadingMemory {
  private listeners = 0;
  private edition = 0;
  private readonly changed = new Map<string, number>();
  private readonly reshaped = new Map<string, number>();
  private readings = new WeakMap<Grid, Reading>();

  /** From now on every change is reported. */
  begin(): void {
    this.listeners++;
  }

  /** Changes are no longer reported: nothing read before can be trusted any more. */
  end(): void {
    this.listeners--;
    if (this.listeners === 0) this.readings = new WeakMap();
  }

  /**
   * @param id the worksheet's id @param what whether what its cells hold changed, or their looks,
   *   merges perhaps
   */
  noteChange(id: string, what: 'contents' | 'looks' = 'contents'): void {
    this.changed.set(id, ++this.edition);
    if (what === 'looks') this.reshaped.set(id, this.edition);
  }

  /**
   * To be called before anything is asked of Excel: what changes while it answers counts as changed
   * after.
   */
  startReading(): ReadingUnderWay {
    const { edition, readings, changed, reshaped } = this;
    const isTold = this.listeners > 0;
    return {
      stillTrue: (listed, isAutomatic, before) => {
        // Calculated by hand, or not at all: what formulas show changes when nobody tells.
        if (!isTold || !isAutomatic) return new Map();
        const sheets = signature(listed);
        const candidates = new Map<string, { grid: Grid; reading: Reading }>();
        for (const grid of before.sheets) {
          const reading = readings.get(grid);
          const isKept = reading?.sheets === sheets && (changed.get(reading.id) ?? 0) <= reading.edition;
          if (isKept) candidates.set(grid.name.toLowerCase(), { grid, reading });
        }
        withoutReaders(candidates);
        return new Map([...candidates.values()].map(({ grid, reading }) => [reading.id, grid]));
      },
      mergesBefore: (id, before) => {
        if (!isTold) return undefined;
        const grid = before?.sheets.find((one) => readings.get(one)?.id === id);
        const reading = grid && readings.get(grid);
        return reading && (reshaped.get(id) ?? 0) <= reading.edition ? grid.merges : undefined;
      },
      note: (id, grid, listed, isAutomatic) => {
        if (isTold) readings.set(grid, { id, edition, sheets: isAutomatic ? signature(listed) : '' });
      },
    };
  }
}

export interface ReadingUnderWay {
  /** @returns by the sheet's id, the Grids of the earlier reading that are true still */
  stillTrue(
    listed: readonly ListedSheet[],
    isAutomatic: boolean,
    before: Workbook,
  ): ReadonlyMap<string, Grid>;
  /** The merged areas of a sheet as they were read before, unless its looks changed since. */
  mergesBefore(id: string, before: Workbook | undefined): readonly CellRange[] | undefined;
  /** Remembers what was read anew. */
  note(id: string, grid: Grid, listed: readonly ListedSheet[], isAutomatic: boolean): void;
}

/**
 * Takes out the sheets whose formulas read a sheet that is not there itself, until none is left.
 */
function withoutReaders(candidates: Map<string, { grid: Grid; reading: Reading }>): void {
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const [name, { grid, reading }] of candidates) {
      const reads = (reading.reads ??= sheetsRead(grid));
      if (reads !== 'unknown' && [...reads].every((sheet) => candidates.has(sheet))) continue;
      candidates.delete(name);
      isDone = false;
    }
  }
}

/**
 * A sheet that came, went, or was renamed, shown or hidden changes formulas elsewhere; the order of
 * sheets does not.
 */
function signature(listed: readonly ListedSheet[]): string {
  return JSON.stringify(listed.map(({ id, name, visibility }) => [id, name, visibility]).sort());
}
