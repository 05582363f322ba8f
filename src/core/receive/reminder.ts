/**
 * Letters that remind units of the reports they owe, and of those that cannot stay as they are.
 * Vietnamese, as they are sent.
 */

import type { Template } from '../template/template';
import { sheetNameOf, templateOf } from '../template/template-set';
import { fullName, unitId } from '../units/resolve-units';
import type { Unit } from '../units/units';
import { dayText, daysBetween } from './days';
import { versionThatStands, type Receipt, type ReceiptRegister } from './receipts';

export interface ReminderRecipient {
  readonly name: string;
  readonly email: string;
}

export interface Reminder {
  readonly to: readonly ReminderRecipient[];
  /** Hidden from one another: a letter to all names nobody's arrears. */
  readonly bcc: readonly ReminderRecipient[];
  readonly subject: string;
  /** Plain text, lines ended by "\n". */
  readonly text: string;
}

export interface UnitReminder extends Reminder {
  readonly unitId: string;
  readonly unit: string;
}

export interface Reminders {
  /**
   * One for each unit that owes something, in the order of the list; without an address `to` is
   * empty.
   */
  readonly letters: readonly UnitReminder[];
  /** One letter to all of them that have an address; undefined when none has. */
  readonly toAll: Reminder | undefined;
  /** Units that owe something and have no address in the list. */
  readonly withoutAddress: readonly string[];
}

/** A report in the subject of a letter, and in its text. */
interface ReportNames {
  readonly short: (report: string) => string;
  readonly full: (report: string) => string;
}

/** What one unit is reminded of. */
interface Owed {
  readonly unit: Unit;
  readonly receipts: readonly Receipt[];
}

/**
 * Units with a report that did not come, that was turned away, or that still has errors after its
 * deadline.
 * @param today ISO day of the letter; undefined takes the register's
 */
export function remindersOf(
  register: ReceiptRegister,
  units: readonly Unit[],
  templates: readonly Template[],
  today: string | null = register.today,
): Reminders {
  const owed = units.flatMap((unit): Owed[] => {
    const receipts = register.receipts.filter(
      (receipt) => receipt.unit.id === unitId(unit) && isOwed(receipt, today),
    );
    return receipts.length === 0 ? [] : [{ unit, receipts }];
  });
  const names: ReportNames = {
    short: (report) => sheetNameOf(templates, report),
    full: (report) => {
      const template = templateOf(templates, report);
      return template ? `${template.title} (${template.sheetName})` : report;
    },
  };
  const recipients = owed.flatMap(({ unit }) => recipientsOf(unit));
  const byEmail = [...new Map(recipients.map((one) => [one.email.toLowerCase(), one])).values()];
  return {
    letters: owed.map((one) => letterTo(one, names, today)),
    toAll: byEmail.length === 0 ? undefined : letterToAll(owed, byEmail, names, today),
    withoutAddress: owed.flatMap(({ unit }) => (unit.email === undefined ? fullName(unit) : [])),
  };
}

function isOwed(receipt: Receipt, today: string | null): boolean {
  if (!receipt.isExpected) return false;
  return receipt.state === 'missing' || receipt.state === 'rejected' || hasOverdueErrors(receipt, today);
}

function hasOverdueErrors(receipt: Receipt, today: string | null): boolean {
  const isOver = receipt.due !== null && today !== null && today > receipt.due;
  return isOver && (versionThatStands(receipt)?.errors ?? 0) > 0;
}

function recipientsOf(unit: Unit): ReminderRecipient[] {
  return unit.email === undefined ? [] : [{ name: unit.addressee ?? fullName(unit), email: unit.email }];
}

function letterTo({ unit, receipts }: Owed, names: ReportNames, today: string | null): UnitReminder {
  const missing = receipts.filter(({ state }) => state === 'missing');
  const rejected = receipts.filter(({ state }) => state === 'rejected');
  const faulty = receipts.filter(({ state }) => state === 'received' || state === 'late');
  const about = (one: Receipt): string => `${names.full(one.report)}: ${deadline(one.due, today)}`;
  const came = (one: Receipt): string => {
    const version = versionThatStands(one);
    const day = version?.receivedOn == null ? '' : ` nhận ngày ${dayText(version.receivedOn)}`;
    return version ? `tệp «${version.file}»${day}` : '';
  };
  return {
    unitId: unitId(unit),
    unit: unit.name,
    to: recipientsOf(unit),
    bcc: [],
    subject: `${subjectOf(receipts, names)} – ${fullName(unit)}`,
    text: letter(unit.addressee ?? fullName(unit), [
      ...section(`${until(today)}chưa nhận được báo cáo sau của đơn vị:`, missing.map(about)),
      ...section(
        'Báo cáo sau đã đến nhưng không dùng được, đề nghị đơn vị gửi lại:',
        rejected.map((one) => `${about(one)}; ${came(one)}`),
      ),
      ...section(
        'Báo cáo sau đã nhận nhưng còn lỗi, đề nghị đơn vị sửa và gửi lại:',
        faulty.map((one) => {
          const errors = String(versionThatStands(one)?.errors ?? 0);
          return `${names.full(one.report)}: ${came(one)}, còn ${errors} lỗi`;
        }),
      ),
    ]),
  };
}

/** The same for everybody: what is due by when, and nothing of who owes it. */
function letterToAll(
  owed: readonly Owed[],
  bcc: readonly ReminderRecipient[],
  names: ReportNames,
  today: string | null,
): Reminder {
  const receipts = owed.flatMap((one) => one.receipts);
  const lines = receipts.map(({ report, due }) => `${names.full(report)}: ${deadline(due, today)}`);
  return {
    to: [],
    bcc,
    subject: subjectOf(receipts, names),
    text: letter('Các đơn vị chưa hoàn thành báo cáo', [
      ...section(`${until(today)}chưa nhận được đủ, hoặc nhận được nhưng còn lỗi, các báo cáo sau:`, [
        ...new Set(lines),
      ]),
    ]),
  };
}

function letter(addressee: string, paragraphs: readonly string[]): string {
  return [
    `Kính gửi: ${addressee}`,
    '',
    ...paragraphs,
    'Kính đề nghị đơn vị hoàn thành và gửi báo cáo trong thời gian sớm nhất. Nếu báo cáo đã được gửi trước khi thư này đến, xin vui lòng bỏ qua thư.',
    '',
    'Trân trọng cảm ơn.',
    '',
  ].join('\n');
}

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const [first = ''] = heading;
  return [first.toUpperCase() + heading.slice(1), ...lines.map((line) => `- ${line}.`), ''];
}

function until(today: string | null): string {
  return today === null ? '' : `Đến ngày ${dayText(today)}, `;
}

function deadline(due: string | null, today: string | null): string {
  if (due === null) return 'không ghi hạn nộp';
  const late = today === null ? 0 : daysBetween(due, today);
  const rest = late > 0 ? `, đã quá hạn ${String(late)} ngày` : late < 0 ? `, còn ${String(-late)} ngày` : '';
  return `hạn nộp ${dayText(due)}${rest}`;
}

function subjectOf(receipts: readonly Receipt[], { short }: ReportNames): string {
  const reports = [...new Set(receipts.map(({ report }) => report))];
  const [only = ''] = reports;
  if (reports.length > 1) return `Nhắc gửi ${String(reports.length)} báo cáo`;
  const days = [...new Set(receipts.flatMap(({ due }) => due ?? []))];
  const [day] = days;
  const due = day !== undefined && days.length === 1 ? `, hạn ${dayText(day)}` : '';
  return `Nhắc gửi báo cáo: ${short(only)}${due}`;
}
