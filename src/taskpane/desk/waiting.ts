/** Why Excel makes the pane wait, if it does: set by the host, shown by the pane. */

export type WhyWaiting = 'editing' | 'elsewhere';

export class Waiting {
  private why: WhyWaiting | undefined;
  private readonly watchers = new Set<() => void>();

  readonly set = (why: WhyWaiting | undefined): void => {
    this.why = why;
    this.watchers.forEach((watcher) => {
      watcher();
    });
  };

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): WhyWaiting | undefined => this.why;
}
