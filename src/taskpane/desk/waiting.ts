/** Whether Excel makes the pane wait because a cell is being edited: set by the host, shown by the pane. */

export class Waiting {
  private isWaiting = false;
  private readonly watchers = new Set<() => void>();

  readonly set = (isWaiting: boolean): void => {
    this.isWaiting = isWaiting;
    this.watchers.forEach((watcher) => {
      watcher();
    });
  };

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): boolean => this.isWaiting;
}
