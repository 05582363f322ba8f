/**
 * Units that report: data that the user brings, with tier, parent and validity dates. No tier is
 * hard-coded: the district level ended on 30 June 2025, and workbooks from before it stay readable.
 */

import { canonical } from '../text/label';

export interface Unit {
  readonly code: string;
  /** Without its tier: «Hớn Quản». */
  readonly name: string;
  /** «huyện», «thị xã», «xã», «cụm» …; "" when the list names none. */
  readonly tier: string;
  /**
   * The unit it belongs to, or several of them, «,» between: «Lâm Đồng», «huyện Bù Đốp, tỉnh Bình
   * Phước».
   */
  readonly parent: string;
  /**
   * Every name that its province has had, where the list knows them: reports go on naming the old
   * one.
   */
  readonly provinces?: readonly string[] | undefined;
  /** ISO days, both included; undefined is open. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** Where letters to it go. */
  readonly email?: string | undefined;
  /**
   * How a letter names it where that is more than its name: «Sở Giáo dục và Đào tạo (Phòng Giáo dục
   * Trung học)».
   */
  readonly addressee?: string | undefined;
  /** Until when it reports. */
  readonly due?: readonly Deadline[] | undefined;
  /** Codes, or names, of the units that took its place when it ended. */
  readonly successors?: readonly string[] | undefined;
}

/** The last day for a report to be there. */
export interface Deadline {
  /** Template id; undefined: every report without a deadline of its own. */
  readonly report: string | undefined;
  /** ISO day, included. */
  readonly day: string;
}

/** The day a report of the unit is due; undefined when its list names none. */
export function dueDay(unit: Unit, report: string): string | undefined {
  const due = unit.due ?? [];
  const own = due.find((one) => one.report === report) ?? due.find((one) => one.report === undefined);
  return own?.day;
}

/** Whether the unit exists on an ISO day. */
export function existsOn(unit: Unit, day: string): boolean {
  return (
    (unit.validFrom === undefined || unit.validFrom <= day) &&
    (unit.validTo === undefined || day <= unit.validTo)
  );
}

/** The unit's name without a tier that the list may have put before it. */
export function bareName(unit: Unit): string {
  const name = canonical(unit.name);
  const tier = canonical(unit.tier);
  return tier !== '' && name.startsWith(`${tier} `)
    ? unit.name
        .normalize('NFC')
        .slice(tier.length + 1)
        .trim()
    : unit.name;
}
