/** Events that the workbook raises, kept back until the batch that caused them is answered. */

/** The library's own numbers for the events that the host raises. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
} as const;

export type EventName = keyof typeof EventNumber;

/** As the library names the target of an event of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

export interface RaisedEvent {
  readonly event: EventName;
  readonly target: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export class EventFeed {
  isEnabled = true;
  private readonly registered = new Map<string, number>();
  private pending: RaisedEvent[] = [];
  private readonly ranges = new Map<string, unknown>();

  register(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** How many registrations stand: for tests that a listener is let go. */
  get registrationCount(): number {
    return [...this.registered.values()].reduce((sum, one) => sum + one, 0);
  }

  /** Raised for the sheet and for the workbook, each only where somebody listens. */
  raise(event: EventName, sheetId: string, payload: Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (this.registered.has(`${event} ${target}`)) {
        this.pending.push({ event, target, payload: { ...payload, worksheetId: sheetId } });
      }
    }
  }

  /** Keeps what an event is about, for event.getRange(). @returns the reference that goes with the event */
  keep(range: unknown): string {
    const reference = `event!${String(this.ranges.size + 1)}`;
    this.ranges.set(reference, range);
    return reference;
  }

  kept(reference: string): unknown {
    return this.ranges.get(reference);
  }

  take(): RaisedEvent[] {
    const taken = this.pending;
    this.pending = [];
    return taken;
  }
}
