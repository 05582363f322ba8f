/**
 * A draft e-mail as an .eml file, which a mail program opens ready to be sent. Loaded only when a
 * draft is made.
 */

import { createMimeMessage, type MIMEMessage } from 'mimetext/browser';
import type { DraftMail, Mailbox } from '../ports/ports';
import { base64Lines, encodedWords, quoted } from './mail-encoding';

/** In bytes that are all base64 no line can start with it: "-" is no letter of base64. */
const BOUNDARY = 'part-of-kdclgd-draft';
const CRLF = '\r\n';

/**
 * The bytes of the .eml file, ASCII with CRLF; the same draft gives the same bytes. `X-Unsent: 1`
 * makes Outlook open it for sending and not for reading. It has no sender, no date and no
 * Message-ID: the mail program that sends it gives them, and servers that see one Message-ID twice
 * drop the second letter.
 * @throws Error for an address or a file name that would break out of its header: check both before
 */
export function draftEml({ to, cc, bcc, subject, text, attachments }: DraftMail): Uint8Array {
  const message = createMimeMessage();
  message.boundaries = { mixed: BOUNDARY, alt: `${BOUNDARY}-alt`, related: `${BOUNDARY}-related` };
  leaveOut(message, ['From', 'Date', 'Message-ID']);
  // Two fields of one name would be two lists of recipients.
  leaveOut(message, ['To', 'Cc', 'Bcc']);
  for (const [name, recipients] of Object.entries({ To: to, Cc: cc, Bcc: bcc })) {
    if (recipients.length > 0)
      message.headers.setCustom({ name, value: recipients.map(mailbox).join(`,${CRLF} `) });
  }
  dumpWith(message, 'Subject', encodedWords);
  message.setSubject(subject);
  message.setHeader('X-Unsent', '1');
  message.addMessage({
    contentType: 'text/plain',
    encoding: 'base64',
    data: base64Lines(new TextEncoder().encode(text.replace(/\r?\n/g, CRLF))),
  });
  for (const { name, mediaType, bytes } of attachments) {
    const part = message.addAttachment({
      filename: name,
      contentType: mediaType,
      data: base64Lines(bytes),
    });
    part.setHeader('Content-Type', `${mediaType};${CRLF} name=${quoted(name)}`);
    part.setHeader('Content-Disposition', `attachment;${CRLF} filename=${quoted(name)}`);
  }
  return new TextEncoder().encode(`${message.asRaw()}${CRLF}`);
}

function mailbox({ name, email }: Mailbox): string {
  if (!/^[!-;=?-~]+@[!-;=?-~]+$/.test(email)) throw new Error(`no e-mail address: ${JSON.stringify(email)}`);
  return name === undefined || name === '' ? `<${email}>` : `${encodedWords(name)}${CRLF} <${email}>`;
}

/** The library makes these by the clock and by chance, or asks for them. */
function leaveOut(message: MIMEMessage, names: readonly string[]): void {
  for (const field of message.headers.fields) if (names.includes(field.name)) field.disabled = true;
}

/** The library would write one encoded word of any length. */
function dumpWith(message: MIMEMessage, name: string, write: (text: string) => string): void {
  for (const field of message.headers.fields) {
    if (field.name === name) field.dump = (value) => (typeof value === 'string' ? write(value) : '');
  }
}
