/** The draft that goes with a report. */

import { draftEml } from './draft-eml';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * @param recipient without an address the letter is addressed to nobody, and the sender fills it in
 * @param workbook the copy to attach; its name in ASCII
 * @throws Error for an address that is none
 */
export function dispatchEml(
  { name, email }: { readonly name: string; readonly email: string | undefined },
  { subject, text }: { readonly subject: string; readonly text: string },
  workbook: { readonly name: string; readonly bytes: Uint8Array },
): Uint8Array {
  return draftEml({
    to: email === undefined ? [] : [{ name, email }],
    cc: [],
    bcc: [],
    subject,
    text,
    attachments: [{ ...workbook, mediaType: XLSX }],
  });
}
