/** Reminders as drafts and links. */

import { mailLink, reminderDraft, reminderFiles } from '../../src/app/reminder-files';
import type { Reminder, UnitReminder } from '../../src/core/receive/reminder';

const LETTER: Reminder = {
  to: [{ name: 'Phòng GDĐT huyện Bù Đốp', email: 'budop+bc@example.vn' }],
  bcc: [],
  subject: 'Nhắc gửi báo cáo: 1a & 1b',
  text: 'Kính gửi: Phòng GDĐT\n\n- Mẫu 1: hạn 01/03/2022.\n',
};
const letter = (unit: string): UnitReminder => ({ ...LETTER, unitId: unit, unit });

it('is a link that says the same to the mail program', () => {
  const made = mailLink(LETTER);
  const link = new URL(made?.href ?? '');
  expect(made?.hasText).toBe(true);
  expect([link.protocol, decodeURIComponent(link.pathname)]).toEqual(['mailto:', 'budop+bc@example.vn']);
  expect(link.searchParams.get('subject')).toBe(LETTER.subject);
  expect(link.searchParams.get('body')).toBe(LETTER.text.replace(/\n/g, '\r\n'));
  // A plus sign would be read as a blank by some programs.
  expect(link.href).not.toContain('+');
});

it('keeps hidden recipients hidden in the link', () => {
  const toAll = { ...LETTER, to: [], bcc: [...LETTER.to, { name: 'B', email: 'b@example.vn' }] };
  const link = new URL(mailLink(toAll)?.href ?? '');
  expect([link.pathname, link.searchParams.get('bcc')]).toEqual(['', 'budop+bc@example.vn,b@example.vn']);
  expect(reminderDraft(toAll)).toMatchObject({ to: [], cc: [], bcc: toAll.bcc, attachments: [] });
});

it('leaves the text out of a link that would be too long for mail programs', () => {
  const long = mailLink({ ...LETTER, text: 'ă'.repeat(400) });
  const link = new URL(long?.href ?? '');
  expect([long?.hasText, link.searchParams.get('body')]).toEqual([false, null]);
  expect(link.searchParams.get('subject')).toBe(LETTER.subject);
  const many = Array.from({ length: 200 }, (_, i) => ({ name: 'B', email: `b${String(i)}@example.vn` }));
  expect(mailLink({ ...LETTER, bcc: many })).toBeUndefined();
});

it('has file names that every system takes, one for each unit', () => {
  const files = reminderFiles(
    {
      letters: [letter('Tân Tiến'), letter('Tân Tiến'), letter('Ia H’Drai / cụm 1')],
      toAll: LETTER,
      withoutAddress: [],
    },
    '2022-03-10',
  );
  expect(files.map(({ name }) => name)).toEqual([
    'Nhắc Tân Tiến 2022-03-10.eml',
    'Nhắc Tân Tiến 2022-03-10 (2).eml',
    'Nhắc Ia H’Drai cụm 1 2022-03-10.eml',
    'Nhắc tất cả (Bcc) 2022-03-10.eml',
  ]);
});
