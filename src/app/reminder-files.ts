/** Reminders as what a person can pass on: a draft for a mail program, or a link that opens one. */

import type { Reminder, Reminders } from '../core/receive/reminder';
import type { DraftMail } from '../ports/ports';

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

/**
 * `mailto:` with all of the letter that a link can hold; undefined where its recipients alone are
 * too many.
 */
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

export interface ReminderFile {
  readonly name: string;
  readonly mail: DraftMail;
}

/**
 * A draft for each letter, with the letter's ISO day in its name; units of one name are told apart
 * by a number.
 */
export function reminderFiles({ letters, toAll }: Reminders, today: string): readonly ReminderFile[] {
  const taken = new Set<string>();
  const nameFor = (wanted: string): string => {
    let name = `${wanted}.eml`;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} (${String(n)}).eml`;
    taken.add(name.toLowerCase());
    return name;
  };
  const file = (whom: string, reminder: Reminder): ReminderFile => {
    return { name: nameFor(bareName(`Nhắc ${whom} ${today}`)), mail: reminderDraft(reminder) };
  };
  return [...letters.map((one) => file(one.unit, one)), ...(toAll ? [file('tất cả (Bcc)', toAll)] : [])];
}

/** Without what file names cannot have. */
export function bareName(text: string): string {
  return text
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
