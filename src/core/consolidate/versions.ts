/** Which of several files of one unit stands, report by report. */

import type { Template } from '../template/template';
import { byArrival } from '../sources/arrival';
import type { Entry } from './entry';
import { SameReports } from './same-report';

/** The newest stands; of reports about different schools, each does. */
export class Versions {
  private readonly place: ReadonlyMap<Entry, number>;
  private readonly standing = new Map<string, SameReports>();
  private readonly replacedBy = new Map<Entry, Map<string, Entry>>();

  /**
   * @param kept the entries that may be merged, each with the ids of the templates that it brings
   */
  constructor(
    kept: ReadonlyMap<Entry, readonly string[]>,
    private readonly templates: readonly Template[],
  ) {
    const arrivals = byArrival([...kept.keys()], ({ source, sequence }) => {
      return { day: source.receivedOn, sequence };
    });
    this.place = new Map(arrivals.map(({ item }, place) => [item, place]));
    // In this order, because versions with a date of saving and versions without one have no order
    // of their own.
    for (const { item } of arrivals) {
      for (const report of kept.get(item) ?? []) this.add(item, report);
    }
  }

  /**
   * By the date the workbook was last saved where both say one and they differ, else the one that
   * arrived later.
   */
  isNewer(entry: Entry, other: Entry): boolean {
    if (entry.modified !== null && other.modified !== null && entry.modified !== other.modified) {
      return entry.modified > other.modified;
    }
    return (this.place.get(entry) ?? 0) > (this.place.get(other) ?? 0);
  }

  /** The entries that stand where this one does not, each with the reports that it has instead. */
  replacing(entry: Entry): ReadonlyMap<Entry, readonly string[]> {
    const newer = new Map<Entry, string[]>();
    for (const report of this.replacedBy.get(entry)?.keys() ?? []) {
      const last = this.lastVersion(entry, report);
      newer.set(last, [...(newer.get(last) ?? []), report]);
    }
    return newer;
  }

  /** What stands of the reports that an entry would bring if it counted. */
  standingFor(entry: Entry, reports: readonly string[]): readonly Entry[] {
    return reports.flatMap((report) => this.standing.get(keyOf(entry, report))?.versionsOf(entry) ?? []);
  }

  private add(entry: Entry, report: string): void {
    const key = keyOf(entry, report);
    const standing = this.standing.get(key) ?? new SameReports(report, this.templates);
    this.standing.set(key, standing);
    const versions = standing.versionsOf(entry);
    const newer = versions.find((other) => !this.isNewer(entry, other));
    for (const replaced of newer ? [entry] : versions) {
      const by = this.replacedBy.get(replaced) ?? new Map<string, Entry>();
      this.replacedBy.set(replaced, by.set(report, newer ?? entry));
    }
    if (newer) return;
    for (const replaced of versions) standing.delete(replaced);
    standing.add(entry);
  }

  /**
   * What replaced an entry may have been replaced in turn. All that are passed on the way point to
   * the last one from then on: a unit may send hundreds of versions, and each is asked.
   */
  private lastVersion(entry: Entry, report: string): Entry {
    const passed: Map<string, Entry>[] = [];
    let last = entry;
    for (let by = this.replacedBy.get(last); by?.has(report); by = this.replacedBy.get(last)) {
      passed.push(by);
      last = by.get(report) ?? last;
    }
    for (const by of passed) by.set(report, last);
    return last;
  }
}

function keyOf({ unit }: Entry, report: string): string {
  return `${unit?.id ?? ''}|${report}`;
}
