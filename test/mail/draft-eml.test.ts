/** Drafts as two mail parsers that know nothing of each other read them: postal-mime, and Python's own. */

import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { DraftMail } from '../../src/ports/ports';
import { draftEml } from '../../src/mail/draft-eml';

const SUBJECT =
  'Báo cáo kết quả kiểm định chất lượng giáo dục năm học 2021-2022 của Phòng Giáo dục và Đào tạo huyện Bù Đốp';
const TEXT = 'Kính gửi: Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)\n\n- Tổng số CSGD: 37\n';
const DRAFT: DraftMail = {
  to: [
    { name: 'Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)', email: 'gdtrh@binhphuoc.example' },
    { email: 'vanthu@binhphuoc.example' },
  ],
  cc: [],
  bcc: [],
  subject: SUBJECT,
  text: TEXT,
  attachments: [
    {
      name: 'BC KDCLGD Bu Dop (Mau 1) v1.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7) % 256),
    },
  ],
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

it('is read by a mail parser as it was meant', async () => {
  const mail = await PostalMime.parse(draftEml(DRAFT));
  expect(mail.subject).toBe(SUBJECT);
  expect(mail.to?.map(({ name, address }) => [name, address])).toEqual([
    ['Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)', 'gdtrh@binhphuoc.example'],
    ['', 'vanthu@binhphuoc.example'],
  ]);
  expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(TEXT.trimEnd());
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  const [attachment, ...others] = mail.attachments;
  expect(others).toEqual([]);
  expect(attachment).toMatchObject({
    filename: DRAFT.attachments[0]?.name,
    mimeType: DRAFT.attachments[0]?.mediaType,
    disposition: 'attachment',
  });
  expect(new Uint8Array(attachment?.content as ArrayBuffer)).toEqual(DRAFT.attachments[0]?.bytes);
});

it('leaves to the mail program what only the sending makes true', () => {
  const head = textOf(draftEml(DRAFT)).split('\r\n\r\n')[0] ?? '';
  expect(head).not.toMatch(/^(?:From|Date|Message-ID|Sender):/im);
});

it('has lines that every server carries: ASCII, CRLF, none over 78 letters', () => {
  const eml = textOf(draftEml(DRAFT));
  expect(eml).toMatch(/^[\r\n -~]+$/);
  expect(eml.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const long = eml.split('\r\n').filter((line) => line.length > 78);
  // One word, which cannot be folded.
  expect(long).toEqual([`Content-Type: ${DRAFT.attachments[0]?.mediaType ?? ''};`]);
  const words = eml.match(/=\?[^ ]+\?=/g) ?? [];
  expect(words.length).toBeGreaterThan(2);
  for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
});

it('is the same for the same draft, and another for another', () => {
  expect(draftEml(DRAFT)).toEqual(draftEml(DRAFT));
  expect(draftEml({ ...DRAFT, subject: 'khác' })).not.toEqual(draftEml(DRAFT));
});

it('is a letter without recipient and attachment as well', async () => {
  const mail = await PostalMime.parse(
    draftEml({ ...DRAFT, to: [], subject: 'x', text: 'y', attachments: [] }),
  );
  expect([mail.to ?? [], mail.attachments, mail.subject, mail.text?.trim()]).toEqual([[], [], 'x', 'y']);
});

it('keeps copies and hidden copies apart', async () => {
  const [first, second] = DRAFT.to;
  if (!first || !second) throw new Error('two recipients are needed');
  const mail = await PostalMime.parse(draftEml({ ...DRAFT, to: [], cc: [first], bcc: [second] }));
  const addresses = [mail.to, mail.cc, mail.bcc].map((all) => (all ?? []).map(({ address }) => address));
  expect(addresses).toEqual([[], [first.email], [second.email]]);
});

it('lets nothing break out of its header', () => {
  const bad = (change: Partial<DraftMail>) => () => draftEml({ ...DRAFT, ...change });
  expect(bad({ to: [{ email: 'a@b.vn>\r\nBcc: <c@d.vn' }] })).toThrow('no e-mail address');
  expect(bad({ attachments: [{ name: 'a"\r\n.xlsx', mediaType: 'x/y', bytes: new Uint8Array() }] })).toThrow(
    'no file name',
  );
  expect(textOf(bad({ subject: 'a\r\nBcc: c@d.vn' })())).not.toMatch(/^Bcc/m);
});

it('carries any subject, text and attachment', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map((one) => one.replace(/\s+/g, ' ').trim());
  const bytes = fc.uint8Array({ maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(text, text, bytes, async (subject, body, content) => {
      const attachments = [{ name: 'a.xlsx', mediaType: 'application/octet-stream', bytes: content }];
      const mail = await PostalMime.parse(draftEml({ ...DRAFT, subject, text: body, attachments }));
      expect(mail.subject ?? '').toBe(subject);
      expect((mail.text ?? '').trim()).toBe(body);
      expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(content);
    }),
  );
});

const hasPython = spawnSync('python3', ['--version']).status === 0;
// Without Python on a developer's machine this is skipped; CI installs it and must run it.
const withPython = hasPython || process.env['CI'] === 'true' ? describe : describe.skip;

const READ_WITH_PYTHON = `
import sys, json, hashlib
from email import message_from_bytes, policy
mail = message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)
parts = list(mail.walk())
print(json.dumps({
  "subject": mail["subject"],
  "to": [[one.display_name, one.addr_spec] for one in mail["to"].addresses],
  "unsent": mail["x-unsent"],
  "text": mail.get_body(("plain",)).get_content(),
  "attachments": [[one.get_filename(), one.get_content_type(), hashlib.sha256(one.get_content()).hexdigest()]
                  for one in mail.iter_attachments()],
  "defects": [str(d) for part in parts for d in part.defects]
             + [str(d) for part in parts for _, v in part.items() for d in v.defects],
}))
`;

withPython('Python', () => {
  it('reads the same, and finds no defect', async () => {
    // Names of one encoded word: in longer ones Python 3.11 leaves the blanks between the words, against RFC 2047.
    const to = [
      { name: 'Sở Giáo dục và Đào tạo', email: 'gdtrh@binhphuoc.example' },
      { email: 'a@b.example' },
    ];
    const { stdout, stderr } = spawnSync('python3', ['-c', READ_WITH_PYTHON], {
      input: draftEml({ ...DRAFT, to }),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const { createHash } = await import('node:crypto');
    expect(JSON.parse(stdout)).toEqual({
      subject: SUBJECT,
      to: to.map(({ name = '', email }) => [name, email]),
      unsent: '1',
      text: TEXT.replace(/\n/g, '\r\n'),
      attachments: DRAFT.attachments.map(({ name, mediaType, bytes }) => [
        name,
        mediaType,
        createHash('sha256').update(bytes).digest('hex'),
      ]),
      defects: [],
    });
  });
});
