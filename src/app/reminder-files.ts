/** Reminders as what a person can pass on: a draft for a mail program, a link that opens one, a text file. */

import type { Reminder, Reminders } from '../core/receive/reminder';
import type { DraftMail } from './ports';

/** Longer ones are cut or refused by mail programs on Windows. */
const LONGEST_LINK = 2_000;

export function reminderDraft({ to, bcc, subject, text }: Reminder): DraftMail {
  return { to, cc: [], bcc, subject, text, attachments: [] };
}

export interface MailLink {
  readonly href: string;
  /** Without it, recipients and subject are in the link, and the text is to be pasted. */
  readonly hasText: boolean;
}

/** `mailto:` with all of the letter that a link can hold; undefined where its recipients alone are too many. */
export function mailLink({ to, bcc, subject, text }: Reminder): MailLink | undefined {
  const addresses = (all: Reminder['to']): string =>
    all.map(({ email }) => encodeURIComponent(email)).join(',');
  const head = [
    ...(bcc.length > 0 ? [`bcc=${addresses(bcc)}`] : []),
    `subject=${encodeURIComponent(subject)}`,
  ];
  const body = `body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
  const link = (fields: readonly string[]): string => `mailto:${addresses(to)}?${fields.join('&')}`;
  const candidates = [
    { href: link([...head, body]), hasText: true },
    { href: link(head), hasText: false },
  ];
  return candidates.find(({ href }) => href.length <= LONGEST_LINK);
}

/** The letter under its recipients and its subject, to be copied from. */
export function reminderText({ to, bcc, subject, text }: Reminder): string {
  const all = (recipients: Reminder['to']): string =>
    recipients.map(({ name, email }) => `${name} <${email}>`).join('; ');
  const lines = [
    ...(to.length === 0 && bcc.length === 0 ? ['Đến: (danh sách đơn vị không có địa chỉ)'] : []),
    ...(to.length > 0 ? [`Đến: ${all(to)}`] : []),
    ...(bcc.length > 0 ? [`Bcc: ${all(bcc)}`] : []),
    `Tiêu đề: ${subject}`,
  ];
  return `${lines.join('\n')}\n\n${text}`;
}

export interface ReminderFile {
  readonly name: string;
  readonly text: string;
}

/** A text file for each letter, with the letter's ISO day in its name; units of one name are told apart by a number. */
export function reminderFiles({ letters, toAll }: Reminders, today: string): readonly ReminderFile[] {
  const taken = new Set<string>();
  const nameFor = (wanted: string): string => {
    const bare = wanted
      .replace(/[\\/:*?"<>|]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    let name = `${bare}.txt`;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${bare} (${String(n)}).txt`;
    taken.add(name.toLowerCase());
    return name;
  };
  return [
    ...letters.map((one) => ({ name: nameFor(`Nhắc ${one.unit} ${today}`), text: reminderText(one) })),
    ...(toAll ? [{ name: nameFor(`Nhắc tất cả (Bcc) ${today}`), text: reminderText(toAll) }] : []),
  ];
}
