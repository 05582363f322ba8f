/**
 * The open workbook where there is no Excel: a file, held by the worker, changed there, and saved
 * when the user asks.
 */

import {
  LayRefusal,
  type CellChange,
  type CellMark,
  type Laid,
  type OpenSheet,
  type OpenWorkbook,
  type SheetCell,
  type SheetsToLay,
} from '../../ports/ports';
import type { FileSheet, SheetWindow } from '../../app/open-file';
import type { Workbook } from '../../core/sheet/grid';
import { unpackWorkbook } from '../../core/sheet/packed-grid';
import type { Engine } from '../engine/engine';
import type { ChosenFile, OpenOutcome } from '../engine/protocol';
import { saveFile, SaveRefusal } from '../desk/save-file';

/** What the page shows of the file; a new object whenever something changed. */
export interface FileState {
  readonly name: string;
  readonly canSave: boolean;
  readonly sheets: readonly FileSheet[];
  readonly active: string;
  /** The cell that was gone to last. */
  readonly selected: SheetCell | undefined;
  readonly marks: readonly CellMark[];
  /** Since it was opened or saved. */
  readonly isChanged: boolean;
  /** Grows whenever a cell may look different. */
  readonly version: number;
}

export class FileWorkbook implements OpenWorkbook {
  private state: FileState;
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<() => void>();

  private constructor(
    private readonly engine: Engine,
    state: FileState,
  ) {
    this.state = state;
  }

  /** Opens the file in place of the one that was open. */
  static async open(
    engine: Engine,
    file: ChosenFile,
  ): Promise<FileWorkbook | Extract<OpenOutcome, { ok: false }>> {
    const outcome = await engine.ask('openFile', { file });
    if (!outcome.ok) return outcome;
    const sheets = await engine.ask('fileSheets', {});
    const active = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
    return new FileWorkbook(engine, {
      name: file.path,
      canSave: outcome.canSave,
      sheets,
      active: active?.name ?? '',
      selected: undefined,
      marks: [],
      isChanged: false,
      version: 0,
    });
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): FileState => this.state;

  show(sheet: string): void {
    this.set({ active: sheet, selected: undefined });
  }

  select(place: SheetCell): void {
    this.set({ active: place.sheet, selected: place });
  }

  window(sheet: string, top: number, bottom: number): Promise<SheetWindow> {
    return this.engine.ask('fileWindow', { sheet, top, bottom });
  }

  /** Gives the user the changed workbook as a file. @throws SaveRefusal */
  async saveAs(name: string): Promise<void> {
    const outcome = await this.engine.ask('saveFile', {});
    if (!outcome.ok) throw new SaveRefusal(outcome.refusal);
    saveFile(name, outcome.bytes);
    this.set({ isChanged: false });
  }

  sheets(): Promise<readonly OpenSheet[]> {
    const { sheets, active } = this.state;
    return Promise.resolve(
      sheets.map(({ name, visibility, isOwned }) => ({
        name,
        visibility,
        isOwned,
        isActive: name === active,
      })),
    );
  }

  async read(names?: readonly string[]): Promise<Workbook> {
    return unpackWorkbook(await this.engine.ask('readFile', { names }));
  }

  async lay({ sheets, activate }: SheetsToLay, signal?: AbortSignal): Promise<Laid> {
    if (signal?.aborted) throw new LayRefusal('cancelled', '');
    const { refusedName } = await this.engine.ask('layInFile', { sheets });
    if (refusedName !== null) throw new LayRefusal('nameTaken', refusedName);
    await this.refresh(sheets.length > 0);
    if (activate !== undefined) this.show(activate);
    return { notFitted: [] };
  }

  async setCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    const before = await this.engine.ask('changeFile', { changes });
    await this.refresh(changes.length > 0);
    return before;
  }

  reveal(place: SheetCell): Promise<void> {
    this.select(place);
    return Promise.resolve();
  }

  mark(marks: readonly CellMark[]): Promise<void> {
    this.set({ marks });
    return Promise.resolve();
  }

  async recall(): Promise<string | undefined> {
    return (await this.engine.ask('recall', {})) ?? undefined;
  }

  async remember(text: string): Promise<void> {
    await this.engine.ask('remember', { text });
    await this.refresh(false);
  }

  onSelected(listener: (place: SheetCell) => void): Promise<() => Promise<void>> {
    let told: SheetCell | undefined;
    const tell = (): void => {
      const { selected } = this.state;
      if (selected && selected !== told) listener(selected);
      told = selected;
    };
    tell();
    const stop = this.subscribe(tell);
    return Promise.resolve(() => {
      stop();
      return Promise.resolve();
    });
  }

  onChanged(listener: () => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  private async refresh(hasChanged: boolean): Promise<void> {
    const sheets = await this.engine.ask('fileSheets', {});
    this.set({ sheets, isChanged: true, version: this.state.version + 1 });
    if (hasChanged) {
      this.listeners.forEach((listener) => {
        listener();
      });
    }
  }

  private set(changed: Partial<FileState>): void {
    this.state = { ...this.state, ...changed };
    this.watchers.forEach((watcher) => {
      watcher();
    });
  }
}
