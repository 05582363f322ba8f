/** Reminders as drafts, links and text files. */

import { mailLink, reminderDraft, reminderFiles, reminderText } from '../../src/app/reminder-files';
import type { Reminder, UnitReminder } from '../../src/core/receive/reminder';

const LETTER: Reminder = {
  to: [{ name: 'Phòng GDĐT huyện Bù Đốp', email: 'budop+bc@example.vn' }],
  bcc: [],
  subject: 'Nhắc gửi báo cáo: 1a & 1b',
  text: 'Kính gửi: Phòng GDĐT\n\n- Mẫu 1: hạn 01/03/2022.\n',
};
const letter = (unit: string): UnitReminder => ({ ...LETTER, unitId: unit, unit });

it('is a link that says the same to the mail program', () => {
  const link = new URL(mailLink(LETTER) ?? '');
  expect([link.protocol, decodeURIComponent(link.pathname)]).toEqual(['mailto:', 'budop+bc@example.vn']);
  expect(link.searchParams.get('subject')).toBe(LETTER.subject);
  expect(link.searchParams.get('body')).toBe(LETTER.text.replace(/\n/g, '\r\n'));
  // A plus sign would be read as a blank by some programs.
  expect(link.href).not.toContain('+');
});

it('keeps hidden recipients hidden in the link', () => {
  const toAll = { ...LETTER, to: [], bcc: [...LETTER.to, { name: 'B', email: 'b@example.vn' }] };
  const link = new URL(mailLink(toAll) ?? '');
  expect([link.pathname, link.searchParams.get('bcc')]).toEqual(['', 'budop+bc@example.vn,b@example.vn']);
  expect(reminderDraft(toAll)).toMatchObject({ to: [], cc: [], bcc: toAll.bcc, attachments: [] });
});

it('is no link where it would be too long for one', () => {
  expect(mailLink({ ...LETTER, text: 'ă'.repeat(400) })).toBeUndefined();
});

it('is a text with recipients and subject over the letter', () => {
  expect(reminderText(LETTER)).toBe(
    `Đến: Phòng GDĐT huyện Bù Đốp <budop+bc@example.vn>\nTiêu đề: Nhắc gửi báo cáo: 1a & 1b\n\n${LETTER.text}`,
  );
  expect(reminderText({ ...LETTER, to: [] })).toMatch(/^Đến: \(danh sách đơn vị không có địa chỉ\)\n/);
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
    'Nhắc Tân Tiến 2022-03-10.txt',
    'Nhắc Tân Tiến 2022-03-10 (2).txt',
    'Nhắc Ia H’Drai cụm 1 2022-03-10.txt',
    'Nhắc tất cả (Bcc) 2022-03-10.txt',
  ]);
});
